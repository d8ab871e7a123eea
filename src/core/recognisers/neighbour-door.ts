import { occursIn } from '../pattern-judge';
import { foldWord, forenameGender } from '../names-lexicon';
import { joinSpans, matchSpans } from './recogniser';
import type { Span } from '../span';
import type { Recogniser } from './recogniser';

const ends =
  '(?=[.,;:)!?]|$|\\s*\\n| (?:is|are|was|were|has|have|had|says?|said|keeps?|again|who|and|opposite|upstairs|downstairs|next|but|told|put|leaves?|left|plays?|played|hers|his|theirs)\\b)';
const notTime = "(?![\\d:.]\\d| ?(?:am|pm|a\\.m|p\\.m|o[’']clock|%|per|to \\d|years?|minutes?|past|hrs?))";
const people =
  'neighbours?|lady|ladies|man|woman|women|lads?|girls?|boys?|family|couple|folks?|bloke|chap|guy|tenants?|residents?|owners?|occupiers?|mum|those|them|one|people';
/** "the lady at 17", "those in 5b": a door said of somebody. */
const door = new RegExp(`\\b(?:${people}) (?:next door )?(?:at|in|from) (\\d{1,4}[a-hA-H]?)\\b${notTime}${ends}`, 'g');
/** Above twelve, or with a letter, it is no time of day. */
const farDoor = new RegExp(
  `\\b(?:neighbours?|lady|ladies|man|woman|women|lads?|girls?|boys?|family|couple|folks?|bloke|chap|guy|tenants?|residents?|owners?|occupiers?) (?:next door )?(?:at|in|from) ((?:1[3-9]|[2-9]\\d|\\d{3})[a-hA-H]?|\\d{1,4}[a-hA-H])\\b${notTime}(?= [a-z])`,
  'g',
);
const named = new RegExp(
  `\\b([A-Z\\u00c0-\\u00de][A-Za-z\\u00c0-\\u024f'’-]{1,20}) (?:at|in|from) (\\d{2,4}[a-hA-H]?|\\d[a-hA-H])\\b${notTime}${ends}`,
  'g',
);
const lettered =
  /\b(\d{1,4})[A-Ha-h],? (?:[A-Z][A-Za-z'’-]{1,20} ){1,3}(?:Road|Rd|Street|St|Lane|Avenue|Ave|Close|Drive|Way|Court|Crescent|Terrace|Grove|Hill|Square|Gardens|Place|Mews|Row|Walk|Rise|Parade)\b/g;
const alone = /\b(\d{1,4})[A-Ha-h]\b(?=[.,;:)!?]|$|\s*\n| [a-z])/g;

function namedDoors(text: string): Span[] {
  const spans: Span[] = [];
  named.lastIndex = 0;
  for (let match = named.exec(text); match !== null; match = named.exec(text)) {
    const [whole, who = '', number = ''] = match;
    if (forenameGender(foldWord(who)) === undefined) continue;
    const start = match.index + whole.length - number.length;
    spans.push({ start, end: start + number.length });
  }
  return spans;
}

/** "31b" where "31a Saddler Street" is written too. */
function otherLetters(text: string): Span[] {
  if (!/\d[A-Ha-h]\b/.test(text)) return [];
  const bases = new Set<string>();
  lettered.lastIndex = 0;
  for (let match = lettered.exec(text); match !== null; match = lettered.exec(text)) bases.add(match[1] ?? '');
  return bases.size === 0 ? [] : matchSpans(text, alone, (found) => bases.has(found.slice(0, -1)));
}

const besideNumber = / (?:at|in|from) \d/;

/** The number of a door alone, where somebody lives behind it or its street was named: "my neighbour at 24", "they are 31b". */
export const neighbourDoor: Recogniser = {
  id: 'neighbour-door',
  kind: 'address',
  examples: [
    { text: 'My neighbour Dilys at 24 says so. The lady at 7 is deaf.', found: ['24', '7'] },
    { text: 'I am at 31a Saddler Street and they are 31b.', found: ['31b'] },
    { text: 'The couple at 112 park there, the lad in 108b revs.', found: ['112', '108b'] },
    { text: 'We let people in at 10. See Dilys at 10 or Dilys at 14.30.', found: [] },
    { text: 'under section 31b the Council at 24 Hill Road', found: [] },
  ],
  find: (text) =>
    joinSpans(
      ...(occursIn(text, besideNumber)
        ? [matchSpans(text, door, undefined, 1), matchSpans(text, farDoor, undefined, 1), namedDoors(text)]
        : []),
      otherLetters(text),
    ),
};
