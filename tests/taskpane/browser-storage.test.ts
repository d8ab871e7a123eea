import { paneStorage } from '../../src/taskpane/browser-storage';
import { browserStore, defaultSettings, readSettings } from '../../src/taskpane/settings';

test('a browser that keeps its store from a framed page gives one that lasts as long as the page, and the settings work on it', () => {
  const storage = paneStorage(() => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  });
  const store = browserStore(storage, 'office-');
  expect(readSettings(store)).toEqual(defaultSettings);
  store.write('{"textSize":4}');
  expect(readSettings(store).textSize).toBe(4);
  storage.removeItem('office-fair-copy-settings');
  expect(readSettings(store)).toEqual(defaultSettings);
});

test('a store that may be opened and not read is not used either', () => {
  const storage = paneStorage(() => ({
    getItem: () => {
      throw new Error('refused');
    },
    setItem: () => undefined,
    removeItem: () => undefined,
  }));
  storage.setItem('one', 'kept');
  expect(storage.getItem('one')).toBe('kept');
});

test('the browser’s own store is used where there is one', () => {
  const held = new Map([['one', 'from before']]);
  const own = { getItem: (key: string) => held.get(key) ?? null, setItem: () => undefined, removeItem: () => undefined };
  expect(paneStorage(() => own)).toBe(own);
});
