import { forenameGender } from './names-lexicon';
import type { Mention, Reader } from './names-reader';
import { isAdjacent } from './names-tokens';
import type { Token } from './names-tokens';
import { personNouns, titles } from './names-words';

/** Takes the words of a text; gives whether a sentence of it begins in a small letter: names may be written so too. */
export function isHasty(tokens: readonly Token[]): boolean {
  return tokens.some(({ opens, shape, gap }, index) => opens && shape === 'lower' && (index === 0 || /[.!?\n]/.test(gap)));
}

/** "my name is jayden", "im tracy". */
const smallLeads = new Set('called named name surname dear hi hello hey hiya im'.split(' '));

function isSmallSurname(reader: Reader, token: Token): boolean {
  return (
    token.shape === 'lower' &&
    token.text.length > 3 &&
    !reader.ordinary(token) &&
    !reader.never(token) &&
    !titles.has(token.folded) &&
    !personNouns.has(token.folded) &&
    (reader.surname(token) || reader.unknown(token))
  );
}

/** A name in small letters in a text that has capitals elsewhere: "jayden mccaffrey", "my nan doreen", "p. kowalczyk". */
export function inSmallLetters(reader: Reader, index: number): Mention | undefined {
  const token = reader.at(index);
  if (token?.shape !== 'lower' || token.possessive) return undefined;
  const next = reader.at(index + 1);
  if (token.text.length === 1) {
    const isInitial = next !== undefined && /^\. ?$/.test(next.gap) && /^[^.]*[\s(]$/.test(token.gap) && !token.firstOfLine;
    return isInitial && isSmallSurname(reader, next) && reader.surname(next) ? { from: index, to: index + 2, sure: true } : undefined;
  }
  // Asked first, and of the list alone: most words end here.
  if (token.text.length < 3 || forenameGender(token.folded) === undefined) return undefined;
  if (reader.never(token)) return undefined;
  // "dawn okoro": a word, but a surname that is none follows.
  if (reader.ordinary(token))
    return next !== undefined && isAdjacent(next) && isSmallSurname(reader, next) && reader.surname(next)
      ? { from: index, to: index + 2, sure: true }
      : undefined;
  if (next !== undefined && isAdjacent(next) && isSmallSurname(reader, next)) return { from: index, to: index + 2, sure: true };
  const before = reader.at(index - 1);
  if (before === undefined || !/^(?:,? |: ?)$/.test(token.gap)) return undefined;
  const isNamed =
    (personNouns.has(before.folded) && before.shape === 'lower') ||
    smallLeads.has(before.folded) ||
    (before.folded === 'is' && /^(?:name|surname)$/.test(reader.at(index - 2)?.folded ?? ''));
  return isNamed ? { from: index, to: index + 1, sure: true } : undefined;
}
