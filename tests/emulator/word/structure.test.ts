import * as fc from 'fast-check';
import { openDocument, type WordApplication } from '../../../emulator/word/word-application';
import { deleteParagraph, deleteSpan, insertParagraph, insertText } from '../../../emulator/word/text-operations';
import { docx, mainPart, paragraph, run } from './docx';
import { partOf } from './wire-client';

const texts = (application: WordApplication): readonly string[] =>
  application.document.paragraphs(application.document.body).map((each) => application.document.text(each).text);

interface Edit {
  readonly kind: 'replace' | 'delete' | 'insert' | 'paragraph' | 'drop' | 'bold';
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('replace', 'delete', 'insert', 'paragraph', 'drop', 'bold'),
  from: fc.nat(5),
  to: fc.nat(5),
  start: fc.nat(14),
  end: fc.nat(14),
  text: fc.constantFrom('new', '', 'two\nlines', 'a\tb', '&<'),
});

/** Does an edit where the document now is, its numbers cut to what there is. */
function perform(application: WordApplication, { kind, from, to, start, end, text }: Edit): void {
  const { document } = application;
  const paragraphs = document.paragraphs(document.body);
  const at = (index: number, offset: number) => {
    const found = paragraphs[Math.min(index, paragraphs.length - 1)];
    if (!found) throw new Error('no paragraph');
    return { paragraph: found, offset: Math.min(offset, document.text(found).length) };
  };
  const a = at(Math.min(from, to), start);
  const b = at(Math.max(from, to), end);
  const ordered = a.paragraph === b.paragraph && a.offset > b.offset ? { start: b, end: a } : { start: a, end: b };
  application.change((word) => {
    if (kind === 'replace') insertText(word, ordered, text, 'Replace');
    else if (kind === 'delete') deleteSpan(word, ordered);
    else if (kind === 'insert') insertText(word, { start: a, end: a }, text, start % 2 === 0 ? 'Start' : 'End');
    else if (kind === 'paragraph') insertParagraph(word, a.paragraph, start % 2 === 0 ? 'before' : 'after', text);
    else if (kind === 'drop') deleteParagraph(word, a.paragraph);
    else application.document.comments.insert(ordered, 'why');
  });
}

const cell = (inner: string): string => `<w:tc><w:tcPr/>${inner}</w:tc>`;
const bodies = [
  paragraph('one two three') + paragraph('four', run(' five', '<w:b/>'), ' six') + paragraph('seven'),
  `${paragraph('top')}<w:tbl><w:tblPr/><w:tr>${cell(paragraph('left cell'))}${cell(paragraph('right') + paragraph('second'))}</w:tr></w:tbl>${paragraph('end of it')}`,
  `<w:p w:rsidR="00A1"><w:pPr><w:jc w:val="both"/><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>plain</w:t><w:tab/><w:t>text</w:t></w:r></w:p><w:p/><w:p><w:pPr></w:pPr><w:hyperlink w:anchor="a"><w:r><w:t>a link</w:t></w:r></w:hyperlink><w:r><w:t> after</w:t></w:r></w:p><w:sdt><w:sdtPr/><w:sdtContent>${paragraph('in a control')}</w:sdtContent></w:sdt>${paragraph('last')}`,
];

describe('whatever is done', () => {
  test('undoing all of it gives the file back, and redoing it gives the same again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bodies), fc.boolean(), fc.array(edit, { minLength: 1, maxLength: 8 }), (body, tracked, edits) => {
        const application = openDocument(docx(body), { author: 'Pat Example' });
        if (tracked) application.document.setTrackingMode('TrackAll');
        for (const each of edits) perform(application, each);
        const after = partOf(application.save());
        while (application.undo());
        expect(partOf(application.save())).toBe(mainPart(body));
        while (application.redo());
        expect(partOf(application.save())).toBe(after);
      }),
      { numRuns: 150 },
    );
  });

  test('rejecting gives the file back, comment marks apart', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bodies), fc.array(edit, { minLength: 1, maxLength: 8 }), (body, edits) => {
        const application = openDocument(docx(body), { author: 'Pat Example' });
        application.document.setTrackingMode('TrackAll');
        for (const each of edits) if (each.kind !== 'bold') perform(application, each);
        application.rejectAll();
        expect(partOf(application.save())).toBe(mainPart(body));
      }),
      { numRuns: 300 },
    );
  });

  test('the file stays readable, and each paragraph holds what it should only once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bodies), fc.boolean(), fc.array(edit, { minLength: 1, maxLength: 8 }), (body, tracked, edits) => {
        const application = openDocument(docx(body), { author: 'Pat Example' });
        if (tracked) application.document.setTrackingMode('TrackAll');
        for (const each of edits) perform(application, each);
        const again = openDocument(application.save());
        expect(texts(again)).toEqual(texts(application));
        for (const each of again.document.paragraphs(again.document.body)) {
          expect([...each.elements('w:pPr')].length).toBeLessThanOrEqual(1);
          expect(each.child('w:pPr') === undefined || each.first === each.child('w:pPr')).toBe(true);
        }
        const marks = partOf(application.save()).match(/<w:(?:ins|del) w:id="\d+"/g) ?? [];
        expect(new Set(marks.map((mark) => mark.replace(/^<w:(?:ins|del)/, ''))).size).toBe(marks.length);
        again.acceptAll();
        expect(partOf(again.save())).not.toMatch(/<w:(?:ins|del) /);
      }),
      { numRuns: 150 },
    );
  });
});
