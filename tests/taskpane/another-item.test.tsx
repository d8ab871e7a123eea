import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Mailbox } from '../../src/core/mailbox';
import { noLimits } from '../../src/core/mail-limits';
import { Problem } from '../../src/core/problem';
import { mailParts } from '../../src/taskpane/mail-parts';
import { memoryMail, type MemoryMail, type MemoryMessage } from './memory-mail';
import { openMailPane } from './open-pane';

const damp: MemoryMessage = { subject: 'Damp in the bedroom', text: 'When will somebody come about the damp? It has been six weeks.' };
const bins: MemoryMessage = { subject: 'Missed bins', text: 'Why were our bins missed again?', from: 'Mr Okafor' };

type User = ReturnType<typeof userEvent.setup>;

async function draftReply(user: User): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Draft a reply' }));
  await user.click(await screen.findByRole('button', { name: /A letter from your notes/ }));
  await user.click(await screen.findByRole('button', { name: 'Write a draft' }));
  await user.click(await screen.findByRole('button', { name: 'Write a draft' }));
  await screen.findByRole('heading', { level: 1, name: 'Your reply' });
}

async function opens(host: MemoryMail, message: MemoryMessage | undefined, told?: number): Promise<void> {
  await act(async () => {
    host.open(message, told);
    await Promise.resolve();
  });
}

const row = { name: 'You have opened another message' };

test('a reply stays in view when another message opens, a quiet row says whose it is, and going there and back loses nothing', async () => {
  const host = memoryMail(damp);
  const user = userEvent.setup();
  openMailPane(host);
  await draftReply(user);
  expect(screen.queryByRole('heading', row)).toBeNull();
  const words = screen.getByRole('main').textContent;

  await opens(host, bins);
  expect(await screen.findByRole('heading', row)).toBeVisible();
  expect(screen.getByText('This result is for “Damp in the bedroom”.')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Your reply' })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Go to the message you opened' }));
  expect(await screen.findByText(/Why were our bins missed again/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /Back to your work on “Damp in the bedroom”/ }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Your reply' })).toBeVisible();
  expect(await screen.findByRole('heading', row)).toBeVisible();

  // The first message again: the result is where it belongs, and nothing needs saying.
  await opens(host, damp);
  await waitFor(() => expect(screen.queryByRole('heading', row)).toBeNull());
  expect(screen.getByRole('main').textContent).toBe(words);
});

test('a reply is never put into an answer to somebody else, and goes in once its own message is open again', async () => {
  const host = memoryMail(damp);
  const user = userEvent.setup();
  openMailPane(host);
  await draftReply(user);
  // Nobody told the pane: it looks for itself before it writes.
  await opens(host, bins, 0);
  await user.click(screen.getByRole('button', { name: 'Put it in the message' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Open “Damp in the bedroom”, then press again');
  expect(host.writings).toEqual([]);
  await opens(host, damp);
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Put it in the message' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Your draft is in' })).toBeVisible();
  expect(host.writings.map(({ into }) => into)).toEqual(['Damp in the bedroom']);
});

test('the officer’s own answer in the same conversation is no other message', async () => {
  const host = memoryMail({ ...damp, conversation: 'c1' });
  const user = userEvent.setup();
  openMailPane(host);
  await draftReply(user);
  await opens(host, { ...damp, kind: 'message-compose', conversation: 'c1' });
  await act(() => Promise.resolve());
  expect(screen.queryByRole('heading', row)).toBeNull();
  await opens(host, { ...bins, kind: 'message-compose', conversation: 'c2' });
  expect(await screen.findByRole('heading', row)).toBeVisible();
});

test('the same item told twice, or late, is one item; nothing open says nothing', async () => {
  const host = memoryMail(damp);
  const user = userEvent.setup();
  openMailPane(host);
  await draftReply(user);
  await opens(host, damp, 2);
  await opens(host, undefined);
  expect(screen.queryByRole('heading', row)).toBeNull();
  await opens(host, bins, 0);
  await act(async () => {
    host.tell();
    host.tell();
    await Promise.resolve();
  });
  expect(await screen.findAllByRole('heading', row)).toHaveLength(1);
});

