import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { docxFile } from '../../src/core/docx-file';
import { utf8, zipFile } from '../../src/core/zip-file';

test('blocks become a Word file with real headings, lists and a table whose first row is its head', () => {
  const parts = unzipSync(
    docxFile([
      { block: 'heading', level: 1, text: 'Minutes & more' },
      { block: 'list', ordered: false, items: ['one', 'two'] },
      {
        block: 'table',
        rows: [
          ['Who', 'What'],
          ['Asha', '<send> the form'],
        ],
      },
    ]),
  );
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
  expect(xml).toContain('Minutes &amp; more');
  expect(xml).toContain('&lt;send&gt; the form');
  expect(xml.match(/<w:numPr>/g)).toHaveLength(2);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(Object.keys(parts).sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'word/_rels/document.xml.rels',
    'word/document.xml',
    'word/numbering.xml',
    'word/styles.xml',
  ]);
});

test('any words come out of the file as they went in, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const xml = strFromU8(unzipSync(docxFile([{ block: 'paragraph', text }]))['word/document.xml'] ?? new Uint8Array());
      const back = [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words ?? '').join('\n');
      const plain = back.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
      expect(plain).toBe(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
    }),
  );
});

test('a zip file’s parts are read back by another program byte for byte', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const part = unzipSync(zipFile([{ name: 'ä/b.txt', text }]))['ä/b.txt'];
      expect(part).toEqual(Uint8Array.from(utf8(text)));
      expect(part).toEqual(new Uint8Array(new TextEncoder().encode(text)));
    }),
  );
});
