import { foldWord } from './names-lexicon';
import type { Gender } from './names-lexicon';
import { kinTitles, particles, titles } from './names-words';
import type { PersonalKind } from './pseudonym';
import { matchSpans } from './recognisers/recogniser';
import type { Span } from './span';

function list(words: string): readonly string[] {
  return words.split(' ');
}

/** Forenames reserved for stand-ins: plainly names to a model, of clear gender, rare enough in council post to be free most of the time. */
export const standInForenames: Readonly<Record<Gender, readonly string[]>> = {
  female: list(
    'Rosalind Imelda Cordelia Henrietta Philippa Marigold Leonora Clementine Ottoline Araminta Georgiana Seraphina Wilhelmina Arabella Euphemia Drusilla Lavinia Octavia Perdita Winifred Cressida Hermia Isolde Jocasta Petronella Theodora Verena Zenobia Albertina Bettina',
  ),
  male: list(
    'Barnabas Leopold Cuthbert Peregrine Ambrose Lysander Thaddeus Mortimer Horatio Leander Augustin Bertram Cornelius Digby Evander Ferdinand Gervase Hilarion Ignatius Jocelin Lucius Montague Nathanael Orlando Phineas Roderick Septimus Tarquin Valerian Wystan',
  ),
  either: list(
    'Merrin Tarian Linden Aubin Ellery Perrin Sorrel Tarrant Auden Briar Callan Darnell Emlen Fenton Gentry Hollin Innis Jessamy Kerrin Lorrin',
  ),
};

/** The short form of a stand-in forename, for somebody who is called by a full name and by a short one. */
export const standInShort: Readonly<Record<Gender, readonly (readonly [string, string])[]>> = {
  female: [['Rosalind', 'Roz'], ['Wilhelmina', 'Willa'], ['Henrietta', 'Etta'], ['Philippa', 'Pippa'], ['Theodora', 'Dora'], ['Georgiana', 'Georgie'], ['Cordelia', 'Delia'], ['Arabella', 'Bella']],
  male: [['Barnabas', 'Barney'], ['Leopold', 'Leo'], ['Montague', 'Monty'], ['Ferdinand', 'Ferdie'], ['Augustin', 'Gus'], ['Nathanael', 'Nat'], ['Roderick', 'Roddy'], ['Bertram', 'Bertie']],
  either: [['Jessamy', 'Jessa'], ['Ellery', 'El'], ['Merrin', 'Merry'], ['Tarrant', 'Tarry']],
}; // prettier-ignore

/** Surnames reserved for stand-ins. */
export const standInSurnames = list(
  'Ashby Larkmoor Penhallow Thornley Wexcombe Fairbourne Hathersage Marchbank Oakshott Ravenscroft Silverdale Tolliver Umberleigh Winterbourne Yarrowby Aldercote Brackenbury Coverdale Dunstable Elderfield Foxcroft Greystoke Holloway-Finch Inglewood Jarrold Kestleton Loxbeare Merriweather Netherwood Orlebar Pemberley Quarrington Rushbrooke Swinnerton Thistlewood Underbank Verinder Wolverstone Amberleigh Bellweather Cranmore Drakeford Everleigh Farthingale Goldsborough Harrowgate Ivybridge Kingsnorth Lavenham Middlecote Northolme Osmotherley Pendlebrook Radclyffe Saltersgate Tamberlane Uppington Vavasour Wetherden Yelverton',
).filter((name) => name.indexOf('-') < 0);

const placeWords = list(
  'Brindlemere Oxlade Fernhollow Wrenbury Stonewick Hazelmere Thornbeck Millhaven Larchfield Copperdale Ryemoor Saltmarsh Elmstead Foxhollow Winterfold Amberwell Kestrelby Heronsford Maplecote Rookhaven',
);

const codes: Readonly<Record<PersonalKind, string>> = {
  person: 'PERSON',
  address: 'ADDRESS',
  postcode: 'POSTCODE',
  phone: 'PHONE',
  email: 'EMAIL',
  nino: 'NINO',
  'nhs-number': 'NHS',
  'date-of-birth': 'BORN',
  utr: 'UTR',
  uprn: 'UPRN',
  upn: 'UPN',
  'council-tax-reference': 'CTAX',
  'rent-reference': 'RENT',
  'case-reference': 'REF',
  'penalty-charge': 'PCN',
  'bank-account': 'BANK',
  iban: 'IBAN',
  card: 'CARD',
  vehicle: 'CAR',
  'driving-licence': 'LICENCE',
  passport: 'PASSPORT',
  organisation: 'PLACE',
  'profile-link': 'LINK',
  other: 'ITEM',
};

const organisationNouns =
  /(?:Primary School|Junior School|Infant School|High School|School|Academy|College|Nursery|Pre-?school|Preschool|Playgroup|Primary|Infants|Juniors|Surgery|Practice|Medical Centre|Health Centre|Clinic|Hospital|Hospice|Children['’]s Home|Care Home|Nursing Home|Children['’]s Centre|Family Centre|Day Centre|Team|Project|Pharmacy)$/i;
const months = list('January February March April May June July August September October November December');
// Ofcom, "Telephone numbers for use in TV and radio drama programmes".
const dramaPhones = list(
  '01632_960 07700_900 020_7946_0 0113_496_0 0114_496_0 0115_496_0 0116_496_0 0117_496_0 0118_496_0 0121_496_0 0131_496_0 0141_496_0 0151_496_0 0161_496_0',
).map((prefix) => prefix.replace(/_/g, ' '));
const postcodeLetters = 'ABDEFGHJLNPQRSTUWXYZ';

