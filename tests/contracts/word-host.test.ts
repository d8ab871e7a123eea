import fc from 'fast-check';
import { changesOf } from '../../src/core/changes';
import type { Host } from '../../src/core/host';
import type { Passage } from '../../src/core/passage';
import { Problem } from '../../src/core/problem';
import { wordHost } from '../../src/hosts/word/word-host';
import { normalForm, ourChanges, paragraphTexts, parsed, revisionSignatures, settle } from '../../scripts/roundtrip-revisions';
import { documentOf, longReport, peersDeleted, peersInserted, peersLetter, peersParagraph, peersRewrite } from '../e2e/peers-letter';
import { changeOf, hostContract } from './host';
import { openInNode } from './office-in-node';
import type { OfficeInNode } from './office-in-node';

const never = (): AbortSignal => new AbortController().signal;

/** Types into the open document as a person would, with tracking as it stands. */
function type(word: OfficeInNode, oldWords: string, newWords: string): void {
  const { document, session } = word;
  for (const paragraph of document.paragraphs(document.body)) {
    const at = document.text(paragraph).text.indexOf(oldWords);
    if (at < 0) continue;
    session.text.replace(paragraph, at, at + oldWords.length, newWords);
    return;
  }
  throw new Error(`nobody can type over words that are not there: ${oldWords}`);
}

const textOf = (word: OfficeInNode): string => paragraphTexts(parsed(word.document.root.toString())).join('\n');

hostContract('Word', () => {
  const word = openInNode(peersLetter());
  return Promise.resolve({
    host: wordHost(),
    type: (oldWords, newWords) => Promise.resolve(type(word, oldWords, newWords)),
    itemText: () => Promise.resolve(textOf(word)),
    close: () => Promise.resolve(),
  });
});

async function readParagraph(host: Host): Promise<Passage> {
  const passage = (await host.read('whole', never())).passages.find(({ text }) => text === peersParagraph);
  if (!passage) throw new Error('the letter has lost its paragraph');
  return passage;
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no problem',
    (thrown: unknown) => (thrown instanceof Problem ? thrown.code : String(thrown)),
  );
}

/** Checks the peers' letter after an improve: exactly the words, the rest as it was. */
function expectPeersLetter(word: OfficeInNode, original: string, touched = original): void {
  const now = word.document.root.toString();
  const others = revisionSignatures(parsed(original));
  const { deleted, inserted } = ourChanges(parsed(now), others);
  expect(deleted).toEqual(peersDeleted);
  expect(inserted).toEqual(peersInserted);
  expect(normalForm(settle(parsed(now), others, 'reject'))).toBe(normalForm(parsed(touched)));
  expect(paragraphTexts(settle(parsed(now), others, 'accept'))).toContain(peersRewrite);
}

