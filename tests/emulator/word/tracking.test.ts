import * as fc from 'fast-check';
import { openDocument } from '../../../emulator/word/word-application';
import { docx, mainPart, paragraph, run } from './docx';
import { type Items, loadParagraphs, partOf, WireClient } from './wire-client';

const now = (): Date => new Date('2026-03-02T10:20:30.456Z');
const open = (body: string, parts: Record<string, string> = {}) => openDocument(docx(body, parts), { author: 'Pat Example', now });

/** Replaces the nth occurrence of a word by way of search, with tracking on. */
function replaceWord(application: ReturnType<typeof open>, old: string, text: string, index = 0): void {
  const client = new WireClient(application);
  const root = client.document();
  client.set(root, 'ChangeTrackingMode', 'TrackAll');
  const body = client.property(root, 'Body');
  const found = client.method(body, '_Search2', old, 1);
  client.method(client.item(found, index), 'InsertText', text, 'Replace');
  client.sync();
}

function onlyParagraph(application: ReturnType<typeof open>) {
  const [first] = application.document.paragraphs(application.document.body);
  if (!first) throw new Error('no paragraph');
  return first;
}

describe('tracked replacement', () => {
  test('marks exactly the word as deleted and then inserted, with the run properties of the old word', () => {
    const application = open(paragraph(run('You must pay ', ''), run('immediately or else', '<w:b/>')));
    replaceWord(application, 'immediately', 'soon');
    const xml = partOf(application.save());
    expect(xml).toContain(
      '<w:r><w:t xml:space="preserve">You must pay </w:t></w:r><w:del w:id="2" w:author="Pat Example" w:date="2026-03-02T10:20:30Z"><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">immediately</w:delText></w:r></w:del><w:ins w:id="1" w:author="Pat Example" w:date="2026-03-02T10:20:30Z"><w:r><w:rPr><w:b/></w:rPr><w:t>soon</w:t></w:r></w:ins><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> or else</w:t></w:r>',
    );
  });

  test('is undone by rejecting all, byte for byte', () => {
    const body = paragraph('<w:r w:rsidR="00AA"><w:t>Dear Sir, you must pay</w:t></w:r>', run(' now.', '<w:i/>'));
    const application = open(body);
    replaceWord(application, 'Sir', 'Mr Example');
    replaceWord(application, 'must', 'need to');
    replaceWord(application, 'now', 'soon');
    application.rejectAll();
    expect(partOf(application.save())).toBe(mainPart(body));
  });

  test('is undone by rejecting all after the file was saved and opened again', () => {
    const body = paragraph('<w:r><w:t>Dear Sir, you must pay</w:t></w:r>', run(' now.', '<w:i/>'));
    const application = open(body);
    replaceWord(application, 'must', 'need to');
    const again = openDocument(application.save());
    again.rejectAll();
    expect(partOf(again.save())).toBe(mainPart(body));
  });

  test('keeps inserted text inside a link, and the link whole', () => {
    const application = open(
      paragraph(
        'See ',
        '<w:hyperlink r:id="rId9"><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>our old page</w:t></w:r></w:hyperlink>',
        '.',
      ),
    );
    replaceWord(application, 'old', 'new');
    expect(partOf(application.save())).toMatch(
      /<w:hyperlink r:id="rId9">.*<w:del .*old.*<\/w:del><w:ins .*new.*<\/w:ins>.*page.*<\/w:hyperlink>/,
    );
  });

  test('leaves pictures, notes, bookmarks, fields and comment marks inside the range alone', () => {
    const marks =
      '<w:commentRangeStart w:id="7"/><w:r><w:t>alpha</w:t><w:drawing><x/></w:drawing><w:t xml:space="preserve"> beta</w:t></w:r><w:bookmarkStart w:id="4" w:name="b"/><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>today</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:bookmarkEnd w:id="4"/><w:commentRangeEnd w:id="7"/>';
    const body = paragraph(marks, run(' end'));
    const application = open(body);
    const client = new WireClient(application);
    const root = client.document();
    client.set(root, 'ChangeTrackingMode', 'TrackAll');
    client.method(client.method(client.property(root, 'Body'), 'GetRange', 'Content'), 'InsertText', 'omega', 'Replace');
    client.sync();
    const xml = partOf(application.save());
    for (const mark of [
      '<w:drawing>',
      '<w:footnoteReference w:id="2"/>',
      '<w:instrText>DATE</w:instrText>',
      'w:fldCharType="end"',
      '<w:bookmarkStart w:id="4"',
      '<w:commentRangeEnd w:id="7"/>',
    ])
      expect(xml).toContain(mark);
    expect(xml).not.toMatch(/<w:del [^>]*>(?:(?!<\/w:del>).)*(?:w:drawing|footnoteReference|fldChar|instrText)/);
    application.rejectAll();
    expect(partOf(application.save())).toBe(mainPart(body));
  });

  test('of one’s own pending insertion leaves no deletion behind', () => {
    const body = paragraph('<w:r><w:t>one two</w:t></w:r>');
    const application = open(body);
    replaceWord(application, 'two', 'three');
    replaceWord(application, 'three', 'four');
    const xml = partOf(application.save());
    expect(xml).not.toContain('three');
    expect(xml.match(/<w:del /g)).toHaveLength(1);
    application.rejectAll();
    expect(partOf(application.save())).toBe(mainPart(body));
  });

  test('accepting all gives the new text', () => {
    const application = open(paragraph('one two three'));
    replaceWord(application, 'two', '2');
    application.acceptAll();
    expect(loadParagraphs(new WireClient(application))[0]?.Text).toBe('one 2 three');
    expect(partOf(application.save())).not.toMatch(/<w:(?:ins|del) /);
  });
});

