import { browserStore, defaultSettings, readSettings, writeSettings } from '../../src/taskpane/settings';

test('settings that are missing, damaged or of another kind are the defaults', () => {
  for (const kept of [null, '', '{', '[]', 'null', '{"textSize":9,"theme":"red","used":{"a":"b"}}']) {
    expect(readSettings({ read: () => kept, write: () => undefined })).toEqual(defaultSettings);
  }
});

test('a store that refuses does not stop the pane', () => {
  const refusing = {
    read: (): string => {
      throw new Error('refused');
    },
    write: (): void => {
      throw new Error('refused');
    },
  };
  expect(readSettings(refusing)).toEqual(defaultSettings);
  expect(() => writeSettings(refusing, defaultSettings)).not.toThrow();
});

test('what is written is read back, under a key that begins with the partition key of Office', () => {
  const kept = new Map<string, string>();
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text) };
  const store = browserStore(storage, 'site-7-');
  writeSettings(store, { ...defaultSettings, textSize: 4, used: { letter: 2 } });
  expect([...kept.keys()]).toEqual(['site-7-fair-copy-settings']);
  expect(readSettings(store)).toMatchObject({ textSize: 4, used: { letter: 2 } });
});
