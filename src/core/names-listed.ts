import { isCapital, leadsToThing } from './names-reader';
import type { Mention, Reader } from './names-reader';
import { isAdjacent } from './names-tokens';

/** "Monjeau, Graves and Reed": a surname that is an ordinary word too, in one list with a name. */
export function listed(reader: Reader, index: number, before: Mention | undefined): Mention | undefined {
  const token = reader.at(index);
  if (
    before === undefined ||
    token?.shape !== 'capital' ||
    !(reader.surname(token) || reader.forename(token)) ||
    reader.never(token) ||
    leadsToThing(reader, index + 1)
  )
    return undefined;
  const joined =
    (before.to === index && /^ ?, ?$/.test(token.gap)) ||
    (before.to === index - 1 && /^(?:and|or)$/.test(reader.at(index - 1)?.folded ?? '') && isAdjacent(token));
  // "Ms Lake, Head of Year": what somebody is, not a second somebody.
  const following = reader.at(index + 1);
  if (
    reader.ordinary(token) &&
    before.to === index &&
    !(following !== undefined && (following.folded === 'and' || /^ ?, ?$/.test(following.gap)))
  )
    return undefined;
  const last = reader.at(before.to - 1);
  if (!joined || last === undefined || last.possessive) return undefined;
  const next = reader.at(index + 1);
  return !(isCapital(next) && isAdjacent(next)) ? { from: index, to: index + 1, sure: false } : undefined;
}
