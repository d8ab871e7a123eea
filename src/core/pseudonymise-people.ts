import { foldWord, forenameGender, isSurname } from './names-lexicon';
import type { Gender } from './names-lexicon';
import { areOneForename } from './names-nicknames';
import { kinTitles, particles, titles } from './names-words';
import { standInForenames, standInShort, standInSurnames } from './stand-ins';

/** A piece of a name as it is written, and what it is. */
export interface NamePart {
  readonly text: string;
  readonly part: 'kept' | 'between' | 'forename' | 'surname' | 'initial' | 'number';
}

const maleTitles = new Set('mr sir lord uncle grandpa grandad brother father mstr'.split(' '));
const femaleTitles = new Set('mrs ms miss lady dame aunt auntie aunty nan nana granny gran grandma sister baroness'.split(' '));
const forenameTitles = new Set(
  'sir dame uncle aunt auntie aunty cousin big little nan nana gran granny grandma grandad grandpa'.split(' '),
);
const wordPattern = /[A-Za-z0-9\u00c0-\u02af\u0300-\u1fff\u2c00-\ud7ff\uf900-\uffdf]+(?:['’‘`-][A-Za-z0-9\u00c0-\u02af\u0300-\u1fff]+)*/g;

/** Takes a name as written; gives its pieces in order, which joined are the name again. */
export function splitName(name: string): readonly NamePart[] {
  const pieces: { text: string; part: NamePart['part'] }[] = [];
  let reached = 0;
  const sic = name.indexOf(' [sic]');
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(name); match !== null; match = wordPattern.exec(name)) {
    if (match.index > reached) pieces.push({ text: name.slice(reached, match.index), part: 'between' });
    let word = match[0];
    if (sic >= 0 && match.index > sic) break;
    const possessive = /['’]s$/i.exec(word);
    if (possessive !== null && possessive.index > 0) word = word.slice(0, possessive.index);
    pieces.push({ text: word, part: 'forename' });
    reached = match.index + word.length;
    wordPattern.lastIndex = reached;
  }
  if (reached < name.length) pieces.push({ text: name.slice(reached), part: 'between' });

  const words = pieces.filter((piece) => piece.part === 'forename');
  let titled: string | undefined;
  let named = 0;
  for (const piece of words) {
    const folded = foldWord(piece.text);
    const isLast = piece === words[words.length - 1];
    const isTitleAfter = !isLast && titles.has(folded) && pieces[pieces.indexOf(piece) - 1]?.text.indexOf(',') === 0;
    if (((named === 0 && !isLast) || isTitleAfter) && (titles.has(folded) || kinTitles.has(folded) || folded === 'and')) {
      piece.part = 'kept';
      titled = folded;
    } else if (folded === 'and' && !isLast) piece.part = 'kept';
    else if (/^\d+$/.test(piece.text)) piece.part = 'number';
    else {
      named += 1;
      if (/^[A-Z\u00c0-\u00de]$/.test(piece.text) && !(isLast && named === 1)) piece.part = 'initial';
    }
  }
  joinParticles(pieces);
  const names = pieces.filter((piece) => piece.part === 'forename');
  const comma = pieces.some((piece) => piece.part === 'between' && piece.text.indexOf(',') >= 0);
  const hasInitial = pieces.some((piece) => piece.part === 'initial');
  const last = names[names.length - 1];
  if (comma && names[0] !== undefined) names[0].part = 'surname';
  else if (last !== undefined && names.length > 1) {
    const first = names[0];
    const isReversed =
      first !== undefined &&
      titled === undefined &&
      isSurname(foldWord(first.text)) &&
      forenameGender(foldWord(first.text)) === undefined &&
      !isSurname(foldWord(last.text));
    if (isReversed) first.part = 'surname';
    else last.part = 'surname';
  } else if (last !== undefined && titled !== undefined && kinTitles.has(titled) && forenameGender(foldWord(last.text)) !== undefined)
    last.part = 'forename';
  else if (
    last !== undefined &&
    titled === undefined &&
    hasInitial &&
    endsInInitial(pieces) &&
    forenameGender(foldWord(last.text)) !== undefined
  )
    last.part = 'forename';
  else if (last !== undefined && (hasInitial || (titled !== undefined && !forenameTitles.has(titled)))) last.part = 'surname';
  else if (
    last !== undefined &&
    titled === undefined &&
    isSurname(foldWord(last.text)) &&
    forenameGender(foldWord(last.text)) === undefined
  )
    last.part = 'surname';
  return pieces;
}

/** "Colin P.": the letter is the surname's. */
function endsInInitial(pieces: readonly NamePart[]): boolean {
  const words = pieces.filter(({ part }) => part !== 'between');
  return words[words.length - 1]?.part === 'initial';
}

/** "de la Cruz" is one surname: a particle and what follows become one piece. */
function joinParticles(pieces: { text: string; part: NamePart['part'] }[]): void {
  for (let at = pieces.length - 3; at >= 0; at -= 1) {
    const piece = pieces[at];
    const between = pieces[at + 1];
    const next = pieces[at + 2];
    if (piece === undefined || between === undefined || next === undefined) continue;
    if (!/^(?:forename|initial)$/.test(piece.part) || next.part !== 'forename' || between.text.indexOf(',') >= 0) continue;
    if (!particles.has(foldWord(piece.text)) || (/^[A-Z]$/.test(piece.text) && !/^O$/.test(piece.text))) continue;
    pieces.splice(at, 3, { text: piece.text + between.text + next.text, part: 'forename' });
  }
}

interface Person {
  readonly number: number;
  readonly forenames: Set<string>;
  readonly initials: Set<string>;
  readonly titles: Set<string>;
  /** Initials that were written as such. */
  readonly given: Set<string>;
  surname: string | undefined;
  gender: Gender;
}

/** A person's name as it was first met: its pieces, and signs of who it is. */
export interface NameSeen {
  readonly parts: readonly NamePart[];
  /** The words just before, for "her husband Marlon". */
  readonly before: string;
  /** Spoken to: "Dawn, thank you". */
  readonly addressed: boolean;
}

const maleNouns =
  /\b(?:husband|son|father|dad|daddy|brother|uncle|nephew|grandson|grandfather|grandad|boyfriend|stepdad|his name|he is|lad|boy|man|widower)\b[^.\n]{0,12}$/i;
const femaleNouns =
  /\b(?:wife|daughter|mother|mum|mam|sister|aunt|niece|granddaughter|grandmother|nan|girlfriend|stepmum|her name|she is|girl|woman|widow)\b[^.\n]{0,12}$/i;

/** Tells who is who in a thread, and gives every name word one stand-in word. */
export class People {
  private readonly people: Person[] = [];
  private readonly words = new Map<string, string>();
  private readonly used = new Set<string>();
  private addressee: Person | undefined;
  private readonly counts = { female: 0, male: 0, either: 0, surname: 0 };

  /** `taken` says which folded words stand in the texts, so that no stand-in is one of them. */
  constructor(
    private readonly taken: (folded: string) => boolean,
    private readonly offset: number,
  ) {}

  /** Finds the person whose name this is, or a new one. `same` is the person that the words around say it is. */
  resolve(seen: NameSeen, same?: number): number {
    const fores = seen.parts.filter(({ part }) => part === 'forename').map(({ text }) => foldWord(text));
    const surname = seen.parts.filter(({ part }) => part === 'surname').map(({ text }) => foldWord(text))[0];
    const initials = seen.parts.filter(({ part }) => part === 'initial').map(({ text }) => foldWord(text));
    const gender = genderOf(seen, fores);
    const linked = (same === undefined ? undefined : this.people[same]) ?? this.linked(seen);
    const found = linked ?? this.match(fores, surname, initials, gender, seen);
    const person = found ?? {
      number: this.people.length,
      forenames: new Set<string>(),
      initials: new Set<string>(),
      titles: new Set<string>(),
      given: new Set<string>(),
      surname: undefined,
      gender: 'either',
    };
    if (found === undefined) this.people.push(person);
    fores.forEach((fore) => person.forenames.add(fore));
    [...initials, ...fores.map((fore) => fore.slice(0, 1))].forEach((initial) => person.initials.add(initial));
    initials.forEach((initial) => person.given.add(initial));
    titlesOf(seen).forEach((title) => person.titles.add(title));
    person.surname ??= surname;
    if (person.gender === 'either') person.gender = gender;
    if (/\bDear $/.test(seen.before)) this.addressee ??= person;
    return person.number;
  }

  /** "You were called ..." is said of the one who is written to. */
  private linked(seen: NameSeen): Person | undefined {
    return /\byou (?:were|are|used to be)(?: \w+)? (?:called|known as) $/i.test(seen.before) ? this.addressee : undefined;
  }

  private match(
    fores: readonly string[],
    surname: string | undefined,
    initials: readonly string[],
    gender: Gender,
    seen: NameSeen,
  ): Person | undefined {
    let best: Person | undefined;
    let most = 0;
    const spokenWith = titlesOf(seen);
    for (const person of this.people) {
      const score = likeness(person, { fores, surname, initials, gender, titles: spokenWith });
      // Of two as like, the one named last.
      if (score > 0 && score >= most) {
        most = score;
        best = person;
      }
    }
    if (best !== undefined) return best;
    const fits = (person: Person): boolean => fitGenders(person.gender, gender);
    if (surname === undefined && fores.length === 1 && seen.addressed) {
      // "Dear Ms Crossland. Dawn, thank you": spoken to, and nobody of that forename is known yet.
      const spokenTo = this.people.find(
        (person) => person.forenames.size === 0 && person.surname !== undefined && fits(person) && fitsInitials(person, fores),
      );
      if (spokenTo !== undefined) return spokenTo;
      if (this.addressee !== undefined && this.addressee.surname !== undefined && fits(this.addressee)) return this.addressee;
    }
    return undefined;
  }

  /** The stand-in for one piece of a person's name. */
  word(part: NamePart, personNumber: number): string {
    const folded = foldWord(part.text);
    const key = `${part.part === 'surname' ? 's' : 'f'}:${part.text}`;
    const before = this.words.get(key);
    if (before !== undefined) return before;
    const style = styleOf(part.text);
    const family = `${part.part === 'surname' ? 's' : 'f'}=${folded}=${style}`;
    const shared = this.words.get(`${part.part === 'surname' ? 's' : 'f'}~${folded}`);
    let base = shared !== undefined && !this.words.has(family) ? shared : undefined;
    if (base === undefined) {
      base = part.part === 'surname' ? (this.family(folded) ?? this.nextSurname()) : this.nextForename(personNumber, folded);
      if (shared === undefined) this.words.set(`${part.part === 'surname' ? 's' : 'f'}~${folded}`, base);
    }
    this.words.set(family, base);
    const styled = style === 'upper' ? base.toUpperCase() : style === 'lower' ? base.toLowerCase() : base;
    this.words.set(key, styled);
    return styled;
  }

  /** "the Ashbys" of an Ashby who is known. */
  private family(folded: string): string | undefined {
    const one = folded.length > 3 && folded.endsWith('s') ? this.words.get(`s~${folded.slice(0, -1)}`) : undefined;
    return one === undefined || one.endsWith('s') ? undefined : `${one}s`;
  }

  private nextSurname(): string {
    return this.next(standInSurnames, 'surname');
  }

  private nextForename(personNumber: number, folded: string): string {
    const person = this.people[personNumber];
    const known = forenameGender(folded);
    const gender = person === undefined || person.gender === 'either' ? (known ?? 'either') : person.gender;
    const other = person === undefined ? undefined : [...person.forenames].find((fore) => fore !== folded && areOneForename(fore, folded));
    if (other !== undefined) {
      const standIn = this.words.get(`f~${other}`);
      const pair = standInShort[gender].find(
        ([full, short]) => (full === standIn || short === standIn) && this.free(full === standIn ? short : full),
      );
      if (pair !== undefined) return this.take(pair[0] === standIn ? pair[1] : pair[0]);
    } else if (person !== undefined && person.forenames.size > 1) {
      const pair = standInShort[gender].find(([full, short]) => this.free(full) && this.free(short));
      if (pair !== undefined && this.offset === 0) return this.take(pair[0]);
    }
    return this.next(standInForenames[gender], gender);
  }

  private free(name: string): boolean {
    const folded = foldWord(name);
    return !this.used.has(folded) && !this.taken(folded);
  }

  private take(name: string): string {
    this.used.add(foldWord(name));
    return name;
  }

  /** The next free name of a list; when it is used up, two of them joined by a hyphen. */
  private next(names: readonly string[], counter: keyof People['counts']): string {
    for (;;) {
      const count = this.counts[counter];
      this.counts[counter] += 1;
      const first = names[(count + this.offset * 7) % names.length] ?? '';
      const round = Math.floor(count / names.length);
      if (round > names.length) return this.take(`${first}-${names[round % names.length] ?? ''}-${count}`);
      const second = names[(count + round + this.offset * 7) % names.length] ?? '';
      const name = round === 0 ? first : `${first}-${second}`;
      if (round > 0 && first === second) continue;
      if (this.free(name)) return this.take(name);
    }
  }
}

function styleOf(text: string): 'upper' | 'lower' | 'capital' {
  if (text === text.toLowerCase()) return 'lower';
  return text.length > 1 && text === text.toUpperCase() ? 'upper' : 'capital';
}

function genderOf(seen: NameSeen, fores: readonly string[]): Gender {
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

function titlesOf(seen: NameSeen): readonly string[] {
  return seen.parts.filter(({ part }) => part === 'kept').map(({ text }) => foldWord(text));
}

function fitGenders(one: Gender, other: Gender): boolean {
  return one === 'either' || other === 'either' || one === other;
}

interface Sought {
  readonly fores: readonly string[];
  readonly surname: string | undefined;
  readonly initials: readonly string[];
  readonly gender: Gender;
  readonly titles: readonly string[];
}

/** How like a person a name is: 0 for somebody else. The whole name weighs most, then title, gender and initials. */
function likeness(person: Person, { fores, surname, initials, gender, titles: spoken }: Sought): number {
  const same = fores.some((fore) => person.forenames.has(fore));
  const shares = same || fores.some((fore) => [...person.forenames].some((other) => areOneForename(fore, other)));
  const fits = fitGenders(person.gender, gender);
  const both = surname !== undefined && person.surname !== undefined;
  const oneSurname = both && areOneSurname(surname, person.surname ?? '');
  // "Mrs S." after "Mrs Szczepańska".
  const isLetter = both && surname.length === 1 && person.surname !== undefined && person.surname.startsWith(surname);
  const slips = fores.some((fore) => fore.length > 4 && [...person.forenames].some((other) => isOneSlip(fore, other)));
  if (fores.length > 0 && surname !== undefined) {
    if (shares && oneSurname) return same ? 20 : 19;
    if (slips && both && surname === person.surname && fits) return 17;
    if (shares && both && isOneSlip(surname, person.surname ?? '')) return 18;
    if (oneSurname && person.forenames.size === 0 && fits && !person.titles.has('and') && fitsInitials(person, fores))
      return person.gender === gender ? 13 : 12;
    if (shares && person.surname === undefined) return same ? 11 : 10;
    // "Mary Kay" of "Miller, Mary Kay": two forenames.
    if (shares && person.forenames.has(surname)) return 9;
    // "Xiang Li Na" after "Miss Xiang": the family's name first.
    if (person.surname !== undefined && fores[0] === person.surname && person.forenames.size === 0 && fits) return 8;
    return 0;
  }
  if (surname !== undefined) {
    const fitsFirst = initials.length === 0 || person.initials.size === 0 || initials.some((initial) => person.initials.has(initial));
    const known =
      (person.gender !== 'either' && person.gender === gender ? 2 : 0) + (spoken.some((title) => person.titles.has(title)) ? 3 : 0);
    if (isLetter && fits && spoken.length > 0) return 6 + known;
    if (oneSurname && fits && fitsFirst)
      return 8 + known + (surname === person.surname ? 4 : 0) + (initials.some((initial) => person.initials.has(initial)) ? 2 : 0);
    // "Mr Chan" after "Chan Siu Ming"; "Mr Ibrahim" after "Ibrahim".
    return spoken.length > 0 &&
      fits &&
      initials.length === 0 &&
      person.forenames.has(surname) &&
      (person.titles.size === 0 || (person.forenames.size > 1 && spoken.some((title) => person.titles.has(title))))
      ? 5 + known
      : 0;
  }
  if (shares) return (same ? 10 : 6) + (fits ? 2 : 0);
  // "Ferhat" after "F. Demir".
  return fores.length === 1 &&
    person.forenames.size === 0 &&
    person.surname !== undefined &&
    person.given.has((fores[0] ?? '').slice(0, 1)) &&
    fits
    ? 2
    : 0;
}

function fitsInitials(person: Person, fores: readonly string[]): boolean {
  return person.initials.size === 0 || fores.some((fore) => person.initials.has(fore.slice(0, 1)));
}

/** One surname, a half of a double one, or one with a slip of the pen in it ("Rai", "Raj" with the same forename). */
function areOneSurname(one: string, other: string): boolean {
  if (one === other) return true;
  const halves = (name: string): string[] => name.split(/[- ]/).filter((half) => half.length > 2);
  if (one.length > 4 && other.length > 4 && isOneSlip(one, other)) return true;
  // "Mrs SJSP" is Mrs St. John-Stevas-Pugh.
  const initials = (name: string): string =>
    name
      .split(/[\s.-]+/)
      .map((piece) => piece.slice(0, 1))
      .join('');
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length > 1 && short.length < 7 && /[\s-]/.test(long) && initials(long) === short.replace(/[-.]/g, '')) return true;
  if (one.indexOf('-') > 0 || other.indexOf('-') > 0) return halves(one).some((half) => halves(other).indexOf(half) >= 0);
  return false;
}

/** One letter more, less or other, with the first letter the same. */
function isOneSlip(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const longer = one.length >= other.length ? one : other;
  const shorter = one.length >= other.length ? other : one;
  return one.length === other.length ? one.slice(same + 1) === other.slice(same + 1) : longer.slice(same + 1) === shorter.slice(same);
}
