import { foldWord, isOrdinaryWord } from '../names-lexicon';
import places from '../data/places.json';
import { joinSpans, matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

const known = new Set(places.places.split('|'));
/** What places begin with: most words of a text with a capital begin none. */
const beginnings = new Set([...known].map((name) => name.split(' ', 1)[0]));
const word = "[A-Z\\u00c0-\\u00de][A-Za-z\\u00c0-\\u024f'’-]{1,30}";
const run = new RegExp(`\\b${word}(?: (?:${word}|and)){0,2}`, 'g');
const dwelt = new RegExp(
  `\\b(?:live|lives|lived|living|born|based|grew up|raised|moved(?: here| there| over| away)?|moving|originally|came here|return(?:ed|ing)?|arrived?|arriving|flew|deported|relocat(?:ed|ing)|I['’]m|I am|[Ww]e are|[Ww]e['’]re) (?:back )?(?:in|from|to|at) (${word}(?: ${word}){0,3})`,
  'g',
);
const unaccent = (text: string): string =>
  /[^\0-\x7f]/.test(text)
    ? text
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
    : text.toLowerCase();
const notPlace =
  /^(?:The|This|That|My|His|Her|Our|Your|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|England|Wales|Scotland|Britain|UK|Band|Room|Section|Highways|Housing|Council|Civic|Town|Flat|Apt|Unit)\b/;

/** Countries and cities abroad, and where somebody says they live, were born or moved: signs of who a person is. */
export const place: Recogniser = {
  id: 'place',
  kind: 'other',
  examples: [
    { text: 'She came from Poland in 2004.', found: ['Poland'] },
    { text: 'He was born in Gdansk Oliwa and moved to New Zealand.', found: ['Gdansk Oliwa', 'New Zealand'] },
    { text: 'We wrote to England and Wales alike.', found: [] },
  ],
  find: (text) => {
    const named: { start: number; end: number }[] = [];
    for (const span of matchSpans(text, run)) {
      const words = text.slice(span.start, span.end).split(' ');
      for (let from = 0; from < words.length; from += 1) {
        if (!beginnings.has(unaccent(words[from] ?? '').replace(/['’]s$/, ''))) continue;
        for (let to = Math.min(words.length, from + 3); to > from; to -= 1) {
          const piece = words.slice(from, to).join(' ');
          if (!known.has(unaccent(piece)) && !(piece.endsWith('s') && known.has(unaccent(piece.replace(/['’]s$/, ''))))) continue;
          const start = span.start + words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
          named.push({ start, end: start + piece.replace(/['’]s$/, '').length });
          from = to - 1;
          break;
        }
      }
    }
    return joinSpans(
      named,
      matchSpans(text, dwelt, (found) => !notPlace.test(found) && found.split(' ').some((part) => !isOrdinaryWord(foldWord(part))), 1),
    );
  },
};