describe('the peers’ letter', () => {
  let word: OfficeInNode;
  let host: Host;
  let original: string;

  beforeEach(() => {
    word = openInNode(peersLetter());
    host = wordHost();
    original = word.document.root.toString();
  });

  test('exactly the changed words are marked, in three round trips, one of them before the press', async () => {
    const passage = await readParagraph(host);
    expect(word.wire).toHaveLength(1);
    const changes = changesOf(passage, peersRewrite, []);
    const landing = await host.write({ writing: 'changes', changes, manner: 'tracked' }, never());
    expect(landing.landed).toEqual(changes.map(({ id }) => id));
    expect(landing).toMatchObject({ missed: [], trackingRestored: true });
    expect(word.wire).toHaveLength(3);
    expect(word.document.trackingMode).toBe('Off');
    expectPeersLetter(word, original);
  });

  test.each(['Off', 'TrackAll'] as const)('the tracking mode %s is what it was', async (mode) => {
    word.document.setTrackingMode(mode);
    const passage = await readParagraph(host);
    await host.write({ writing: 'changes', changes: changesOf(passage, peersRewrite, []), manner: 'tracked' }, never());
    expect(word.document.trackingMode).toBe(mode);
  });

  test('the same words are marked when the selection moved and a paragraph was put in above', async () => {
    const passage = await readParagraph(host);
    const [first] = word.document.paragraphs(word.document.body);
    if (!first) throw new Error('no paragraph');
    word.session.paragraphs.insertBeside(first, 'before');
    const last = word.document.paragraphs(word.document.body).at(-1);
    if (last) word.document.ranges.place(word.document.selection, { paragraph: last, offset: 0 }, { paragraph: last, offset: 5 });
    const touched = word.document.root.toString();
    await host.write({ writing: 'changes', changes: changesOf(passage, peersRewrite, []), manner: 'tracked' }, never());
    expectPeersLetter(word, original, touched);
  });

  test('the same words are marked when the paragraph was moved to the end', async () => {
    const passage = await readParagraph(host);
    const { document } = word;
    const paragraphs = document.paragraphs(document.body);
    const moved = paragraphs.find((paragraph) => document.text(paragraph).text === peersParagraph);
    if (moved) document.journal.insert(document.body, moved, document.body.child('w:sectPr'));
    const touched = document.root.toString();
    await host.write({ writing: 'changes', changes: changesOf(passage, peersRewrite, []), manner: 'tracked' }, never());
    expectPeersLetter(word, original, touched);
    expect(word.wire.length).toBeLessThanOrEqual(4);
  });

  test('a paragraph that was cut and pasted is found by its words, with no round trip more', async () => {
    const passage = await readParagraph(host);
    const { document } = word;
    const paragraphs = document.paragraphs(document.body);
    const cut = paragraphs.find((paragraph) => document.text(paragraph).text === peersParagraph);
    if (!cut) throw new Error('no paragraph');
    document.journal.insert(document.body, cut.clone(), document.body.child('w:sectPr'));
    document.journal.remove(cut);
    const touched = document.root.toString();
    const landing = await host.write({ writing: 'changes', changes: changesOf(passage, peersRewrite, []), manner: 'tracked' }, never());
    expect(landing.missed).toEqual([]);
    expectPeersLetter(word, original, touched);
    expect(word.wire).toHaveLength(3);
  });

  test('a paragraph that was copied elsewhere and then edited is left alone, and so is its copy', async () => {
    const passage = await readParagraph(host);
    const { document } = word;
    const copied = document.paragraphs(document.body).find((paragraph) => document.text(paragraph).text === peersParagraph);
    if (!copied) throw new Error('no paragraph');
    document.journal.insert(document.body, copied.clone(), document.body.child('w:sectPr'));
    type(word, 'hardship', 'welfare');
    const before = document.root.toString();
    const landing = await host.write({ writing: 'changes', changes: changesOf(passage, peersRewrite, []), manner: 'tracked' }, never());
    expect(landing.landed).toEqual([]);
    expect(document.root.toString()).toBe(before);
  });

  test('a paragraph edited since is left alone', async () => {
    const passage = await readParagraph(host);
    type(word, 'hardship', 'welfare');
    const before = word.document.root.toString();
    const landing = await host.write({ writing: 'changes', changes: changesOf(passage, peersRewrite, []), manner: 'tracked' }, never());
    expect(landing.landed).toEqual([]);
    expect(new Set(landing.missed.map(({ why }) => why))).toEqual(new Set(['passage-changed']));
    expect(word.document.root.toString()).toBe(before);
  });

  test('a deleted paragraph is gone, and the one beside it is written', async () => {
    const { passages } = await host.read('whole', never());
    const passage = passages.find(({ text }) => text === peersParagraph);
    const other = passages.find(({ text }) => text.startsWith('You failed to send form A'));
    if (!passage || !other) throw new Error('no passage');
    const { document } = word;
    const cut = document.paragraphs(document.body).find((paragraph) => document.text(paragraph).text === other.text);
    if (cut) document.journal.remove(cut);
    const changes = [changeOf(other, other.text.replace('failed', 'were asked')), changeOf(passage, peersRewrite)];
    const landing = await host.write({ writing: 'changes', changes, manner: 'tracked' }, never());
    expect(landing.missed).toEqual([{ id: `${other.id}:0`, why: 'passage-gone' }]);
    expect(landing.landed).toEqual([`${passage.id}:0`]);
  });

  test('a reason is left as a comment beside its change', async () => {
    const passage = await readParagraph(host);
    const changes = changesOf(passage, peersRewrite, []);
    const comments = changes.map(({ id }) => ({ changeId: id, text: `Because of ${id}` }));
    await host.write({ writing: 'changes', changes, manner: 'tracked', comments }, never());
    const added = word.document.comments.threads().map((comment) => word.document.comments.content(comment));
    expect(added).toEqual(['Is this the right fund?', ...changes.map(({ id }) => `Because of ${id}`)]);
    expect(word.wire).toHaveLength(3);
  });

  test('only the ticked changes go in', async () => {
    const passage = await readParagraph(host);
    const [first] = changesOf(passage, peersRewrite, []);
    if (!first) throw new Error('no change');
    await host.write({ writing: 'changes', changes: [first], manner: 'tracked' }, never());
    expect(ourChanges(parsed(word.document.root.toString()), new Set()).deleted).toEqual(['regret']);
  });

  test('untracked words keep the letter free of marks, and the bold and the link stay', async () => {
    const passage = await readParagraph(host);
    await host.write({ writing: 'changes', changes: changesOf(passage, peersRewrite, []), manner: 'untracked' }, never());
    const now = word.document.root.toString();
    expect(now).not.toMatch(/<w:(?:ins|del) /);
    expect(paragraphTexts(parsed(now))).toContain(peersRewrite);
    expect(now).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">hardship fund</w:t>');
    expect(now).toMatch(/<w:hyperlink r:id="rId9">.{0,120}our website page<\/w:t>/);
  });

  test('words inside the bold run and the link change there, and stay bold and linked', async () => {
    const passage = await readParagraph(host);
    const after = peersParagraph.replace('hardship fund', 'hardship scheme').replace('website page', 'web page');
    await host.write({ writing: 'changes', changes: [changeOf(passage, after)], manner: 'untracked' }, never());
    const now = word.document.root.toString();
    expect(now).toMatch(/<w:b\/><\/w:rPr><w:t[^>]*>hardship scheme</);
    expect(now).toMatch(/<w:hyperlink r:id="rId9">.{0,200}our web page/);
  });

  test.each([
    ['while the words are still marked', (_word: OfficeInNode): void => undefined],
    ['after all of them were accepted', (opened: OfficeInNode): void => settleAll(opened, 'accept')],
    ['after all of them were rejected', (opened: OfficeInNode): void => settleAll(opened, 'reject')],
  ])('the original comes back %s', async (_name, meanwhile) => {
    const before = textOf(word);
    const passage = await readParagraph(host);
    const landing = await host.write({ writing: 'changes', changes: changesOf(passage, peersRewrite, []), manner: 'tracked' }, never());
    meanwhile(word);
    const restored = await host.restore(landing, false, never());
    expect(restored).toMatchObject({ matched: 1, edited: [], words: 49 });
    expect(textOf(word)).toBe(before);
    expect(word.document.trackingMode).toBe('Off');
  });
});

