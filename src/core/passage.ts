/** Names a passage for as long as the item is open. Opaque: only the host that gave it can find the place again. */
export type PassageId = string;

/** One paragraph of the open item, as the host read it. The host keeps the handle; everybody else has the words. */
export interface Passage {
  readonly id: PassageId;
  /** The visible words, tracked deletions left out. */
  readonly text: string;
  readonly role: 'title' | 'heading' | 'body' | 'list-item' | 'table-cell';
  /** Why the words must not be touched (a locked control, a quoted thread, a field's result); absent when they may be. */
  readonly locked?: 'content-control' | 'quoted' | 'field' | 'tracked' | 'other';
}
