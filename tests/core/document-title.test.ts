import { documentTitle } from '../../src/core/document-title';
import type { Passage } from '../../src/core/passage';

const passages = (...given: readonly (readonly [Passage['role'], string])[]): readonly Passage[] =>
  given.map(([role, text], index) => ({ id: String(index), role, text }));

describe('what a document is called', () => {
  it('is its title, wherever it stands', () => {
    expect(documentTitle(passages(['heading', 'Background'], ['title', ' Care plan ']))).toBe('Care plan');
  });

  it('is the line below the greeting of a letter, before any heading in it', () => {
    expect(
      documentTitle(passages(['body', 'Dear Ms Harlow'], ['body', ''], ['body', 'Rent account 40718832'], ['heading', 'What to do'])),
    ).toBe('Rent account 40718832');
    expect(documentTitle(passages(['body', 'Annwyl Ms Harlow,'], ['body', 'Eich cyfrif rhent']))).toBe('Eich cyfrif rhent');
  });

  it('is never a sentence of a letter that has no subject', () => {
    const letter = passages(['body', 'Dear Ms Harlow'], ['body', 'Thank you for your call.'], ['heading', 'What to do']);
    expect(documentTitle(letter)).toBe('What to do');
    expect(documentTitle(passages(['body', 'Dear Ms Harlow'], ['body', 'Please send us:']))).toBe('');
    expect(documentTitle(passages(['body', 'Dear Ms Harlow'], ['body', 'word '.repeat(30)]))).toBe('');
  });

  it('is nothing when nothing says so', () => {
    expect(documentTitle(passages(['body', 'Notes of a call']))).toBe('');
    expect(documentTitle([])).toBe('');
    expect(documentTitle(passages(['body', 'Dear Ms Harlow']))).toBe('');
  });
});
