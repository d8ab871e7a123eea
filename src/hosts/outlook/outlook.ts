import { applyEdits } from '../../core/edit';
import type { Host, Landing, OpenItem, Restored, Writing } from '../../core/host';
import { Problem } from '../../core/problem';
import type { Signal } from '../../core/signal';
import { blocksHtml } from './blocks-html';
import { editTextNodes } from './mail-edits';
import { readMailHtml } from './mail-html';
import { outlookCall } from './outlook-call';
import { readEnvelope, type OpenMailItem } from './open-item';

/** Limit of setSelectedDataAsync, prependAsync and setAsync, in characters (Office.Body reference). */
const longestBody = 1_000_000;

/** The open message or appointment of Outlook behind the Host port. */
export function outlookHost(): Host {
  let read: OpenItem | undefined;
  /** Bodies before our own writing, by the moment of the landing: our way back. In memory only. */
  const bodiesBefore = new WeakMap<Landing, { readonly before: string; readonly after: string }>();

  async function readBody(signal: Signal): Promise<string> {
    const item = openItem();
    return outlookCall<string>((callback) => item.body.getAsync(Office.CoercionType.Html, callback), signal);
  }

  return {
    async read(scope, signal) {
      const item = openItem();
      const envelope = await readEnvelope(item, signal);
      const composing = isCompose(item);
      if (scope === 'selection') {
        if (!composing) throw new Problem('unsupported-here');
        const selected = await selectedText(item, signal);
        if (selected.trim() === '') throw new Problem('nothing-selected');
        read = {
          kind: kindOf(item),
          title: envelope.title,
          scope,
          passages: selected.split(/\r\n|\r|\n/).map((text, index) => ({ id: `selection-${index}`, text, role: 'body' })),
          abilities: new Set(['edits', 'insert', 'selection']),
          envelope: envelope.envelope,
        };
        return read;
      }
      const { paragraphs } = readMailHtml(await readBody(signal));
      read = {
        kind: kindOf(item),
        title: envelope.title,
        scope,
        passages: paragraphs.map((paragraph) => paragraph.passage),
        abilities: new Set(composing ? ['edits', 'insert', 'restore', 'selection'] : ['insert']),
        envelope: envelope.envelope,
      };
      return read;
    },

    async write(writing, signal) {
      const item = openItem();
      if (writing.writing === 'blocks') return writeBlocks(item, writing, signal);
      if (!isCompose(item)) throw new Problem('unsupported-here');
      if (read?.scope === 'selection') return writeSelection(item, read, writing, signal);
      return writeChanges(item, writing, signal, (landing, bodies) => bodiesBefore.set(landing, bodies));
    },

    async restore(landing, overwrite, signal): Promise<Restored> {
      const bodies = bodiesBefore.get(landing);
      const item = openItem();
      if (bodies === undefined || !isCompose(item)) throw new Problem('unsupported-here');
      const now = readMailHtml(await readBody(signal)).paragraphs.map(({ passage }) => passage.text);
      const after = readMailHtml(bodies.after).paragraphs.map(({ passage }) => passage.text);
      const edited = landing.undo.passages.filter(({ after: ours }) => !now.includes(ours)).map(({ id }) => id);
      if (edited.length > 0 && !overwrite) return { matched: 0, edited, words: 0 };
      if (now.join('\n') !== after.join('\n') && !overwrite)
        return { matched: 0, edited: landing.undo.passages.map(({ id }) => id), words: 0 };
      await outlookCall<void>(
        (callback) => item.body.setAsync(bodies.before, { coercionType: Office.CoercionType.Html }, callback),
        signal,
        'write-failed',
      );
      const back = readMailHtml(await readBody(signal)).paragraphs.map(({ passage }) => passage.text);
      const matched = landing.undo.passages.filter(({ before }) => back.includes(before)).length;
      return {
        matched,
        edited: [],
        words: back
          .join(' ')
          .split(/\s+/)
          .filter((word) => word !== '').length,
      };
    },

    async show() {
      // Documented nowhere: Outlook has no call that selects words of a mail.
      throw new Problem('unsupported-here', { technical: 'Outlook cannot select words' });
    },

    watch(changed) {
      const itemChanged = (): void => {
        read = undefined;
        changed('item');
      };
      Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, itemChanged);
      return () => Office.context.mailbox.removeHandlerAsync(Office.EventType.ItemChanged);
    },
  };
}

