import { join } from 'node:path';
import { findPersonalData } from '../../../src/core/find-personal-data';
import { pseudonymise } from '../../../src/core/pseudonymise';
import { restore } from '../../../src/core/restore';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';
import { covering, hiddenUnits, ratio, readable } from './personal-data';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: string; readonly entity: string }[];
  readonly mustNotMask: readonly { readonly start: number; readonly end: number }[];
}

/** Leak, look-alikes masked, one pseudonym per entity, and exact restoring. */
export const score: ScoreSet = (folder) => {
  const items = readJsonLines<Item>(join(folder, 'data.jsonl'));
  const kinds = new Map<string, { open: number; all: number }>();
  let entities = 0;
  let consistent = 0;
  let alike = 0;
  let touched = 0;
  let exact = 0;
  const trouble = new Map<string, number>();
  const blame = (id: string, weight: number): void => {
    if (weight > 0) trouble.set(id, (trouble.get(id) ?? 0) + weight);
  };
  for (const { id, text, spans, mustNotMask } of items) {
    const found = findPersonalData(text);
    const { texts, key } = pseudonymise([text]);
    if (restore(texts[0] ?? '', key).text === text) exact += 1;
    else blame(id, 100);
    const hidden = hiddenUnits(text, found);
    for (const span of spans) {
      const { open, all } = readable(text, hidden, span);
      const sum = kinds.get(span.kind) ?? { open: 0, all: 0 };
      kinds.set(span.kind, { open: sum.open + open, all: sum.all + all });
      blame(id, open);
    }
    for (const span of mustNotMask) {
      alike += 1;
      if (found.some((piece) => piece.span.start < span.end && span.start < piece.span.end)) {
        touched += 1;
        blame(id, 5);
      }
    }
    for (const entity of new Set(spans.map((span) => span.entity))) {
      const mentions = spans.filter((span) => span.entity === entity);
      if (mentions.length < 2) continue;
      entities += 1;
      // One pseudonym: every mention is hidden, and all stand-ins are of one made-up person, or one and the same stand-in.
      const names = mentions.map((mention) => {
        const piece = covering(found, mention);
        const pseudonym =
          piece === undefined ? undefined : key.pseudonyms.find(({ original, kind }) => original === piece.text && kind === piece.kind);
        return pseudonym === undefined ? undefined : (pseudonym.person ?? pseudonym.standIn);
      });
      if (names.every((name) => name !== undefined && name === names[0])) consistent += 1;
      else blame(id, 3);
    }
  }
  const sums = [...kinds.values()];
  const byKind = Object.fromEntries([...kinds].map(([kind, { open, all }]) => [`leak_${kind}`, ratio(open, all)]));
  return {
    n: items.length,
    metrics: {
      leak: ratio(
        sums.reduce((total, { open }) => total + open, 0),
        sums.reduce((total, { all }) => total + all, 0),
      ),
      consistency: ratio(consistent, entities),
      lookalikes_masked: ratio(touched, alike),
      roundtrip: ratio(exact, items.length),
      ...byKind,
    },
    worst: [...trouble].sort((one, other) => other[1] - one[1]).map(([id]) => id),
  };
};
