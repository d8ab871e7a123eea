import { fitGenders, genderOf, titlesOf } from './name-gender';
import { fitsInitials, likeness } from './name-likeness';
import type { Person } from './name-likeness';
import type { NamePart, NameSeen } from './name-parts';
import { foldWord, forenameGender } from './names-lexicon';
import type { Gender } from './names-lexicon';
import { areOneForename } from './names-nicknames';
import { standInForenames, standInShort, standInSurnames } from './stand-ins';

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
