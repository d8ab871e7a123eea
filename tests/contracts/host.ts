import { wordEdits } from '../../src/core/diff';
import type { Host, Landing, OpenItem } from '../../src/core/host';
import type { Passage } from '../../src/core/passage';
import { Problem } from '../../src/core/problem';
import type { Change } from '../../src/core/proposal';

/** A host with an item open in it, and what a person could do to that item behind the host's back. */
export interface HostUnderTest {
  readonly host: Host;
  /** Replaces words of the item as the officer's own typing would. */
  type(oldWords: string, newWords: string): Promise<void>;
  /** The text of the whole item as people see it. */
  itemText(): Promise<string>;
  close(): Promise<void>;
}

const never = (): AbortSignal => new AbortController().signal;

/** One change that turns a passage into another text. */
export function changeOf(passage: Passage, after: string, id = `${passage.id}:0`): Change {
  return { id, passage, edits: wordEdits(passage.text, after), before: passage.text, after, reasons: [], facts: [] };
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no problem',
    (thrown: unknown) => (thrown instanceof Problem ? thrown.code : `not a Problem: ${String(thrown)}`),
  );
}

function open(passages: readonly Passage[]): readonly Passage[] {
  return passages.filter(({ locked, role, text }) => locked === undefined && role === 'body' && text.split(' ').length > 5);
}

/**
 * What every Host must do, whatever it is. `start` opens an item with two paragraphs or more of over five words.
 */
export function hostContract(name: string, start: () => Promise<HostUnderTest>): void {
  describe(`${name} as a Host`, () => {
    let item: HostUnderTest;
    const read = (): Promise<OpenItem> => item.host.read('whole', never());
    const write = (changes: readonly Change[]): Promise<Landing> =>
      item.host.write({ writing: 'changes', changes, manner: 'untracked' }, never());
    const two = async (): Promise<readonly [Passage, Passage]> => {
      const [first, second] = open((await read()).passages);
      if (!first || !second) throw new Error('the item opened for this suite has too few paragraphs');
      return [first, second];
    };

    beforeEach(async () => {
      item = await start();
    });
    afterEach(async () => {
      await item.close();
    });

    test('reads passages with ids of their own, words in them, and the same words when read again', async () => {
      const one = await read();
      const other = await read();
      expect(one.passages.length).toBeGreaterThan(1);
      expect(new Set(one.passages.map(({ id }) => id)).size).toBe(one.passages.length);
      expect(one.passages.every(({ text }) => text.trim() !== '')).toBe(true);
      expect(other.passages.map(({ text }) => text)).toEqual(one.passages.map(({ text }) => text));
      expect(one.scope).toBe('whole');
      expect(one.abilities.has('edits')).toBe(true);
    });

    test('changes exactly the words asked for, and says that they landed', async () => {
      const [first, second] = await two();
      const others = (await read()).passages.filter(({ text }) => text !== first.text && text !== second.text).map(({ text }) => text);
      const words = first.text.split(' ');
      const after = [...words.slice(0, 2), 'kindly', ...words.slice(3)].join(' ');
      const landing = await write([changeOf(first, after)]);
      expect(landing).toMatchObject({ landed: [`${first.id}:0`], missed: [], trackingRestored: true });
      const now = (await read()).passages.map(({ text }) => text);
      expect(now).toContain(after);
      expect(now).toContain(second.text);
      for (const text of others) expect(now).toContain(text);
    });

    test('leaves a passage alone that was edited since, and writes the others', async () => {
      const [first, second] = await two();
      const firstWord = first.text.split(' ')[0] ?? '';
      await item.type(first.text, first.text.replace(firstWord, 'Meanwhile'));
      const landing = await write([
        changeOf(first, `${first.text} Never.`),
        changeOf(second, second.text.replace(second.text.split(' ')[1] ?? '', 'gladly')),
      ]);
      expect(landing.missed).toEqual([{ id: `${first.id}:0`, why: 'passage-changed' }]);
      expect(landing.landed).toEqual([`${second.id}:0`]);
      const text = await item.itemText();
      expect(text).toContain('Meanwhile');
      expect(text).not.toContain('Never.');
      expect(text).toContain('gladly');
    });

    test('does not write to a passage it never gave, and says so', async () => {
      const before = await item.itemText();
      const [first] = await two();
      const stranger = { ...first, id: 'no-such-passage', text: 'These words were never in it.' };
      const landing = await write([changeOf(stranger, 'Something else entirely here.', 'x')]);
      expect(landing.landed).toEqual([]);
      expect(landing.missed.map(({ id }) => id)).toEqual(['x']);
      expect(['passage-gone', 'passage-changed']).toContain(landing.missed[0]?.why);
      expect(await item.itemText()).toBe(before);
    });

    test('puts the original back word for word', async () => {
      const before = await item.itemText();
      const [first, second] = await two();
      const landing = await write([changeOf(first, `${first.text} One more sentence.`), changeOf(second, `Now ${second.text}`)]);
      expect(await item.itemText()).not.toBe(before);
      const restored = await item.host.restore(landing, false, never());
      expect(restored).toMatchObject({ matched: 2, edited: [] });
      expect(restored.words).toBeGreaterThan(10);
      expect(await item.itemText()).toBe(before);
    });

    test('does not take the officer’s own later words away unless told to', async () => {
      const before = await item.itemText();
      const [first] = await two();
      const after = `${first.text} One more sentence.`;
      const landing = await write([changeOf(first, after)]);
      await item.type('One more sentence.', 'My own sentence.');
      expect((await item.host.restore(landing, false, never())).edited).toHaveLength(1);
      expect(await item.itemText()).toContain('My own sentence.');
      expect((await item.host.restore(landing, true, never())).matched).toBe(1);
      expect(await item.itemText()).toBe(before);
    });

    test('a call whose signal is aborted ends as cancelled, and nothing is written', async () => {
      const before = await item.itemText();
      const [first] = await two();
      const aborted = AbortSignal.abort();
      expect(await codeOf(item.host.read('whole', aborted))).toBe('cancelled');
      const changes = [changeOf(first, `${first.text} Never.`)];
      expect(await codeOf(item.host.write({ writing: 'changes', changes, manner: 'untracked' }, aborted))).toBe('cancelled');
      expect(await item.itemText()).toBe(before);
    });

    test('puts in new writing where it is asked to', async () => {
      const landing = await item.host.write(
        {
          writing: 'blocks',
          where: 'top',
          blocks: [
            { block: 'heading', level: 2, text: 'What happens next' },
            { block: 'paragraph', text: 'We will write to you.' },
            { block: 'list', ordered: false, items: ['Call us', 'Write to us'] },
          ],
        },
        never(),
      );
      expect(landing).toMatchObject({ landed: ['block-0', 'block-1', 'block-2'], missed: [] });
      const text = await item.itemText();
      const places = ['What happens next', 'We will write to you.', 'Call us', 'Write to us'].map((words) => text.indexOf(words));
      expect(places[0]).toBeGreaterThanOrEqual(0);
      expect([...places].sort((one, other) => one - other)).toEqual(places);
    });

    test('stops telling of changes when asked to', async () => {
      const stop = item.host.watch(() => undefined);
      expect(() => stop()).not.toThrow();
    });
  });
}