function digits(value: number, length: number): string {
  return `0000${value}`.slice(-Math.max(length, String(value).length));
}

/** The stand-in number `count` (from 0) for a piece of personal data that is no name. Always of a reserved form that belongs to nobody. */
export function standInFor(kind: PersonalKind, original: string, count: number): string {
  const code = `ZZ-${codes[kind]}-${digits(count + 1, 4)}`;
  switch (kind) {
    case 'email':
      return `resident${count + 1}@stand-in.example`;
    case 'profile-link':
      return `https://profile.example/resident${count + 1}`;
    case 'phone': {
      const isMobile = /^(?:\+44 ?|0)7/.test(original.replace(/[()]/g, ''));
      const at = Math.floor(count / 1000);
      const prefix = dramaPhones[isMobile && at < 2 ? 1 - at : at];
      return prefix === undefined ? code : `${prefix}${digits(count % 1000, 3)}`;
    }
    case 'postcode': {
      const letters = postcodeLetters;
      if (count >= 4000) return code;
      const pair = `${letters[Math.floor(count / 20) % 20] ?? 'A'}${letters[count % 20] ?? 'A'}`;
      return `ZZ99 ${Math.floor(count / 400)}${pair}`;
    }
    case 'address':
      return `${count + 1} Example Road`;
    case 'date-of-birth':
      return count >= 3360
        ? code
        : `${(count % 28) + 1} ${months[Math.floor(count / 28) % 12] ?? 'January'} ${1900 + Math.floor(count / 336)}`;
    case 'other': {
      const place = placeWords[count];
      return /^[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f' ’-]{2,40}$/.test(original) && place !== undefined ? place : code;
    }
    case 'organisation': {
      const noun = organisationNouns.exec(original.replace(/,.*$/, ''))?.[0];
      const word = placeWords[count % placeWords.length] ?? 'Brindlemere';
      const more = Math.floor(count / placeWords.length);
      return noun === undefined || more >= placeWords.length ? code : `${word}${more === 0 ? '' : ` ${placeWords[more] ?? ''}`} ${noun}`;
    }
    default:
      return code;
  }
}

const reserved = new Set(
  [
    ...standInForenames.female,
    ...standInForenames.male,
    ...standInForenames.either,
    ...standInShort.female.map(([, short]) => short),
    ...standInShort.male.map(([, short]) => short),
    ...standInShort.either.map(([, short]) => short),
    ...standInSurnames,
  ].map(foldWord),
);
const reservedPlaces = new Set(placeWords.map(foldWord));

const formWords =
  '(?:ZZ-[A-Z]{2,9}-\\d{4,}|resident\\d{1,6}@stand-in\\.example|(?:https?://)?profile\\.example/resident\\d+|(?:01632 ?960 ?|07700 ?900 ?|020 ?7946 ?0|0(?:11[3-8]|1[2-6]1) ?496 ?0)\\d{3}|ZZ99 ?\\d[A-Z]{2}|\\b\\d{1,6} Example Road(?:,? ZZ99 ?\\d[A-Z]{2})?|\\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ 190\\d)';
const form = new RegExp(formWords, 'gi');

/** True for a word of the reserved names, whole or as two joined by a hyphen. */
export function isReservedName(word: string): boolean {
  const folded = foldWord(word);
  if (reserved.has(folded)) return true;
  // "the Ashbys"
  if (folded.endsWith('s') && reserved.has(folded.slice(0, -1))) return true;
  const hyphen = folded.indexOf('-');
  return hyphen > 0 && reserved.has(folded.slice(0, hyphen)) && reserved.has(folded.slice(hyphen + 1));
}

/** True when words are nothing but a stand-in: a reserved name with its title, or a reserved form. The gateway's check asks this. */
export function isStandIn(text: string): boolean {
  const spaced = text.trim().replace(/\s+/g, ' ');
  const plain = spaced.replace(form, ' ');
  if (plain.trim() === '' && spaced !== '') return true;
  const words = plain.split(/[\s,.&()/"“”]+/).filter((word) => word !== '');
  let names = plain === spaced ? 0 : 1;
  for (const word of words) {
    const bare = word.replace(/^['‘]|['’]s?$/g, '');
    if (isReservedName(bare) || reservedPlaces.has(foldWord(bare))) names += 1;
    else if (!(
      titles.has(foldWord(bare)) ||
      kinTitles.has(foldWord(bare)) ||
      particles.has(foldWord(bare)) ||
      /^(?:[A-Z]|and|the|ZZ\d+|\d{2,6})$/.test(bare) ||
      organisationNouns.test(bare) ||
      /^(?:Primary|Junior|Infant|High|Medical|Health|Care|Nursing|Children['’]?s?|Family|Day|Home|Centre|School)$/i.test(bare)
    ))
      return false;
  }
  return names > 0;
}

/** Where reserved forms (numbers, codes, addresses; not names) stand in a text. */
export function findStandInForms(text: string): readonly Span[] {
  return matchSpans(text, form);
}

/** The code forms and addresses that only this project makes: one that a model wrote and no key holds was invented. */
export const madeForm =
  /\bZZ-[A-Z]{2,9}-\d{4,}\b|\bresident\d+@stand-in\.example\b|\bprofile\.example\/resident\d+\b|\b\d{1,6} Example Road\b/gi;
