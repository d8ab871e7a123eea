import { pumps } from './adversarial-text';
import { engineFunctions } from './engine-functions';
import { outOfLine, repeated } from '../../growth';
import { processorMs } from '../../processor-time';

/**
 * Time against length, by doubling: a linear function takes twice as long for twice the text, a quadratic one four times. Slack is generous,
 * since machines that run tests are busy: only what is slow at the greater length and grows by more than 3.2, by the medians of three, fails.
 */
const small = 8_000;
const slowEnough = 120;
const growth = 3.2;

function timeOf(read: (text: string) => unknown, text: string): number {
  const started = processorMs();
  read(text);
  return processorMs() - started;
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[times.length >> 1] ?? 0;
}

/** Gives how often the time grew when the text doubled, or undefined when it is quick at the greater length. */
function growthOf(read: (text: string) => unknown, pump: string): number | undefined {
  const once = repeated(pump, small);
  const twice = repeated(pump, small * 2);
  if (timeOf(read, twice) < slowEnough) return undefined;
  const before = median([timeOf(read, once), timeOf(read, once), timeOf(read, once)]);
  return median([timeOf(read, twice), timeOf(read, twice), timeOf(read, twice)]) / before;
}

/** One pump for each function at a length no letter has: 300,000 characters. */
const long = 300_000;

describe('hostile texts', () => {
  const names = Object.entries(engineFunctions);

  test.each(names)('%s takes time in line with the length', (_name, read) => {
    const faults = pumps.flatMap((pump) => {
      // A busy machine can make one measurement lie; a quadratic function is caught by every one of three.
      const all = [growthOf(read, pump)];
      while (all.length < 3 && (all[all.length - 1] ?? 0) >= growth) all.push(growthOf(read, pump));
      const grew = all[all.length - 1];
      return grew === undefined || grew < growth ? [] : [`${JSON.stringify(pump)} grew ${grew.toFixed(1)} times`];
    });
    expect(faults).toEqual([]);
  });

  test.each(['splitSentences', 'splitWords', 'checkText', 'findDates', 'findCitations', 'findInjection', 'parseBlocks', 'ownWords'])(
    '%s takes 300,000 of one letter',
    (name) => {
      const read = engineFunctions[name];
      if (read === undefined) throw new Error(`no function ${name}`);
      expect(outOfLine((length) => read(repeated('a', length)), long)).toBeUndefined();
    },
  );
});