/** What an officer does with "Accept all" or "Reject all". */
function settleAll(word: OfficeInNode, how: 'accept' | 'reject'): void {
  const { document } = word;
  for (const element of [...document.root.descendants()]) {
    if ((element.name !== 'w:ins' && element.name !== 'w:del') || !element.parent) continue;
    const gone = how === 'accept' ? 'w:del' : 'w:ins';
    if (element.name !== gone) {
      for (const child of [...element.elements()]) {
        for (const text of [...child.elements('w:delText')]) {
          const plain = document.runs.createText(text, 'w:t', text.text);
          document.journal.insert(child, plain, text);
          document.journal.remove(text);
        }
        document.journal.insert(element.parent, child, element);
      }
    }
    document.journal.remove(element);
  }
}

describe('when Word will not', () => {
  test('a Word without tracked changes is said so, and nothing is written', async () => {
    const word = openInNode(peersLetter(), {}, (set, version) => set === 'WordApi' && Number(version.split('.')[1]) <= 3);
    const host = wordHost();
    const item = await host.read('whole', never());
    expect(item.abilities.has('tracked-changes')).toBe(false);
    expect(item.abilities.has('edits')).toBe(true);
    const passage = await readParagraph(host);
    const before = word.document.root.toString();
    expect(
      await codeOf(host.write({ writing: 'changes', changes: changesOf(passage, peersRewrite, []), manner: 'tracked' }, never())),
    ).toBe('tracking-unavailable');
    expect(word.document.root.toString()).toBe(before);
  });

  test('a Word too old for any of it is said so', async () => {
    openInNode(peersLetter(), {}, () => false);
    expect(await codeOf(wordHost().read('whole', never()))).toBe('unsupported-here');
  });

  test('a protected document is said so, and nothing is written', async () => {
    const word = openInNode(peersLetter(), { readOnly: true });
    const host = wordHost();
    const passage = await readParagraph(host);
    const before = word.document.root.toString();
    expect(
      await codeOf(host.write({ writing: 'changes', changes: changesOf(passage, peersRewrite, []), manner: 'tracked' }, never())),
    ).toBe('document-protected');
    expect(word.document.root.toString()).toBe(before);
    expect(word.document.trackingMode).toBe('Off');
  });

  test('refused comments do not undo the words, nor the tracking mode', async () => {
    const word = openInNode(peersLetter(), { commentsNotAllowed: true });
    const host = wordHost();
    const passage = await readParagraph(host);
    const changes = changesOf(passage, peersRewrite, []);
    const landing = await host.write(
      { writing: 'changes', changes, manner: 'tracked', comments: [{ changeId: changes[0]?.id ?? '', text: 'Kinder' }] },
      never(),
    );
    expect(landing.landed).toHaveLength(changes.length);
    expect(landing.trackingRestored).toBe(true);
    expect(word.document.trackingMode).toBe('Off');
  });

  test('while Word’s own Find box is open nothing is written, and it is not put down to the paragraph', async () => {
    const word = openInNode(peersLetter(), { findDialogOpen: true });
    const host = wordHost();
    const passage = await readParagraph(host);
    const before = word.document.root.toString();
    const writing = host.write({ writing: 'changes', changes: changesOf(passage, peersRewrite, []), manner: 'tracked' }, never());
    await expect(writing).rejects.toMatchObject({
      code: 'write-failed',
      technical: expect.stringMatching(/^SearchDialogIsOpen/) as string,
    });
    expect(word.document.root.toString()).toBe(before);
    expect(word.document.trackingMode).toBe('Off');
  });

  test('a batch that fails half way is looked at before anything is said, and the mode is put back', async () => {
    const word = openInNode(peersLetter(), { failAfterInsert: true });
    const host = wordHost();
    const passage = await readParagraph(host);
    const changes = changesOf(passage, peersRewrite, []);
    const landing = await host.write({ writing: 'changes', changes, manner: 'tracked' }, never());
    expect(landing.trackingRestored).toBe(true);
    expect(word.document.trackingMode).toBe('Off');
    const now = paragraphTexts(settle(parsed(word.document.root.toString()), new Set(), 'accept')).join('\n');
    expect(landing.landed.length).toBeGreaterThan(0);
    for (const { id, after } of changes) expect(now.includes(after)).toBe(landing.landed.includes(id));
  });

  test('an aborted write that has not begun leaves the letter as it is', async () => {
    const word = openInNode(peersLetter());
    const host = wordHost();
    const passage = await readParagraph(host);
    const before = word.document.root.toString();
    const abort = new AbortController();
    word.before = (index) => {
      if (index === 1) abort.abort();
    };
    const code = await codeOf(
      host.write({ writing: 'changes', changes: changesOf(passage, peersRewrite, []), manner: 'tracked' }, abort.signal),
    );
    expect(code).toBe('cancelled');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(word.document.root.toString()).toBe(before);
  });
});

