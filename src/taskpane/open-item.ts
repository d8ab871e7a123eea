import type { OpenItem } from '../core/host';

/** What is known of an item without its words: enough to tell it from others of one opening of the pane, and to name it to the officer. */
export interface ItemName {
  readonly kind: OpenItem['kind'];
  readonly key: string;
  readonly conversation: string;
  /** Empty when it has none. */
  readonly title: string;
}

/** Names the open message among those of one opening: answers for one must not stand in the form for another. Empty for what is being written. */
export function keyOf(item: OpenItem | undefined): string {
  const { sentAt, from, conversationId } = item?.envelope ?? {};
  return item?.kind === 'message-read' ? `@${sentAt ?? ''}${from?.email ?? ''}${conversationId ?? ''}` : '';
}

/** Takes an item as it was read; gives its name. What is being written has no id of its own. */
export function nameOf(item: OpenItem): ItemName {
  const { id, startsAt, conversationId } = item.envelope ?? {};
  const key = item.kind === 'appointment-read' ? (id ?? startsAt ?? '') : keyOf(item);
  return { kind: item.kind, key, conversation: conversationId ?? '', title: item.title };
}

/**
 * Takes what a result was made for and what is open; true when they are the same, or when the open one is the officer's own answer to it. Two new drafts
 * are told apart by their subjects alone.
 */
export function belongsTo(result: ItemName, open: ItemName): boolean {
  if (result.kind === 'message-read' && open.kind === 'message-compose')
    return open.conversation === '' || open.conversation === result.conversation;
  if (result.kind !== open.kind || result.key !== open.key) return false;
  // Word opens one document a pane.
  if (result.kind === 'document') return true;
  if (result.key !== '') return true;
  return result.conversation === '' && open.conversation === '' ? result.title === open.title : result.conversation === open.conversation;
}

/** True when its name stays whatever the officer types: only then does a difference show by itself that another item is open. */
export function hasLastingName({ key }: ItemName): boolean {
  return key !== '';
}
