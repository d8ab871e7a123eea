import type { Fact, FactOutcome } from '../fact';
import { splitSentences } from '../sentences';
import { fact } from './clause-index';
import { roleNouns } from './people';
import { meaning } from './stems';

/** Something that stands in both texts and could have changed places with another of its kind. */
interface Item {
  readonly key: string;
  readonly sort: string;
  readonly fact: Fact;
  readonly sentence: number;
}

const wordPattern = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]*|[.;:,()\n]/g;
/** Words that say nothing about what stands beside them. */
const blank =
  /^(?:the|an?|of|is|are|was|were|be|been|being|has|have|had|will|would|your|our|his|her|their|its|my|this|these|those|away|it|you|we|they|he|she|i|in|on|at|us|also|mr|mrs|ms|miss|dr|cllr)$/;
const telling = /^(?:from|to|for|by|until|till|before|after|against|with|without|than|since|as|per|up|down|over|under|above|below)$/;
/** Where what is said of one thing ends. A full stop too: sentences are told apart before. */
const cuts = /^(?:and|but|or|while|whereas|then|that|because|if|when|who|which|[;,:()\n])$/;
const reach = 6;
const itemsAtMost = 60;

const verbLike = /(?:ed|en|wn|ght|ld|id)$/;

/** What stands around an item in its own part of the sentence, the nearer the weightier: words, words with their side, who does it. */
function surroundings(
  text: string,
  item: Item,
  others: readonly Item[],
  sentence: { readonly start: number; readonly end: number },
): Map<string, number> {
  const features = new Map<string, number>();
  const add = (key: string, weight: number): void => {
    features.set(key, Math.max(features.get(key) ?? 0, weight));
  };
  const { start, end } = item.fact.span;
  const nearest = (from: number, to: number): readonly Item[] =>
    others.filter(({ fact: { span } }) => span.start >= from && span.end <= to && (span.end <= start || span.start >= end));
  const left = Math.max(sentence.start, start - 90, ...nearest(sentence.start, start).map(({ fact: { span } }) => span.end));
  const right = Math.min(sentence.end, end + 90, ...nearest(end, sentence.end).map(({ fact: { span } }) => span.start));
  const words = (from: number, to: number): string[] => text.slice(from, to).match(wordPattern) ?? [];
  const before = words(left, start).reverse();
  const after = words(end, right);
  const passive = /\b(?:is|are|was|were|been|be|being)\b/i.test(text.slice(sentence.start, start));
  const byVerb = /^by$/i.test(before[0] ?? '') || (/^the$/i.test(before[0] ?? '') && /^by$/i.test(before[1] ?? ''));
  for (const [side, words] of [
    ['before', before],
    ['after', after],
  ] as const) {
    let steps = 0;
    for (const written of words) {
      const word = written.toLowerCase();
      if (steps >= reach || cuts.test(word)) break;
      if (blank.test(word)) continue;
      steps += 1;
      const weight = 1 / (1 + 0.25 * (steps - 1));
      if (telling.test(word)) {
        if (steps === 1) add(`${side} ${word}`, 1.5);
        continue;
      }
      const root = meaning(word);
      if (root.length < 2) continue;
      add(root, weight);
      // "Ines lives 1.4 miles away": whose it is, whatever else the sentence says.
      if (/^[A-ZÀ-Þ][a-zà-ɏ]/.test(written) && steps > (side === 'before' ? 1 : 0)) add(`whose ${word}`, 2);
      add(`${side} ${root}`, 0.5 * weight);
      // "written by Jane Moss" and "Jane Moss wrote": she is the writer in both.
      if (side === 'before' && byVerb && passive && verbLike.test(word)) add(`does ${root}`, 2);
      if (side === 'after' && !passive) add(`does ${root}`, steps === 1 ? 2 : 1);
    }
  }
  return features;
}

function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [key, weight] of one) sum += Math.min(weight, other.get(key) ?? 0);
  return sum;
}

const rolePattern = new RegExp(`\\b(?:${roleNouns.join('|')})\\b`, 'gi');

