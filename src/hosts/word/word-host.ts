import type { Host, Landing, OpenItem, Restored, Writing } from '../../core/host';
import type { PassageId } from '../../core/passage';
import { Problem } from '../../core/problem';
import type { Signal } from '../../core/signal';
import type { Span } from '../../core/span';
import { restoringTime, writingTime } from '../../core/writing-time';
import type { Target, Wanted } from './paragraph-survey';
import { PassageHandles } from './passage-handles';
import { readDocument } from './read-document';
import { restoreDocument } from './restore-document';
import { showWords } from './show-words';
import { canWork } from './word-abilities';
import { wordSession } from './word-session';
import type { Turn } from './word-session';
import { removeBlocks, writeBlocks } from './write-blocks';
import type { BlocksUndo } from './write-blocks';
import { writeEdits } from './write-edits';
import type { Manner } from './write-edits';

/** Milliseconds. A read of sixty pages takes seconds on the web; beyond these Word is not coming back. */
const deadlines = { read: 30_000, show: 10_000 } as const;
/** Selection events come with every key pressed: one call when the officer rests this long, in milliseconds. */
const settled = 300;

interface Way {
  readonly manner: Manner;
  readonly blocks?: BlocksUndo;
}

type Changes = Extract<Writing, { writing: 'changes' }>;

/** What the changes want of each paragraph, offsets moved from the passage to its paragraph. */
function targetsOf(writing: Changes, handles: PassageHandles): { readonly targets: readonly Target[]; readonly missed: Landing['missed'] } {
  const wanted = new Map<PassageId, Wanted[]>();
  const missed: Landing['missed'][number][] = [];
  for (const { id, passage, edits } of writing.changes) {
    const handle = handles.get(passage.id);
    if (!handle) missed.push({ id, why: 'passage-gone' });
    else if (handle.passage.text !== passage.text) missed.push({ id, why: 'passage-changed' });
    else if (handle.passage.locked) missed.push({ id, why: 'locked' });
    else {
      const comment = writing.comments?.find(({ changeId }) => changeId === id)?.text;
      const moved = edits.map(({ span, replacement }) => ({
        span: { start: span.start + handle.offset, end: span.end + handle.offset },
        replacement,
      }));
      const list = wanted.get(passage.id) ?? [];
      wanted.set(passage.id, [...list, { id, edits: moved, ...(comment === undefined ? {} : { comment }) }]);
    }
  }
  const targets = [...wanted].flatMap(([passageId, list]) => {
    const handle = handles.get(passageId);
    return handle ? [{ passageId, handle, expected: handle.words, wanted: list }] : [];
  });
  return { targets, missed };
}

async function writeChanges(turn: Turn, handles: PassageHandles, writing: Changes): Promise<Landing> {
  const { targets, missed } = targetsOf(writing, handles);
  const written =
    targets.length === 0 ? { outcomes: [], trackingRestored: true } : await writeEdits(turn, handles, targets, writing.manner);
  const passages = written.outcomes.flatMap(({ target: { handle, passageId }, landed, after }) => {
    if (landed.length === 0 || after === undefined) return [];
    handles.keep(passageId);
    const { words, passage, offset } = handle;
    const rest = words.text.length - offset - passage.text.length;
    return [{ id: passageId, before: passage.text, after: after.slice(offset, after.length - rest) }];
  });
  return {
    landed: written.outcomes.flatMap(({ landed }) => landed),
    missed: [...missed, ...written.outcomes.flatMap((outcome) => outcome.missed)],
    readBackAt: Date.now(),
    trackingRestored: written.trackingRestored,
    undo: { passages },
  };
}

async function restoreBlocks(turn: Turn, blocks: BlocksUndo, overwrite: boolean): Promise<Restored> {
  const { removed, edited } = await removeBlocks(turn, blocks, overwrite);
  return { matched: edited === 0 ? 1 : 0, edited: edited === 0 ? [] : ['blocks'], words: removed };
}

function watchSelection(changed: (what: 'selection' | 'item') => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handler = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => changed('selection'), settled);
  };
  Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler);
  return () => {
    clearTimeout(timer);
    Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler });
  };
}

/**
 * The open Word document as a Host. One round trip reads, whatever the length; two write, read back and put the tracking mode back. Only words that change
 * are touched, each where it stands, so that bold, links, notes and comments around them stay.
 */
export function wordHost(): Host {
  const session = wordSession();
  const handles = new PassageHandles();
  const ways = new WeakMap<Landing, Way>();
  const ready = (): void => {
    if (!canWork()) throw new Problem('unsupported-here', { technical: 'WordApi 1.3' });
  };
  return {
    async read(scope: OpenItem['scope'], signal: Signal) {
      ready();
      return session.run('document-unreadable', deadlines.read, signal, (turn) => readDocument(turn, handles, scope));
    },
    async write(writing: Writing, signal: Signal) {
      ready();
      if (Office.context.document.mode === Office.DocumentMode.ReadOnly) throw new Problem('document-protected', { technical: 'ReadOnly' });
      return session.run('write-failed', writingTime(writing), signal, async (turn) => {
        if (writing.writing === 'changes') {
          const landing = await writeChanges(turn, handles, writing);
          ways.set(landing, { manner: writing.manner });
          return landing;
        }
        const { landing, undo } = await writeBlocks(turn, writing.blocks, writing.where);
        ways.set(landing, { manner: 'untracked', blocks: undo });
        return landing;
      });
    },
    async restore(landing: Landing, overwrite: boolean, signal: Signal) {
      ready();
      const { manner, blocks } = ways.get(landing) ?? { manner: 'tracked' as const };
      return session.run('write-failed', restoringTime(landing.landed.length), signal, (turn) =>
        blocks ? restoreBlocks(turn, blocks, overwrite) : restoreDocument(turn, handles, landing, manner, overwrite),
      );
    },
    async show(id: PassageId, span: Span, signal: Signal) {
      const handle = handles.get(id);
      if (!handle) throw new Problem('passage-changed', { technical: 'passage gone' });
      await session.run('unsupported-here', deadlines.show, signal, (turn) => showWords(turn, handle, span));
    },
    watch: watchSelection,
  };
}
