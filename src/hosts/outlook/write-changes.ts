import { applyEdits } from '../../core/edit';
import type { Landing, Writing } from '../../core/host';
import type { Passage } from '../../core/passage';
import { Problem } from '../../core/problem';
import type { Signal } from '../../core/signal';
import { bodyKind, coercion, getBody, lockedWords, readMail, setBody, squeeze, type BodyKind, type MailBody } from './mail-body';
import type { OpenMailItem } from './open-item';
import { outlookCall } from './outlook-call';

type ChangeWriting = Extract<Writing, { writing: 'changes' }>;
type Remember = (landing: Landing, bodies: { readonly kind: BodyKind; readonly before: string; readonly after: string }) => void;

/**
 * Edits words of the draft where they stand and gives the body back to Outlook. Quoted thread and signature are compared before
 * and after; were they not the same, the draft as it was goes back. @throws Problem too-long, write-failed
 */
export async function writeChanges(item: OpenMailItem, writing: ChangeWriting, signal: Signal, remember: Remember): Promise<Landing> {
  const kind = await bodyKind(item, signal);
  const before = await getBody(item, kind, signal);
  const mail = readMail(kind, before);
  const missed: { id: string; why: Landing['missed'][number]['why'] }[] = [];
  const undo: { id: string; before: string; after: string }[] = [];
  const expected = new Map<string, string>();
  for (const id of new Set(writing.changes.map((change) => change.passage.id))) {
    const changes = writing.changes.filter((change) => change.passage.id === id);
    const found = passageNow(mail, id, changes[0]?.passage.text);
    if (found === undefined || found.locked !== undefined) {
      const why = found === undefined ? ('passage-changed' as const) : ('locked' as const);
      missed.push(...changes.map((change) => ({ id: change.id, why })));
      continue;
    }
    const edits = changes.flatMap((change) => change.edits);
    const after = applyEdits(found.text, edits);
    mail.edit(found, edits);
    undo.push({ id, before: found.text, after });
    for (const change of changes) expected.set(change.id, after);
  }
  if (expected.size > 0) await setBody(item, kind, mail.whole(), signal);
  const after = await getBody(item, kind, signal);
  if (lockedWords(kind, after) !== lockedWords(kind, before)) {
    await setBody(item, kind, before, signal);
    throw new Problem('write-failed', { technical: 'quoted thread or signature would have changed' });
  }
  const texts = new Set(readMail(kind, after).passages.map(({ text }) => squeeze(text)));
  const landed = [...expected].filter(([, text]) => text.trim() === '' || texts.has(squeeze(text))).map(([id]) => id);
  for (const id of expected.keys()) if (!landed.includes(id)) missed.push({ id, why: 'not-found-after' });
  const landing: Landing = { landed, missed, readBackAt: Date.now(), trackingRestored: true, undo: { passages: undo } };
  remember(landing, { kind, before, after });
  return landing;
}

/** The passage as it was read, or the only one that says the same: paragraphs move when the officer types above them. */
function passageNow(mail: MailBody, id: string, text: string | undefined): Passage | undefined {
  const same = mail.passages.filter((passage) => passage.text === text);
  return same.find((passage) => passage.id === id) ?? (same.length === 1 ? same[0] : undefined);
}

/**
 * Writes the changed selection over the selection, if it still says what it said. Bold, links and lists of a selection in HTML stay.
 * @throws Problem write-failed
 */
export async function writeSelection(
  item: OpenMailItem,
  selected: readonly Passage[],
  writing: ChangeWriting,
  signal: Signal,
  remember: Remember,
): Promise<Landing> {
  const kind = await bodyKind(item, signal);
  const ids = writing.changes.map((change) => change.id);
  const nothing = { readBackAt: Date.now(), trackingRestored: true, undo: { passages: [] } };
  const before = await getBody(item, kind, signal);
  const now = readMail(kind, await selectedWords(item, kind, signal));
  const texts = now.passages.map(({ text }) => squeeze(text));
  const expected = selected.filter(({ text }) => text.trim() !== '').map(({ text }) => squeeze(text));
  if (texts.join('\n') !== expected.join('\n'))
    return { ...nothing, landed: [], missed: ids.map((id) => ({ id, why: 'passage-changed' })) };
  const undo: { id: string; before: string; after: string }[] = [];
  for (const passage of selected) {
    const edits = writing.changes.filter((change) => change.passage.id === passage.id).flatMap((change) => change.edits);
    const here = now.passages.find(({ text }) => text === passage.text);
    if (edits.length === 0) continue;
    if (here === undefined) return { ...nothing, landed: [], missed: ids.map((id) => ({ id, why: 'passage-changed' })) };
    now.edit(here, edits);
    undo.push({ id: passage.id, before: passage.text, after: applyEdits(passage.text, edits) });
  }
  const words = kind === 'html' ? innerHtml(now.whole()) : now.whole();
  await outlookCall<void>(
    (callback) => item.body.setSelectedDataAsync(words, { coercionType: coercion(kind) }, callback),
    signal,
    'write-failed',
  );
  const after = await getBody(item, kind, signal);
  const body = squeeze(
    readMail(kind, after)
      .passages.map(({ text }) => text)
      .join(' '),
  );
  const landed = ids.filter((id) => {
    const change = writing.changes.find((one) => one.id === id);
    const put = undo.find((one) => one.id === change?.passage.id);
    return put !== undefined && body.includes(squeeze(put.after));
  });
  const landing: Landing = {
    ...nothing,
    landed,
    missed: ids.filter((id) => !landed.includes(id)).map((id) => ({ id, why: 'not-found-after' })),
    undo: { passages: undo },
  };
  remember(landing, { kind, before, after });
  return landing;
}

/** What is selected in the body, as HTML or plain text; empty when the selection is in the subject or nothing is selected. */
export async function selectedWords(item: OpenMailItem, kind: BodyKind, signal: Signal): Promise<string> {
  const selected = await outlookCall<{ readonly data: string; readonly sourceProperty: string }>(
    (callback) => item.getSelectedDataAsync(coercion(kind), callback),
    signal,
  );
  return selected.sourceProperty === 'body' ? selected.data : '';
}

function innerHtml(document: string): string {
  return /<body[^>]*>([\s\S]*)<\/body>/i.exec(document)?.[1] ?? document;
}
