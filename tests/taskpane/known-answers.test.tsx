import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { keep } from '../../src/taskpane/kept';
import { fillKnown } from '../../src/taskpane/screens/known-answers';
import { memoryMail } from './memory-mail';
import { openMailPane } from './open-pane';
import { template } from './sample-template';

const damp = { subject: 'Damp in the bedroom', text: 'When will somebody come about the damp? It has been six weeks.' };
const questions = [
  { id: 'recipient', ask: 'Who are you writing to?', kind: 'text', required: true },
  { id: 'officer_name', ask: 'Your name', kind: 'text', required: true },
] as const;
const plain = { ...template('reply-plain', 'reply', { title: 'Reply to a message', questions }), hosts: ['outlook'] } as const;

test('a reply does not ask what the message says: who wrote it, and the officer’s own name; both can be changed', async () => {
  const user = userEvent.setup();
  openMailPane(memoryMail(damp), { templates: () => Promise.resolve([plain]) });
  await user.click(await screen.findByRole('button', { name: 'Draft a reply' }));
  await user.click(await screen.findByRole('button', { name: /Reply to a message/ }));
  expect(await screen.findByRole('textbox', { name: /Who are you writing to/ })).toHaveValue('Mrs Adeyemi');
  expect(screen.getByRole('textbox', { name: /Your name/ })).toHaveValue('Paul Whitcombe');
});

test('many letters are found by words, few are not hidden behind a box', async () => {
  const user = userEvent.setup();
  const many = [
    'Missed bin',
    'Home visit',
    'Rent arrears',
    'Pothole',
    'Blue badge',
    'School place',
    'Parking fine',
    'Council tax',
    'Complaint',
  ].map((title) => ({ ...plain, id: title.toLowerCase().replaceAll(' ', '-'), title, summary: title, keywords: [title.toLowerCase()] }));
  openMailPane(memoryMail(damp), { templates: () => Promise.resolve(many) });
  await user.click(await screen.findByRole('button', { name: 'Draft a reply' }));
  await user.type(await screen.findByRole('searchbox', { name: 'What is the letter about?' }), 'pothole');
  expect(screen.getByRole('button', { name: /Pothole/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Blue badge/ })).toBeNull();
});

test('what was typed for a letter stays, also where it was emptied; the officer’s details come from another letter, a resident’s never do', () => {
  const answers = keep<Readonly<Record<string, Readonly<Record<string, string>>>>>({
    'other@earlier': { recipient: 'Mr Okafor', officer_name: 'Dilan Rees' },
    'mine@now': { recipient: '' },
  });
  fillKnown({ answers }, 'mine@now', plain, { recipient: 'Mrs Adeyemi' });
  expect(answers.get()['mine@now']).toEqual({ recipient: '', officer_name: 'Dilan Rees' });
  fillKnown({ answers }, 'next@one', plain, {});
  expect(answers.get()['next@one']).toEqual({ officer_name: 'Dilan Rees' });
});
