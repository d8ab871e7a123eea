/**
 * npx tsx scripts/fit-passages.ts --data <folder> [--folds 5]
 *
 * Fits the linear models that tell what a few sentences of a message are about: danger to a person, a data breach, a request that starts a clock
 * (src/core/triage/passage-model.ts), and writes their weights to src/core/data/passage-weights.json. Fitted on passages written for this
 * project (scripts/passages/*.txt: one a line, under headings "# kind"; kinds without a model are what the others are told from) and, as
 * harmless mail, on email_intent_parakweet and themes_banking77 (both marked "fit"), and on nothing else. The seed makes the file come out the
 * same each time. With --folds it only prints how well passages held out are told apart.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { featureReader } from '../src/core/triage/passage-features';
import { readSignals } from '../src/core/triage/signals';
import { readJsonLines } from '../tests/evaluation/json-lines';
import { fitLinear, linearScore, randomFrom, shuffled, type LinearModel } from './linear-fit';

const seed = 20261122;
const penalty = 0.1;
/** The kinds, with how much a passage of the kind weighs against one that is not: they are few beside all others. */
const weightOfKind = { danger: 3, breach: 16, foi: 16, sar: 16, review: 16, complaint: 16 } as const;
type Kind = keyof typeof weightOfKind;
const kinds = Object.keys(weightOfKind) as readonly Kind[];

interface Passage {
  readonly text: string;
  readonly kind: string;
}

interface Labelled {
  readonly features: readonly string[];
  readonly kind: string;
}

function readPassages(folder: string): readonly Passage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      let kind = '';
      const passages: Passage[] = [];
      for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
        if (line.startsWith('# ')) kind = line.slice(2).trim();
        else if (line.trim() !== '') passages.push({ text: line.trim(), kind });
      }
      return passages;
    });
}

/** What matters is often told beside something harmless, and harmless things stand beside each other: both are taught. */
function withCompany(passages: readonly Passage[], random: () => number): readonly Passage[] {
  const harmless = passages.filter(({ kind }) => kind === 'harmless');
  return [
    ...passages,
    ...passages.map(({ text, kind }) => ({ text: `${text} ${harmless[Math.floor(random() * harmless.length)]?.text ?? ''}`, kind })),
  ];
}

const readFeatures = featureReader<string>({
  of: (feature) => feature,
  pairsFrom: (first) => ({ get: (second) => (second === '' ? undefined : `${first} ${second}`) }),
});

function exampleOf({ text, kind }: Passage): Labelled {
  return { features: [...new Set(readFeatures(readSignals(text)).flat())], kind };
}

const isPair = (feature: string): boolean => feature.includes(' ');
/** Pairs that say little are left out and the rest fitted again: the file stays small, and what is counted is what was fitted. */
const leastOfPair = 0.25;

/** One kind told from all others. Only danger, of which there are passages enough, learns from pairs of words. */
function fit(examples: readonly Labelled[], kind: Kind): LinearModel {
  const fitOn = (keeps: (feature: string) => boolean): LinearModel =>
    fitLinear(
      examples.map((example) => ({ features: example.features.filter(keeps), wanted: example.kind === kind })),
      weightOfKind[kind],
      penalty,
      3,
    );
  if (kind !== 'danger') return fitOn((feature) => !isPair(feature));
  const { weights } = fitOn(() => true);
  return fitOn((feature) => !isPair(feature) || Math.abs(weights.get(feature) ?? 0) >= leastOfPair);
}

function write(models: readonly LinearModel[]): void {
  const names = [...new Set(models.flatMap(({ weights }) => [...weights.keys()]))].sort();
  const hundredths = (model: LinearModel | undefined, name: string): number => Math.round((model?.weights.get(name) ?? 0) * 100);
  const weights = Object.fromEntries(
    names.filter((name) => !isPair(name)).map((name) => [name, models.map((model) => hundredths(model, name))]),
  );
  const danger = models[kinds.indexOf('danger')];
  const pairs = Object.fromEntries(names.filter(isPair).map((name) => [name, hundredths(danger, name)]));
  const answer = {
    about: `Made by scripts/fit-passages.ts, seed ${seed}. In hundredths: words one a kind, pairs of words for danger alone. Do not edit.`,
    kinds,
    bias: models.map(({ bias }) => Math.round(bias * 100)),
    weights,
    pairs,
  };
  writeFileSync(join(import.meta.dirname, '..', 'src', 'core', 'data', 'passage-weights.json'), `${JSON.stringify(answer)}\n`);
  console.log(`${Object.keys(weights).length} features for ${kinds.length} kinds, ${Object.keys(pairs).length} pairs`);
}

function crossValidate(own: readonly Passage[], others: readonly Labelled[], folds: number, random: () => number): void {
  const order = shuffled(own, random);
  const held = new Map<string, { readonly score: number; readonly passage: Passage }[]>(kinds.map((kind) => [kind, []]));
  for (let fold = 0; fold < folds; fold += 1) {
    const taught = withCompany(
      order.filter((_, index) => index % folds !== fold),
      random,
    ).map(exampleOf);
    const asked = order.filter((_, index) => index % folds === fold).map((passage) => ({ passage, example: exampleOf(passage) }));
    for (const kind of kinds) {
      const model = fit([...taught, ...others], kind);
      for (const { passage, example } of asked) held.get(kind)?.push({ score: linearScore(model, example.features), passage });
    }
  }
  for (const [kind, scored] of held) {
    const ofKind = scored.filter(({ passage }) => passage.kind === kind);
    const rest = scored.filter(({ passage }) => passage.kind !== kind);
    const shares = [-1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3].map((threshold) => {
      const found = ofKind.filter(({ score }) => score > threshold).length / Math.max(ofKind.length, 1);
      const alarms = rest.filter(({ score }) => score > threshold).length / Math.max(rest.length, 1);
      return `${threshold}: ${found.toFixed(2)}/${alarms.toFixed(3)}`;
    });
    console.log(`${kind} (${ofKind.length}), threshold: found/false alarms  ${shares.join('  ')}`);
  }
}

const { values } = parseArgs({ options: { data: { type: 'string' }, folds: { type: 'string' } } });
if (values.data === undefined) {
  console.error('Say where the data is: npx tsx scripts/fit-passages.ts --data <folder>');
  process.exit(2);
}
const random = randomFrom(seed);
const own = readPassages(join(import.meta.dirname, 'passages'));
const others = [
  ...shuffled(readJsonLines<{ text: string }>(join(values.data, 'email_intent_parakweet', 'data.jsonl')), random).slice(0, 2000),
  ...shuffled(readJsonLines<{ text: string }>(join(values.data, 'themes_banking77', 'data.jsonl')), random).slice(0, 600),
].map(({ text }) => exampleOf({ text, kind: 'other' }));

if (values.folds !== undefined) crossValidate(own, others, Number(values.folds), random);
else {
  const taught = [...withCompany(own, random).map(exampleOf), ...others];
  write(kinds.map((kind) => fit(taught, kind)));
}
