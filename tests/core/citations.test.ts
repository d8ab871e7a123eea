import fc from 'fast-check';
import { findCitations } from '../../src/core/citations';
import { outOfLine, repeated } from '../growth';

function read(text: string): string[] {
  return findCitations(text).map(
    ({ span, verdict, title, year, section }) =>
      `${text.slice(span.start, span.end)} = ${verdict}: ${title}${year === undefined ? '' : ` ${year}`}${section === undefined ? '' : ` s${section}`}`,
  );
}

describe('findCitations', () => {
  it.each([
    ['under section 184 of the Housing Act 1996', ['section 184 of the Housing Act 1996 = right: Housing Act 1996 s184']],
    ['See Care Act 2014 s.20.', ['Care Act 2014 s.20 = right: Care Act 2014 s20']],
    ['s.50 FOIA 2000', ['s.50 FOIA 2000 = right: Freedom of Information Act 2000 s50']],
    ['the Equality Act 2012', ['the Equality Act 2012 = wrong-year: Equality Act 2012']],
    ['section 490 of the Equality Act 2010', ['section 490 of the Equality Act 2010 = no-such-section: Equality Act 2010 s490']],
    ['the Data Protection Act 1998', ['the Data Protection Act 1998 = superseded: Data Protection Act 1998']],
    ['the Garden Gnomes Act 2011', ['the Garden Gnomes Act 2011 = not-in-list: Garden Gnomes Act 2011']],
    ['Article 15 of the UK GDPR', ['Article 15 of the UK GDPR = right: UK General Data Protection Regulation s15']],
    [
      'the Town and Country Planning (General Permitted Development) (England) Order 2015',
      [
        'the Town and Country Planning (General Permitted Development) (England) Order 2015 = right: Town and Country Planning (General Permitted Development) (England) Order 2015',
      ],
    ],
  ])('%s', (text, citations) => {
    expect(read(text)).toEqual(citations);
  });

  it('takes a section alone for one of the Act named before', () => {
    expect(read('This is our notice under section 184 of the Housing Act 1996. Ask for a review under section 202.')[1]).toBe(
      'section 202 = right: Housing Act s202'.replace('Housing Act', 'Housing Act'),
    );
  });

  it.each([
    'Please fill in section 3 of the form.',
    'Act now to save. Order your bin today.',
    'The rules of the house apply.',
    'We act on it in order of date.',
  ])('leaves alone: %s', (text) => {
    expect(findCitations(text)).toEqual([]);
  });

  it('links only to addresses of our own making', () => {
    const [citation] = findCitations('section 9 of the Care Act 2014');
    expect(citation?.url).toBe('https://www.legislation.gov.uk/ukpga/2014/23/section/9');
    expect(citation?.note).toContain('Needs assessment');
  });

  it('never throws, and gives spans inside the text', () => {
    const words = fc.constantFrom(
      'section ',
      '12',
      ' of the ',
      'Care Act',
      ' 2014',
      'Act',
      '(',
      ')',
      'England',
      ', ',
      'and ',
      'Regulations',
      's.',
      'FOIA',
      '\n',
      'The ',
      'GDPR',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 50 }).map((list) => list.join('')),
          fc.string({ unit: 'binary', maxLength: 100 }),
        ),
        (text) => findCitations(text).every(({ span }) => span.start >= 0 && span.start < span.end && span.end <= text.length),
      ),
    );
  });

  it('is linear in hostile texts', () => {
    for (const unit of ['Act ', 'The Act ', 'A ', '(A', 'of the ', 'section 1 ', 'Aa, '])
      expect(outOfLine((length) => findCitations(repeated(unit, length)), 120_000)).toBeUndefined();
  });
});