function openItem(): OpenMailItem {
  const item = Office.context.mailbox.item as OpenMailItem | null | undefined;
  if (item === null || item === undefined) throw new Problem('nothing-open');
  return item;
}

/** In compose the subject is an object to be asked; in read it is a string. */
function isCompose(item: OpenMailItem): boolean {
  return typeof item.subject !== 'string';
}

function kindOf(item: OpenMailItem): OpenItem['kind'] {
  const appointment = item.itemType === Office.MailboxEnums.ItemType.Appointment;
  if (isCompose(item)) return appointment ? 'appointment-compose' : 'message-compose';
  return appointment ? 'appointment-read' : 'message-read';
}

async function selectedText(item: OpenMailItem, signal: Signal): Promise<string> {
  const selected = await outlookCall<{ readonly data: string; readonly sourceProperty: string }>(
    (callback) => item.getSelectedDataAsync(Office.CoercionType.Text, callback),
    signal,
  );
  return selected.sourceProperty === 'body' ? selected.data : '';
}

async function writeBlocks(item: OpenMailItem, writing: Extract<Writing, { writing: 'blocks' }>, signal: Signal): Promise<Landing> {
  const html = blocksHtml(writing.blocks);
  if (html.length > longestBody) throw new Problem('too-long');
  const ids = writing.blocks.map((_, index) => `block-${index}`);
  if (!isCompose(item)) {
    // Opens Outlook's own reply: the signature and the quoted thread are Outlook's, our words stand above both.
    await outlookCall<void>((callback) => item.displayReplyFormAsync({ htmlBody: html }, callback), signal, 'write-failed');
    return { landed: ids, missed: [], readBackAt: Date.now(), trackingRestored: true, undo: { passages: [] } };
  }
  const options = { coercionType: Office.CoercionType.Html };
  if (writing.where === 'cursor' || writing.where === 'replace-selection') {
    await outlookCall<void>((callback) => item.body.setSelectedDataAsync(html, options, callback), signal, 'write-failed');
  } else {
    // prepend keeps signature and quoted thread below; there is no safe way to append above a signature.
    await outlookCall<void>((callback) => item.body.prependAsync(html, options, callback), signal, 'write-failed');
  }
  const back = await outlookCall<string>((callback) => item.body.getAsync(Office.CoercionType.Html, callback), signal);
  const words = readMailHtml(back)
    .paragraphs.filter(({ passage }) => passage.locked === undefined)
    .map(({ passage }) => squeeze(passage.text));
  const isIn = (index: number): boolean =>
    linesOf(writing.blocks[index]).every((line) => words.some((text) => text.includes(squeeze(line))));
  return {
    landed: ids.filter((_, index) => isIn(index)),
    missed: ids.filter((_, index) => !isIn(index)).map((id) => ({ id, why: 'not-found-after' })),
    readBackAt: Date.now(),
    trackingRestored: true,
    undo: { passages: [] },
  };
}

