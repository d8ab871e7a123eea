import { Drop } from 'liquidjs';
import type { Council } from './council';
import { plainText, parseBlocks } from './blocks';
import type { Gap } from './blocks';
import type { Block } from './proposal';
import { parseSkeleton, skeletonLanguage } from './skeleton-language';
import { readyWords, withoutEcho } from './skeleton-words';
import { answerValue } from './template-answers';
import type { Template } from './template';

/** A letter written from a skeleton: its blocks, the same as plain text, and the places still to fill, as spans of the text. */
export interface FilledSkeleton {
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly gaps: readonly Gap[];
}

// Values wait behind private-use marks while the Markdown is read, so that an officer's answer is never taken for Markdown.
const openValue = '\uE000';
const closeValue = '\uE001';
const openGap = '\uE002';
const closeGap = '\uE003';

/**
 * Takes a template, the officer's answers by question id, the council's settings and today (ISO date); gives the letter with no model.
 * Dates and amounts are written the British way; an answer that is missing becomes a gap, "[date of the visit]", and is never made up.
 * @throws Error of liquidjs when the skeleton is broken: parseTemplate refuses such a template, so this is a programmer's fault.
 */
export function fillSkeleton(
  template: Template,
  answers: Readonly<Record<string, string>>,
  council: Council,
  today: string,
): FilledSkeleton {
  const values: string[] = [];
  const hold = (words: string): string => `${openValue}${values.push(words) - 1}${closeValue}`;
  const engine = skeletonLanguage((value) =>
    value instanceof Missing ? hold(`${openGap}${value.label}${closeGap}`) : hold(written(value)),
  );
  const scope = { ...answerScope(template, answers), council: flatCouncil(council), today: answerValue('date', today) };
  const { parsed } = parseSkeleton(engine, template.skeleton);
  readyWords();
  const markdown = String(engine.renderSync(parsed, scope));
  return placeGaps(parseBlocks(markdown).flatMap((block) => putValues(block, values)));
}

/** Missing answers are false in a condition and a gap in the letter. */
class Missing extends Drop {
  readonly label: string;
  constructor(label: string) {
    super();
    this.label = label;
  }
  /** liquidjs asks this of what it is to judge true or false, or to compare. */
  override valueOf(): undefined {
    return undefined;
  }
}

function answerScope(template: Template, answers: Readonly<Record<string, string>>): Record<string, unknown> {
  const scope: Record<string, unknown> = {};
  for (const question of template.questions) {
    const given = Object.hasOwn(answers, question.id) ? (answers[question.id] ?? '') : '';
    const value = answerValue(question.kind, given);
    scope[question.id] = value ?? new Missing(question.gap ?? question.ask.replace(/\?$/, ''));
  }
  return scope;
}

function flatCouncil(council: Council): Record<string, unknown> {
  const { phone, email, web, address } = council.contact;
  const { name, shortName, nation, openingHours, signOff, safeguardingRoute } = council;
  return { name, shortName, nation, openingHours, signOff, safeguardingRoute, phone, email, web, address };
}

function written(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return '';
}

/** A paragraph or item that is one long answer becomes as many as the answer has lines. */
function putValues(block: Block, values: readonly string[]): readonly Block[] {
  const put = (text: string): string =>
    text
      .replace(/\uE000(\d{1,6})\uE001/g, (_, index: string, at: number) => withoutEcho(text.slice(0, at), values[Number(index)] ?? ''))
      .replace(/ {2,}/g, ' ');
  const lines = (text: string): readonly string[] =>
    put(text)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const oneLine = (text: string): string => lines(text).join(' ');
  if (block.block === 'heading') return [{ ...block, text: oneLine(block.text) }];
  if (block.block === 'table') return [{ ...block, rows: block.rows.map((row) => row.map(oneLine)) }];
  if (block.block === 'list') return [{ ...block, items: block.items.flatMap((item) => withoutMarks(lines(item))) }];
  return lines(block.text).map((text) => ({ block: 'paragraph', text }));
}

/** The list marks its items itself: bullets, and numbers that count up from one, are taken from an answer that is typed as a list. */
function withoutMarks(items: readonly string[]): readonly string[] {
  const isCounted = items.every((item, index) => /^(\d{1,2})[.)][ \t]/.exec(item)?.[1] === String(index + 1));
  return items.map((item) => item.replace(isCounted ? /^\d{1,2}[.)][ \t]{1,10}/ : /^[\u2022*-][ \t]{1,10}/, ''));
}

function placeGaps(marked: readonly Block[]): FilledSkeleton {
  const gaps: Gap[] = [];
  let text = '';
  let reached = 0;
  const source = plainText(marked);
  for (const match of source.matchAll(/\uE002([^\uE003]{0,300})\uE003/g)) {
    text += source.slice(reached, match.index);
    const label = match[1] ?? '';
    gaps.push({ start: text.length, end: text.length + label.length + 2, label });
    text += `[${label}]`;
    reached = match.index + match[0].length;
  }
  text += source.slice(reached);
  const bracket = (words: string): string => words.replace(/\uE002/g, '[').replace(/\uE003/g, ']');
  const blocks = marked.map((block): Block => {
    if (block.block === 'list') return { ...block, items: block.items.map(bracket) };
    if (block.block === 'table') return { ...block, rows: block.rows.map((row) => row.map(bracket)) };
    return { ...block, text: bracket(block.text) };
  });
  return { blocks, text, gaps };
}
