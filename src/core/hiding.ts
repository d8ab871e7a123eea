import { alwaysHidden, type PersonalKind, type PseudonymKey } from './pseudonym';
import type { Span } from './span';

/** What an officer said about words of the open item: hide these as well, and leave those as they are. */
export interface Hiding {
  readonly mask: readonly string[];
  readonly unmask: readonly string[];
}

export const noHiding: Hiding = { mask: [], unmask: [] };

/** One person or thing that was hidden, as an officer reads it. Never leaves the device. */
export interface HiddenThing {
  readonly kind: PersonalKind;
  /** The fullest form in the texts, and what stood in for it. */
  readonly original: string;
  readonly standIn: string;
  /** Every form in the texts: "Ms Harlow", "Rosalind". */
  readonly forms: readonly string[];
  /** What stood in for each form. */
  readonly standIns: readonly string[];
  /** An officer cannot ask for it to be left as it is. */
  readonly always: boolean;
}

/** Takes the key of some texts; gives each person once, with all their forms, and each other thing, in the order they were met. */
export function hiddenThings({ pseudonyms }: PseudonymKey): readonly HiddenThing[] {
  const things = new Map<string, HiddenThing>();
  for (const { kind, original, standIn, person } of pseudonyms) {
    const id = person === undefined ? `${kind} ${original}` : `person ${person}`;
    const before = things.get(id);
    const fuller = before === undefined || original.length > before.original.length ? { original, standIn } : before;
    things.set(id, {
      kind,
      original: fuller.original,
      standIn: fuller.standIn,
      forms: [...(before?.forms ?? []), original],
      standIns: [...(before?.standIns ?? []), standIn],
      always: alwaysHidden.has(kind),
    });
  }
  return [...things.values()];
}

/** Takes a masked text and stand-ins; gives where they stand, whole words only, the longest first where two could begin, not overlapping. */
export function standInSpans(text: string, standIns: readonly string[]): readonly Span[] {
  const wanted = [...new Set(standIns)].filter((one) => one !== '').sort((one, other) => other.length - one.length);
  if (wanted.length === 0) return [];
  const any = new RegExp(wanted.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  const spans: Span[] = [];
  for (const match of text.matchAll(any)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isWordAt(text, start - 1) || isWordAt(text, end)) continue;
    spans.push({ start, end });
  }
  return spans;
}

function isWordAt(text: string, at: number): boolean {
  return /[\w\u00c0-\u024f]/.test(text[at] ?? '');
}
