import fc from 'fast-check';
import { parseBlocks } from '../../../src/core/blocks';
import { checkText } from '../../../src/core/check-text';
import { compareFacts } from '../../../src/core/compare-facts';
import { wordEdits } from '../../../src/core/diff';
import { applyEdits } from '../../../src/core/edit';
import { findPersonalData } from '../../../src/core/find-personal-data';
import { pseudonymise } from '../../../src/core/pseudonymise';
import { readingAge } from '../../../src/core/readability';
import { parseImproveReply, formatPassages } from '../../../src/core/reply';
import { restore } from '../../../src/core/restore';
import { rewrite, type RewriteStyle } from '../../../src/core/rewrite';
import { splitSentences } from '../../../src/core/sentences';
import type { Span } from '../../../src/core/span';
import { scoreTone } from '../../../src/core/tone-scores';
import { splitWords } from '../../../src/core/words';
import { oddText, seed } from './adversarial-text';
import { council, engineFunctions } from './engine-functions';

/** FUZZ_SCALE=10 makes the run ten times as long. */
const scale = Number(process.env['FUZZ_SCALE'] ?? 1);
let cases = 0;

function fuzz(runs: number, holds: (text: string) => void): void {
  fc.assert(
    fc.property(oddText, (text) => {
      cases += 1;
      holds(text);
    }),
    { seed, numRuns: runs * scale, endOnFailure: false },
  );
}

/** Spans in order, inside the text, none over another. */
function expectInOrder(spans: readonly Span[], text: string): void {
  let reached = 0;
  for (const { start, end } of spans) {
    if (start < reached || end <= start || end > text.length) throw new Error(`span ${start} to ${end} after ${reached} of ${text.length}`);
    reached = end;
  }
}

afterAll(() => {
  process.stdout.write(`fuzz: ${cases} cases, seed ${seed}\n`);
  expect(cases).toBeGreaterThanOrEqual(20_000);
});

describe(`odd texts, seed ${seed}`, () => {
  test.each(Object.entries(engineFunctions))('%s never throws and gives the same twice', (_name, read) => {
    fuzz(550, (text) => {
      expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
    });
  });

  test('sentences and words stand in order inside the text, and hold every letter', () => {
    fuzz(1500, (text) => {
      const sentences = splitSentences(text);
      expectInOrder(sentences, text);
      expectInOrder(splitWords(text), text);
      const inside = sentences.map(({ start, end }) => text.slice(start, end)).join('');
      expect(inside.replace(/[^A-Za-z]/g, '')).toBe(text.replace(/[^A-Za-z]/g, ''));
    });
  });

  test('a finding quotes the text it stands on', () => {
    fuzz(1000, (text) => {
      for (const { span, quote } of checkText(text, { council })) expect(text.slice(span.start, span.end)).toBe(quote);
    });
  });

  test.each<RewriteStyle>(['warmer', 'plainer', 'shorter', 'firm', 'arrears', 'bereavement'])(
    'rewriting %s twice changes nothing',
    (style) => {
      fuzz(350, (text) => {
        const once = rewrite(text, { style, council });
        expect(rewrite(once, { style, council })).toBe(once);
      });
    },
  );

  test('reading age and tone are figures in range', () => {
    fuzz(700, (text) => {
      expect(Number.isFinite(readingAge(text))).toBe(true);
      for (const { score } of scoreTone(text)) expect(score >= 0 && score <= 100).toBe(true);
    });
  });

  test('personal data stands in order and quotes the text', () => {
    fuzz(700, (text) => {
      const found = findPersonalData(text, { breadth: 'everything' });
      expectInOrder(
        found.map(({ span }) => span),
        text,
      );
      for (const piece of found) expect(text.slice(piece.span.start, piece.span.end)).toBe(piece.text);
    });
  });

  test('what is hidden comes back exactly', () => {
    fuzz(900, (text) => {
      const { texts, key } = pseudonymise([text, text.slice(0, 40)]);
      expect(restore(texts[0] ?? '', key).text).toBe(text);
    });
  });

  test('a text keeps every fact of its own', () => {
    fuzz(700, (text) => {
      expect(compareFacts(text, text).filter(({ outcome }) => outcome !== 'kept')).toEqual([]);
    });
  });

  test('the edits between two texts make the one into the other', () => {
    fc.assert(
      fc.property(oddText, oddText, (before, after) => {
        cases += 1;
        expect(applyEdits(before, wordEdits(before, after))).toBe(after);
      }),
      { seed, numRuns: 1500 * scale },
    );
  });

  test('blocks give back no mark that was not there', () => {
    fuzz(300, (text) => {
      expect(JSON.stringify(parseBlocks(text)).length).toBeLessThanOrEqual(200 + JSON.stringify(text).length * 60);
    });
  });

  test('passages sent are the passages read back, where they are words alone', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,5}$/), { minLength: 1, maxLength: 4 }), (passages) => {
        cases += 1;
        expect(parseImproveReply(formatPassages(passages), passages.length)).toEqual(passages);
      }),
      { seed, numRuns: 300 * scale },
    );
  });
});
