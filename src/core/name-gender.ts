import type { NameSeen } from './name-parts';
import { foldWord, forenameGender } from './names-lexicon';
import type { Gender } from './names-lexicon';

const maleTitles = new Set('mr sir lord uncle grandpa grandad brother father mstr'.split(' '));
const femaleTitles = new Set('mrs ms miss lady dame aunt auntie aunty nan nana granny gran grandma sister baroness'.split(' '));
const maleNouns =
  /\b(?:husband|son|father|dad|daddy|brother|uncle|nephew|grandson|grandfather|grandad|boyfriend|stepdad|his name|he is|lad|boy|man|widower)\b[^.\n]{0,12}$/i;
const femaleNouns =
  /\b(?:wife|daughter|mother|mum|mam|sister|aunt|niece|granddaughter|grandmother|nan|girlfriend|stepmum|her name|she is|girl|woman|widow)\b[^.\n]{0,12}$/i;

/** Takes a name as it was met and its folded forenames; gives whose it is by title, by the words before, by the forename. */
export function genderOf(seen: NameSeen, fores: readonly string[]): Gender {
  const spoken = titlesOf(seen);
  // "Mr and Mrs Tahir" are two.
  if (spoken.indexOf('and') >= 0) return 'either';
  for (const title of spoken) {
    if (maleTitles.has(title)) return 'male';
    if (femaleTitles.has(title)) return 'female';
  }
  if (maleNouns.test(seen.before)) return 'male';
  if (femaleNouns.test(seen.before)) return 'female';
  const first = fores[0];
  // Sikh forenames are men's and women's alike.
  if (first === undefined || /(?:inder|jit|jeet|preet|deep|want)$/.test(first)) return 'either';
  return forenameGender(first) ?? 'either';
}

/** The folded titles of a name, and the "and" of a couple. */
export function titlesOf(seen: NameSeen): readonly string[] {
  return seen.parts.filter(({ part }) => part === 'kept').map(({ text }) => foldWord(text));
}

/** True when two may be one's: "either" fits both. */
export function fitGenders(one: Gender, other: Gender): boolean {
  return one === 'either' || other === 'either' || one === other;
}
