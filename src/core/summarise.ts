import { splitSentences } from './sentences';
import { bagOf, likeness, rarity, relevance, terms, type Bag } from './term-weights';

/** One sentence of the source, word for word, and where it stands. */
export interface SummaryPoint {
  readonly text: string;
  readonly sources: readonly { readonly passageId: string; readonly quote: string }[];
}

interface Candidate {
  readonly passage: number;
  readonly order: number;
  readonly quote: string;
  readonly bag: Bag;
}

const points: Readonly<Record<'short' | 'medium' | 'long', number>> = { short: 3, medium: 6, long: 12 };
/** Beyond this many sentences the rest is not compared one by one, so that cost stays linear. */
const mostCandidates = 20_000;

/** Words that mark what a reader must know: decisions, requests, dates, money. */
const weighty =
  /\b(?:decid|agree|must|deadline|need|please|will|by \d|on \d|£|because|problem|complain|urgent|refus|approv|cost|pay|risk|ask|want|should|however)\w{0,12}/gi;

export interface SummaryOptions {
  readonly length: 'short' | 'medium' | 'long';
  readonly question?: string;
}

/**
 * Takes passages and the length wanted; gives quoted sentences in the order they stand, each with its passage. With a question, the
 * sentences that answer it best, best first; without, those that carry most of the text's topics and repeat each other least.
 */
export function summarise(
  passages: readonly { readonly id: string; readonly text: string }[],
  options: SummaryOptions,
): readonly SummaryPoint[] {
  return summariser(passages)(options);
}

/** Takes passages; gives what summarises them, for one question after another: the passages are read once. */
export function summariser(
  passages: readonly { readonly id: string; readonly text: string }[],
): (options: SummaryOptions) => readonly SummaryPoint[] {
  const candidates: Candidate[] = [];
  passages.forEach(({ text }, passage) => {
    for (const span of splitSentences(text)) {
      if (candidates.length >= mostCandidates) return;
      const quote = text.slice(span.start, span.end);
      const bag = bagOf(terms(quote));
      if (bag.length >= 2) candidates.push({ passage, order: candidates.length, quote, bag });
    }
  });
  const weights = rarity(candidates.map(({ bag }) => bag));
  const bags = passages.map(({ text }) => bagOf(terms(text.slice(0, 20_000))));
  return ({ length, question }) => {
    const scores = question === undefined ? topicScores(candidates, weights) : questionScores(bags, candidates, weights, question);
    const chosen = leastRepeating(candidates, scores, weights, points[length]);
    if (question === undefined) chosen.sort((one, other) => one.order - other.order);
    return chosen.map(({ passage, quote }) => ({ text: quote, sources: [{ passageId: passages[passage]?.id ?? '', quote }] }));
  };
}

/** How much of the whole text's weight a sentence carries, with early sentences and weighty words a little ahead. */
function topicScores(candidates: readonly Candidate[], weights: ReadonlyMap<string, number>): readonly number[] {
  const whole = new Map<string, number>();
  for (const { bag } of candidates) for (const [term, count] of bag.counts) whole.set(term, (whole.get(term) ?? 0) + count);
  return candidates.map(({ bag, quote, order }) => {
    let carried = 0;
    for (const term of bag.counts.keys()) carried += Math.log(1 + (whole.get(term) ?? 0)) * (weights.get(term) ?? 0);
    const length = Math.pow(Math.max(bag.length, 4), 0.6);
    const marks = Math.min(quote.slice(0, 600).match(weighty)?.length ?? 0, 3);
    return (carried / length) * (1 + 0.12 * marks) * (1 + 0.5 / (1 + order / 3));
  });
}

/** BM25 of the sentence, of its passage and of the passages around it: an answer is often the turn after the words of the question. */
function questionScores(
  bags: readonly Bag[],
  candidates: readonly Candidate[],
  weights: ReadonlyMap<string, number>,
  question: string,
): readonly number[] {
  const query = bagOf(terms(question)).counts;
  const rare = rarity(bags);
  const average = bags.reduce((sum, bag) => sum + bag.length, 0) / Math.max(bags.length, 1);
  const passageScores = bags.map((bag) => relevance(query, bag, rare, average));
  const near = passageScores.map((score, index) => {
    let sum = score;
    for (let step = 1; step <= 4; step += 1)
      sum += ((passageScores[index - step] ?? 0) + (passageScores[index + step] ?? 0)) * Math.pow(0.7, step);
    return sum;
  });
  const sentenceAverage = candidates.reduce((sum, { bag }) => sum + bag.length, 0) / Math.max(candidates.length, 1);
  return candidates.map(
    ({ bag, passage }) => relevance(query, bag, weights, sentenceAverage) + (passageScores[passage] ?? 0) + 0.6 * (near[passage] ?? 0),
  );
}

/** Best first, each taken down by how much it repeats what is chosen already (maximal marginal relevance). */
function leastRepeating(
  candidates: readonly Candidate[],
  scores: readonly number[],
  weights: ReadonlyMap<string, number>,
  wanted: number,
): Candidate[] {
  const order = candidates
    .map((candidate, index) => ({ candidate, score: scores[index] ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.candidate.order - other.candidate.order)
    .slice(0, wanted * 12);
  const chosen: Candidate[] = [];
  while (chosen.length < wanted && order.length > 0) {
    let best = 0;
    let bestValue = -Infinity;
    order.forEach(({ candidate, score }, index) => {
      const repeated = chosen.reduce((most, other) => Math.max(most, likeness(candidate.bag, other.bag, weights)), 0);
      const value = score * (1 - 0.7 * repeated);
      if (value > bestValue) {
        bestValue = value;
        best = index;
      }
    });
    const [taken] = order.splice(best, 1);
    if (taken === undefined) break;
    chosen.push(taken.candidate);
  }
  return chosen;
}
