import type fastCheck from 'fast-check';

/*
 * What fast-check tries is the same in every run, unless FUZZ_SEED asks for other things: a commit that passed must not fail by chance on the
 * next machine. Only who asks for fast-check gets it.
 */
jest.mock('fast-check', () => {
  const found = jest.requireActual<{ readonly default: typeof fastCheck }>('fast-check');
  found.default.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20_261_122) });
  return found;
});