function collect(text: string, values: readonly Fact[], names: readonly Fact[], sentenceOf: (at: number) => number): Item[] {
  const items: Item[] = [];
  for (const value of values) {
    const sort =
      value.kind === 'number'
        ? /^(?:per |[\d.]+ [a-z])/.test(value.value)
          ? 'period'
          : value.value.endsWith('th')
            ? 'ordinal'
            : 'count'
        : value.kind;
    if (sort === 'law' || sort === 'ordinal' || /^per /.test(value.value)) continue;
    items.push({
      key: `${value.kind} ${value.value.replace(/^\d{4}-(?=\d{2}-)/, '--')}`,
      sort,
      fact: value,
      sentence: sentenceOf(value.span.start),
    });
  }
  for (const name of names) {
    const last = name.value.split(' ').pop() ?? '';
    if (last !== '') items.push({ key: `name ${last}`, sort: 'person', fact: name, sentence: sentenceOf(name.span.start) });
  }
  rolePattern.lastIndex = 0;
  for (let match = rolePattern.exec(text); match !== null && items.length < 2000; match = rolePattern.exec(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (names.some((name) => name.span.start < span.end && span.start < name.span.end)) continue;
    items.push({
      key: `role ${match[0].toLowerCase()}`,
      sort: 'person',
      fact: fact('who', text, span, match[0].toLowerCase()),
      sentence: sentenceOf(match.index),
    });
  }
  return items;
}

function once(items: readonly Item[]): Map<string, Item> {
  const counts = new Map<string, number>();
  for (const { key } of items) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(items.filter(({ key }) => counts.get(key) === 1).map((item) => [item.key, item]));
}

/** Takes the ends of sentences; gives which sentence a place stands in. */
function finder(sentences: readonly { readonly start: number; readonly end: number }[]): (at: number) => number {
  return (at) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

/** How much better the crossed reading must fit than the straight one. Fitted by hand on pairs written for the purpose. */
const margin = 1;

/**
 * Takes two texts with their values and names; gives those that changed places: "£412.60 for rent and £37.15 for the garage" and the other way round,
 * "7 for, 2 against", "The landlord must pay and the tenant must let him in". Only things that stand once in each text, two of one sort in one
 * sentence of the source or in sentences side by side, and only where what stands around each fits the other clearly better.
 */
export function compareExchanges(
  source: string,
  draft: string,
  sourceValues: readonly Fact[],
  draftValues: readonly Fact[],
  sourceNames: readonly Fact[],
  draftNames: readonly Fact[],
): FactOutcome[] {
  const sentencesBefore = splitSentences(source);
  const sentencesAfter = splitSentences(draft);
  const allBefore = collect(source, sourceValues, sourceNames, finder(sentencesBefore));
  const allAfter = collect(draft, draftValues, draftNames, finder(sentencesAfter));
  if (allBefore.length > 3000 || allAfter.length > 3000) return [];
  const there = once(allAfter);
  const shared = [...once(allBefore).values()].filter(({ key }) => there.has(key));
  const known = new Map<Item, Map<string, number>>();
  const around = (
    text: string,
    item: Item,
    all: readonly Item[],
    sentences: readonly { readonly start: number; readonly end: number }[],
  ): Map<string, number> => {
    let features = known.get(item);
    if (features === undefined) {
      const sentence = sentences[item.sentence] ?? { start: 0, end: text.length };
      const rivals = all.filter((other) => other.sort === item.sort && other.sentence === item.sentence && other !== item);
      features = surroundings(text, item, rivals, sentence);
      known.set(item, features);
    }
    return features;
  };
  const outcomes: FactOutcome[] = [];
  const used = new Set<Item>();
  shared.forEach((one, at) => {
    for (const other of shared.slice(at + 1, at + 1 + itemsAtMost)) {
      if (other.sort !== one.sort || used.has(one) || used.has(other) || Math.abs(other.sentence - one.sentence) > 1) continue;
      const oneAfter = there.get(one.key);
      const otherAfter = there.get(other.key);
      if (oneAfter === undefined || otherAfter === undefined || Math.abs(oneAfter.sentence - otherAfter.sentence) > 1) continue;
      const oneThere = around(draft, oneAfter, allAfter, sentencesAfter);
      const otherThere = around(draft, otherAfter, allAfter, sentencesAfter);
      const oneHere = around(source, one, allBefore, sentencesBefore);
      const otherHere = around(source, other, allBefore, sentencesBefore);
      const crossed = [likeness(oneHere, otherThere), likeness(otherHere, oneThere)];
      const straight = likeness(oneHere, oneThere) + likeness(otherHere, otherThere);
      if (Math.min(...crossed) <= 0.4 || (crossed[0] ?? 0) + (crossed[1] ?? 0) < straight + margin) continue;
      used.add(one).add(other);
      outcomes.push(
        { outcome: 'changed', source: one.fact, draft: otherAfter.fact },
        { outcome: 'changed', source: other.fact, draft: oneAfter.fact },
      );
    }
  });
  return outcomes;
}
