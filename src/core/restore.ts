import { isDigit, isLetter, isSpace } from './characters';
import type { Pseudonym, PseudonymKey } from './pseudonym';
import { isReservedName, madeForm } from './stand-ins';

/** A text with the real words back in it. */
export interface Restored {
  readonly text: string;
  /** Stand-ins of the key that the text does not use: a model left these people or numbers out. */
  readonly missing: readonly Pseudonym[];
  /** Stand-in-like words that no key holds: a model invented them. */
  readonly unknown: readonly string[];
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function lower(text: string, at: number): string {
  const sign = text[at] ?? '';
  return sign === '’' || sign === '‘' ? "'" : sign.toLowerCase();
}

function isLoose(code: number): boolean {
  return isSpace(code) || code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013;
}

/**
 * Where a stand-in that begins at `from` ends in the text, or -1. Any case; spaces may be of any kind and number; in numbers and codes they may
 * be left out or be hyphens; the full stop after an initial may be left out.
 */
function matchEnd(text: string, from: number, standIn: string): number {
  const isCode = /\d/.test(standIn);
  let at = from;
  let on = 0;
  while (on < standIn.length) {
    if (lower(text, at) === lower(standIn, on) && at < text.length && !isSpace(standIn.charCodeAt(on))) {
      at += 1;
      on += 1;
      continue;
    }
    const wanted = standIn.charCodeAt(on);
    if (isSpace(wanted) || (isCode && isLoose(wanted))) {
      while (on < standIn.length && (isSpace(standIn.charCodeAt(on)) || (isCode && isLoose(standIn.charCodeAt(on))))) on += 1;
      const began = at;
      while (at < text.length && at - began < 3 && (isCode ? isLoose(text.charCodeAt(at)) : isSpace(text.charCodeAt(at)))) at += 1;
      if (at === began && !isCode) return -1;
      continue;
    }
    if (isCode && at > from && isLoose(text.charCodeAt(at)) && isDigit(wanted) && isDigit(text.charCodeAt(at + 1))) {
      at += 1;
      continue;
    }
    if (wanted === 46 && !isCode) {
      on += 1;
      continue;
    }
    return -1;
  }
  return at;
}

interface Entry {
  readonly pseudonym: Pseudonym;
  readonly index: number;
}

function firstWord(text: string, from: number): string {
  let end = from;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
  return text.slice(from, end).toLowerCase();
}

/** Entries by the first word they begin with, longest first. A number's first word may be written together with the rest: filed by its first three signs too. */
function fileEntries(key: PseudonymKey): Map<string, Entry[]> {
  const filed = new Map<string, Entry[]>();
  key.pseudonyms.forEach((pseudonym, index) => {
    const first = firstWord(pseudonym.standIn, 0);
    const heads = new Set([first]);
    if (/\d/.test(pseudonym.standIn)) heads.add(`#${pseudonym.standIn.slice(0, 2).toLowerCase()}`);
    for (const head of heads) {
      const list = filed.get(head) ?? [];
      list.push({ pseudonym, index });
      filed.set(head, list);
    }
  });
  for (const list of filed.values()) list.sort((one, other) => other.pseudonym.standIn.length - one.pseudonym.standIn.length);
  return filed;
}

function bestEntry(text: string, at: number, entries: readonly Entry[]): { readonly entry: Entry; readonly end: number } | undefined {
  let best: { entry: Entry; end: number } | undefined;
  for (const entry of entries) {
    const { standIn } = entry.pseudonym;
    if (best !== undefined && standIn.length < best.entry.pseudonym.standIn.length) break;
    const isExact = text.startsWith(standIn, at);
    const end = isExact ? at + standIn.length : matchEnd(text, at, standIn);
    if (end < 0 || (isWordCode(text.charCodeAt(end - 1)) && isWordCode(text.charCodeAt(end)) && !isPlural(text, end))) continue;
    if (isExact) return { entry, end };
    best ??= { entry, end };
  }
  return best;
}

/** "the Ashbys": an s is no part of the stand-in. */
function isPlural(text: string, end: number): boolean {
  return text[end] === 's' && !isWordCode(text.charCodeAt(end + 1)) && isLetter(text.charCodeAt(end - 1));
}

/**
 * Takes a text that a model wrote and the key of what it was given; gives it with every stand-in turned back, whatever the model did to case,
 * spaces, hyphens in numbers, possessives and quotation marks. Linear in the length of the text; never throws.
 */
export function restore(text: string, key: PseudonymKey): Restored {
  const filed = fileEntries(key);
  const used = new Set<number>();
  const usedPeople = new Set<number>();
  const unknown = new Set<string>();
  let restored = '';
  let reached = 0;
  let at = 0;
  while (at < text.length) {
    if (!isWordCode(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const word = firstWord(text, at);
    const entries = [...(filed.get(word) ?? []), ...(/\d/.test(word) || word.length < 12 ? (filed.get(`#${word.slice(0, 2)}`) ?? []) : [])];
    if (word.endsWith('s') && entries.length === 0) entries.push(...(filed.get(word.slice(0, -1)) ?? []));
    const best = entries.length === 0 ? undefined : bestEntry(text, at, entries);
    if (best === undefined) {
      const whole = nameRun(text, at);
      if (isReservedName(whole)) unknown.add(whole);
      at += word.length;
      continue;
    }
    used.add(best.entry.index);
    const { person } = best.entry.pseudonym;
    if (person !== undefined) usedPeople.add(person);
    restored += text.slice(reached, at) + best.entry.pseudonym.original;
    reached = best.end;
    at = best.end;
  }
  restored += text.slice(reached);
  const missing = key.pseudonyms.filter(({ person }, index) => !used.has(index) && !(person !== undefined && usedPeople.has(person)));
  for (const made of restored.match(madeForm) ?? [])
    if (!key.pseudonyms.some(({ original }) => original.indexOf(made) >= 0)) unknown.add(made);
  return { text: restored, missing, unknown: [...unknown] };
}

/** The word at a place with the hyphenated parts after it. */
function nameRun(text: string, at: number): string {
  let end = at;
  while (
    end < text.length &&
    end - at < 60 &&
    (isWordCode(text.charCodeAt(end)) || (text.charCodeAt(end) === 45 && isWordCode(text.charCodeAt(end + 1))))
  )
    end += 1;
  return text.slice(at, end);
}
