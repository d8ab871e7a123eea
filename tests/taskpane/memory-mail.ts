import type { Host, OpenItem, Writing } from '../../src/core/host';
import { Problem } from '../../src/core/problem';

export interface MemoryMessage {
  readonly subject: string;
  readonly text: string;
  readonly from?: string;
  readonly kind?: OpenItem['kind'];
  readonly conversation?: string;
}

export interface MemoryMail extends Host {
  /** The officer opens a message; none at all without one. Told at once unless `told` says how often. */
  readonly open: (message: MemoryMessage | undefined, told?: number) => void;
  /** Tells that another item is open, however late. */
  readonly tell: () => void;
  readonly writings: readonly { readonly into: string; readonly writing: Writing }[];
  readonly reads: () => number;
}

/** A pinned pane's mailbox in memory: what is open changes under the pane, and the pane is told when the test says so. */
export function memoryMail(first: MemoryMessage | undefined): MemoryMail {
  let now = first;
  let reads = 0;
  const watchers = new Set<Parameters<Host['watch']>[0]>();
  const writings: { readonly into: string; readonly writing: Writing }[] = [];
  const tell = (): void => {
    for (const watcher of [...watchers]) watcher('item');
  };
  return {
    writings,
    tell,
    reads: () => reads,
    open(message, told = 1) {
      now = message;
      for (let time = 0; time < told; time += 1) tell();
    },
    async read(scope, signal) {
      reads += 1;
      const asked = now;
      await Promise.resolve();
      if (signal.aborted) throw new Problem('cancelled');
      if (asked === undefined) throw new Problem('nothing-open');
      const { kind = 'message-read', subject, text, from = 'Mrs Adeyemi', conversation } = asked;
      return {
        kind,
        title: subject,
        scope,
        passages: text.split('\n').map((line, index) => ({ id: `mail-${index}`, text: line, role: 'body' })),
        abilities: new Set(kind.endsWith('compose') ? ['edits', 'insert', 'restore'] : ['insert']),
        envelope: {
          ...(kind.endsWith('read') ? { sentAt: `2026-11-20T09:00:00Z ${subject}`, id: subject } : {}),
          from: { name: from, email: `${from.toLowerCase().replace(/\W+/g, '.')}@mail.example` },
          to: [{ name: 'Paul Whitcombe', email: 'paul@marrowdale.example' }],
          ...(conversation === undefined ? {} : { conversationId: conversation }),
          attachments: [],
        },
      };
    },
    async write(writing) {
      if (now === undefined) throw new Problem('nothing-open');
      writings.push({ into: now.subject, writing });
      const ids =
        writing.writing === 'blocks' ? writing.blocks.map((_block, index) => `block-${index}`) : writing.changes.map(({ id }) => id);
      return { landed: ids, missed: [], readBackAt: Date.now(), trackingRestored: true, undo: { passages: [] } };
    },
    restore: () => Promise.resolve({ matched: 0, edited: [], words: 0 }),
    show: () => Promise.reject(new Problem('unsupported-here')),
    watch(changed) {
      const own: typeof changed = (what) => changed(what);
      watchers.add(own);
      return () => watchers.delete(own);
    },
  };
}