function linesOf(block: Extract<Writing, { writing: 'blocks' }>['blocks'][number] | undefined): readonly string[] {
  if (block === undefined) return [];
  if (block.block === 'list') return block.items;
  if (block.block === 'table') return block.rows.flat();
  return block.text.split('\n');
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

async function writeSelection(
  item: OpenMailItem,
  read: OpenItem,
  writing: Extract<Writing, { writing: 'changes' }>,
  signal: Signal,
): Promise<Landing> {
  const now = await selectedText(item, signal);
  const before = read.passages.map((passage) => passage.text).join('\n');
  const ids = writing.changes.map((change) => change.id);
  if (now.replace(/\r\n?/g, '\n') !== before) {
    return {
      landed: [],
      missed: ids.map((id) => ({ id, why: 'passage-changed' })),
      readBackAt: Date.now(),
      trackingRestored: true,
      undo: { passages: [] },
    };
  }
  const after = read.passages
    .map((passage) =>
      applyEdits(
        passage.text,
        writing.changes.filter((change) => change.passage.id === passage.id).flatMap((change) => change.edits),
      ),
    )
    .join('\n');
  await outlookCall<void>(
    (callback) => item.body.setSelectedDataAsync(after, { coercionType: Office.CoercionType.Text }, callback),
    signal,
    'write-failed',
  );
  const body = await outlookCall<string>((callback) => item.body.getAsync(Office.CoercionType.Text, callback), signal);
  const isIn = squeeze(body).includes(squeeze(after));
  return {
    landed: isIn ? ids : [],
    missed: isIn ? [] : ids.map((id) => ({ id, why: 'not-found-after' })),
    readBackAt: Date.now(),
    trackingRestored: true,
    undo: { passages: [] },
  };
}

/**
 * Edits words of the draft where they stand and gives the body back to Outlook. Quoted thread and signature are compared before
 * and after; were they not the same, the draft as it was goes back.
 */
async function writeChanges(
  item: OpenMailItem,
  writing: Extract<Writing, { writing: 'changes' }>,
  signal: Signal,
  remember: (landing: Landing, bodies: { readonly before: string; readonly after: string }) => void,
): Promise<Landing> {
  const before = await outlookCall<string>((callback) => item.body.getAsync(Office.CoercionType.Html, callback), signal);
  const mail = readMailHtml(before);
  const lockedBefore = lockedText(before);
  const missed: { id: string; why: Landing['missed'][number]['why'] }[] = [];
  const undo: { id: string; before: string; after: string }[] = [];
  const expected = new Map<string, string>();
  for (const id of new Set(writing.changes.map((change) => change.passage.id))) {
    const changes = writing.changes.filter((change) => change.passage.id === id);
    const found =
      mail.paragraphs.find(({ passage }) => passage.id === id && passage.text === changes[0]?.passage.text) ??
      onlyOne(mail, changes[0]?.passage.text);
    if (found === undefined || found.passage.locked !== undefined) {
      missed.push(
        ...changes.map((change) => ({ id: change.id, why: found === undefined ? ('passage-changed' as const) : ('locked' as const) })),
      );
      continue;
    }
    const edits = changes.flatMap((change) => change.edits);
    const after = applyEdits(found.passage.text, edits);
    editTextNodes(found.nodes, edits);
    undo.push({ id, before: found.passage.text, after });
    for (const change of changes) expected.set(change.id, after);
  }
  if (expected.size > 0) {
    const html = mail.document.documentElement.outerHTML;
    if (html.length > longestBody) throw new Problem('too-long');
    await outlookCall<void>(
      (callback) => item.body.setAsync(html, { coercionType: Office.CoercionType.Html }, callback),
      signal,
      'write-failed',
    );
  }
  const after = await outlookCall<string>((callback) => item.body.getAsync(Office.CoercionType.Html, callback), signal);
  if (lockedText(after) !== lockedBefore) {
    await outlookCall<void>(
      (callback) => item.body.setAsync(before, { coercionType: Office.CoercionType.Html }, callback),
      signal,
      'write-failed',
    );
    throw new Problem('write-failed', { technical: 'quoted thread or signature would have changed' });
  }
  const texts = new Set(readMailHtml(after).paragraphs.map(({ passage }) => squeeze(passage.text)));
  const landed = [...expected].filter(([, text]) => text.trim() === '' || texts.has(squeeze(text))).map(([id]) => id);
  for (const id of expected.keys()) if (!landed.includes(id)) missed.push({ id, why: 'not-found-after' });
  const landing: Landing = { landed, missed, readBackAt: Date.now(), trackingRestored: true, undo: { passages: undo } };
  remember(landing, { before, after });
  return landing;
}

function onlyOne(
  mail: ReturnType<typeof readMailHtml>,
  text: string | undefined,
): ReturnType<typeof readMailHtml>['paragraphs'][number] | undefined {
  const same = mail.paragraphs.filter(({ passage }) => passage.text === text);
  return same.length === 1 ? same[0] : undefined;
}

function lockedText(html: string): string {
  return readMailHtml(html)
    .paragraphs.filter(({ passage }) => passage.locked !== undefined)
    .map(({ passage }) => squeeze(passage.text))
    .join('\n');
}
