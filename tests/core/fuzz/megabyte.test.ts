import { engineTaskInputs } from './engine-task-inputs';
import { outOfLine, repeated } from '../../growth';

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

describe.each(Object.entries(hostile))('a million units of %s', (_name, piece) => {
  test.each(Object.entries(engineTaskInputs))(
    'the task %s ends, throws nothing and takes time in line with the length',
    (_task, read) => {
      expect(outOfLine((length) => read(repeated(piece, length)), whole)).toBeUndefined();
    },
    60_000,
  );
});

/** Where nearly every word could be a name, tasks are slower for it: long enough to tell a square from a line. */
test.each(Object.entries(engineTaskInputs))(
  'the task %s takes short words that could all be names in time in line with their number',
  (_task, read) => {
    expect(outOfLine((length) => read(repeated('Ab Cd. ', length)), whole / 4)).toBeUndefined();
  },
  60_000,
);
