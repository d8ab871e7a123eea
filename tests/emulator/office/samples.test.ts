import { sampleDocument, sampleNames } from '../../../emulator/samples/sample-documents';
import { openDocument } from '../../../emulator/word/word-application';

test('every sample document opens in the emulated Word', () => {
  for (const name of sampleNames)
    expect([name, openDocument(sampleDocument(name) ?? new Uint8Array()).document.body.name]).toEqual([name, 'w:body']);
});

test('the long report has at least 20,000 words', () => {
  const { document } = openDocument(sampleDocument('long-report.docx') ?? new Uint8Array());
  const words = document.paragraphs(document.body).reduce((sum, paragraph) => sum + document.text(paragraph).text.split(' ').length, 0);
  expect(words).toBeGreaterThanOrEqual(20_000);
});

test('a name that is no sample gives nothing', () => {
  expect(sampleDocument('constructor')).toBeUndefined();
});
