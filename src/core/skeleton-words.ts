import { capitalise } from './grammar';
import { foldWord, forenameGender, isOrdinaryWord } from './names-lexicon';

/** Small wherever they stand inside a sentence, even before a name: "the Council", "your son Jay". */
const small = new Set(
  'a about after all an and any as at because before both by each every for from he her his how if in it its my no not of on one or our she since some that the their there these they this those to until we what when where which who with you your'.split(
    ' ',
  ),
);
/** Ordinary words too ("may", "march", "miss"), which at the start of an answer are nearly always these. */
const capital = new Set(
  'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms miss mx dr sir lady lord councillor cllr council universal'.split(
    ' ',
  ),
);

/**
 * Takes an answer; gives it as it stands inside a sentence: "Your hours were cut" begins small, and "Jay moved out", "UC stopped", "Mrs Rao
 * wrote", "May’s rent" and "I will call" keep their capital, since nobody wants to read their name without one.
 */
export function lowerFirst(answer: string): string {
  const [first = '', next = ''] = answer.slice(0, 200).split(/\s+/, 2);
  const word = foldWord(first).replace(/[^\p{L}\p{N}'-].{0,200}$|'s?$/u, '');
  if (/.\p{Lu}|\p{N}/u.test(first) || /^i(?:'|$)/.test(word) || capital.has(word)) return answer;
  if (!small.has(word) && (!isOrdinaryWord(word) || forenameGender(word) !== undefined || /^\p{Lu}\p{Ll}/u.test(next))) return answer;
  return answer.charAt(0).toLowerCase() + answer.slice(1);
}

/** Reads the lists of names, which takes a moment, before a letter's own time is counted. */
export function readyWords(): void {
  isOrdinaryWord('a');
}

/** Takes an answer; gives it to be followed by the template's own stop or words. */
export function withoutStop(answer: string): string {
  return answer.replace(/[.\s]{1,20}$/, '');
}

/** Takes an answer; gives it as a sentence of its own: a capital first, and a stop after the last line of words that has none. */
export function asSentence(answer: string): string {
  const words = capitalise(answer.trim());
  return /[\p{L}\p{N})%]$/u.test(words) ? `${words}.` : words;
}

/**
 * Takes the template's words before an answer, and the answer; gives the answer without those of them that it says again: "because {reason}"
 * and "because the stairs are steep", "see it on {day}" and "on Tuesday". At most five words, all of one sentence.
 */
export function withoutEcho(before: string, answer: string): string {
  const said = before.slice(-80).match(/(?:[\p{L}’']{1,30},? ){1,5}$/u)?.[0];
  if (said === undefined) return answer;
  const words = said.trimEnd().split(' ');
  for (let from = 0; from < words.length; from += 1) {
    const echo = `${words.slice(from).join(' ')} `;
    const rest = answer.slice(echo.length).trimStart();
    if (rest !== '' && answer.slice(0, echo.length).toLowerCase() === echo.toLowerCase()) return rest;
  }
  return answer;
}
