import type { Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { normalForm, ourChanges, paragraphTexts, parsed, settle } from '../../scripts/roundtrip-revisions';
import { changesOf } from '../../src/core/changes';
import type { Host } from '../../src/core/host';
import type { Passage } from '../../src/core/passage';
import { hostContract } from '../contracts/host';
import { missingCalls, openWord, savedBytes } from './harness/emulator';
import type { NetworkWatch } from './harness/network';
import { officeForTests } from './harness/office';
import { longReport, peersDeleted, peersInserted, peersLetter, peersParagraph, peersRewrite } from './peers-letter';
import { hostIn, hostPageForTests } from './word-host-door';

const never = (): AbortSignal => new AbortController().signal;

const hostPage = hostPageForTests();
const office = officeForTests(() => ({ paneFolder: hostPage.folder }));

interface OpenLetter {
  readonly page: Page;
  readonly host: Host;
  readonly network: NetworkWatch;
  syncs(): Promise<number>;
  documentXml(): Promise<string>;
  /** Selects words of the body, then types over them with the keyboard. */
  type(oldWords: string, newWords: string): Promise<void>;
}

async function openLetter(bytes = peersLetter()): Promise<OpenLetter> {
  const { page, network } = await office.newPage();
  await openWord(page, office.address, { pane: '/index.html', bytes });
  const { host } = await hostIn(page);
  const started = await page.evaluate(() => window.fairCopyEmulator.statistics().syncs);
  const documentXml = async (): Promise<string> => strFromU8(unzipSync(await savedBytes(page))['word/document.xml'] ?? new Uint8Array());
  return {
    page,
    host,
    network,
    syncs: async () => (await page.evaluate(() => window.fairCopyEmulator.statistics().syncs)) - started,
    documentXml,
    type: async (oldWords, newWords) => {
      const texts = paragraphTexts(parsed(await documentXml()));
      const index = texts.findIndex((text) => text.includes(oldWords));
      const start = texts[index]?.indexOf(oldWords) ?? -1;
      if (start < 0) throw new Error(`nobody can type over words that are not there: ${oldWords}`);
      await page.getByRole('textbox', { name: 'Document' }).focus();
      await page.evaluate(({ at, from, to }) => window.fairCopyEmulator.select(at, from, to), {
        at: index,
        from: start,
        to: start + oldWords.length,
      });
      await page.keyboard.insertText(newWords);
    },
  };
}

hostContract('Word in the browser', async () => {
  const letter = await openLetter();
  return {
    host: letter.host,
    type: letter.type,
    itemText: async () => paragraphTexts(parsed(await letter.documentXml())).join('\n'),
    close: () => letter.page.context().close(),
  };
});

async function readParagraph(host: Host): Promise<Passage> {
  const passage = (await host.read('whole', never())).passages.find(({ text }) => text === peersParagraph);
  if (!passage) throw new Error('the letter has lost its paragraph');
  return passage;
}

async function expectPeersLetter(letter: OpenLetter, touched: string): Promise<void> {
  const now = await letter.documentXml();
  const { deleted, inserted } = ourChanges(parsed(now), new Set());
  expect(deleted).toEqual(peersDeleted);
  expect(inserted).toEqual(peersInserted);
  expect(normalForm(settle(parsed(now), new Set(), 'reject'))).toBe(normalForm(parsed(touched)));
  expect(paragraphTexts(settle(parsed(now), new Set(), 'accept'))).toContain(peersRewrite);
  expect(await missingCalls(letter.page)).toEqual([]);
  expect(letter.network.strangers).toEqual([]);
}

describe('the peers’ letter in the browser', () => {
  let letter: OpenLetter;
  beforeEach(async () => {
    letter = await openLetter();
  });
  afterEach(() => letter.page.context().close());

  test('three words and a date are marked and nothing else, in three round trips, one before the press; only the document part changes', async () => {
    const before = unzipSync(await savedBytes(letter.page));
    const original = await letter.documentXml();
    const passage = await readParagraph(letter.host);
    expect(await letter.syncs()).toBe(1);
    const changes = changesOf(passage, peersRewrite, []);
    const landing = await letter.host.write({ writing: 'changes', changes, manner: 'tracked' }, never());
    expect(landing).toMatchObject({ landed: changes.map(({ id }) => id), missed: [], trackingRestored: true });
    expect(await letter.syncs()).toBe(3);
    await expectPeersLetter(letter, original);
    const after = unzipSync(await savedBytes(letter.page));
    const changed = Object.keys(after).filter(
      (name) => strFromU8(after[name] ?? new Uint8Array()) !== strFromU8(before[name] ?? new Uint8Array()),
    );
    expect(changed).toEqual(['word/document.xml']);
  });

  test('the same words are marked when the selection moved and the officer typed a paragraph in above meanwhile', async () => {
    const passage = await readParagraph(letter.host);
    await letter.type('Dear Ms Example', 'Dear Ms Sample');
    await letter.page.keyboard.press('Enter');
    await letter.page.keyboard.insertText('Thank you for calling us.');
    const touched = await letter.documentXml();
    expect(paragraphTexts(parsed(touched))).toContain('Thank you for calling us.');
    await letter.host.write({ writing: 'changes', changes: changesOf(passage, peersRewrite, []), manner: 'tracked' }, never());
    expect(await letter.syncs()).toBeLessThanOrEqual(4);
    await expectPeersLetter(letter, touched);
  });

  test('a paragraph the officer edited meanwhile is left as they left it', async () => {
    const passage = await readParagraph(letter.host);
    await letter.type('hardship', 'welfare');
    const before = await letter.documentXml();
    const landing = await letter.host.write(
      { writing: 'changes', changes: changesOf(passage, peersRewrite, []), manner: 'tracked' },
      never(),
    );
    expect(landing.landed).toEqual([]);
    expect(landing.missed.every(({ why }) => why === 'passage-changed')).toBe(true);
    expect(await letter.documentXml()).toBe(before);
  });

  test('the original comes back after the officer accepted everything', async () => {
    const passage = await readParagraph(letter.host);
    const before = paragraphTexts(parsed(await letter.documentXml()));
    const landing = await letter.host.write(
      { writing: 'changes', changes: changesOf(passage, peersRewrite, []), manner: 'tracked' },
      never(),
    );
    await letter.page.evaluate(() => window.fairCopyEmulator.acceptAll());
    expect(await letter.host.restore(landing, false, never())).toMatchObject({ matched: 1, edited: [], words: 49 });
    expect(paragraphTexts(settle(parsed(await letter.documentXml()), new Set(), 'accept'))).toEqual(before);
  });

  test('words are selected in the letter, and the host hears of selections', async () => {
    const passage = await readParagraph(letter.host);
    const start = peersParagraph.indexOf('12/12/2026');
    await letter.host.show(passage.id, { start, end: start + 10 }, never());
    const frame = letter.page.frames().find((one) => one !== letter.page.mainFrame());
    await frame?.waitForFunction(() => (window.wordHost?.heard.selections ?? 0) > 0);
  });
});

test('sixty pages with three changes in every paragraph take three round trips', async () => {
  const letter = await openLetter(longReport());
  const item = await letter.host.read('whole', never());
  expect(item.passages).toHaveLength(600);
  const rewrite = (text: string): string =>
    text
      .replace(/were required to submit/g, 'needed to send')
      .replace(/failed to do so/g, 'did not')
      .replace('although', 'though');
  const changes = item.passages.flatMap((passage) => changesOf(passage, rewrite(passage.text), []));
  const landing = await letter.host.write({ writing: 'changes', changes, manner: 'tracked' }, never());
  expect(landing.missed).toEqual([]);
  expect(landing.landed).toHaveLength(changes.length);
  expect(await letter.syncs()).toBe(3);
  await letter.page.context().close();
});
