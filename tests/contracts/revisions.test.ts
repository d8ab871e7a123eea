import { normalForm, ourChanges, paragraphTexts, parsed, revisionSignatures, settle } from '../../scripts/roundtrip-revisions';

const wrap = (body: string): string => `<w:document xmlns:w="http://w"><w:body>${body}</w:body></w:document>`;
const text = (words: string, properties = ''): string => `<w:r>${properties}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const removed = (words: string): string =>
  `<w:del w:id="9" w:author="Us" w:date="d"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
const added = (words: string, author = 'Us'): string => `<w:ins w:id="8" w:author="${author}" w:date="d">${text(words)}</w:ins>`;

const before = wrap(`<w:p>${text('You failed to pay.')}${added(' Soon.', 'Pat')}</w:p>`);
const tracked = wrap(`<w:p>${text('You ')}${removed('failed')}${added('forgot')}${text(' to pay.')}${added(' Soon.', 'Pat')}</w:p>`);

test('refusing our changes gives the original back, though its runs were cut', () => {
  const others = revisionSignatures(parsed(before));
  expect(normalForm(settle(parsed(tracked), others, 'reject'))).toBe(normalForm(parsed(before)));
});

test('taking them gives the new words, and a colleague’s change stays tracked', () => {
  const others = revisionSignatures(parsed(before));
  expect(paragraphTexts(settle(parsed(tracked), others, 'accept'))).toEqual(['You forgot to pay. Soon.']);
  expect(ourChanges(parsed(tracked), others)).toEqual({ deleted: ['failed'], inserted: ['forgot'] });
});

test('a lost bold, a lost word and a lost paragraph are each a difference', () => {
  const bold = '<w:rPr><w:b/></w:rPr>';
  const forms = [`<w:p>${text('a b')}</w:p>`, `<w:p>${text('a ')}${text('b', bold)}</w:p>`, `<w:p>${text('a')}</w:p>`, ''].map((body) =>
    normalForm(parsed(wrap(body))),
  );
  expect(new Set(forms).size).toBe(4);
});
