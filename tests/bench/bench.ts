/**
 * npm run bench [-- --json <file>]
 *
 * Times the text engine beside its peers, on the same texts, in one run. Figures are ratios first: machines differ, ratios less.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { diffWordsWithSpace } from 'diff';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { OpenRedaction } from 'openredaction';
import { SyncRedactor } from 'redact-pii';
import { retext } from 'retext';
import retextEquality from 'retext-equality';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import writeGood from 'write-good';
import { checkText, createChecker } from '../../src/core/check-text';
import { findDates } from '../../src/core/dates';
import { wordEdits } from '../../src/core/diff';
import { findPersonalData } from '../../src/core/find-personal-data';
import { rewrite } from '../../src/core/rewrite';
import { letterOf } from './letter-text';
import { median, timeInTurns } from './stopwatch';

interface Row {
  readonly task: string;
  readonly contender: string;
  readonly ms: number;
  /** How many times longer than ours. */
  readonly ratio: number;
}

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const thousand = letterOf(1000);
const rows: Row[] = [];

async function compare(task: string, contenders: Readonly<Record<string, () => unknown>>, rounds: number): Promise<void> {
  const times = await timeInTurns(
    Object.entries(contenders).map(([name, run]) => ({ name, run })),
    rounds,
  );
  const ours = times.get('fair-copy') ?? Number.NaN;
  for (const [contender, ms] of times) {
    rows.push({ task, contender, ms, ratio: ms / ours });
    console.log(`${task.padEnd(34)} ${contender.padEnd(22)} ${ms.toFixed(2).padStart(10)} ms  ${(ms / ours).toFixed(1).padStart(7)} x`);
  }
}

const retextSet = retext()
  .use(retextReadability)
  .use(retextSimplify)
  .use(retextPassive)
  .use(retextEquality)
  .use(retextRepeatedWords)
  .freeze();
const harper = new LocalLinter({ binary: binaryInlined });
await harper.setup();

await compare(
  'checks, 1,000 words',
  {
    'fair-copy': () => checkText(thousand, { letter: true }),
    'retext set': () => retextSet.process(thousand),
    'write-good': () => writeGood(thousand),
    'harper.js': () => harper.lint(thousand),
  },
  9,
);

const redaction = new OpenRedaction({ redactionMode: 'placeholder' });
const redactPii = new SyncRedactor();
await compare(
  'personal data, 1,000 words',
  {
    'fair-copy': () => findPersonalData(thousand),
    openredaction: () => redaction.detect(thousand),
    'redact-pii': () => redactPii.redact(thousand),
    compromise: () => nlp(thousand).people().json(),
  },
  7,
);

await compare(
  'dates, 1,000 words',
  { 'fair-copy': () => findDates(thousand, '2026-11-22'), 'chrono-node': () => chrono.en.GB.parse(thousand, new Date(2026, 10, 22)) },
  9,
);

const rewritten = thousand
  .split('\n')
  .map((paragraph) => rewrite(paragraph, { style: 'plainer' }))
  .join('\n');
await compare(
  'difference, 1,000 words',
  { 'fair-copy': () => wordEdits(thousand, rewritten), jsdiff: () => diffWordsWithSpace(thousand, rewritten) },
  9,
);

const scaling: Record<string, number> = {};
for (const [name, work] of Object.entries<(text: string) => unknown>({
  checks: (text) => checkText(text, {}),
  'personal data': (text) => findPersonalData(text),
})) {
  const perWord = (words: number, rounds: number): number => {
    const text = letterOf(words);
    work(text);
    const times = Array.from({ length: rounds }, () => {
      const started = performance.now();
      work(text);
      return performance.now() - started;
    });
    return median(times) / words;
  };
  const small = perWord(1000, 15);
  const large = perWord(500_000, 1);
  scaling[name] = large / small;
  console.log(`${name}: time a word at 500,000 words over that at 1,000 words: ${(large / small).toFixed(2)}`);
}

const long = letterOf(60_000);
const checker = createChecker();
checker.check(long);
const edited = long.slice(0, long.length / 2) + 'You must respond forthwith. ' + long.slice(long.length / 2);
const started = performance.now();
checker.check(edited);
const recheck = performance.now() - started;
console.log(`re-check after one edited sentence in 60,000 words: ${recheck.toFixed(1)} ms`);

if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ rows, scaling, recheckMs: recheck }, null, 2)}\n`);
process.exit(0);
