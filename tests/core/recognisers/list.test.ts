import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { recognisers } from '../../../src/core/recognisers/list';
import { wideRecognisers } from '../../../src/core/recognisers/list-wide';

const all = [...recognisers, ...wideRecognisers];
const examples = all.flatMap((recogniser) => recogniser.examples.map((example) => ({ recogniser, ...example })));

describe('recognisers', () => {
  it.each(examples.map((example) => [example.recogniser.id, example.text, example] as const))(
    '%s: %s',
    (_id, text, { recogniser, found }) => {
      expect(recogniser.find(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
    },
  );

  it('each have examples of what they find and of what only looks alike', () => {
    for (const { id, examples: own } of all) {
      expect([id, own.some(({ found }) => found.length > 0), own.some(({ found }) => found.length === 0)]).toEqual([id, true, true]);
    }
  });

  it('are all in the list', () => {
    const files = readdirSync(join(__dirname, '../../../src/core/recognisers')).map((name) => name.replace('.ts', ''));
    const shared = ['recogniser', 'list', 'list-wide', 'reference'];
    const ids = all.map(({ id }) => id);
    expect(files.filter((name) => !shared.includes(name) && !ids.includes(name))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(all.map((recogniser) => [recogniser.id, recogniser] as const))(
    '%s gives spans in order, none overlapping, inside the text, for any text',
    (_id, { find }) => {
      const pieces = fc.constantFrom(
        '1',
        '12',
        '2026',
        'A',
        'Ann ',
        'Road',
        ' ',
        '\n',
        '@',
        '.',
        '/',
        ':',
        '-',
        'é',
        '\ud800',
        'Flat 2, ',
        'ref ',
        '£',
        '(',
        ')',
        'NI ',
        'ZZ99 1AA',
        'x.example',
      );
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string({ unit: 'binary', maxLength: 120 }),
            fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
          ),
          (text) => {
            let reached = 0;
            for (const { start, end } of find(text)) {
              if (start < reached || end <= start || end > text.length) return false;
              reached = end;
            }
            return true;
          },
        ),
        { numRuns: 60 },
      );
    },
  );
});
