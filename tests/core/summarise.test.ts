import fc from 'fast-check';
import { summarise } from '../../src/core/summarise';
import { outOfLine } from '../growth';

const passages = [
  { id: 'a', text: 'The lift at Norbury Point is out again. Four households cannot manage the stairs. The part is in Rotterdam.' },
  { id: 'b', text: 'Heating in the hall failed on Monday. The engineer ordered a pump. It will be fitted on Thursday.' },
  { id: 'c', text: 'The cake was very good. Thank you to Mo.' },
];

describe('summaries', () => {
  it('are sentences of the source, each with its passage', () => {
    for (const length of ['short', 'medium', 'long'] as const) {
      for (const { text, sources } of summarise(passages, { length })) {
        expect(sources).toHaveLength(1);
        expect(passages.find(({ id }) => id === sources[0]?.passageId)?.text).toContain(text);
        expect(sources[0]?.quote).toBe(text);
      }
    }
  });

  it('are as long as asked for', () => {
    expect(summarise(passages, { length: 'short' })).toHaveLength(3);
    expect(summarise(passages, { length: 'long' }).length).toBeGreaterThan(3);
  });

  it('answer a question from the passage that speaks of it', () => {
    const [first] = summarise(passages, { length: 'short', question: 'What was said about heating?' });
    expect(first?.sources[0]?.passageId).toBe('b');
  });

  it('quote nothing that is not there, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 120 }), { maxLength: 6 }),
        fc.string({ maxLength: 30 }),
        (texts, question) => {
          const given = texts.map((text, index) => ({ id: String(index), text }));
          for (const { sources } of summarise(given, { length: 'long', question })) {
            for (const { passageId, quote } of sources) expect(given[Number(passageId)]?.text).toContain(quote);
          }
        },
      ),
      { numRuns: 300, seed: 8 },
    );
  });

  it('read 20,000 sentences in time in line with their number', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: String(index), text: 'The lift is out again and nobody came. '.repeat(10) }));
    expect(outOfLine((count) => summarise(many(count), { length: 'long' }), 2000)).toBeUndefined();
  });
});