test('answers typed for one message are still there after work on another', async () => {
  const host = memoryMail(damp);
  const user = userEvent.setup();
  openMailPane(host);
  await user.click(await screen.findByRole('button', { name: 'Draft a reply' }));
  await user.click(await screen.findByRole('button', { name: /A letter from your notes/ }));
  await user.type(await screen.findByRole('textbox', { name: /Who is it to/ }), 'Ms Harlow');
  await opens(host, bins);
  await user.click(await screen.findByRole('button', { name: 'Go to the message you opened' }));
  await user.click(await screen.findByRole('button', { name: 'Draft a reply' }));
  await user.click(await screen.findByRole('button', { name: /A letter from your notes/ }));
  expect(await screen.findByRole('textbox', { name: /Who is it to/ })).toHaveValue('');
  await opens(host, damp);
  await user.click(await screen.findByRole('button', { name: 'Go to the message you opened' }));
  // Both pieces of work wait, each under its own subject.
  expect(await screen.findByRole('button', { name: /Back to your work on “Missed bins”/ })).toBeVisible();
  await user.click(await screen.findByRole('button', { name: /Back to your work on “Damp in the bedroom”/ }));
  expect(await screen.findByRole('textbox', { name: /Who is it to/ })).toHaveValue('Ms Harlow');
});

test('words marked to be hidden in one message are hidden in it again after another was open', async () => {
  const host = memoryMail({ ...damp, text: 'The blue caravan is damp. When will somebody come?' });
  const user = userEvent.setup();
  const { scriptedModel } = await import('../../src/models/scripted');
  const service = scriptedModel({ pieces: ['Dear Mrs Adeyemi\n\nThank you.'] }, 'service');
  openMailPane(host, { models: { device: scriptedModel({ pieces: [] }, 'device'), service } });
  await screen.findByRole('button', { name: 'Draft a reply' });
  await user.click(screen.getByRole('button', { name: 'On this device. Nothing left it.' }));
  await user.click(await screen.findByRole('button', { name: /See what would leave/ }));
  await user.type(await screen.findByRole('textbox', { name: 'Words to hide' }), 'blue caravan{Enter}');
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await user.click(await screen.findByRole('button', { name: 'Back' }));
  await opens(host, bins);
  await screen.findByText(/Why were our bins missed again/);
  await opens(host, { ...damp, text: 'The blue caravan is damp. When will somebody come?' });
  await screen.findByText(/When will somebody come/);
  await draftReply(user);
  expect(service.jobs).toHaveLength(1);
  expect(JSON.stringify(service.jobs)).not.toMatch(/blue caravan/);
});

test('a list of many messages is left standing, and is not read again', async () => {
  let lists = 0;
  const mailbox: Mailbox = {
    async *list() {
      lists += 1;
      yield {
        messages: [
          {
            id: 'm1',
            conversationId: 'c1',
            subject: 'Missed bins',
            from: { name: 'Mr Okafor', email: 'okafor@mail.example' },
            to: [],
            cc: [],
            receivedAt: '2026-11-20T09:00:00Z',
            isRead: false,
            importance: 'normal',
            hasAttachments: false,
            categories: [],
            flagged: false,
            preview: '',
            body: 'Please reply by Friday. Why were our bins missed again?',
            attachments: [],
          },
        ],
      };
    },
    read: () => Promise.reject(new Problem('internal')),
    open: () => Promise.resolve(),
    mark: () => Promise.resolve(),
    draft: () => Promise.resolve(),
  };
  const host = memoryMail(undefined);
  const user = userEvent.setup();
  const mail = mailParts({
    chosen: () => Promise.resolve(0),
    folders: () => Promise.resolve([]),
    limits: () => Promise.resolve(noLimits),
    whenUnsure: 'send',
  });
  openMailPane(host, { mailbox, mail });
  await user.click(await screen.findByRole('button', { name: /What needs me first/ }));
  expect(await screen.findByText(/1 message, read at/)).toBeVisible();
  await opens(host, bins);
  expect(await screen.findByRole('heading', { name: 'You have opened a message' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Go to the message you opened' }));
  await user.click(await screen.findByRole('button', { name: /Back to your list/ }));
  expect(await screen.findByText(/1 message, read at/)).toBeVisible();
  expect(lists).toBe(1);
});

test('another try is for the message it was asked of: while a different one is open it waits and says which to open', async () => {
  const host = memoryMail(damp);
  const user = userEvent.setup();
  let fails = false;
  openMailPane({
    ...host,
    read: async (scope, signal) => {
      const item = await host.read(scope, signal);
      if (fails) throw new Problem('no-answer');
      return item;
    },
  });
  const summarise = await screen.findByRole('button', { name: /Summarise it/ });
  fails = true;
  await user.click(summarise);
  await screen.findByRole('button', { name: 'Try again' });
  fails = false;
  await opens(host, bins);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/Open “Damp in the bedroom”, then press again/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();

  await opens(host, damp);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('heading', { level: 1, name: 'Summary' });
  expect(screen.getByRole('main')).toHaveTextContent(/damp/);
  expect(screen.queryByText(/bins/)).toBeNull();
});
