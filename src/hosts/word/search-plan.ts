import type { Edit } from '../../core/edit';
import { tokenSpans } from '../../core/tokens';
import type { ParagraphWords } from './paragraph-words';

/**
 * Where words stand in a paragraph, in the only way Office.js 1.3 can be asked for: as the nth match of a search in it. There is no range from offsets
 * (documented: word.range; said by Microsoft: office-js#4723).
 */
export interface Place {
  readonly find: string;
  /** Which match, from 0. */
  readonly occurrence: number;
  /** How many matches there must be: another number means that Office and we do not read the paragraph alike. */
  readonly of: number;
  /** The same when deleted words no longer stand between: somebody accepted them meanwhile. */
  readonly accepted?: { readonly occurrence: number; readonly of: number };
}

/** One thing to do at one place. No place: before or after all there is in the paragraph. */
export interface Step {
  readonly place: Place | undefined;
  readonly how: 'replace' | 'delete' | 'before' | 'after';
  readonly text: string;
  /** Offset into the paragraph's words: steps are made last to first. */
  readonly at: number;
}

/** Word's own limit is 255 characters (documented: word.body search); escapes count against it. */
const longestFind = 200;
/** Tabs and line breaks could not be searched for online (said, office-js#2331, #5403): what holds one is cut there. */
const unsearchable = /[\t\v\f\n\r]/;

/** Word's search reads a caret as the start of a code. Documented: search-option-guidance. */
export function searchText(find: string): string {
  return find.replace(/\^/g, '^^');
}

/** Starts of all matches, as a search finds them: one after the other, none across a barrier. */
function matchesOf(text: string, find: string, barriers: readonly number[]): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(find); at >= 0;) {
    const crossed = barriers.find((barrier) => at < barrier && barrier < at + find.length);
    if (crossed === undefined) starts.push(at);
    at = text.indexOf(find, crossed ?? at + find.length);
  }
  return starts;
}

/** The place of `text.slice(start, end)`; undefined when a search could not tell it from others or not find it. */
export function placeOf({ text, marks, cuts }: ParagraphWords, start: number, end: number): Place | undefined {
  const find = text.slice(start, end);
  if (find === '' || unsearchable.test(find) || find.length > longestFind) return undefined;
  const starts = matchesOf(
    text,
    find,
    [...marks, ...cuts].sort((one, other) => one - other),
  );
  const occurrence = starts.indexOf(start);
  if (occurrence < 0) return undefined;
  const accepted = cuts.length === 0 ? starts : matchesOf(text, find, marks);
  const place = { find, occurrence, of: starts.length };
  if (accepted.length === starts.length) {
    // As many matches, but others: whether the deleted words still stand there could not be told from the count.
    return accepted.every((one, index) => one === starts[index]) ? place : undefined;
  }
  return accepted.includes(start) ? { ...place, accepted: { occurrence: accepted.indexOf(start), of: accepted.length } } : place;
}

/** Cuts a stretch at marks, which a search does not cross (said, office-js#4401), and into pieces short enough to search for. */
function pieces(words: ParagraphWords, start: number, end: number): readonly (readonly [number, number])[] {
  const inside = [...words.marks, ...words.cuts].filter((barrier) => barrier > start && barrier < end);
  const cuts = [start, ...inside.sort((one, other) => one - other), end];
  const result: (readonly [number, number])[] = [];
  for (let index = 1; index < cuts.length; index += 1) {
    let from = cuts[index - 1] ?? start;
    const to = cuts[index] ?? end;
    if (to === from) continue;
    if (to - from > longestFind) {
      for (const token of tokenSpans(words.text.slice(from, to)).map((span) => span.start + (cuts[index - 1] ?? start))) {
        if (token - from > longestFind / 2) {
          result.push([from, token]);
          from = token;
        }
      }
    }
    result.push([from, to]);
  }
  return result;
}

