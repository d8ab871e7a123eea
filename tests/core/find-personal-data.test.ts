import { findPersonalData } from '../../src/core/find-personal-data';
import type { Council } from '../../src/core/council';
import { outOfLine, repeated } from '../growth';

function found(text: string, council?: Council): string[] {
  return findPersonalData(text, council === undefined ? {} : { council }).map((piece) => piece.text);
}

const council: Council = {
  name: 'Marlbrook Borough Council',
  shortName: 'Marlbrook',
  nation: 'England',
  contact: {
    phone: '01632 960000',
    email: 'hello@marlbrook.example',
    web: 'www.marlbrook.example',
    address: 'Civic Centre, 1 Market Place',
  },
  openingHours: 'Monday to Friday',
  values: [],
  signOff: 'Yours sincerely',
  neverMask: ['Tansy House'],
  bannedWords: [],
  allowedWords: [],
  domains: [],
  safeguardingRoute: '',
};

describe('people', () => {
  it.each([
    ['Dear Mr de la Cruz-O’Neill', ['Mr de la Cruz-O’Neill']],
    ['We met Mr and Mrs Tahir.', ['Mr and Mrs Tahir']],
    ['Present: Cllr I. Haque, Grace Ellwood', ['Cllr I. Haque', 'Grace Ellwood']],
    ['It was signed by J. Pike.', ['J. Pike']],
    ['Her husband, Emrys, rang.', ['Emrys']],
    ['my name is Oluwaseun', ['Oluwaseun']],
    ['Pupil\tKowalska, Maja', ['Kowalska, Maja']],
    ['Auntie Jo said that Ọláìyá had gone.', ['Auntie Jo', 'Ọláìyá']],
    ['Will rang. Will Okafor will not cut it.', ['Will', 'Will Okafor']],
    ['SHANICE DUPREE SAYS NO', ['SHANICE DUPREE']],
    ['told mrs hollow about it', ['mrs hollow']],
    ['Please ask Szymon.', ['Szymon']],
    ['My nan Enid, everyone calls her Button. button has gone.', ['Enid', 'Button', 'button']],
    ['A man I know as "Spade" came, and Spade left.', ['Spade', 'Spade']],
    ['Balthasarina, could you ring her?', ['Balthasarina']],
    ['1. Mr Brook - bins\n2. Ogunwale (no surname given) - rent', ['Mr Brook', 'Ogunwale']],
    ['Then Officer Fairweather: Hello. Nurse Pledger knows.', ['Officer Fairweather', 'Nurse Pledger']],
    ['Fatou Bah-Diallo rang. FBD says no.', ['Fatou Bah-Diallo', 'FBD']],
    ['J (14) did not come home.', ['J']],
    ['"Adewale, Tito",4,"Jones, K",5', ['Adewale, Tito', 'Jones, K']],
    ['Alright Dave, it is raining.', ['Dave']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it('knows a name again, and knows the word that it also is', () => {
    expect(found('Grace Ellwood came. The grace period ends in May. Grace to report.\nGrace period: 7 days.')).toEqual([
      'Grace Ellwood',
      'Grace',
    ]);
    expect(found('Dear Mr Brook\nBrook Lane is closed by the brook, Mr Brook.')).toEqual(['Mr Brook', 'Mr Brook']);
  });

  it.each([
    'Dear Sir or Madam',
    'The May meeting is on 31 May, not in June.',
    'The Planning Officer Report is due. He drives a Corsa, and was at HMP Millbrook.',
    'Cyngor Millbrook is closed.',
    'Section 20 of the Children Act 1989 applies in Victoria Road.',
    'Ask Citizens Advice on 0800 144 8848 or the Samaritans on 116 123.',
    'The Housing Benefit Team and the Planning Department will write.',
    'Your Blue Badge and your Winter Fuel Payment are safe. Please read this.',
    'Japanese knotweed grows by the Civic Centre on Monday at 6.30am.',
    'Application 26/00743/HOUSE, order 5520918834 and invoice 2026/4417.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('leaves the council’s own names and numbers', () => {
    const text = 'Marlbrook Borough Council, Civic Centre, 1 Market Place. Ring 01632 960000. Ask for Ola Martins at Tansy House.';
    expect(found(text, council)).toEqual(['Ola Martins']);
  });
});

describe('adversarial texts', () => {
  const units = [
    'a',
    'A',
    '1',
    ' ',
    '.',
    '@',
    'Aa ',
    'A. ',
    '1, ',
    '1,111,',
    'a@',
    'Mr ',
    'Mr A ',
    'Flat 1, ',
    'Smith, ',
    '1 Aa ',
    '\ud800',
    '\u202e',
    "O'",
    '::',
    '1:',
  ];
  it.each(units.map((unit) => [JSON.stringify(unit), unit] as const))(
    '%s, two hundred thousand units of it, takes time in line with its length',
    (_name, unit) => {
      expect(outOfLine((length) => findPersonalData(repeated(unit, length), { breadth: 'everything' }), 200_000)).toBeUndefined();
    },
  );
});
