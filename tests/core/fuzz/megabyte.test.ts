import { engineTaskInputs } from './engine-task-inputs';
import { processorMs } from '../../processor-time';

/** UTF-16 units: longer than any letter or thread, and what the acceptance asks for. */
const whole = 1_048_576;

/** Scripts that run both ways, accents that stand alone, halves of characters, signs of no width, wide digits, all in one line of thought. */
const mixed =
  'Dear Ms Хардоу, שלום مرحبا ١٢٣ 你好。 日本語！ हिन्दी \ud800x\udfff \u202eRTL\u202c \u200b\u200d\ufeff e\u0301\u0301 👩‍👩‍👧 𝓑𝓸𝓵𝓭 １２３ ½ İı ﬁ ǅ\n';

/** Each is repeated to a million units and more. Patterns have probes of their own in patterns.test.ts, repeated words theirs in linear-time.test.ts. */
const hostile: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'deep quoting': '> ',
  'mixed scripts, lone surrogates, right-to-left and zero width': mixed,
};

/** What the lengths differ by, and the growth that still counts as linear on a machine that is busy with other things. */
const parts = 4;
const linear = parts * 2.2;

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

function timeOf(read: (text: string) => unknown, text: string): number {
  const started = processorMs();
  read(text);
  return processorMs() - started;
}

describe.each(Object.entries(hostile))('a million units of %s', (_name, piece) => {
  const quarter = repeated(piece, whole / parts);
  const full = repeated(piece, whole);

  test.each(Object.entries(engineTaskInputs))(
    'the task %s ends, throws nothing and takes time in line with the length',
    (_task, read) => {
      expect(full.length).toBeGreaterThanOrEqual(1_000_000);
      let before = timeOf(read, quarter);
      let after = timeOf(read, full);
      // A pause of the machine can fall into one measurement, not into three.
      for (let again = 0; again < 2 && after > 600 && after / before >= linear; again += 1) {
        before = timeOf(read, quarter);
        after = timeOf(read, full);
      }
      expect(after <= 600 || after / before < linear ? 'linear' : `${before.toFixed(0)} ms, then ${after.toFixed(0)} ms`).toBe('linear');
    },
    60_000,
  );
});
