/**
 * npx tsx scripts/fit-orders.ts --data <folder> [--folds 5]
 *
 * Fits the linear model that tells an order to the assistant from ordinary words (src/core/injection/order-model.ts) and writes its weights to
 * src/core/data/order-weights.json. Fitted on sentences written for this project (scripts/passages-orders/orders.txt, and as ordinary words
 * also scripts/passages/*.txt) and, as ordinary words, on email_intent_parakweet (marked "fit"), and on nothing else. With --folds it only prints how well sentences held out are told apart, alone and beside the
 * rules.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findInjection } from '../src/core/injection';
import { orderFeatures } from '../src/core/injection/order-model';
import { mayBeOrder, orderSigns } from '../src/core/injection/order-signs';
import { readJsonLines } from '../tests/evaluation/json-lines';
import { fitLinear, linearScore, randomFrom, shuffled } from './linear-fit';

const seed = 20261122;
const weightOfOrder = 1;
const penalty = 0.2;

function readLines(path: string): readonly { readonly text: string; readonly heading: string }[] {
  let heading = '';
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) heading = line.slice(2).trim();
      return line.trim() === '' || line.startsWith('# ') ? [] : [{ text: line.trim(), heading }];
    });
}

const { values } = parseArgs({ options: { data: { type: 'string' }, folds: { type: 'string' } } });
if (values.data === undefined) {
  console.error('Say where the data is: npx tsx scripts/fit-orders.ts --data <folder>');
  process.exit(2);
}
const passages = join(import.meta.dirname, 'passages');
const examples = [
  ...readLines(join(import.meta.dirname, 'passages-orders', 'orders.txt')),
  ...readdirSync(passages)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readLines(join(passages, name))),
  ...shuffled(readJsonLines<{ text: string }>(join(values.data, 'email_intent_parakweet', 'data.jsonl')), randomFrom(seed))
    .slice(0, 2000)
    .map(({ text }) => ({ text, heading: 'mail' })),
]
  .map(({ text, heading }) => ({ text, wanted: heading === 'order', signs: orderSigns(text) }))
  // The model is only asked about what may be an order; it learns from that alone.
  .filter(({ signs }) => mayBeOrder(signs))
  .map(({ text, wanted, signs }) => ({ text, wanted, features: orderFeatures(text, signs) }));

if (values.folds === undefined) {
  const { weights, bias } = fitLinear(examples, weightOfOrder, penalty, 2);
  const kept = [...weights]
    .map(([name, weight]) => [name, Math.round(weight * 100)] as const)
    .filter(([, weight]) => Math.abs(weight) >= 8)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const answer = {
    about: `Made by scripts/fit-orders.ts, seed ${seed}. In hundredths. Do not edit.`,
    bias: Math.round(bias * 100),
    weights: Object.fromEntries(kept),
  };
  writeFileSync(join(import.meta.dirname, '..', 'src', 'core', 'data', 'order-weights.json'), `${JSON.stringify(answer)}\n`);
  console.log(`${kept.length} weights`);
} else {
  const folds = Number(values.folds);
  const order = shuffled(examples, randomFrom(seed));
  const held = Array.from({ length: folds }, (_, fold) => {
    const model = fitLinear(
      order.filter((_example, index) => index % folds !== fold),
      weightOfOrder,
      penalty,
      2,
    );
    return order
      .filter((_example, index) => index % folds === fold)
      .map((example) => ({
        ...example,
        score: linearScore(model, example.features),
        byRule: findInjection({ text: example.text }, { withModel: false }).length > 0,
      }));
  }).flat();
  const orders = held.filter(({ wanted }) => wanted);
  const plain = held.filter(({ wanted }) => !wanted);
  const share = (items: typeof held, test: (item: (typeof held)[number]) => boolean): string =>
    (items.filter(test).length / Math.max(items.length, 1)).toFixed(3);
  console.log(`rules: found ${share(orders, ({ byRule }) => byRule)}, false ${share(plain, ({ byRule }) => byRule)}`);
  for (const threshold of [-1, -0.5, 0, 0.5, 1, 1.5, 2])
    console.log(
      `threshold ${threshold}: model found ${share(orders, ({ score }) => score > threshold)}, false ${share(plain, ({ score }) => score > threshold)}; either found ${share(orders, ({ score, byRule }) => byRule || score > threshold)}, false ${share(plain, ({ score, byRule }) => byRule || score > threshold)}`,
    );
  for (const { text, score } of orders
    .filter(({ byRule }) => !byRule)
    .sort((one, other) => one.score - other.score)
    .slice(0, 12))
    console.log(`missed ${score.toFixed(2)} ${text}`);
  for (const { text, score } of plain.sort((one, other) => other.score - one.score).slice(0, 15))
    console.log(`alarm ${score.toFixed(2)} ${text}`);
}
