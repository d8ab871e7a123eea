import { attachmentNamed } from '../../../src/core/before-send/attachment-named';
import type { OutgoingMessage } from '../../../src/core/before-send/outgoing-message';
import { personalDataFits } from '../../../src/core/before-send/personal-data-fits';
import { pastPromise } from '../../../src/core/before-send/past-promise';
import { placeholderLeft } from '../../../src/core/before-send/placeholder-left';
import { recipientsFit } from '../../../src/core/before-send/recipients-fit';
import { sendWarning } from '../../../src/core/before-send/send-warning';
import { wordsHurt } from '../../../src/core/before-send/words-hurt';
import type { Council } from '../../../src/core/council';

const council = { domains: ['marrowdale.example'] } as unknown as Council;
const message = (change: Partial<OutgoingMessage>): OutgoingMessage => ({
  subject: 'Your rent',
  body: '',
  to: [{ name: 'Deborah Harlow', email: 'deborah.harlow@post.example' }],
  cc: [],
  bcc: [],
  attachments: [],
  isReply: false,
  today: '2026-11-23',
  ...change,
});

test.each([
  'Please find attached the form.',
  'I have attached a copy of the agreement.',
  'The plan is attached.',
  'I enclose the receipt',
  'See attached.',
])('“%s” with nothing attached is quoted', (body) => {
  expect(attachmentNamed(message({ body }))[0]?.quote).toBe(body.replace(/\.$/, ''));
  expect(attachmentNamed(message({ body, attachments: ['form.pdf'] }))).toHaveLength(0);
});

test.each([
  'I have not attached the form yet.',
  'The garage attached to the house is damp.',
  'The form you attached last week came through.',
  'She is very attached to her cat.',
])('“%s” names no attachment of ours', (body) => {
  expect(attachmentNamed(message({ body }))).toHaveLength(0);
});

test.each([
  'Dear [name]',
  'Please pay £XX by Friday',
  'Call me on ____',
  'Visit on DD/MM/YYYY',
  'Dear <first name>',
  'Time: TBC',
  '{{reference}}',
])('the gap in “%s” is found', (body) => {
  expect(placeholderLeft(message({ body }))).toHaveLength(1);
});

test.each(['See [1] below', 'he said [sic] that', 'a normal line', 'email <tom@home.example>'])('“%s” has no gap', (body) => {
  expect(placeholderLeft(message({ body }))).toHaveLength(0);
});

test('a greeting that names somebody else than it goes to is a concern, the same name is not', () => {
  expect(recipientsFit(message({ body: 'Dear Mr Ferris\n\nThank you' }), council)[0]?.concern).toBe('wrong-recipient');
  expect(recipientsFit(message({ body: 'Dear Ms Harlow\n\nThank you' }), council)).toHaveLength(0);
  expect(recipientsFit(message({ body: 'Hi Deborah,\nThank you' }), council)).toHaveLength(0);
  expect(recipientsFit(message({ body: 'Dear all\nThank you' }), council)).toHaveLength(0);
});

test('a role mailbox can be anybody’s, so no greeting is wrong for it', () => {
  expect(recipientsFit(message({ body: 'Dear Tom', to: [{ name: '', email: 'info@repairs.example' }] }), council)).toHaveLength(0);
});

test('five residents in sight of each other are advised to go in Bcc, five colleagues are not', () => {
  const people = (domain: string) => [1, 2, 3, 4, 5].map((n) => ({ name: `Person Number${n}`, email: `p${n}@${domain}` }));
  expect(recipientsFit(message({ to: people('home.example') }), council)[0]?.concern).toBe('show-all-addresses');
  expect(recipientsFit(message({ to: people('marrowdale.example') }), council)).toHaveLength(0);
  expect(recipientsFit(message({ to: [], bcc: people('home.example') }), council)).toHaveLength(0);
});

test('a promised date that has passed is quoted; one that tells what happened is not', () => {
  expect(pastPromise(message({ body: 'Please pay by 3 November 2026.' }))[0]?.why).toContain('3 November 2026');
  expect(pastPromise(message({ body: 'Please pay by 3 December 2026.' }))).toHaveLength(0);
  expect(pastPromise(message({ body: 'Thank you for your letter of 3 November 2026. We will reply.' }))).toHaveLength(0);
});

test('the prompt quotes what fits in 500 characters and counts the rest', () => {
  const concerns = Array.from({ length: 9 }, (_, index) => ({
    concern: 'hurts' as const,
    quote: 'x'.repeat(120),
    why: 'Sounds like blame.',
    advice: `Advice ${index}.`,
  }));
  const text = sendWarning(concerns);
  expect(text.length).toBeLessThanOrEqual(500);
  expect(text).toMatch(/And \d more\./);
});

test('a National Insurance number to the outside is quoted, to a colleague it is not', () => {
  const body = 'Her National Insurance number is AB 12 34 56 C.';
  expect(personalDataFits(message({ body }), council)[0]).toMatchObject({ concern: 'personal-data-outside', quote: 'AB 12 34 56 C' });
  expect(personalDataFits(message({ body, to: [{ name: 'Karen', email: 'karen@marrowdale.example' }] }), council)).toHaveLength(0);
});

test('somebody else’s address in a letter to a resident is a concern, the resident’s own is not', () => {
  const about = (name: string) =>
    message({ body: `Dear Ms Harlow\n\nWe visited ${name} at 14 Tansy Court, Marrowdale ZZ99 2LN on Monday.\n\nYours sincerely` });
  expect(personalDataFits(about('Mr Ferris'), council).map(({ concern }) => concern)).toContain('third-party');
  expect(personalDataFits(about('Ms Harlow'), council)).toHaveLength(0);
});

test('words that blame are quoted with what could stand there; kind ones pass', () => {
  expect(wordsHurt(message({ body: 'You have failed to pay your rent.' }))[0]?.quote).toContain('failed to pay');
  expect(wordsHurt(message({ body: 'Thank you for your letter. I will ring you on Monday.' }))).toHaveLength(0);
});