describe('the selection', () => {
  function select(word: OfficeInNode, from: string, to = from): void {
    const { document } = word;
    const places = [from, to].map((words) => {
      const paragraph = document.paragraphs(document.body).find((one) => document.text(one).text.includes(words));
      if (!paragraph) throw new Error('nothing to select');
      return { paragraph, offset: document.text(paragraph).text.indexOf(words) };
    });
    const [start, end] = places;
    if (start && end) document.ranges.place(document.selection, start, { ...end, offset: end.offset + to.length });
  }

  test('a selected part of a paragraph is the passage, and only it is changed', async () => {
    const word = openInNode(peersLetter());
    select(word, 'because you failed to send the forms');
    const host = wordHost();
    const item = await host.read('selection', never());
    expect(item.passages.map(({ text }) => text)).toEqual(['because you failed to send the forms']);
    const [passage] = item.passages;
    if (!passage) throw new Error('nothing read');
    const landing = await host.write(
      { writing: 'changes', changes: [changeOf(passage, 'as you did not send the forms')], manner: 'tracked' },
      never(),
    );
    expect(landing.missed).toEqual([]);
    expect(landing.undo.passages).toEqual([{ id: passage.id, before: passage.text, after: 'as you did not send the forms' }]);
    const now = paragraphTexts(settle(parsed(word.document.root.toString()), new Set(), 'accept'));
    expect(now).toContain(peersParagraph.replace(passage.text, 'as you did not send the forms'));
    expect(word.wire).toHaveLength(3);
  });

  test('a selection over several paragraphs is cut at its ends', async () => {
    const word = openInNode(peersLetter());
    select(word, 'form A by', 'We regret');
    const { passages } = await wordHost().read('selection', never());
    expect(passages.map(({ text }) => text)).toEqual(['form A by 12/12/2026.', 'You failed to send form B.', 'We regret']);
  });

  test('a mere cursor is nothing selected', async () => {
    openInNode(peersLetter());
    expect(await codeOf(wordHost().read('selection', never()))).toBe('nothing-selected');
  });

  test('words are shown by selecting them, the right ones when they repeat', async () => {
    const word = openInNode(peersLetter());
    const host = wordHost();
    const passage = await readParagraph(host);
    const last = peersParagraph.lastIndexOf('you ');
    await host.show(passage.id, { start: last, end: last + 3 }, never());
    const { start, end } = word.document.selection;
    expect([start.offset, end.offset]).toEqual([last, last + 3]);
    expect(word.document.text(start.paragraph).text).toBe(peersParagraph);
    expect(word.wire).toHaveLength(2);
  });
});

