import type { FactOutcome } from '../fact';
import { fact } from './clause-index';
import { numberValue } from './numbers';
import { isEmptyWord, meaning } from './stems';

/** "two police officers": how many of what. */
interface Count {
  readonly label: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const numbers =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
const counted = new RegExp(`\\b(a single|${numbers}|\\d{1,4}) ((?:[a-z][a-z-]{2,20} ){0,2}?)([a-z][a-z-]{2,20})(?=[,.;:!?)]|$|\\s)`, 'gi');
/** Where the thing counted ends: what comes after is said of it. */
const after =
  /^(?:and|or|of|for|in|on|at|to|from|with|by|who|which|that|were|was|are|is|will|has|have|had|may|must|can|per|each|every|a|an|the|if|but|as|more|other|days?|weeks?|months?|years?|hours?|minutes?|working|am|pm|times?|pounds?|pence|metres?|miles?|per|than|left|remaining)$/;
const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|noon|midday)$/;
const countsAtMost = 600;

function read(text: string): readonly Count[] {
  const found: Count[] = [];
  counted.lastIndex = 0;
  for (let match = counted.exec(text); match !== null && found.length < countsAtMost; match = counted.exec(text)) {
    const [whole, written = '', first = '', last = ''] = match;
    // Only so many words as belong to the thing: the pattern is greedy about none.
    const rest = text.slice(match.index + whole.length, match.index + whole.length + 44);
    const following = /^ ([a-z][a-z-]{2,20})(?: ([a-z][a-z-]{2,20}))?/.exec(rest);
    const words = [...first.trim().split(' '), last, following?.[1] ?? '.', following?.[2] ?? '.'].filter((word) => word !== '');
    const stop = words.findIndex((word) => word === '.' || after.test(word.toLowerCase()) || /(?:ed|ing)$/.test(word));
    const noun = words[stop - 1]?.toLowerCase();
    counted.lastIndex = match.index + written.length;
    if (stop < 1 || noun === undefined || months.test(noun) || isEmptyWord(noun)) continue;
    if (/[\d£€$.,/:-]$/.test(text.slice(Math.max(0, match.index - 1), match.index))) continue;
    // "officers", not "officer": one word for one and for more.
    found.push({
      label: meaning(noun.replace(/([^s])s$/, '$1')),
      value: /single/i.test(written) ? 1 : numberValue(written),
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return found;
}

function byLabel(counts: readonly Count[]): ReadonlyMap<string, readonly Count[]> {
  const labels = new Map<string, Count[]>();
  for (const count of counts) labels.set(count.label, [...(labels.get(count.label) ?? []), count]);
  return labels;
}

/** Takes two texts; gives things counted once in each and not alike: "one police officer", "two police officers". */
export function compareCounts(source: string, draft: string): FactOutcome[] {
  const after = byLabel(read(draft));
  return [...byLabel(read(source))].flatMap(([label, counts]): FactOutcome[] => {
    const others = after.get(label) ?? [];
    const [one] = counts;
    const [other] = others;
    if (one === undefined || other === undefined || counts.length > 1 || others.length > 1 || one.value === other.value) return [];
    return [
      {
        outcome: 'changed',
        source: fact('number', source, one, String(one.value)),
        draft: fact('number', draft, other, String(other.value)),
      },
    ];
  });
}
