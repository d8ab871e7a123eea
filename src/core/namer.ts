import { splitName } from './name-parts';
import type { NamePart, NameSeen } from './name-parts';
import { splitTokens } from './names-tokens';
import { personalKinds } from './pseudonym';
import type { PersonalData, PersonalKind, Pseudonym } from './pseudonym';
import { People } from './pseudonymise-people';
import { standInFor } from './stand-ins';

/** Gives stand-ins to what was found, each original always the same one. */
export class Namer {
  readonly pseudonyms: Pseudonym[] = [];
  private readonly byOriginal = new Map<string, string>();
  private readonly personOf = new Map<string, number>();
  private readonly asked = new Set<string>();
  private readonly standIns = new Set<string>();
  private readonly counts = new Map<PersonalKind, number>();
  private readonly people: People;
  private readonly words: Set<string>;
  private readonly compact: string;

  constructor(
    texts: readonly string[],
    offset: number,
    private readonly links: ReadonlyMap<string, readonly string[]>,
  ) {
    this.words = new Set();
    for (const text of texts) {
      for (const token of splitTokens(text)) {
        this.words.add(token.folded);
        if (token.folded.indexOf('-') > 0) token.folded.split('-').forEach((half) => this.words.add(half));
      }
    }
    this.compact = texts
      .join('\n')
      .toLowerCase()
      .replace(/[\s()-]+/g, '');
    this.people = new People((folded) => folded.split('-').some((half) => this.words.has(half)), offset);
    if (offset > 0) for (const kind of personalKinds) this.counts.set(kind, offset * 37);
  }

  /** `coded` asks for a code in the place of a name: nothing in a text is like it. */
  standIn(found: PersonalData, before: string, addressed: boolean, coded = false): string {
    const key = `${found.kind !== 'person' ? 'x' : coded ? 'c' : 'p'}:${found.text}`;
    const known = this.byOriginal.get(key);
    if (known !== undefined) return known;
    const standIn = found.kind === 'person' && !coded ? this.person(found.text, before, addressed) : this.thing(found.kind, found.text);
    this.byOriginal.set(key, standIn);
    return standIn;
  }

  private thing(kind: PersonalKind, original: string): string {
    for (;;) {
      const count = this.counts.get(kind) ?? 0;
      this.counts.set(kind, count + 1);
      const standIn = standInFor(kind, original, count);
      if (this.compact.indexOf(standIn.toLowerCase().replace(/[\s()-]+/g, '')) >= 0 || this.standIns.has(standIn.toLowerCase())) continue;
      this.standIns.add(standIn.toLowerCase());
      this.pseudonyms.push({ kind, original, standIn });
      return standIn;
    }
  }

  private person(original: string, before: string, addressed: boolean): string {
    const split = splitName(original);
    const isSurname =
      /\b(?:surname|last name|family name)(?: is |\s{0,3}:\s{0,3})$/i.test(before) || (/\bthe $/i.test(before) && /[^s]s$/.test(original));
    const parts = isSurname ? split.map((part) => (part.part === 'forename' ? { ...part, part: 'surname' as const } : part)) : split;
    const names = parts.filter(({ part }) => part === 'forename' || part === 'surname');
    if (names.length === 0) return this.thing('person', original);
    const person = this.whoIs(original, { parts, before, addressed });
    const words = new Map<NamePart, string>();
    for (const part of names) words.set(part, this.people.word(part, person));
    const letters = 'RTLMBCDFGHJKNPSVW';
    for (let turn = 0; ; turn += 1) {
      const standIn = parts
        .map(
          (part, at) =>
            words.get(part) ??
            (part.part === 'initial'
              ? (letters[(at + person + turn) % letters.length] ?? 'R')
              : part.part === 'number'
                ? `90${at + turn}${person}`
                : part.text),
        )
        .join('');
      if (
        this.standIns.has(standIn.toLowerCase()) &&
        this.pseudonyms.some((other) => other.standIn === standIn && other.original !== original)
      ) {
        if (turn < letters.length) continue;
        return this.thing('person', original);
      }
      this.add({ kind: 'person', original, standIn, person });
      // A model may use a forename or surname alone: each goes back alone too.
      for (const [part, word] of words) this.add({ kind: 'person', original: part.text, standIn: word, person });
      return standIn;
    }
  }

  /** The person of a name: of those the words around say are the same, the one known already. */
  private whoIs(original: string, seen: NameSeen): number {
    this.asked.add(original);
    for (const other of this.links.get(original) ?? []) {
      if (!this.personOf.has(other) && !this.asked.has(other)) this.whoIs(other, { parts: splitName(other), before: '', addressed: false });
    }
    const linked = (this.links.get(original) ?? []).map((other) => this.personOf.get(other)).find((other) => other !== undefined);
    const person = this.personOf.get(original) ?? this.people.resolve(seen, linked);
    this.personOf.set(original, person);
    return person;
  }

  private add(pseudonym: Pseudonym): void {
    const key = pseudonym.standIn.toLowerCase();
    if (this.standIns.has(key) && this.pseudonyms.some(({ standIn }) => standIn === pseudonym.standIn)) return;
    this.standIns.add(key);
    this.pseudonyms.push(pseudonym);
  }
}
