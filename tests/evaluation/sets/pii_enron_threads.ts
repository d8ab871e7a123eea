import { join } from 'node:path';
import { findPersonalData } from '../../../src/core/find-personal-data';
import { pseudonymise } from '../../../src/core/pseudonymise';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';
import { hiddenUnits, ratio, readable } from './personal-data';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly chain: string;
    readonly text: string;
    readonly named: boolean;
  }[];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z][a-z'’-]+/g) ?? [];
}

/**
 * Leak and recall of named people, places and mail addresses and numbers; and, of the words (a surname, a forename) that name one chain
 * more than once, the share that always get the same stand-in.
 */
export const score: ScoreSet = (folder) => {
  const items = readJsonLines<Item>(join(folder, 'data.jsonl'));
  let open = 0;
  let all = 0;
  let named = 0;
  let hit = 0;
  let chains = 0;
  let consistent = 0;
  const kinds = new Map<string, { open: number; all: number }>();
  const trouble: { id: string; open: number }[] = [];
  for (const { id, text, mentions } of items) {
    const pieces = findPersonalData(text);
    const hidden = hiddenUnits(text, pieces);
    const { key } = pseudonymise([text]);
    const standIns = new Map(key.pseudonyms.map((pseudonym) => [`${pseudonym.kind} ${pseudonym.original}`, pseudonym]));
    let left = 0;
    const wanted = mentions.filter((mention) => mention.named && /^[PLD]/.test(mention.chain));
    for (const mention of wanted) {
      const units = readable(text, hidden, mention);
      named += 1;
      if (units.open * 2 <= units.all) hit += 1;
      open += units.open;
      all += units.all;
      left += units.open;
      const sum = kinds.get(mention.type) ?? { open: 0, all: 0 };
      kinds.set(mention.type, { open: sum.open + units.open, all: sum.all + units.all });
    }
    const byChain = new Map<string, typeof wanted>();
    for (const mention of wanted)
      if (mention.type === 'PER' && !mention.text.includes('@'))
        byChain.set(mention.chain, [...(byChain.get(mention.chain) ?? []), mention]);
    for (const list of byChain.values()) {
      const counts = new Map<string, number>();
      for (const mention of list) for (const word of new Set(wordsOf(mention.text))) counts.set(word, (counts.get(word) ?? 0) + 1);
      const words = [...counts].filter(([, count]) => count > 1).map(([word]) => word);
      if (words.length === 0) continue;
      chains += 1;
      const isOne = words.every((word) => {
        const names = list
          .filter((mention) => wordsOf(mention.text).includes(word))
          .map((mention) => {
            const piece = pieces.find(({ span }) => span.start < mention.end && mention.start < span.end);
            const pseudonym = piece === undefined ? undefined : standIns.get(`${piece.kind} ${piece.text}`);
            return pseudonym === undefined ? undefined : String(pseudonym.person ?? pseudonym.standIn);
          });
        return names.every((name) => name !== undefined && name === names[0]);
      });
      if (isOne) consistent += 1;
    }
    if (left > 0) trouble.push({ id, open: left });
  }
  const byKind = Object.fromEntries([...kinds].map(([kind, sum]) => [`leak_${kind}`, ratio(sum.open, sum.all)]));
  return {
    n: items.length,
    metrics: { leak: ratio(open, all), recall: ratio(hit, named), consistency: ratio(consistent, chains), ...byKind },
    worst: trouble.sort((one, other) => other.open - one.open).map(({ id }) => id),
  };
};
