import { findDates } from '../facts/dates';
import { isOrdinaryWord } from '../names-lexicon';
import { peoples } from '../names-words';
import { joinSpans, matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

const cap = "[A-Z\\u00c0-\\u00de][A-Za-z\\u00c0-\\u024f0-9'’&.-]{0,30}";
const suffix =
  '(?:Inc\\.?|Incorporated|LLC|L\\.L\\.C\\.|Ltd\\.?|Limited|PLC|plc|LLP|Corp\\.?|Corporation|Company|Co\\.|Group|Holdings|GmbH|AG|SA|S\\.A\\.|AB|AS|Oy|BV|NV|Solutions|Technologies|Systems|Partners|Capital|Bank|Insurance|Consulting|Associates|Foundation|Industries|Ventures|Labs|Software|Media|Networks|Analytics|University|Institute)';
const firm = new RegExp(`\\b(?:${cap} (?:(?:and|&|of) )?){1,5}${suffix}(?![A-Za-z])`, 'g');
const surnames = new RegExp(`\\b${cap}, ${cap}(?:, ${cap}){0,2} (?:and|&) ${cap}`, 'g');
const works = new RegExp(
  `\\b(?:work(?:s|ed|ing)? (?:for|at)|employed (?:by|at)|a year at|following year at|later became|recorded for|is from|[Tt]he address of|joined|on behalf of) (${cap}(?: (?:(?:and|&|of) )?${cap}){0,4})`,
  'g',
);
const owned = new RegExp(
  `\\b[Tt]he (${cap}(?: (?:(?:and|&|of) )?${cap}){0,4}) (?:[Oo]ffice|[Oo]rchestra|[Cc]ompany|[Tt]eam|website|branch)\\b`,
  'g',
);
const keynote = new RegExp(`\\bfrom (${cap}(?: (?:(?:and|&|of) )?${cap}){0,4}) is the\\b`, 'g');
const brainchild = new RegExp(`(?:^|[.\\n] ?)(${cap}(?: ${cap}){0,4}) is the brainchild\\b`, 'g');

/** Firms and other bodies, by their legal form, by who works there, and lists of partners. */
export const firmName: Recogniser = {
  id: 'firm-name',
  kind: 'organisation',
  examples: [
    { text: 'I used to work for Larkmere Data Group as a clerk.', found: ['Larkmere Data Group'] },
    { text: 'Owens, Duran and Oneal wrote to us.', found: ['Owens, Duran and Oneal'] },
    { text: 'The panel met today.', found: [] },
  ],
  find: (text) =>
    joinSpans(
      matchSpans(text, firm).map((span) => withoutThe(text, span)),
      matchSpans(text, surnames, (_found, start) =>
        /(?:^|[\n>?] ?|\b(?:at|from|of|for|[Tt]he|by|with) )$/.test(text.slice(Math.max(0, start - 6), start)),
      ),
      matchSpans(text, works, undefined, 1),
      matchSpans(text, owned, undefined, 1),
      matchSpans(text, keynote, undefined, 1),
      matchSpans(text, brainchild, undefined, 1),
    ),
};

function withoutThe(text: string, span: { start: number; end: number }): { start: number; end: number } {
  return /^The /.test(text.slice(span.start, span.start + 4)) ? { start: span.start + 4, end: span.end } : span;
}

const age =
  /\b(\d{1,3})(?=[- ](?:years?|yrs?|yo|months?)[- ]?old\b|[- ]year[- ]old\b|[- ]?y\/?o\b)|\b(?:aged?|turned|turning) (\d{1,3})\b/gi;
const yearAlone = /\b(?:in|of|since|from|until|by|during|founded in) ((?:19|20)\d{2})\b/g;

/** Ages. */
export const ageGiven: Recogniser = {
  id: 'age-given',
  kind: 'other',
  examples: [
    { text: 'This 79 year old woman, aged 80 next week', found: ['79', '80'] },
    { text: 'The building is 30 years away', found: [] },
  ],
  find: (text) => joinSpans(matchSpans(text, age, undefined, 1), matchSpans(text, age, undefined, 2)),
};

/** Dates, weekdays and years: each harmless, but together they tell a life. */
export const anyDate: Recogniser = {
  id: 'any-date',
  kind: 'other',
  examples: [
    { text: 'We met on 3 May 2026 and in 1998.', found: ['3 May 2026', '1998'] },
    { text: 'We met.', found: [] },
  ],
  find: (text) =>
    joinSpans(
      findDates(text)
        .map(({ span }) => span)
        .sort((one, other) => one.start - other.start || other.end - one.end)
        .filter((span, at, all) => at === 0 || span.start >= (all[at - 1]?.end ?? 0)),
      matchSpans(text, yearAlone, undefined, 1),
    ),
};

const adjective = /\b[A-Z]?[a-z]{3,20}\b/g;
const sortOfPeople = /(?:ese|an|ish|mans?|landers?|i|ois|ic|ard|ot)s?$/i;

/** Nationalities, languages and faiths. */
export const sortOfPerson: Recogniser = {
  id: 'sort-of-person',
  kind: 'other',
  examples: [
    { text: 'It serves Polish food.', found: ['Polish'] },
    { text: 'A polished table', found: [] },
  ],
  find: (text) =>
    matchSpans(text, adjective, (found, start) => {
      const small = found.toLowerCase();
      if (/^(?:western|eastern|northern|southern|victorian|edwardian|georgian|tudor|traveller|travellers|roman|latin)$/.test(small))
        return false;
      if (/^(?:english|welsh|scottish|irish|british|cornish)$/.test(small)) return /^[A-Z]/.test(found);
      if (peoples.has(small)) return /^[A-Z]/.test(found) || text === text.toLowerCase();
      return (
        /\b(?:(?:I am|I['’]m|we are|they are|who is|is an?|as an?) (?:proud |originally )?|serves? (?:great|good) )$/i.test(
          text.slice(Math.max(0, start - 24), start),
        ) &&
        sortOfPeople.test(small) &&
        !isOrdinaryWord(small)
      );
    }),
};

const workAs =
  /\b(?:work(?:s|ed|ing)? (?:for [^,.\n]{1,60} )?as|job as|employed as|trained as|qualified as|post of|role of) (?:an? |the )?([A-Za-z][A-Za-z/'’-]{2,30}(?: [a-z/'’-]{2,30}){0,3})(?=[,.;\n]| (?:but|and|at|for|in|until|since|from)\b|$)/g;

const apposed = /, (?:the|an?|our) ([A-Z]?[a-z]{2,24}(?:[ -][a-z]{2,24}){0,3}), (?:said|told|added|wrote|explained)\b/g;

/** What somebody works as. */
export const occupation: Recogniser = {
  id: 'occupation',
  kind: 'other',
  examples: [
    { text: 'He worked as a rolling machine operator, then left.', found: ['rolling machine operator'] },
    { text: 'It works well.', found: [] },
  ],
  find: (text) => joinSpans(matchSpans(text, workAs, undefined, 1), matchSpans(text, apposed, undefined, 1)),
};

const site = /\b(?:https?:\/\/|www\.)[^\s<>"'’)\]]{3,400}/gi;

/** Web addresses of any kind. */
export const anySite: Recogniser = {
  id: 'any-site',
  kind: 'profile-link',
  examples: [
    { text: 'See http://www.larkmere.example/ for more', found: ['http://www.larkmere.example/'] },
    { text: 'See the site', found: [] },
  ],
  find: (text) => matchSpans(text, site),
};

const plainLine = /^[>?*|\s-]{0,6}([A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f .,&'’/-]{1,60})$/;
const numberLine = /^[>?*|\s-]{0,6}(?:\d|PSC |Unit \d|USS |USNS |USNV |USCGC |P\.? ?O\.? Box|[Tt]he corner of |[^\d\n]{2,40} \d)/;

/** The lines of a card or signature above its address: name, job, firm. */
export const signatureLine: Recogniser = {
  id: 'signature-line',
  kind: 'organisation',
  examples: [
    {
      text: 'Ola Martins\nCable line installer\nLarkmere\n1610 Aasa 92 Apt. 399',
      found: ['Ola Martins', 'Cable line installer', 'Larkmere'],
    },
    { text: 'We met today\nand then we left\nin good time', found: [] },
  ],
  find: (text) => {
    const spans: { start: number; end: number }[] = [];
    let block: { start: number; end: number }[] = [];
    let at = 0;
    for (const line of text.split('\n')) {
      const match = plainLine.exec(line);
      const words = match?.[1] ?? '';
      if (match !== null && words.trim().split(/\s+/).length <= 6 && !/[.,:]$/.test(words.replace(/\b(?:Inc|Ltd|Co|Corp|Jr|Sr)\.$/, ''))) {
        const start = at + line.length - words.length;
        block.push({ start, end: start + words.trimEnd().length });
      } else if (line.trim() !== '' || block.length === 0) {
        // Only what stands right above an address counts.
        if (numberLine.test(line) && block.length > 0 && block.length < 5) spans.push(...block);
        block = [];
      }
      at += line.length + 1;
    }
    return spans;
  },
};

/** Recognisers for texts that must not tell anything at all of who is meant: used when "everything" is asked for. */
export const wideRecognisers: readonly Recogniser[] = [anySite, firmName, anyDate, ageGiven, sortOfPerson, occupation, signatureLine];
