import fc from 'fast-check';
import { readAddress, readSent, splitQuoted } from '../../../src/core/thread/split-quoted';

const open = {
  id: 'open',
  subject: 'RE: Damp',
  from: { name: 'Mrs Adeyemi', email: 'a@homemail.example' },
  to: [],
  cc: [],
  receivedAt: '2026-11-17T09:00:00Z',
};
const split = (text: string) => splitQuoted(text.split('\n'), open);

test('Outlook’s, Gmail’s and Apple’s heads part a thread into its messages, newest first, the quoted ones without an id', () => {
  const messages = split(
    `Thank you.
From: Priya Nair <priya@marrowdale.example>
Sent: Thursday 12 November 2026 at 14:14
To: Mrs Adeyemi <a@homemail.example>; Paul Whitcombe <paul@marrowdale.example>
Subject: RE: Damp
I will ring you on Monday.
On Wed, 11 Nov 2026 at 08:02, Jo Petrie <jo@advice.example> wrote:
> When is the survey?
On 9 Nov 2026, at 7:05 pm, Leon Marsh
<leon@marrowdale.example> wrote:
From the window it looks bad.
-----Original Message-----
From: Council [mailto:office@marrowdale.example]
Date: 3/11/2026 10:02
To: a@homemail.example
Subject: Damp

First words`,
  );
  expect(messages.map(({ id, from, receivedAt, body }) => [id, from.name, from.email, receivedAt, body])).toEqual([
    ['open', 'Mrs Adeyemi', 'a@homemail.example', '2026-11-17T09:00:00Z', 'Thank you.'],
    ['', 'Priya Nair', 'priya@marrowdale.example', '2026-11-12T14:14:00Z', 'I will ring you on Monday.'],
    ['', 'Jo Petrie', 'jo@advice.example', '2026-11-11T08:02:00Z', 'When is the survey?'],
    ['', 'Leon Marsh', 'leon@marrowdale.example', '2026-11-09T19:05:00Z', 'From the window it looks bad.'],
    ['', 'Council', 'office@marrowdale.example', '2026-11-03T10:02:00Z', 'First words'],
  ]);
  expect(messages[1]?.to.map(({ email }) => email)).toEqual(['a@homemail.example', 'paul@marrowdale.example']);
});

test('sentences that only look like heads stay words', () => {
  const [one, ...others] = split('From: the window you can see it.\nOn reflection she wrote:\nSent to me last week.');
  expect(others).toEqual([]);
  expect(one?.body).toContain('From: the window');
});

test('names and addresses are read from what programs write', () => {
  expect(readAddress('"Nair, Priya" <priya@marrowdale.example>')).toEqual({ name: 'Nair, Priya', email: 'priya@marrowdale.example' });
  expect(readAddress('priya@marrowdale.example')).toEqual({ name: 'priya@marrowdale.example', email: 'priya@marrowdale.example' });
  expect(readSent('some time ago', '2026-11-17')).toBe('');
});

test('no word of the message is lost or made up, whatever it holds', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 30 }), (lines) => {
      const messages = splitQuoted(lines, open);
      expect(messages[0]?.id).toBe('open');
      for (const word of messages.flatMap(({ body }) => body.split(/\s+/))) expect(lines.join('\n')).toContain(word);
    }),
  );
});
