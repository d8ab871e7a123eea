import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findActions } from '../../../src/core/meeting';
import { findDecisions } from '../../../src/core/meeting/decisions';
import { parseTranscript } from '../../../src/core/transcript';
import type { ScoreSet } from '../set-score';

interface Gold {
  readonly file: string;
  readonly meetingDate: string;
  readonly actions: readonly { readonly owner: string; readonly due: string | null; readonly quote: string }[];
  readonly decisions: readonly { readonly quote: string }[];
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/** Quotes are compared by place in the words of the whole transcript, so that one that stops a word earlier still overlaps. */
function placeIn(all: string, quote: string): readonly [number, number] | undefined {
  const at = all.indexOf(plain(quote));
  return at < 0 ? undefined : [at, at + plain(quote).length];
}

function overlapping(all: string, one: string, other: string): boolean {
  const first = placeIn(all, one);
  const second = placeIn(all, other);
  return first !== undefined && second !== undefined && first[0] < second[1] && second[0] < first[1];
}

/** Actions matched by quote and owner, the due dates of the matched, decisions by quote. */
export const score: ScoreSet = (folder) => {
  const golds = readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold);
  let goldActions = 0;
  let ownActions = 0;
  let matched = 0;
  let dueRight = 0;
  let goldDecisions = 0;
  let ownDecisions = 0;
  let decisions = 0;
  const worst: string[] = [];
  for (const gold of golds) {
    const turns = parseTranscript(readFileSync(join(folder, gold.file), 'utf8'));
    const all = plain(turns.map(({ text }) => text).join(' '));
    const actions = findActions(turns, gold.meetingDate);
    goldActions += gold.actions.length;
    ownActions += actions.length;
    const used = new Set<number>();
    for (const wanted of gold.actions) {
      const index = actions.findIndex(
        (action, at) =>
          !used.has(at) && plain(wanted.owner).startsWith(plain(action.owner)) && overlapping(all, action.quote, wanted.quote),
      );
      if (index < 0) {
        worst.push(`${gold.file}: ${wanted.quote.slice(0, 60)}`);
        continue;
      }
      used.add(index);
      matched += 1;
      if ((actions[index]?.due ?? null) === wanted.due) dueRight += 1;
    }
    const found = findDecisions(turns);
    goldDecisions += gold.decisions.length;
    ownDecisions += found.length;
    decisions += gold.decisions.filter(({ quote }) => found.some((decision) => overlapping(all, decision.quote, quote))).length;
  }
  return {
    n: golds.length,
    metrics: {
      action_f1: (2 * matched) / Math.max(goldActions + ownActions, 1),
      action_recall: matched / Math.max(goldActions, 1),
      due_accuracy: dueRight / Math.max(matched, 1),
      decision_f1: (2 * decisions) / Math.max(goldDecisions + ownDecisions, 1),
    },
    worst,
  };
};