describe('references', () => {
  test('follow a paragraph and a range when text is inserted above and before them', () => {
    const application = open(paragraph('first one') + paragraph('second letter here'));
    const client = new WireClient(application);
    const second = loadParagraphs(client)[1];
    const words = client.method(client.reference(second?._ReferenceId ?? ''), 'GetTextRanges', [' '], true);
    const ranges = client.sync<Items<{ Text: string }>>(client.load(words, 'text'))._Items;
    expect(ranges.map((range) => range.Text)).toEqual(['second', 'letter', 'here']);
    const other = new WireClient(application);
    const first = other.item(other.property(other.property(other.document(), 'Body'), 'Paragraphs'), 0);
    other.method(first, 'InsertParagraph', 'a new paragraph', 'Before');
    other.sync();
    client.method(client.reference(ranges[0]?._ReferenceId ?? ''), 'InsertText', 'the very long ', 'Before');
    client.method(client.reference(ranges[2]?._ReferenceId ?? ''), 'InsertText', 'there', 'Replace');
    client.sync();
    expect(loadParagraphs(client).map((each) => each.Text)).toEqual(['a new paragraph', 'first one', 'the very long second letter there']);
    const text = client.sync<{ Text: string }>(client.load(client.reference(second?._ReferenceId ?? ''), 'text'));
    expect(text.Text).toBe('the very long second letter there');
  });
});

describe('properties', () => {
  const word = fc.constantFrom('a', 'you', 'must', 'pay', 'now', 'é€', 'the', '&', '<b>');
  const runArbitrary = fc.record({ words: fc.array(word, { minLength: 1, maxLength: 5 }), bold: fc.boolean(), link: fc.boolean() });
  const edit = fc.record({ from: fc.nat(60), length: fc.nat(12), text: fc.constantFrom('', 'new', ' two words ', 'x') });
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

  test('rejecting gives the original part back and accepting gives the same text as editing without tracking', () => {
    fc.assert(
      fc.property(fc.array(runArbitrary, { minLength: 1, maxLength: 4 }), fc.array(edit, { minLength: 1, maxLength: 6 }), (runs, edits) => {
        const body = paragraph(
          ...runs.map(({ words, bold, link }) => {
            const text = run(escape(`${words.join(' ')} `), bold ? '<w:b/>' : '');
            return link ? `<w:hyperlink w:anchor="x">${text}</w:hyperlink>` : text;
          }),
        );
        let expected = runs.map(({ words }) => `${words.join(' ')} `).join('');
        const application = open(body);
        application.document.setTrackingMode('TrackAll');
        const current = (): { text: string; offsets: number[] } => {
          const { pieces } = application.document.text(onlyParagraph(application));
          let text = '';
          const offsets: number[] = [];
          for (const piece of pieces) {
            if (piece.state === 'deleted') continue;
            for (let i = 0; i < piece.text.length; i += 1) offsets.push(piece.start + i);
            text += piece.text;
          }
          return { text, offsets };
        };
        for (const { from, length, text } of edits) {
          const { offsets, text: before } = current();
          expect(before).toBe(expected);
          const start = Math.min(from, expected.length);
          const end = Math.min(start + length, expected.length);
          if (end <= start) continue;
          const only = onlyParagraph(application);
          application.change((session) => session.text.replace(only, offsets[start] ?? 0, (offsets[end - 1] ?? 0) + 1, text));
          expected = expected.slice(0, start) + text + expected.slice(end);
        }
        expect(current().text).toBe(expected);
        const saved = application.save();
        application.rejectAll();
        expect(partOf(application.save())).toBe(mainPart(body));
        const accepted = openDocument(saved);
        accepted.acceptAll();
        expect(loadParagraphs(new WireClient(accepted))[0]?.Text).toBe(expected);
        while (application.undo());
        expect(partOf(application.save())).toBe(mainPart(body));
      }),
      { numRuns: 300 },
    );
  });
});
