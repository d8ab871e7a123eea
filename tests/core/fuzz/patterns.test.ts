import { join } from 'node:path';
import { builtPatterns, type FoundPattern, patternLiterals } from './patterns-of-core';
import { pumpedStrings, suffixes } from './pumped-strings';
import { processorMs } from '../../processor-time';

const coreFolder = join(__dirname, '../../../src/core');

/** All matches of a pattern in a text, as the code looks for them: again from where each ended. Gives milliseconds. */
function timeOf({ source, flags }: FoundPattern, text: string): number {
  const pattern = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
  const started = processorMs();
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) if (match[0] === '') pattern.lastIndex += 1;
  return processorMs() - started;
}

function quickest(pattern: FoundPattern, text: string): number {
  return Math.min(timeOf(pattern, text), timeOf(pattern, text), timeOf(pattern, text));
}

/**
 * Gives the string over which a pattern takes more time than its length accounts for, or undefined. First short strings, so that an exponential or cubic pattern
 * shows before it hangs; then 8,000 characters, where a quadratic one needs tens of millions of steps; only what is slow there is timed at twice and four times.
 */
function faultOf(pattern: FoundPattern): string | undefined {
  for (const { prefix, pump } of pumpedStrings(pattern.source, pattern.flags)) {
    for (const suffix of suffixes) {
      const build = (length: number): string => prefix + pump.repeat(Math.ceil(length / pump.length)) + suffix;
      const told = `${pattern.where} /${pattern.source}/${pattern.flags} on ${JSON.stringify(prefix)} + ${JSON.stringify(pump)} x n + ${JSON.stringify(suffix)}`;
      for (const length of [16, 20, 24, 28, 32, 150, 1000])
        if (timeOf(pattern, build(length)) > 200) return `${told}: far too long at ${length} characters`;
      if (timeOf(pattern, build(8000)) < 25) continue;
      const once = quickest(pattern, build(8000));
      if (once < 25) continue;
      const four = quickest(pattern, build(32_000));
      if (four / once > 9) return `${told}: ${once.toFixed(0)} ms, at four times the length ${four.toFixed(0)} ms`;
    }
  }
  return undefined;
}

describe('the patterns of the text engine', () => {
  test('a pattern known to be slow is caught', () => {
    expect(faultOf({ where: 'here', source: '(?:a+)+$', flags: '' })).toContain('far too long');
    expect(faultOf({ where: 'here', source: '(?:\\s|-)+$', flags: '' })).toContain('on');
    expect(faultOf({ where: 'here', source: '[a-z]{1,40}@', flags: 'i' })).toBeUndefined();
  });

  // /\b(?:bank|account)\b/iu takes 3 to 20 times as long as /…/i: with both flags V8 looks for letters of other scripts that fold to these.
  test('none is blind to capitals and told to read Unicode at once, unless it names a class of characters', () => {
    const both = patternLiterals(coreFolder).filter(({ flags, source }) => /i/.test(flags) && /u/.test(flags) && !/\\[pPu]/.test(source));
    expect(both.map(({ where }) => where)).toEqual([]);
  });

  test('every literal takes time in line with the text', () => {
    const patterns = patternLiterals(coreFolder);
    expect(patterns.length).toBeGreaterThan(300);
    expect(patterns.flatMap((pattern) => faultOf(pattern) ?? [])).toEqual([]);
  });

  test('every pattern built from strings does too', async () => {
    const patterns = await builtPatterns(async () => {
      const { council, engineFunctions } = await import('./engine-functions');
      const letter = `Dear Ms Harlow\nYou must pay £12 by 3 May 2026 to ${council.name}, p.whitcombe@post.example. Ring 01632 960123.`;
      for (const read of Object.values(engineFunctions)) read(letter);
    });
    expect(patterns.length).toBeGreaterThan(15);
    expect(patterns.flatMap((pattern) => faultOf(pattern) ?? [])).toEqual([]);
  });
});
