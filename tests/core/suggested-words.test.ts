import { readShipped } from '../../src/gateway/server';
import { findRealPeople, type SuggestedWords } from '../../src/core/suggested-words';
import { newTemplateSource } from '../../src/core/template-source';
import { outOfLine, repeated } from '../growth';

const kinds = (given: SuggestedWords, unmask: readonly string[] = []): readonly string[] =>
  [...new Set(findRealPeople(given, { unmask }).map(({ kind }) => kind))].sort();
const letter = (words: string, example = 'Mr Osei', phone = '01632 960 152'): string => `---
title: We will mend it
owner: Repairs
example:
  recipient: ${example}
  phone: ${phone}
keywords: [repair]
---

## Skeleton

Dear {{ recipient }}

${words}

## Example

My boiler again. D Osei, 14 Larch Road
`;

test('a person in the reason, the letter or a setting is found', () => {
  expect(kinds({ reason: 'Mrs Adaeze Okonkwo rang.' })).toEqual(['person']);
  expect(kinds({ reason: 'better', source: letter('Please ring Mr Tunde Bakare.') })).toEqual(['person']);
  expect(kinds({ reason: 'better', source: letter('x').replace('Repairs', 'Mr Tunde Bakare') })).toEqual(['person']);
  expect(kinds({ reason: 'better', source: letter('status: ring Mr Tunde Bakare') })).toEqual(['person']);
  expect(kinds({ reason: 'better', source: `${letter('x')}\n## Prompt\n\nWrite to Mr Tunde Bakare.\n` })).toEqual(['person']);
});

test('invented people of an example are let be, and numbers that could be somebody’s are not', () => {
  expect(kinds({ reason: 'better', source: letter('We will mend it on {{ date }} at [place].') })).toEqual([]);
  expect(kinds({ reason: 'better', source: letter('x', 'Mr Osei', '0161 999 8888') })).toEqual(['phone']);
  expect(kinds({ reason: 'better', source: letter('x', 'Mr Osei, AB 12 34 56 C') })).toEqual(['nino']);
  expect(kinds({ reason: 'better', source: letter('x', 'Mr Osei, d.osei@mail.example') })).toEqual([]);
  for (const drama of ['0161 496 0123', '07700 900 123', '020 7946 0123', '+44 1632 960123'])
    expect([drama, kinds({ reason: 'better', source: letter('x', 'Mr Osei', drama) })]).toEqual([drama, []]);
});

test('what stands in the library already is let be, and so is what the writer says is no real person’s, but for numbers that name one', () => {
  const before = letter('Please ring Mr Tunde Bakare.');
  expect(kinds({ reason: 'better', source: before.replace('Please', 'Do'), before })).toEqual([]);
  expect(kinds({ reason: 'Mr Tunde Bakare is invented.' }, ['Mr Tunde Bakare'])).toEqual([]);
  expect(kinds({ reason: 'Mr Tunde Bakare, AB 12 34 56 C' }, ['Mr Tunde Bakare', 'AB 12 34 56 C'])).toEqual(['nino']);
});

test('a new letter from the form passes, with its gaps', () => {
  const { source } = newTemplateSource({
    title: 'We have mended your street light',
    summary: 'Says that a street light works again',
    role: 'highways',
    letter: 'Dear [name]\n\nWe mended the light on [street].\n\nThank you for telling us.\n\nKind regards',
    mustSay: ['Thank you for telling us.'],
    keywords: ['street light', 'lamp'],
    owner: 'Highways',
    nations: ['England'],
    examples: { street: 'Cobden Street' },
    today: '2026-11-22',
    taken: [],
  });
  expect(kinds({ reason: 'We write it each week.', source })).toEqual([]);
});

test('of the letters that come with Fair Copy hardly any would be asked about as a new one, and none could not be sent after all', () => {
  const shipped = readShipped('templates');
  const found = shipped.map(({ source }) => findRealPeople({ reason: 'new', source }, {}).map(({ text }) => text));
  expect(found.filter((texts) => texts.length > 0).length).toBeLessThan(shipped.length / 25);
  shipped.forEach(({ source }, index) => {
    if (found[index]?.length !== 0) expect(kinds({ reason: 'new', source }, found[index])).toEqual([]);
  });
});

test('a heading or a service that stands where a name could is nobody, and a name that is also a word is somebody', () => {
  for (const words of [
    'Roadworks: what, when and where. The roadworks end soon.',
    'Information Governance',
    'Your caseworker is here. Ask your caseworker.',
  ])
    expect([words, kinds({ reason: 'better', source: letter(words) })]).toEqual([words, []]);
  for (const words of [
    'Please speak to Will on Monday.',
    'Please ring Mrs Light on Monday. The light is mended.',
    'Dear Joy, thank you for the joy.',
    'Please ring Zdravkova on Monday.',
    'Your officer is Kehinde Roadworks.',
    // A job's stand-ins are names too: nothing in the library is one, so a person who is called like one is found.
    'Please ring Philippa Ashby on Monday.',
  ])
    expect([words, kinds({ reason: 'better', source: letter(words) })]).toEqual([words, ['person']]);
});

test('long hostile texts are looked at in time in line with their length', () => {
  for (const piece of ['[', '{{', '{%', 'example:\n', '## Example\n', 'a: '])
    expect(outOfLine((length) => findRealPeople({ reason: '', source: repeated(piece, length) }, {}), 12_000)).toBeUndefined();
});
