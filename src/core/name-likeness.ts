import { fitGenders } from './name-gender';
import type { Gender } from './names-lexicon';
import { areOneForename } from './names-nicknames';

/** Somebody of a thread, as far as is known. */
export interface Person {
  readonly number: number;
  readonly forenames: Set<string>;
  readonly initials: Set<string>;
  readonly titles: Set<string>;
  /** Initials that were written as such. */
  readonly given: Set<string>;
  surname: string | undefined;
  gender: Gender;
}

/** A name to be told whose it is. */
interface Sought {
  readonly fores: readonly string[];
  readonly surname: string | undefined;
  readonly initials: readonly string[];
  readonly gender: Gender;
  readonly titles: readonly string[];
}

/** How like a person a name is: 0 for somebody else. The whole name weighs most, then title, gender and initials. */
export function likeness(person: Person, { fores, surname, initials, gender, titles: spoken }: Sought): number {
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

/** True when a forename may stand for a known initial. */
export function fitsInitials(person: Person, fores: readonly string[]): boolean {
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
