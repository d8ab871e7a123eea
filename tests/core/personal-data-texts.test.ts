import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPersonalData } from '../../src/core/find-personal-data';
import { pseudonymise } from '../../src/core/pseudonymise';
import { restore } from '../../src/core/restore';

interface Marked {
  readonly start: number;
  readonly end: number;
  /** Which person or thing: mentions of one carry one name. Undefined for a look-alike, which must stay readable. */
  readonly entity: string | undefined;
}

interface Item {
  readonly text: string;
  readonly marks: readonly Marked[];
}

/** Invented letters, mails, notes and tables: [[p1|Mrs Okonkwo]] is personal (p person, a address, ...), {{3 May}} only looks like it. */
const items: readonly Item[] = readFileSync(join(__dirname, 'personal-data-texts.txt'), 'utf8')
  .split(/^=== .*\n/m)
  .filter((chunk) => chunk !== '')
  .map((chunk) => {
    const marks: Marked[] = [];
    let text = '';
    let reached = 0;
    for (const match of chunk.trimEnd().matchAll(/\[\[([a-z]+\d+)\|(.*?)\]\]|\{\{(.*?)\}\}/g)) {
      text += chunk.slice(reached, match.index);
      const words = match[2] ?? match[3] ?? '';
      marks.push({ start: text.length, end: text.length + words.length, entity: match[1] });
      text += words;
      reached = match.index + match[0].length;
    }
    return { text: text + chunk.trimEnd().slice(reached), marks };
  });

const hiddenIn = (text: string): boolean[] => {
  const hidden = new Array<boolean>(text.length).fill(false);
  for (const { span } of findPersonalData(text)) hidden.fill(true, span.start, span.end);
  return hidden;
};

test('over a hundred texts that no rule was written for are read', () => {
  expect(items.length).toBeGreaterThan(100);
  expect(items.flatMap(({ marks }) => marks).length).toBeGreaterThan(900);
});

test('at most one in a hundred of their personal signs stays readable', () => {
  let open = 0;
  let all = 0;
  for (const { text, marks } of items) {
    const hidden = hiddenIn(text);
    for (const { start, end, entity } of marks) {
      if (entity === undefined) continue;
      for (let at = start; at < end; at += 1) {
        if (/\s/.test(text[at] ?? '')) continue;
        all += 1;
        if (hidden[at] !== true) open += 1;
      }
    }
  }
  expect(open / all).toBeLessThanOrEqual(0.01);
});

test('at most one in twenty-five of their look-alikes is hidden', () => {
  let touched = 0;
  let all = 0;
  for (const { text, marks } of items) {
    const hidden = hiddenIn(text);
    for (const { start, end, entity } of marks) {
      if (entity !== undefined) continue;
      all += 1;
      if (hidden.slice(start, end).includes(true)) touched += 1;
    }
  }
  expect(touched / all).toBeLessThanOrEqual(0.04);
});

test('ninety-seven in a hundred of those named more than once keep one name', () => {
  let all = 0;
  let one = 0;
  for (const { text, marks } of items) {
    const found = findPersonalData(text);
    const { key } = pseudonymise([text]);
    for (const entity of new Set(marks.map((mark) => mark.entity))) {
      const mentions = marks.filter((mark) => mark.entity === entity);
      if (entity === undefined || mentions.length < 2) continue;
      all += 1;
      const names = mentions.map(({ start, end }) => {
        const piece = found.find(({ span }) => span.start < end && start < span.end);
        const pseudonym = key.pseudonyms.find(({ original, kind }) => original === piece?.text && kind === piece.kind);
        return pseudonym?.person ?? pseudonym?.standIn;
      });
      if (names.every((name) => name !== undefined && name === names[0])) one += 1;
    }
  }
  expect(one / all).toBeGreaterThanOrEqual(0.97);
});

test('each goes back exactly', () => {
  for (const { text } of items) {
    const { texts, key } = pseudonymise([text]);
    expect(restore(texts[0] ?? '', key).text).toBe(text);
  }
});
