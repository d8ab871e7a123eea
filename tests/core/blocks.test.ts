import fc from 'fast-check';
import { blocksToMarkdown, plainText, findGaps, parseBlocks } from '../../src/core/blocks';
import type { Block } from '../../src/core/proposal';
import { outOfLine, repeated } from '../growth';

describe('blocks', () => {
  it('reads headings, paragraphs, lists and tables', () => {
    const blocks = parseBlocks(
      '# Your rent\n\nDear Mrs Oke\nthank you\n\n- one\n- two\n\n1. first\n2. second\n\n| Week | Amount |\n| --- | ---: |\n| 3 May | £50 |\n',
    );
    expect(blocks).toEqual([
      { block: 'heading', level: 1, text: 'Your rent' },
      { block: 'paragraph', text: 'Dear Mrs Oke thank you' },
      { block: 'list', ordered: false, items: ['one', 'two'] },
      { block: 'list', ordered: true, items: ['first', 'second'] },
      {
        block: 'table',
        rows: [
          ['Week', 'Amount'],
          ['3 May', '£50'],
        ],
      },
    ]);
    expect(plainText(blocks)).toBe('Your rent\nDear Mrs Oke thank you\n- one\n- two\n1. first\n2. second\nWeek\tAmount\n3 May\t£50');
  });

  it('takes emphasis marks away and keeps a link’s address in sight', () => {
    expect(parseBlocks('Please **pay** by _3 May_ at [our site](https://pay.example/x) or [pay.example](https://pay.example).')).toEqual([
      { block: 'paragraph', text: 'Please pay by 3 May at our site (https://pay.example/x) or pay.example.' },
    ]);
  });

  it('leaves HTML as the characters it is, and snake_case and 3 * 4 alone', () => {
    expect(parseBlocks('<b>x</b> snake_case_word 3 * 4 * 5')).toEqual([{ block: 'paragraph', text: '<b>x</b> snake_case_word 3 * 4 * 5' }]);
  });

  it('keeps one list over a blank line and drops a code fence around the whole', () => {
    expect(parseBlocks('```markdown\n- a\n\n- b\n```')).toEqual([{ block: 'list', ordered: false, items: ['a', 'b'] }]);
  });

  it('finds gaps but not list marks', () => {
    expect(findGaps('[1] Ring on [date of the visit].')).toEqual([{ start: 12, end: 31, label: 'date of the visit' }]);
  });

  it('reads back what it wrote', () => {
    const words = fc
      .stringMatching(/^[A-Za-z0-9*_#|\\[\]()>.£-][A-Za-z0-9 *_#|\\[\]()>.£`-]{0,20}[A-Za-z0-9*_#|\\[\]()>£]$/)
      .filter((text) => !/ {2}/.test(text));
    const block: fc.Arbitrary<Block> = fc.oneof(
      fc.record({ block: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const, 3 as const), text: words }),
      fc.record({ block: fc.constant('paragraph' as const), text: words }),
      fc.record({ block: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(words, { minLength: 1, maxLength: 3 }) }),
      fc.tuple(words, words, words, words).map(([a, b, c, d]) => ({
        block: 'table' as const,
        rows: [
          [a, b],
          [c, d],
        ],
      })),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => expect(parseBlocks(blocksToMarkdown(blocks))).toEqual(blocks)),
      { numRuns: 500 },
    );
  });

  it('reads a megabyte of marks in time in line with its length', () => {
    for (const piece of ['*', '[', '|', '_a', '- ', '`', '\\', '[]('])
      expect(outOfLine((length) => parseBlocks(repeated(piece, length)), 1_000_000)).toBeUndefined();
  });
});
