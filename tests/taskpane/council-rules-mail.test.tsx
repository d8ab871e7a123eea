import '@testing-library/jest-dom';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Action } from '../../src/core/job';
import type { Standing } from '../../src/core/library';
import type { Mailbox } from '../../src/core/mailbox';
import { Problem } from '../../src/core/problem';
import { mailParts } from '../../src/taskpane/mail-parts';
import { memoryMail } from './memory-mail';
import { openMailPane, templates as usual } from './open-pane';
import { allowed, ruledCouncil, standing } from './ruled-council';
import { template } from './sample-template';

// A role's own summary stands first on a shelf; it is no summary of just anything.
const letters = [
  template('csw-91', 'summarise', { title: 'A referral', role: 'childrens-social-care' }),
  ...usual,
  template('triage-raise', 'summarise'),
  template('reply-90', 'reply', { title: 'An answer about damp' }),
];
const damp = { subject: 'Damp in the bedroom', text: 'When will somebody come about the damp? It has been six weeks.' };

function off(...actions: readonly Action[]): Standing {
  return {
    ...standing,
    actions: { ...standing.actions, ...Object.fromEntries(actions.map((action) => [action, { ...allowed, allowed: false }])) },
  };
}

/** The pane in Outlook of an officer at that council. */
function openAt(how: Standing, mailbox?: Mailbox) {
  const { parts, ...council } = ruledCouncil(how, letters, (of) => `- When will somebody come about the damp? From ${of}.`);
  openMailPane(memoryMail(mailbox === undefined ? damp : undefined), { ...parts, ...(mailbox && { mailbox }) });
  return council;
}

const said = /^Your council does not use its service/;

test('beside a message stands what the council keeps from its service, before anything is pressed; the device summarises', async () => {
  const user = userEvent.setup();
  const { written, device } = openAt(off('summarise', 'improve'));
  expect(await screen.findByText(said)).toHaveTextContent('Your council does not use its service to summarise');
  expect(screen.getByText(said)).not.toHaveTextContent('improve');
  await user.click(screen.getByRole('button', { name: /^Summarise/ }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Summary' })).toBeVisible();
  expect([written.jobs.length, device.jobs.length]).toEqual([0, 0]);
});

test('where the council keeps nothing back nothing is said, and everybody’s own summary is asked of the service', async () => {
  const user = userEvent.setup();
  const { written } = openAt(standing);
  await user.click(await screen.findByRole('button', { name: /^Summarise/ }));
  await waitFor(() => expect(written.jobs.map((job) => job.template.id)).toEqual(['summarise']));
  expect(screen.queryByText(said)).toBeNull();
});

test('a reply is written on the device where the council keeps replies from its service, and its questions say so', async () => {
  const user = userEvent.setup();
  const { written, device } = openAt(off('reply'));
  await user.click(await screen.findByRole('button', { name: 'Draft a reply' }));
  await user.click(await screen.findByRole('button', { name: /An answer about damp/ }));
  const press = await screen.findByRole('button', { name: 'Write a draft' });
  expect(screen.getByText(said)).toHaveTextContent('draft replies');
  await user.click(press);
  expect(await screen.findByRole('heading', { level: 1, name: 'Your reply' })).toBeVisible();
  expect([written.jobs.length, device.jobs.length]).toEqual([0, 1]);
});

test('work that rules on the device do alone promises no hiding before something leaves: nothing does', async () => {
  const user = userEvent.setup();
  const { parts } = ruledCouncil(standing, letters, () => '');
  const never = (): Promise<never> => new Promise(() => undefined);
  const related = { conversation: never, withPeople: never };
  openMailPane(memoryMail({ ...damp, conversation: 'c1' }), {
    ...parts,
    mail: mailParts({ related, chosen: () => Promise.resolve(0), whenUnsure: 'send' }),
  });
  await user.click(await screen.findByRole('button', { name: /^This conversation/ }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Reading the conversation' })).toBeVisible();
  expect(screen.queryByText('Hide names and numbers')).toBeNull();
});

const refused = (): Promise<never> => Promise.reject(new Problem('unsupported-here'));
const mailbox: Mailbox = {
  list: async function* () {
    yield await Promise.resolve({
      messages: [
        {
          id: 'm1',
          conversationId: 'c1',
          subject: 'Parcels',
          preview: 'The parcels are in the hallway again, thank you.',
          body: 'The parcels are in the hallway again, thank you.',
          receivedAt: '2026-11-20T09:00:00Z',
          from: { name: 'Odalys Fenwick', email: 'odalys@post.example' },
          to: [{ name: 'Paul Whitcombe', email: 'paul@marrowdale.example' }],
          cc: [],
          attachments: [],
          hasAttachments: false,
          categories: [],
          isRead: false,
          flagged: false,
          importance: 'normal',
        },
      ],
    });
  },
  read: refused,
  open: refused,
  mark: refused,
  draft: refused,
};

test('the inbox offers the service’s second look where the council allows it, and says why not where it does not', async () => {
  const user = userEvent.setup();
  const inbox = async (how: Standing): Promise<void> => {
    openAt(how, mailbox);
    await user.click(await screen.findByRole('button', { name: /What needs me first/ }));
    await screen.findByText(/1 message, read at/);
  };
  await inbox(standing);
  expect(await screen.findByRole('button', { name: 'Ask the council service to look again' })).toBeVisible();
  cleanup();
  await inbox(off('summarise'));
  expect(await screen.findByText(said)).toHaveTextContent('Your council does not use its service to look at messages');
  expect(screen.queryByRole('button', { name: 'Ask the council service to look again' })).toBeNull();
});
