import { readFileSync } from 'node:fs';
import { parseCouncil } from '../../src/core/council-file';
import { findPersonal, shareLetter } from '../../src/core/tasks/share-letter';
import { newTemplateSource } from '../../src/core/template-source';
import { parseTemplate } from '../../src/core/template-file';

const council = parseCouncil(readFileSync('council.yaml', 'utf8'), 'council.yaml');
const texts = [
  'Mrs Rosa Harlow',
  '12 Quarry Lane, Marrowdale ZZ99 2LN',
  'Dear Mrs Harlow',
  'Your boiler will be checked on 11 December 2026. Mr Tom Harlow can let us in. The charge is £45.00. Please pay by 12 January 2027.',
  'Ring Amina Bello on 01632 960142.',
];

test('a letter to one person becomes a pattern: names, numbers, dates and amounts are gaps, the same thing the same gap', () => {
  const { letter, takenOut } = shareLetter({ texts, council });
  expect(letter).not.toMatch(/Harlow|Quarry|ZZ99|2026|2027|45\.00|Amina|960142|Rosalind|Example Road/);
  expect(letter).toContain('Dear [name]');
  expect(letter).toMatch(/checked on \[date\]/);
  expect(letter).toMatch(/pay by \[date 2\]/);
  expect(letter).toMatch(/The charge is \[amount\]/);
  expect(takenOut).toBeGreaterThan(6);
  expect(findPersonal({ reason: letter, source: letter, council })).toEqual([]);
});

test('whoever is named again before it is sent is found, each once', () => {
  const said = 'Ask Jenny Smith. Jenny Smith is at 14 Hill Street, or 07700 900123. Her number is AB 12 34 56 C.';
  const found = findPersonal({ reason: 'kinder', source: said, council });
  expect(found.filter(({ text }) => text === 'Jenny Smith')).toEqual([{ kind: 'person', text: 'Jenny Smith' }]);
  expect(found.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['person', 'address', 'nino']));
  // The officer says that all is invented: what names one person beyond doubt is found all the same. What stands in the library already is let be.
  const asTheyAre = found.map(({ text }) => text);
  expect(findPersonal({ reason: 'kinder', source: said, council, asTheyAre })).toEqual([{ kind: 'nino', text: 'AB 12 34 56 C' }]);
  expect(findPersonal({ reason: 'kinder', source: `${said} Thank you.`, before: said, council })).toEqual([]);
});

test('what comes of it is a template that can be read', () => {
  const { letter } = shareLetter({ texts, council });
  const { source } = newTemplateSource({
    title: 'Boiler visit',
    summary: 'Says when we will come',
    role: 'housing',
    letter,
    mustSay: ['let us in'],
    keywords: ['boiler'],
    owner: 'Housing',
    nations: ['England'],
    examples: {},
    today: '2026-11-22',
    taken: [],
  });
  const template = parseTemplate(source, 'suggested');
  expect(template.status).toBe('draft');
  expect(template.questions.map(({ gap }) => gap)).toEqual(expect.arrayContaining(['name', 'date', 'amount']));
});
