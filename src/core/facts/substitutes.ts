import { plainEnglishPhrases } from '../plain-english';
import { simpleWords } from '../rewrite/simple-words';
import { stem } from './stems';

let pairs: ReadonlySet<string> | undefined;

/** Built at first use from the lists of plain words, those of letters and those of any prose: "dwelling" may become "home" without a fact changing. */
function plainPairs(): ReadonlySet<string> {
  if (pairs !== undefined) return pairs;
  const made = new Set<string>();
  for (const { pattern, to } of [...plainEnglishPhrases('wordy', 'jargon', 'legalese'), ...simpleWords(false)]) {
    if (to === undefined) continue;
    for (const long of pattern.split(/[ |]/)) for (const short of to.split(' ')) made.add(`${stem(long)} ${stem(short)}`);
  }
  pairs = made;
  return made;
}

const base = (word: string): string => stem(word.toLowerCase());

/** True when the one word is known as a plain or an official way to say the other, or they share their beginning ("assess", "assessor"). */
export function areSubstitutes(one: string, other: string): boolean {
  const first = base(one);
  const second = base(other);
  const shared = Math.min(first.length, second.length, 5);
  if (shared >= 4 && first.slice(0, shared) === second.slice(0, shared)) return true;
  return plainPairs().has(`${first} ${second}`) || plainPairs().has(`${second} ${first}`);
}
