import { bodyText } from './body-text';
import { splitSentences } from './sentences';
import { countSyllables } from './syllables';
import { splitWords } from './words';

/**
 * Takes a text; gives the age at which most people can read it, in whole years from 5 to 22: Flesch–Kincaid grade plus five, over
 * running text only (addresses, references, greetings and headings left out). GOV.UK asks for 9; letters about the law run to 11.
 */
export function readingAge(text: string): number {
  const body = bodyText(text);
  const words = splitWords(body);
  const sentences = splitSentences(body).length;
  if (words.length === 0 || sentences === 0) return 5;
  let syllables = 0;
  for (const { start, end } of words) syllables += countSyllables(body.slice(start, end));
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return Math.round(Math.min(22, Math.max(5, grade + 5)));
}
