import type { OpenMailItem } from './open-item';

/** Milliseconds between looks at which item is open. It costs one property of this page: nothing is asked of Outlook. */
const every = 1_000;

/** Names the open item; empty when there is none. A draft has no id, so its conversation stands for it. */
export function itemName(): string {
  const item = Office.context.mailbox.item as OpenMailItem | null | undefined;
  if (item === null || item === undefined) return '';
  return `${item.itemType} ${typeof item.subject === 'string' ? `read ${item.itemId ?? ''}` : `draft ${item.conversationId ?? ''}`}`;
}

/**
 * Tells when another item is open, whichever comes first: the item, Outlook's event, or whoever listens. Outlook is asked for the event as soon as this is made,
 * not when the first screen is drawn. An item opened before that, an event that is lost (office-js#5970, #6833) and one that comes late are found by looking; one
 * that comes twice is told once. `mailbox.item` is never kept: it is another object for each item.
 */
export function followItem(): (changed: () => void) => () => void {
  const watchers = new Set<() => void>();
  let told = itemName();
  const look = (raised: boolean): void => {
    const now = itemName();
    // Two new drafts have the same name: of those the event is all there is.
    if (now === told && !(raised && now.endsWith('draft '))) return;
    told = now;
    for (const watcher of [...watchers]) watcher();
  };
  try {
    // One handler of Office's for all of ours, for good: removing takes away every handler of a kind (Office.Mailbox.removeHandlerAsync).
    Office.context.mailbox.addHandlerAsync(
      Office.EventType.ItemChanged,
      () => look(true),
      () => look(false),
    );
  } catch {
    // Before Mailbox 1.5 there is no such event, and no pane that could be pinned either.
  }
  let timer: ReturnType<typeof setInterval> | undefined;
  const lookAgain = (): void => look(false);
  return (changed) => {
    const own = (): void => changed();
    watchers.add(own);
    timer ??= setInterval(lookAgain, every);
    return () => {
      watchers.delete(own);
      if (watchers.size > 0) return;
      clearInterval(timer);
      timer = undefined;
    };
  };
}
