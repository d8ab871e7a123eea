import fc from 'fast-check';
import { findPersonalData } from '../../src/core/find-personal-data';
import { pseudonymise } from '../../src/core/pseudonymise';
import { restore } from '../../src/core/restore';
import { standInForenames, standInSurnames } from '../../src/core/stand-ins';

const letter = [
  'Dear Ms Harlow',
  '',
  'Thank you for ringing about your son Siân Rhys-Morgan (DOB 2 May 2019). Siân lives with you at 12 Tansy Court, ZZ99 2LN.',
  'Your mother, Mrs Oyelaran, can ring Bridget Nolan on 01632 960121 about NI number QQ 12 34 56 C.',
  "Ms Harlow's reference is AC-55120 and her email is j.harlow@inbox.example.",
  '',
  'Bridget',
].join('\n');

function masked(text: string): { readonly text: string; readonly key: ReturnType<typeof pseudonymise>['key'] } {
  const { texts, key } = pseudonymise([text]);
  return { text: texts[0] ?? '', key };
}

describe('pseudonymise', () => {
  it('leaves nothing of what it hides', () => {
    const { text } = masked(letter);
    for (const secret of [
      'Harlow',
      'Siân',
      'Rhys',
      'Morgan',
      'Oyelaran',
      'Nolan',
      'Bridget',
      'Tansy',
      '2LN',
      '960121',
      '12 34 56',
      '55120',
      'inbox',
      '2019',
    ])
      expect(text).not.toContain(secret);
  });

  it('keeps what a model needs: titles, kinship, grammar, months and money', () => {
    const { text } = masked('Dear Mrs Oyelaran, your daughter Ngozi owes £40 by 4 May. Mrs Oyelaran, please ring.');
    expect(text).toMatch(/^Dear Mrs [A-Z][a-z]+, your daughter [A-Z][a-z]+ owes £40 by 4 May\. Mrs [A-Z][a-z]+, please ring\.$/);
    expect(standInForenames.female).toContain(/daughter ([A-Z][a-z]+)/.exec(text)?.[1]);
  });

  it('gives one person one name through all texts of a thread', () => {
    const { texts, key } = pseudonymise([
      'Geoffrey Attwater rang. Mr Attwater is deaf.',
      'Please text Geoff. G. Attwater is his name on the form.',
    ]);
    const people = new Set(key.pseudonyms.filter(({ kind }) => kind === 'person').map(({ person }) => person));
    expect(people.size).toBe(1);
    expect(texts.join(' ')).not.toMatch(/Geoff|Attwater/);
  });

  it.each([
    ['a couple and the wife', 'Dear Mr and Mrs Quennell. Mrs Quennell may visit.', ['Mr and Mrs Quennell', 'Mrs Quennell']],
    ['a family by its plural', 'The Quennells came. Mr Quennell left.', ['Quennells', 'Mr Quennell']],
    ['a family name that comes first', 'Ms Trần Thị Lan rang. Ms Trần will call.', ['Ms Trần Thị Lan', 'Ms Trần']],
    ['a nickname given by others', 'It is Enid Moss, everyone calls her Button. Button is 80.', ['Enid Moss', 'Button']],
    ['initials of a double name', 'Fatou Bah-Diallo rang. FBD says no.', ['Fatou Bah-Diallo', 'FBD']],
  ])('takes %s for one', (_what, text, names) => {
    const { pseudonyms } = pseudonymise([text]).key;
    const people = names.map((name) => pseudonyms.find(({ original }) => original === name)?.person);
    expect(people).toEqual(names.map(() => people[0]));
    expect(people[0]).toBeDefined();
  });

  it('takes a sister of the same surname for another than the couple', () => {
    const { pseudonyms } = pseudonymise(['Dear Mr and Mrs Quennell. Your aunt Annelie Quennell rang. Mrs Quennell may visit.']).key;
    const personOf = (name: string): number | undefined => pseudonyms.find(({ original }) => original === name)?.person;
    expect(personOf('Mrs Quennell')).toBe(personOf('Mr and Mrs Quennell'));
    expect(personOf('Annelie Quennell')).not.toBe(personOf('Mr and Mrs Quennell'));
  });

  it('tells two people of one surname apart', () => {
    const { texts } = pseudonymise(['Jolene Maddox and Sheila Maddox came. Jolene spoke first. Mrs Sheila Maddox did not.']);
    const [first, second] = /^(\S+) \S+ and (\S+)/.exec(texts[0] ?? '')?.slice(1) ?? [];
    expect(first).not.toBe(second);
    expect(texts[0]).toContain(`${first ?? ''} spoke first`);
    expect(texts[0]).toContain(`Mrs ${second ?? ''}`);
  });

  it('leaves nothing for the gateway to find', () => {
    expect(findPersonalData(masked(letter).text, { ignoreStandIns: true })).toEqual([]);
  });

  it('never uses a stand-in that stands in the texts', () => {
    const text = `Rosalind Ashby met Barnabas Larkmoor and ${standInSurnames.slice(0, 20).join(', ')}. Dear Mr Okafor.`;
    const { texts, key } = pseudonymise([text]);
    expect(restore(texts[0] ?? '', key).text).toBe(text);
    expect(texts[0]).not.toMatch(/Okafor|Ashby|Larkmoor/);
  });

  it('hides what the officer marked and leaves what the officer unmarked', () => {
    const { texts, key } = pseudonymise(['Mr Okafor likes the blue boat.'], { mask: ['blue boat'], unmask: ['Mr Okafor'] });
    expect(texts[0]).toContain('Mr Okafor');
    expect(texts[0]).not.toContain('blue boat');
    expect(key.pseudonyms.map(({ kind, original }) => [kind, original])).toEqual([['other', 'blue boat']]);
  });

  it('hides whole only the text whose stand-ins cannot be told apart, whatever stands in it', () => {
    const like = fc.constantFrom(
      'Rosalind', 'Ashby', 'ROSALIND', 'rosalind ashby', 'Ashby-Larkmoor', 'ZZ-PERSON-0001', 'zz person 0001', 'ZZ-ITEM-0001', 'ZZ99 0AA',
      'resident1@stand-in.example', '1 Example Road', '01632 960000', '07700 900000Mrs', 'Mr Ashby', 'Ashbys', "Rosalind's", '\u00adAshby',
      'Mr Okafor', '12 Tansy Court>', 'Mrs', '0001', '\ud800', '\u200b', 'ref HB/2026/4471你好', '12.5% of 1,906.45', '&', ' ', '-', '\n',
    ); // prettier-ignore
    const odd = fc.array(fc.oneof(like, fc.string({ maxLength: 6, unit: 'binary' })), { maxLength: 14 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(odd, odd, (before, after) => {
        const { texts, key } = pseudonymise([before, letter, after]);
        expect(texts.map((text) => restore(text, key).text)).toEqual([before, letter, after]);
        expect(texts[1]).toContain('Thank you for ringing about your son');
        expect(texts[1]).not.toMatch(/Harlow|Siân|Oyelaran|Tansy/);
      }),
      { numRuns: 120, seed: 20261122 },
    );
  });

  it('gives codes for names in a text that holds the stand-in names all over', () => {
    const text = `${[...standInForenames.female, ...standInForenames.male, ...standInForenames.either].join(' and ')} met Mr Okafor.`;
    const { texts, key } = pseudonymise([text, letter]);
    expect(texts[0]).not.toContain('Okafor');
    expect(texts[0]).toContain('met');
    expect(texts[1]).toContain('Thank you for ringing');
    expect(restore(texts[0] ?? '', key).text).toBe(text);
  });

  it('hides nothing where there is nothing', () => {
    expect(pseudonymise(['We will close the road on 4 May. Ring us on 0300 123 2040.'])).toEqual({
      texts: ['We will close the road on 4 May. Ring us on 0300 123 2040.'],
      key: { pseudonyms: [] },
    });
  });
});

describe('restore', () => {
  it.each([
    ['a possessive', (text: string) => text.replace(/Ms (\w+) /, "Ms $1's letter "), "Ms Harlow's letter"],
    ['small letters', (text: string) => text.toLowerCase(), 'Harlow'],
    ['capitals', (text: string) => text.toUpperCase(), 'Harlow'],
    ['no-break spaces', (text: string) => text.replace(/ /g, '\u00a0'), 'Harlow'],
    ['curly quotation marks', (text: string) => text.replace(/Ms (\w+)/, '“Ms $1’s”'), 'Harlow’s'],
    ['a surname alone', (text: string) => text.replace('Ms ', ''), 'Harlow'],
  ])('brings a name back through %s', (_what, change, wanted) => {
    const { text, key } = masked('Ms Harlow wrote to us.');
    expect(restore(change(text), key).text).toContain(wanted);
  });

  it.each([
    ['no spaces', (text: string) => text.replace(/(\d) (\d)/g, '$1$2')],
    ['more spaces', (text: string) => text.replace(/(\d{5}) (\d{3})(\d{3})/, '$1 $2 $3')],
    ['hyphens', (text: string) => text.replace(/(\d) (\d)/g, '$1-$2')],
  ])('brings a number back with %s', (_what, change) => {
    const { text, key } = masked('Ring 01632 960121 today.');
    expect(restore(change(text), key).text).toBe('Ring 01632 960121 today.');
  });

  it('says which stand-ins a model left out', () => {
    const { key } = masked('Ms Harlow and Mr Okafor came.');
    const { missing } = restore('Nobody came.', key);
    expect(missing.map(({ original }) => original)).toEqual(expect.arrayContaining(['Ms Harlow', 'Mr Okafor']));
  });

  it('says which stand-ins a model made up', () => {
    const { text, key } = masked('Ms Harlow came.');
    expect(restore(`${text} So did Peregrine Wolverstone, ZZ-NINO-0042.`, key).unknown).toEqual([
      'Peregrine',
      'Wolverstone',
      'ZZ-NINO-0042',
    ]);
  });

  it('is the text again for any text, and leaves no masked text a finding', () => {
    const words = fc.constantFrom(
      'Dear ', 'Ms ', 'Mr ', 'Harlow', 'Siân', 'Grace', 'May', ' ', ' ', '. ', ', ', '\n', "'s ", '’', '-', 'Rosalind', 'Ashby', 'ASHBY', 'ZZ-REF-0001', '1 Example Road', '01632 960000', 'resident1@stand-in.example',
      'ring 01632 960121', 'at 4 Tansy Court', 'ZZ99 1AA', 'O’Neill', "O'Neill", 'o\u0323', 'Ọláìyá', 'I. Haque', 'Haque, I.', '\ud800', '\u200b', 'Brook Lane', 'ref AC-55120', 'born 2 May 2019', '@', '1', 'said ', 'Smith', 'de la ',
    ); // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, words, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 }),
        fc.string({ unit: 'binary', maxLength: 60 }),
        (pieces, other) => {
          const texts = [pieces.join(''), other];
          const done = pseudonymise(texts);
          expect(done.texts.map((text) => restore(text, done.key).text)).toEqual(texts);
          expect(done.texts.flatMap((text) => findPersonalData(text, { ignoreStandIns: true }))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