describe('new writing', () => {
  const blocks = [
    { block: 'heading', level: 1, text: 'Your rent' },
    { block: 'paragraph', text: 'We would like to help.' },
    { block: 'list', ordered: true, items: ['Call us', 'Tell us what you can pay'] },
    {
      block: 'table',
      rows: [
        ['Date', 'Amount'],
        ['1 May', '£4.10'],
      ],
    },
    { block: 'paragraph', text: 'Yours sincerely' },
  ] as const;

  test('goes in with Word’s own styles, list and table, in two round trips', async () => {
    const word = openInNode(peersLetter());
    const landing = await wordHost().write({ writing: 'blocks', blocks, where: 'end' }, never());
    expect(landing).toMatchObject({ landed: ['block-0', 'block-1', 'block-2', 'block-3', 'block-4'], missed: [] });
    expect(word.wire).toHaveLength(2);
    const now = word.document.root.toString();
    expect(now).toMatch(/<w:pStyle w:val="Heading1"\/><\/w:pPr><w:r><w:t[^>]*>Your rent</);
    expect(now).toMatch(/<w:numPr>.{0,80}<\/w:numPr><\/w:pPr><w:r><w:t[^>]*>Tell us what you can pay</);
    expect(now).toMatch(/<w:tbl>.{0,2500}1 May.{0,300}£4\.10/);
  });

  test('a heading’s style does not go on into the paragraph after it', async () => {
    const word = openInNode(peersLetter());
    await wordHost().write({ writing: 'blocks', blocks, where: 'top' }, never());
    expect(word.document.root.toString()).not.toMatch(/Heading1"\/><\/w:pPr><w:r><w:t[^>]*>We would like to help/);
  });

  test('restoring takes it out again and leaves the letter as it was', async () => {
    const word = openInNode(peersLetter());
    const before = word.document.root.toString();
    const host = wordHost();
    const landing = await host.write({ writing: 'blocks', blocks, where: 'top' }, never());
    expect((await host.restore(landing, false, never())).matched).toBe(1);
    expect(word.document.root.toString()).toBe(before);
  });

  test('restoring leaves it when the officer worked on it since, unless told otherwise', async () => {
    const word = openInNode(peersLetter());
    const host = wordHost();
    const landing = await host.write({ writing: 'blocks', blocks, where: 'top' }, never());
    type(word, 'We would like to help.', 'We will help.');
    expect(await host.restore(landing, false, never())).toMatchObject({ matched: 0, edited: ['blocks'] });
    expect(textOf(word)).toContain('We will help.');
    expect((await host.restore(landing, true, never())).matched).toBe(1);
    expect(textOf(word)).not.toContain('We will help.');
  });

  test('a selected paragraph gives way and comes back', async () => {
    const word = openInNode(peersLetter());
    const before = textOf(word);
    const { document } = word;
    const greeting = document.paragraphs(document.body)[1];
    if (!greeting) throw new Error('no paragraph');
    document.ranges.place(
      document.selection,
      { paragraph: greeting, offset: 0 },
      { paragraph: greeting, offset: document.text(greeting).length },
    );
    const host = wordHost();
    const landing = await host.write(
      { writing: 'blocks', blocks: [{ block: 'paragraph', text: 'Dear tenant' }], where: 'replace-selection' },
      never(),
    );
    expect(textOf(word)).toBe(before.replace('Dear Ms Example', 'Dear tenant'));
    await host.restore(landing, false, never());
    expect(textOf(word)).toBe(before);
  });
});

describe('what stands inside a sentence that changes', () => {
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> MERGEFIELD Name </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Ms Ray')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const note = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>';
  const control = (lock: string, content: string): string =>
    `<w:sdt><w:sdtPr><w:id w:val="77"/>${lock}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const locked = '<w:lock w:val="sdtContentLocked"/>';

  async function rewritten(
    body: string,
    from: string,
    to: string,
  ): Promise<{ readonly word: OfficeInNode; readonly landed: number; readonly missed: readonly string[]; readonly original: string }> {
    const word = openInNode(documentOf(body));
    const original = word.document.root.toString();
    const host = wordHost();
    const passage = (await host.read('whole', never())).passages.find(({ text }) => text === from);
    if (!passage) throw new Error('the paragraph was read with other words');
    const landing = await host.write({ writing: 'changes', changes: changesOf(passage, to, []), manner: 'tracked' }, never());
    return { word, landed: landing.landed.length, missed: landing.missed.map(({ why }) => why), original };
  }

  test('a field stays whole, with words changed on both sides of it', async () => {
    const body = `<w:p>${run('You failed, ')}${field}${run(', to remit payment.')}</w:p>`;
    const { word, missed, original } = await rewritten(
      body,
      'You failed, Ms Ray, to remit payment.',
      'You forgot, Ms Ray, to send payment.',
    );
    expect(missed).toEqual([]);
    const now = word.document.root.toString();
    expect(now).toContain(field);
    expect(normalForm(settle(parsed(now), new Set(), 'reject'))).toBe(normalForm(parsed(original)));
  });

  test('a footnote mark stays when the very words around it are replaced', async () => {
    const body = `<w:p>${run('We regret the arrears')}${note}${run(' of rent on your account.')}</w:p>`;
    const { word, missed } = await rewritten(
      body,
      'We regret the arrears of rent on your account.',
      'We are sorry about the rent you owe on your account.',
    );
    expect(missed).toEqual([]);
    const now = word.document.root.toString();
    expect(now).toContain('<w:footnoteReference w:id="2"/>');
    expect(paragraphTexts(settle(parsed(now), new Set(), 'accept'))).toEqual(['We are sorry about the rent you owe on your account.']);
    expect(settle(parsed(now), new Set(), 'accept').getElementsByTagName('w:footnoteReference')).toHaveLength(1);
  });

  test('words in a locked control are left alone, and those beside it change', async () => {
    const body = `<w:p>${run('You failed to give us, as the law asks, ')}${control(locked, run('form HB1'))}${run(' to the office.')}</w:p>`;
    const { word, landed, missed } = await rewritten(
      body,
      'You failed to give us, as the law asks, form HB1 to the office.',
      'You forgot to give us, as the law asks, form HB2 to the office.',
    );
    expect(missed).toEqual(['locked']);
    expect(landed).toBeGreaterThan(0);
    expect(paragraphTexts(settle(parsed(word.document.root.toString()), new Set(), 'accept'))[0]).toContain('form HB1');
  });

  test('a paragraph in a locked control is read as locked', async () => {
    openInNode(documentOf(control(locked, `<w:p>${run('This paragraph may not be changed.')}</w:p>`)));
    const { passages } = await wordHost().read('whole', never());
    expect(passages.map(({ locked: why }) => why)).toEqual(['content-control']);
  });

  test('a colleague’s tracked words are read as they would stand, and ours go in beside them', async () => {
    const theirs = `<w:del w:id="5" w:author="Pat Colleague" w:date="2026-11-01T09:00:00Z"><w:r><w:delText xml:space="preserve">deliberately </w:delText></w:r></w:del><w:ins w:id="6" w:author="Pat Colleague" w:date="2026-11-01T09:00:00Z">${run('sadly ')}</w:ins>`;
    const body = `<w:p>${run('You ')}${theirs}${run('failed to pay the rent.')}</w:p>`;
    const { word, missed, original } = await rewritten(body, 'You sadly failed to pay the rent.', 'You sadly forgot to pay your rent.');
    expect(missed).toEqual([]);
    const now = word.document.root.toString();
    const others = revisionSignatures(parsed(original));
    expect(ourChanges(parsed(now), others)).toEqual({ deleted: ['failed', 'the'], inserted: ['forgot', 'your'] });
    expect(normalForm(settle(parsed(now), others, 'reject'))).toBe(normalForm(parsed(original)));
  });
});

describe('for any two texts, in runs of any look', () => {
  const word = fc.constantFrom('you', 'your', 'must', 'pay', '£412.60', '12/12/2026', 'rent,', 'now.', 'the', '(see', 'form)', 'a');
  const words = fc.array(word, { minLength: 1, maxLength: 24 });
  const looks = ['', '<w:rPr><w:b/></w:rPr>', '<w:rPr><w:i/></w:rPr>'];

  test('tracking a rewrite and rejecting it gives the letter back, accepting it gives the new words, restoring it the old', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, fc.array(fc.nat(2), { minLength: 24, maxLength: 24 }), async (before, after, look) => {
        const runs = before.map(
          (one, index) => `<w:r>${looks[look[index] ?? 0] ?? ''}<w:t xml:space="preserve">${index === 0 ? '' : ' '}${one}</w:t></w:r>`,
        );
        const opened = openInNode(documentOf(`<w:p>${runs.join('')}</w:p>`));
        const original = opened.document.root.toString();
        const host = wordHost();
        const [passage] = (await host.read('whole', never())).passages;
        if (!passage) throw new Error('nothing read');
        const changes = changesOf(passage, after.join(' '), []);
        if (changes.length === 0) return;
        const landing = await host.write({ writing: 'changes', changes, manner: 'tracked' }, never());
        expect(landing.missed).toEqual([]);
        const now = opened.document.root.toString();
        expect(normalForm(settle(parsed(now), new Set(), 'reject'))).toBe(normalForm(parsed(original)));
        expect(paragraphTexts(settle(parsed(now), new Set(), 'accept'))).toEqual([after.join(' ')]);
        expect((await host.restore(landing, false, never())).matched).toBe(1);
        const restored = opened.document.root.toString();
        for (const how of ['accept', 'reject'] as const)
          expect(paragraphTexts(settle(parsed(restored), new Set(), how))).toEqual([before.join(' ')]);
      }),
      { numRuns: 40 },
    );
  });
});

test('a long letter is written in short tasks: between any two paragraphs the pane may draw and the officer type', async () => {
  const word = openInNode(longReport(60));
  const host = wordHost();
  // A clock on which every look finds us busy for longer than anybody should be, so that each chance to rest is taken. What a real one takes is `npm run bench:pane`.
  let now = performance.now();
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 100));
  const pauses = jest.spyOn(globalThis, 'setTimeout');
  const count = (): number => pauses.mock.calls.filter(([, wait]) => wait === undefined).length;
  try {
    const { passages } = await host.read('whole', never());
    const before = count();
    const changes = passages.flatMap((passage) => changesOf(passage, passage.text.replace('failed to do so', 'did not'), []));
    const { missed } = await host.write({ writing: 'changes', changes, manner: 'tracked' }, never());
    expect(missed).toEqual([]);
    // Looked for, planned, made, read back, judged: a rest after each paragraph of each.
    expect(count() - before).toBeGreaterThanOrEqual(5 * passages.length);
  } finally {
    clock.mockRestore();
    pauses.mockRestore();
  }
  expect(word.wire.every(({ error }) => error === undefined)).toBe(true);
});
