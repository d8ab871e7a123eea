import { isCapital } from './names-reader';
import type { Mention, Reader } from './names-reader';
import { isAdjacent } from './names-tokens';
import { personNouns, titles } from './names-words';

const leadIn = new Set('re for by with about concerning child pupil person mr mrs ms miss'.split(' '));

/** "child J.M.", "re A. B.", "J.M. (DOB": two or three initials with full stops where a person is spoken of. */
export function initialsAlone(reader: Reader, index: number): Mention | undefined {
  const first = reader.at(index);
  const second = reader.at(index + 1);
  // "J (14) didn't come home": a child by one letter and an age.
  if (
    first?.shape === 'initial' &&
    first.text !== 'I' &&
    second?.shape === 'number' &&
    /^\.? \($/.test(second.gap) &&
    /^\d{1,2}$/.test(second.text) &&
    /^(?: ?(?:yo|yrs?|years?)?)?\)/.test(reader.gapAfter(index + 1)) &&
    !(isCapital(reader.at(index - 1)) && isAdjacent(first))
  )
    return { from: index, to: index + 1, sure: true };
  if (first?.shape !== 'initial' || second?.shape !== 'initial' || !/^\. ?$/.test(second.gap)) return undefined;
  const third = reader.at(index + 2);
  const to = third?.shape === 'initial' && /^\. ?$/.test(third.gap) ? index + 3 : index + 2;
  if (!reader.gapAfter(to - 1).startsWith('.') && !/^['’ ,;:)]/.test(reader.gapAfter(to - 1))) return undefined;
  const previous = reader.at(index - 1);
  const near = previous !== undefined && /^:? ?$/.test(first.gap);
  const isLed = near && (personNouns.has(previous.folded) || titles.has(previous.folded) || leadIn.has(previous.folded));
  const isBorn = /^\.? ?\((?:dob|d\.o\.b|born|aged)/i.test(
    reader.text.slice(reader.at(to - 1)?.end ?? 0, (reader.at(to - 1)?.end ?? 0) + 12),
  );
  return isLed || isBorn ? { from: index, to, sure: true } : undefined;
}
