import { isOrdinaryWord } from '../names-lexicon';
import { joinSpans, justBefore, matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

// DVLA INF104, "Vehicle registration numbers and number plates": no I or Q in the current style's suffix, no I, Q or Z in its area code.
const current = /\b[A-HJ-PR-Y]{2}(?:0[2-9]|[1-2]\d|5[1-9]|[67]\d)[ -]?[A-HJ-PR-Z]{3}\b/gi;
// Q marks are given to vehicles of unknown age.
const prefix = /\b[A-HJ-NP-TV-Y]\d{1,3}[ -]?[A-HJ-PR-Y][A-HJ-PR-Z]{2}\b/g;
const suffix = /\b[A-HJ-PR-Z]{3}[ -]?\d{1,3}[ -]?[A-HJ-NPR-TV-Y]\b/g;
const dateless = /\b(?:[A-Z]{1,3} ?\d{1,4}|\d{1,4} ?[A-Z]{1,3})\b/g;
const cue =
  /\b(?:reg(?:istration)?(?: (?:number|no\.?|mark|plate))?|number ?plate|plate|vrm|vehicle|car|van|taxi)\b[ :,(]{0,3}(?:is|was|no\.?|number)?[ :]{0,2}$/i;

/** Vehicle registration marks, of the styles since 1963; older ones where the words say so. */
export const vehicle: Recogniser = {
  id: 'vehicle',
  kind: 'vehicle',
  examples: [
    { text: 'My car reg is AB51 ABC and it expires', found: ['AB51 ABC'] },
    { text: 'BD62XYZ', found: ['BD62XYZ'] },
    { text: 'K1 ABC', found: ['K1 ABC'] },
    { text: 'Her plate was P 4 LLY, his Q471 LLM', found: ['P 4 LLY', 'Q471 LLM'] },
    { text: 'last seen in YZ12 NNB white van', found: ['YZ12 NNB'] },
    { text: 'Its reg ended in YHT, I think.', found: ['YHT'] },
    { text: 'IB51 ABC', found: [] },
    { text: 'AB49 ABC', found: [] },
    { text: 'O123 BCD', found: [] },
    { text: 'ABC 123Z', found: [] },
  ],
  find: (text) =>
    joinSpans(
      matchSpans(text, current, (found) => found === found.toUpperCase() || /^[a-z]{2}\d{2} ?[a-z]{3}$/.test(found)),
      matchSpans(
        text,
        likeCurrent,
        (found, start) => near.test(justBefore(text, start)) || painted.test(text.slice(start + found.length, start + found.length + 16)),
      ),
      matchSpans(text, lastLetters, undefined, 1),
      matchSpans(text, parted, (_found, start) => cue.test(justBefore(text, start))),
      matchSpans(text, prefix, (found) => !/\d (?:AND|FOR|THE|ARE|CAN|PER)$/.test(found) && !isWordAfter(found)),
      matchSpans(text, suffix, (found) => !notSuffix.test(found)),
      matchSpans(text, dateless, (found, start) => /[A-Z]/.test(found) && cue.test(justBefore(text, start))),
    ),
};

// In a letter about a car, a mark is a mark even when DVLA would not issue it.
const likeCurrent = /\b[A-Z]{2}\d{2}[ -]?[A-Z]{3}\b/g;
const near =
  /\b(?:reg|registration|plate|vrm|vehicle|car|van|taxi|cab|permit|driver|drives|driving|lorry|motorbike|moped|parked)\b[^.\n]{0,24}$/i;

/** All that a witness saw of one. */
const lastLetters =
  /\b(?:reg(?:istration)?|plate|number ?plate|mark)\.? (?:ended|ends|ending|started|starts|starting|began|begins|beginning|finished|finishing) (?:in |with )?["“‘']?((?:[A-Z]{2}\d{2}|[A-Z]{3}|\d[A-Z]{2,3}|[A-Z]\d{1,3}))\b/gi;
/** A mark, and then what the car looks like: "YZ12 NNB white van". */
const painted = /^,? ?\(?(?:a )?(?:white|black|silver|grey|gray|red|blue|green|yellow|gold|brown|orange|purple|beige|cream)\b/i;
/** A mark with spaces of the owner's own: "P 4 LLY". */
const parted = /\b[A-Z]{1,3} ?\d{1,4} ?[A-Z]{1,3}\b/g;

/** "S47 NOT MET" in capitals: a section, and a word. */
function isWordAfter(found: string): boolean {
  const word = / ([A-Z]{3})$/.exec(found)?.[1];
  return /^S\d/.test(found) && word !== undefined && isOrdinaryWord(word.toLowerCase());
}

const notSuffix = /^(?:THE|AND|FOR|ROOM|FORM|PAGE|TEL|REF|NOS|DAY|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|JAN|FEB|MAR|APR)/;
