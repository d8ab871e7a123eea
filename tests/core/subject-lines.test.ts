import { suggestSubjects } from '../../src/core/subject-lines';
import { recheckDraft } from '../../src/core/tasks/recheck-draft';
import type { Council } from '../../src/core/council';

const today = '2026-11-23';
const draft =
  'Dear Ms Ash,\n\nI am writing about the damp in your back bedroom.\n\nWe have agreed to replace the window on 3 December 2026.\n\nPlease send us the photos by 27 November 2026.\n\nKind regards';

test('a subject is what was decided, what is asked with its date, or what it is about, in the draft’s own words', () => {
  const subjects = suggestSubjects(draft, today).map(({ subject }) => subject);
  expect(subjects).toEqual([
    'Agreed to replace the window on 3 December 2026',
    'Please send us the photos by 27 November 2026',
    'The damp in your back bedroom',
  ]);
});

test('every suggestion is words of the draft in their order, and nothing is added but a capital', () => {
  for (const { subject, quote } of suggestSubjects(draft, today)) {
    expect(quote.toLowerCase()).toContain(subject.toLowerCase());
    expect(draft).toContain(quote);
  }
});

test.each([
  ['a name', 'We have agreed a new plan with Mrs Harlow for the summer.'],
  ['a number', 'We have agreed your refund on account 40718832 as you asked.'],
  ['an address for mail', 'We have agreed to write to d.harlow@post.example about it.'],
])('%s never goes into a subject', (_what, sentence) => {
  expect(suggestSubjects(sentence, today)).toEqual([]);
});

test('a long sentence is cut at a clause and never inside a date', () => {
  const [first] = suggestSubjects(
    'We have agreed to visit you and your sister at home and to look at the bathroom and the stairs with you on Thursday 3 December 2026.',
    today,
  );
  expect(first?.subject.length ?? 0).toBeLessThanOrEqual(70);
  expect(first?.subject ?? '').not.toMatch(/\b(?:3|Thursday|3 December)$/);
});

test('a draft with no decision, ask or matter gets no suggestion', () => {
  expect(suggestSubjects('Hello. Thank you. Bye.', today)).toEqual([]);
});

const council = { nation: 'England', bannedWords: [], allowedWords: [], domains: [] } as unknown as Council;

test('looking again counts what may hurt and says which facts of before are gone or differ; new facts are the writer’s own', () => {
  const before = 'Your rent is £412.60. Please ring us by 3 December 2026.';
  const again = recheckDraft({
    before,
    now: 'You have failed to pay. Your rent is £421.60. We will visit on 7 January 2027. Please ring us by 3 December 2026.',
    council,
    today,
  });
  expect(again.hurts).toBeGreaterThan(0);
  expect(again.first).toMatch(/failed to pay/);
  expect(again.facts.map((fact) => fact.before)).toEqual(['£412.60']);
  expect(recheckDraft({ before, now: before, council, today }).facts).toEqual([]);
});