function insertion(words: ParagraphWords, at: number, text: string): readonly Step[] | undefined {
  if (words.text === '') return [{ place: undefined, how: 'before', text, at }];
  const tokens = tokenSpans(words.text);
  const left = tokens.filter(({ end }) => end <= at).pop();
  const right = tokens.find(({ start }) => start >= at);
  // A text that brings its space in front belongs to the word on the left, one with its space behind to the word on the right.
  const leftFits = left !== undefined && left.end === at;
  const rightFits = right !== undefined && right.start === at;
  const order =
    /^\s/.test(text) || !rightFits
      ? ([leftFits ? left : undefined, 'after', rightFits ? right : undefined, 'before'] as const)
      : ([right, 'before', leftFits ? left : undefined, 'after'] as const);
  for (const [token, how] of [
    [order[0], order[1]],
    [order[2], order[3]],
  ] as const) {
    const place = token && placeOf(words, token.start, token.end);
    if (place) return [{ place, how, text, at }];
  }
  // Between two spaces: the word before with what follows it up to here.
  const place = left && placeOf(words, left.start, at);
  if (place) return [{ place, how: 'after', text, at }];
  if (at === 0) return [{ place: undefined, how: 'before', text, at }];
  return at === words.text.length ? [{ place: undefined, how: 'after', text, at }] : undefined;
}

/** A stretch as places: whole, or word by word with the space after each when the whole overlaps itself ("your you" in "your your you"). */
function placesOf(words: ParagraphWords, from: number, to: number): readonly (readonly [number, Place])[] | undefined {
  const whole = placeOf(words, from, to);
  if (whole) return [[from, whole]];
  const starts = tokenSpans(words.text.slice(from, to)).map(({ start }) => from + start);
  if (starts.length < 2) return undefined;
  const borders = [from, ...starts.slice(1), to];
  const places: (readonly [number, Place])[] = [];
  for (let index = 1; index < borders.length; index += 1) {
    const start = borders[index - 1] ?? from;
    const place = placeOf(words, start, borders[index] ?? to);
    if (!place) return undefined;
    places.push([start, place]);
  }
  return places;
}

function replacement(words: ParagraphWords, start: number, end: number, text: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  for (const [from, to] of pieces(words, start, end)) {
    const places = placesOf(words, from, to);
    if (!places) return undefined;
    for (const [at, place] of places) {
      const first = at === start;
      steps.push({ place, how: first && text !== '' ? 'replace' : 'delete', text: first ? text : '', at });
    }
  }
  return steps;
}

/** Cuts an edit at the tabs and breaks it keeps, so that these are left alone. */
function aroundBreaks(text: string, { span, replacement: added }: Edit): readonly Edit[] {
  const removed = text.slice(span.start, span.end);
  const breaks = (part: string): string => part.replace(/[^\t\v\f\n\r]/g, '');
  if (breaks(removed) === '' || breaks(removed) !== breaks(added)) return [{ span, replacement: added }];
  const olds = removed.split(unsearchable);
  const news = added.split(unsearchable);
  let at = span.start;
  return olds.flatMap((old, index) => {
    const edit = { span: { start: at, end: at + old.length }, replacement: news[index] ?? '' };
    at += old.length + 1;
    return old === edit.replacement ? [] : [edit];
  });
}

/**
 * Takes a paragraph's words and one edit of them; gives the steps that make it, or undefined when its words cannot be pointed at beyond doubt (they hold a
 * tab, or overlap themselves): such an edit is refused, never guessed. Only words of the edit are touched.
 */
export function stepsOf(words: ParagraphWords, edit: Edit): readonly Step[] | undefined {
  const steps: Step[] = [];
  for (const { span, replacement: text } of aroundBreaks(words.text, edit)) {
    // A new line would make a paragraph, a tab could not be taken out again.
    if (unsearchable.test(text)) return undefined;
    const made = span.start === span.end ? insertion(words, span.start, text) : replacement(words, span.start, span.end, text);
    if (!made) return undefined;
    steps.push(...made);
  }
  return steps;
}
