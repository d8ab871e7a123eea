import names from './data/names.json';
import ordinary from './data/names-ordinary-words.json';

export type Gender = 'female' | 'male' | 'either';

interface Lexicon {
  readonly forenames: ReadonlyMap<string, Gender>;
  readonly surnames: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

let loaded: Lexicon | undefined;

/** Built at first use: the lists hold some 45,000 words, and an engine that only checks tone never needs them. */
function lexicon(): Lexicon {
  if (loaded !== undefined) return loaded;
  const forenames = new Map<string, Gender>();
  for (const gender of ['female', 'male', 'either'] as const) {
    for (const name of names[gender].split(' ')) forenames.set(name, gender);
  }
  loaded = { forenames, surnames: new Set(names.surnames.split(' ')), words: new Set(ordinary.words.split(' ')) };
  return loaded;
}

const unaccented: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  þ: 'th',
  ð: 'd',
  œ: 'oe',
  '’': "'",
  ʻ: "'",
  '‐': '-',
  '‑': '-',
};

/** Takes a word; gives it in small letters, without accents, apostrophes straight: the form in which the lists hold it. */
export function foldWord(word: string): string {
  let plain = true;
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) > 127) {
      plain = false;
      break;
    }
  }
  if (plain) return word.toLowerCase();
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[łøđßıæþðœ’ʻ‐‑]/g, (sign) => unaccented[sign] ?? sign);
}

/** The gender of a forename in its folded form, or undefined when it is not one we know. Double names count by their first half. */
export function forenameGender(folded: string): Gender | undefined {
  const { forenames } = lexicon();
  const whole = forenames.get(folded);
  if (whole !== undefined) return whole;
  const hyphen = folded.indexOf('-');
  return hyphen > 1 ? forenames.get(folded.slice(0, hyphen)) : undefined;
}

export function isSurname(folded: string): boolean {
  const { surnames } = lexicon();
  if (surnames.has(folded)) return true;
  const hyphen = folded.indexOf('-');
  return hyphen > 1 && (surnames.has(folded.slice(0, hyphen)) || surnames.has(folded.slice(folded.lastIndexOf('-') + 1)));
}

/** Words that dictionaries have, and that with a capital are nearly always somebody. */
const surelyNames = new Set(
  'peter bob sue harry nick mike martin matt ken ron carol maria rosemary victor glen lee heather holly sally kitty jan gene judy carmen marina sylvia isabella sandra aisling carly emer frances harper ines marly james oliver lester conner chester dieter elmer boyd brad jared nils parker rainer sameer sayed tod youness maes guner anders henning thies hamed ayers bates brookes burns carver collier corrales cotter cummings decker downes ewing fowler gaines groves harker harter harding hastings hawkes hayes hicks hooper hopper howes innes keeler kidd lees lopes manning miles mills myers nunes oakes palmer parkes perks peters potts rees rimmer roper rutter sayer sayers sears sellers shearer sidler skinner spicer spooner staines stokes stubbs tanner tucker turner viner waller waring warner watts webber weller wells wheeler whiting wicks withers younger walker carter cooper miller potter weaver barker barnes bayer bester biggs billings bower bowes bowles boyer browne draper drews faller ferns fuller furness gunning hering hester horner hutter laird lister martins mayes mayer meer newing parsons pitts robins sander sanders stringer summers winters wills'.split(
    ' ',
  ),
);

const endings: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['']],
  ['es', ['', 'e']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['ings', ['', 'e']],
  ['ly', ['']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['ness', ['']],
  ['d', ['']],
  ["'s", ['']],
];

/** True for an ordinary English word in its folded form, regular endings included, and for compounds with a hyphen of such words. */
export function isOrdinaryWord(folded: string): boolean {
  const { words } = lexicon();
  if (surelyNames.has(folded)) return false;
  if (words.has(folded)) return true;
  for (const [ending, replacements] of endings) {
    if (folded.length - ending.length < 2 || !folded.endsWith(ending)) continue;
    const base = folded.slice(0, -ending.length);
    for (const replacement of replacements) if (words.has(base + replacement)) return true;
    if (base.length > 3 && base[base.length - 1] === base[base.length - 2] && words.has(base.slice(0, -1))) return true;
  }
  const hyphen = folded.indexOf('-');
  return hyphen > 0 && folded.length < 40 && isOrdinaryWord(folded.slice(0, hyphen)) && isOrdinaryWord(folded.slice(hyphen + 1));
}
