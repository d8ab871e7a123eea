import { applyEdits } from '../../src/core/edit';
import type { Host, Landing, OpenItem, Writing } from '../../src/core/host';
import type { Passage } from '../../src/core/passage';
import { Problem } from '../../src/core/problem';

export interface MemoryHost extends Host {
  /** The letter as it stands. */
  readonly texts: () => readonly string[];
  readonly writings: readonly Writing[];
  readonly shown: readonly string[];
  readonly reads: () => number;
  /** The officer types over a paragraph. */
  readonly edit: (index: number, text: string) => void;
  /** The next call of `write` stops with this. */
  failNext?: Problem;
}

/** A letter in memory that behaves by the port: an edited passage is missed and never written over, and what landed is told from the text. */
export function memoryHost(
  first: readonly string[],
  abilities: OpenItem['abilities'] = new Set(['edits', 'tracked-changes', 'comments', 'insert', 'show', 'restore', 'selection']),
): MemoryHost {
  let letter: Passage[] = first.map((text, index) => ({ id: `p${index}`, text, role: 'body' }));
  const writings: Writing[] = [];
  const shown: string[] = [];
  let reads = 0;
  const textOf = (id: string): string | undefined => letter.find((passage) => passage.id === id)?.text;
  const put = (id: string, text: string): void => {
    letter = letter.map((passage) => (passage.id === id ? { ...passage, text } : passage));
  };
  const host: MemoryHost = {
    texts: () => letter.map((passage) => passage.text),
    writings,
    shown,
    reads: () => reads,
    edit: (index, text) => put(`p${index}`, text),
    async read(scope) {
      reads += 1;
      if (letter.length === 0) throw new Problem('nothing-open');
      return { kind: 'document', title: 'Rent account', scope, passages: scope === 'selection' ? letter.slice(0, 1) : letter, abilities };
    },
    async write(writing) {
      if (host.failNext !== undefined) {
        const problem = host.failNext;
        delete host.failNext;
        throw problem;
      }
      writings.push(writing);
      const landing = {
        landed: [] as string[],
        missed: [] as { id: string; why: 'passage-changed' }[],
        passages: [] as { id: string; before: string; after: string }[],
      };
      if (writing.writing === 'blocks') {
        writing.blocks.forEach((block, index) => {
          letter = [...letter, { id: `new${letter.length}`, role: 'body', text: 'text' in block ? block.text : '' }];
          landing.landed.push(`block-${index}`);
        });
      } else {
        for (const id of new Set(writing.changes.map((change) => change.passage.id))) {
          const own = writing.changes.filter((change) => change.passage.id === id);
          const before = own[0]?.passage.text ?? '';
          if (textOf(id) !== before) {
            landing.missed.push(...own.map((change) => ({ id: change.id, why: 'passage-changed' as const })));
            continue;
          }
          const after = applyEdits(
            before,
            own.flatMap((change) => change.edits),
          );
          put(id, after);
          landing.passages.push({ id, before, after });
          landing.landed.push(...own.map((change) => change.id));
        }
      }
      return {
        landed: landing.landed,
        missed: landing.missed,
        readBackAt: Date.parse('2026-11-20T10:47:00Z'),
        trackingRestored: true,
        undo: { passages: landing.passages },
      };
    },
    async restore(landing: Landing, overwrite) {
      const edited = landing.undo.passages.filter(({ id, after }) => textOf(id) !== after).map(({ id }) => id);
      const back = landing.undo.passages.filter(({ id }) => overwrite || !edited.includes(id));
      for (const { id, before } of back) put(id, before);
      return {
        matched: back.length,
        edited: overwrite ? [] : edited,
        words: back.reduce((sum, { before }) => sum + before.split(/\s+/).length, 0),
      };
    },
    async show(passage, span) {
      shown.push((textOf(passage) ?? '').slice(span.start, span.end));
    },
    watch: () => () => undefined,
  };
  return host;
}
