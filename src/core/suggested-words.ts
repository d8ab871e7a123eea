import type { Council } from './council';
import { findPersonalData } from './find-personal-data';
import { forenameGender, foldWord, isOrdinaryWord, isSurname } from './names-lexicon';
import { titles } from './names-words';
import { alwaysHidden, type PersonalData, type PersonalKind } from './pseudonym';
import { templateRoles } from './template-roles';

/** Words that somebody wants to share with the whole council. */
export interface SuggestedWords {
  /** Why, or an answer: words of their own. */
  readonly reason: string;
  /** A template's whole Markdown, when they changed it or wrote a new one. */
  readonly source?: string | undefined;
  /** What stands in the library already; empty for something new. Its words are let be. */
  readonly before?: string | undefined;
}

/**
 * Takes words on their way into the shared library; gives what looks like a real person's details and is new in them. In a template's example people
 * are invented by what it is for: there, only numbers are found that would be somebody's if they were not made up to be nobody's.
 * Page and gateway look alike. `unmask` are words the writer says are no real person's; numbers that name one person beyond doubt are found whatever is said.
 */
export function findRealPeople(
  { reason, source = '', before = '' }: SuggestedWords,
  options: { readonly council?: Council | undefined; readonly unmask?: readonly string[] | undefined },
): readonly PersonalData[] {
  const look = {
    ...(options.council && { council: options.council }),
    ...(options.unmask && { unmask: options.unmask }),
  };
  const { words, example } = partsOf(source);
  const found = [
    ...findPersonalData(plain(reason), look),
    // A template's settings are lists of small words, among which are nicknames; a person in a letter has a capital, and a firm is nobody.
    ...findPersonalData(plain(words), look).filter(({ kind, text }) =>
      kind === 'person' ? /^\p{Lu}/u.test(text) : kind !== 'organisation',
    ),
    ...findPersonalData(example, look).filter(({ kind }) => numbersOfSomebody.has(kind)),
  ];
  const small = smallWords(`${reason}\n${words}`);
  return found.filter(
    ({ kind, text }) =>
      text.trim() !== '' && !before.includes(text.trim()) && !isInvented(kind, text) && !(kind === 'person' && namesNobody(text, small)),
  );
}

const serviceWords = new Set(templateRoles.flatMap(({ title }) => title.split(/[^\p{L}]+/u).map(foldWord)));

/** The words of a text that stand in it in small letters, too. */
function smallWords(text: string): ReadonlySet<string> {
  // A piece of an address or of a longer word is no word: pieces are whole up to the next space.
  return new Set(
    text
      .split(/[\s,;:()"“”!?]+/)
      .flatMap((piece) => (/^\p{Ll}[\p{Ll}’']{1,40}\.?$/u.test(piece) ? [foldWord(piece.replace('.', ''))] : [])),
  );
}

/**
 * Whether words that read as a name by where they stand are no name any list has, and ordinary words: of the dictionary, of a council's services, or
 * written small in the same text. "Roadworks: what, when" and "Governance" are headings. A title before a word makes it somebody all the same.
 */
function namesNobody(text: string, small: ReadonlySet<string>): boolean {
  const words = text.split(/[^\p{L}\p{M}’'-]+/u).filter((word) => word !== '');
  return (
    words.length > 0 &&
    words.every((word) => {
      const folded = foldWord(word).replace(/'s$/, '');
      if (titles.has(folded) || forenameGender(folded) !== undefined || isSurname(folded)) return false;
      return isOrdinaryWord(folded) || serviceWords.has(folded) || small.has(folded);
    })
  );
}

/** Dates of birth are not among them: an invented case may have one. */
const numbersOfSomebody: ReadonlySet<PersonalKind> = new Set([
  ...[...alwaysHidden].filter((kind) => kind !== 'date-of-birth'),
  'phone',
  'email',
  'postcode',
]);

/**
 * Numbers kept for drama (Ofcom, "Telephone numbers for drama"), names kept for examples (RFC 2606), and postcodes and National Insurance
 * prefixes that are never given out.
 */
function isInvented(kind: PersonalKind, text: string): boolean {
  const bare = text.replace(/[\s().-]/g, '').toLowerCase();
  if (kind === 'phone')
    return /^(?:\+44|0044|0)(?:1632960|7700900|2079460|11[3-8]4960|1[2-6]14960|1914980|2920180|2896496|3069990|8081570)\d{3}$/.test(bare);
  if (kind === 'email') return /(?:\.example|\bexample\.(?:com|org|net))$/.test(text.toLowerCase());
  if (kind === 'postcode') return bare.startsWith('zz');
  return kind === 'nino' && bare.startsWith('qq');
}

/** A template without what is no word of its letter: names of gaps and Liquid. */
function plain(text: string): string {
  return text.replace(/\[[^\]\n]{1,200}\]|\{\{[^}\n]{0,300}\}\}|\{%[^%\n]{0,300}%\}/g, ' … ');
}

/** Settings whose form the parser holds to (ids, dates, numbers), and the law, whose Acts have the form of addresses: they name nobody. */
const settled = /^(?:id|version|role|action|hosts|readingAge|law|clocks|nations|status|reviewBy):/;

/** Takes a template's Markdown; gives its example apart: what front matter says under "example", and the section of that name. */
function partsOf(source: string): { readonly words: string; readonly example: string } {
  const parts = { words: [] as string[], setting: [] as string[], section: [] as string[] };
  let at: keyof typeof parts = 'words';
  let fences = 0;
  for (const line of source.split('\n')) {
    if (/^---[ \t]*$/.test(line)) fences += 1;
    const isSetting = fences === 1 && /^[a-zA-Z]{1,30}:/.test(line);
    if (/^## Example[ \t]*$/.test(line)) at = 'section';
    else if (/^(?:## (?:Prompt|Skeleton)|---)[ \t]*$/.test(line)) at = 'words';
    // In the front matter the next setting ends it: its own lines are indented.
    else if (isSetting) at = line.startsWith('example:') ? 'setting' : 'words';
    // Each setting is a paragraph by itself: two beside each other must not read as a name.
    if (!isSetting) parts[at].push(line);
    else if (!settled.test(line)) parts[at].push(line.replace(/^[a-zA-Z]{1,30}:/, '\n'));
  }
  return { words: parts.words.join('\n'), example: [...parts.setting, ...parts.section].join('\n') };
}
