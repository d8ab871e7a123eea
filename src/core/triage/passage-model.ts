import weightData from '../data/passage-weights.json';
import type { Span } from '../span';
import { featureReader } from './passage-features';
import type { Signals } from './signals';

/** What a few sentences can be about. */
export type PassageKind = 'danger' | 'breach' | 'foi' | 'sar' | 'review' | 'complaint';

/** How much the worst few sentences speak of a kind, in log-odds, and which of them says most. */
export interface PassageScore {
  readonly score: number;
  readonly sentence: number;
}

export type PassageScores = Readonly<Record<PassageKind, PassageScore>>;

/** Sentences in a row that are read as one passage. */
const longestPassage = 3;

const kinds = weightData.kinds as readonly PassageKind[];
const count = kinds.length;
const dangerPlace = kinds.indexOf('danger');
const features = Object.entries(weightData.weights);
const idOf = new Map(features.map(([feature], id) => [feature, id]));
/** In hundredths, all kinds of one feature side by side. */
const weights = Int16Array.from(features.flatMap(([, own]) => own));
/** Pairs of neighbouring words, written "first second", speak of danger alone. Their ids follow those of the features. */
const pairs = Object.entries(weightData.pairs);
const pairWeights = Int16Array.from(pairs.map(([, weight]) => weight));
const pairsFrom = new Map<string, Map<string, number>>();
pairs.forEach(([pair], index) => {
  const [first = '', second = ''] = pair.split(' ');
  const followers = pairsFrom.get(first) ?? new Map<string, number>();
  pairsFrom.set(first, followers.set(second, features.length + index));
});
const readFeatures = featureReader({ of: (feature) => idOf.get(feature), pairsFrom: (first) => pairsFrom.get(first) });

/** The passage that last counted a feature: a feature counts once in each. Passages are numbered on from message to message. */
const countedIn = new Float64Array(features.length + pairs.length);
let passage = 0;
/** What each sentence says by itself; every place that is read was written for this message. */
let alone = new Float64Array(600);

/**
 * Takes a message's signals; gives for every kind the one, two or three sentences in a row that speak of it most, by linear models fitted on
 * passages written for them (scripts/fit-passages.ts). They see what no single phrase names, wherever in a message it stands; what they never
 * saw weighs nothing. Sentences in which the writer says who he or she is are passed over. Linear.
 */
export function judgePassages(signals: Signals, isAboutTheWriter: (sentence: Span) => boolean): PassageScores {
  const told = readFeatures(signals)
    .map((ids, sentence) => ({ ids, sentence }))
    .filter(({ ids, sentence }) => {
      const span = signals.sentences[sentence];
      return ids.length > 0 && span !== undefined && !isAboutTheWriter(span);
    });
  const best = kinds.map(() => ({ score: Number.NEGATIVE_INFINITY, from: 0, to: 0 }));
  if (alone.length < told.length * count) alone = new Float64Array(told.length * count);
  const sums = new Int32Array(count);
  told.forEach((_, index) => {
    sums.fill(0);
    passage += 1;
    let known = 0;
    let knownPairs = 0;
    for (let next = index; next < Math.min(told.length, index + longestPassage); next += 1) {
      for (const id of told[next]?.ids ?? []) {
        if (countedIn[id] === passage) continue;
        countedIn[id] = passage;
        if (id >= features.length) {
          knownPairs += 1;
          sums[dangerPlace] = (sums[dangerPlace] ?? 0) + (pairWeights[id - features.length] ?? 0);
          continue;
        }
        known += 1;
        for (let kind = 0; kind < count; kind += 1) sums[kind] = (sums[kind] ?? 0) + (weights[id * count + kind] ?? 0);
      }
      const norm = 1 / (100 * Math.sqrt(known));
      const dangerNorm = 1 / (100 * Math.sqrt(known + knownPairs));
      for (let kind = 0; kind < count; kind += 1) {
        const score = (sums[kind] ?? 0) * (kind === dangerPlace ? dangerNorm : norm) + (weightData.bias[kind] ?? 0) / 100;
        if (next === index) alone[index * count + kind] = score;
        const held = best[kind];
        if (held !== undefined && score > held.score) Object.assign(held, { score, from: index, to: next });
      }
    }
  });
  const found = {} as Record<PassageKind, PassageScore>;
  kinds.forEach((kind, place) => {
    const { score, from, to } = best[place] ?? { score: Number.NEGATIVE_INFINITY, from: 0, to: 0 };
    let most = from;
    for (let other = from + 1; other <= to; other += 1)
      if ((alone[other * count + place] ?? 0) > (alone[most * count + place] ?? 0)) most = other;
    found[kind] = { score, sentence: told[most]?.sentence ?? 0 };
  });
  return found;
}
