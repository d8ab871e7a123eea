/** What the pane uses of the browser's stores. */
export type PaneStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Gives one of the browser's stores; where the browser keeps it from a page in a frame of another site, as with blocked third-party cookies and in private
 * windows, one that lasts as long as this page. Even naming such a store throws (said, office-js#2177), and the pane would stay empty.
 */
export function paneStorage(open: () => PaneStorage): PaneStorage {
  try {
    const storage = open();
    storage.getItem('');
    return storage;
  } catch {
    const kept = new Map<string, string>();
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  }
}
