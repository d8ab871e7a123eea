import { CheckedText } from '../../src/core/checked-text';
import { articleFor, fitReplacement } from '../../src/core/grammar';
import { baseOfParticiple, inflect, isParticiple, pastOfParticiple } from '../../src/core/verb-forms';

test.each([
  ['hour', 'an'],
  ['house', 'a'],
  ['university', 'a'],
  ['umbrella', 'an'],
  ['MP', 'an'],
  ['UK', 'a'],
  ['one', 'a'],
  ['8', 'an'],
  ['extra', 'an'],
  ['European', 'a'],
])('the article before %s is %s', (word, article) => {
  expect(articleFor(word)).toBe(article);
});

test.each([
  ['send', 'participle', 'sent'],
  ['carry out', 'past', 'carried out'],
  ['stop', 'ing', 'stopping'],
  ['use', 'ing', 'using'],
  ['try', 'third', 'tries'],
  ['give', 'participle', 'given'],
] as const)('%s as %s is %s', (verb, form, word) => {
  expect(inflect(verb, form)).toBe(word);
});

test('participles are told, and find their way back', () => {
  expect(isParticiple('written')).toBe(true);
  expect(isParticiple('hundred')).toBe(false);
  expect(pastOfParticiple('undertaken')).toBe('undertook');
  expect(baseOfParticiple('suspended')).toBe('suspend');
  expect(baseOfParticiple('taken')).toBe('take');
});

test.each([
  ['We need an additional form.', 'additional', 'new', 'We need a new form.'],
  ['Additional forms came.', 'Additional', 'extra', 'Extra forms came.'],
  ['It is clearly late.', 'clearly', '', 'It is late.'],
  ['Clearly, it is late.', 'Clearly', '', 'It is late.'],
  ['See a package of care.', 'package of care', 'care and support', 'See care and support.'],
  ['It is the dwelling.', 'the dwelling', 'your home', 'It is your home.'],
])('%j with %j made %j reads %j', (text, words, replacement, expected) => {
  const start = text.indexOf(words);
  const fitted = fitReplacement(new CheckedText(text), { start, end: start + words.length }, replacement);
  expect(fitted && text.slice(0, fitted.span.start) + fitted.replacement + text.slice(fitted.span.end)).toBe(expected);
});

test('a replacement that would not agree is refused', () => {
  const text = 'There is a large number of forms.';
  expect(fitReplacement(new CheckedText(text), { start: 9, end: 26 }, 'many')).toBeUndefined();
});
