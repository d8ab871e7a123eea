/**
 * npm run evaluate -- --data <folder> [--set <name>]... [--json <file>] [--table <file>]
 *
 * Scores every labelled set found in the folder with the product's own code, says which sets it found no data for, and which
 * folders it has no scorer for. Nothing of the data is kept.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SetScore } from './set-score';
import { sets } from './sets';
import { targets } from './targets';

type TimedScore = SetScore & { readonly seconds: number };

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    set: { type: 'string', multiple: true },
    json: { type: 'string' },
    table: { type: 'string' },
  },
});

if (values.data === undefined || !existsSync(values.data)) {
  console.error('Say where the data is: npm run evaluate -- --data <folder>');
  process.exit(2);
}

const folder = values.data;
const wanted = values.set ?? Object.keys(sets);
const unknown = wanted.filter((name) => !(name in sets));
if (unknown.length > 0) {
  console.error(`No scorer for: ${unknown.join(', ')}. There are scorers for: ${Object.keys(sets).join(', ')}`);
  process.exit(2);
}

const results: Record<string, TimedScore> = {};
const failed: string[] = [];
const missing: string[] = [];

for (const name of wanted) {
  const load = sets[name];
  if (load === undefined || !existsSync(join(folder, name))) {
    missing.push(name);
    continue;
  }
  const started = performance.now();
  try {
    const { score } = await load();
    const scored = await score(join(folder, name));
    results[name] = { ...scored, seconds: (performance.now() - started) / 1000 };
    print(name, results[name]);
  } catch (error) {
    failed.push(name);
    console.error(`${name}: could not be scored: ${error instanceof Error ? error.stack : String(error)}`);
  }
}

const withoutScorer = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !(entry.name in sets))
  .map((entry) => entry.name);
if (missing.length > 0) console.log(`No data found for: ${missing.join(', ')}`);
if (withoutScorer.length > 0) console.log(`Folders scored elsewhere or not at all: ${withoutScorer.join(', ')}`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ sets: results }, null, 2)}\n`);
if (values.table !== undefined) writeFileSync(values.table, table());
process.exitCode = failed.length > 0 ? 1 : 0;

function print(name: string, score: TimedScore): void {
  const metrics = Object.entries(score.metrics).map(([metric, value]) => `${metric} ${value.toFixed(3)}${verdict(name, metric, value)}`);
  console.log(`${name} (${score.n}, ${score.seconds.toFixed(1)} s): ${metrics.join(', ')}`);
  if (score.worst.length > 0) console.log(`  worst: ${score.worst.slice(0, 12).join(', ')}`);
}

function verdict(name: string, metric: string, value: number): string {
  const target = targets[name]?.[metric];
  if (target === undefined) return '';
  const reached = target.at === 'least' ? value >= target.value : value <= target.value;
  return reached ? ' (reached)' : ` (short of ${target.value})`;
}

function table(): string {
  const rows = Object.entries(results).flatMap(([name, score]) =>
    Object.entries(score.metrics).map(([metric, value]) => {
      const target = targets[name]?.[metric];
      const aim = target === undefined ? '' : `${target.at} ${target.value}`;
      const reached = verdict(name, metric, value).includes('reached') ? 'yes' : target === undefined ? '' : 'no';
      return `| ${name} | ${score.n} | ${metric} | ${value.toFixed(3)} | ${aim} | ${reached} |`;
    }),
  );
  return [
    '# What the text engine scores',
    '',
    'Made by `npm run evaluate -- --data <folder> --table docs/evaluation.md`; the data itself is not part of the project.',
    '',
    '| set | items | metric | score | aim | reached |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
    ...(missing.length > 0 ? [`No data found for: ${missing.join(', ')}.`, ''] : []),
  ].join('\n');
}
