import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Mailbox } from '../../src/core/mailbox';
import { Problem } from '../../src/core/problem';
import { scriptedModel } from '../../src/models/scripted';
import { memoryHost } from './memory-host';
import { memoryMail } from './memory-mail';
import { openMailPane, openPane } from './open-pane';

const device = scriptedModel({ pieces: [] }, 'device');

test('pasted notes, and the day of the meeting, are still there after a look at the settings', async () => {
  const user = userEvent.setup();
  openPane(memoryHost(['You have failed to pay your rent.']), { device });
  await user.click(await screen.findByRole('button', { name: /^Minutes and actions/ }));
  const notes = await screen.findByRole('textbox', { name: 'Paste the transcript or your notes' });
  await user.click(notes);
  await user.paste('Anna: I will ring the contractor.');
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(await screen.findByRole('textbox', { name: 'Paste the transcript or your notes' })).toHaveValue(
    'Anna: I will ring the contractor.',
  );
});

test('words that are read late do not take the place of what was typed meanwhile', async () => {
  const user = userEvent.setup();
  const letter = memoryHost(['You have failed to pay your rent.']);
  let wait = Promise.resolve();
  let go: () => void = () => undefined;
  openPane(
    {
      ...letter,
      read: async (...how) => {
        await wait;
        return letter.read(...how);
      },
    },
    { device },
  );
  await user.click(await screen.findByRole('button', { name: /^Minutes and actions/ }));
  const notes = await screen.findByRole('textbox', { name: 'Paste the transcript or your notes' });
  wait = new Promise<void>((resolve) => (go = resolve));
  await user.click(screen.getByRole('button', { name: /document/ }));
  await user.click(notes);
  await user.paste('Anna: I will ring the contractor.');
  await act(async () => {
    go();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  expect(notes).toHaveValue('Anna: I will ring the contractor.');
});

test('starting without notes says what is missing, by the box, and goes to it', async () => {
  const user = userEvent.setup();
  openPane(memoryHost(['You have failed to pay your rent.']), { device });
  await user.click(await screen.findByRole('button', { name: /^Minutes and actions/ }));
  await user.click(await screen.findByRole('button', { name: 'Find actions and decisions' }));
  const notes = screen.getByRole('textbox', { name: 'Paste the transcript or your notes' });
  expect(notes).toHaveFocus();
  expect(notes).toHaveAccessibleDescription('Paste some notes first.');
});

const mailbox: Mailbox = {
  // eslint-disable-next-line require-yield -- nothing may be read in this test
  async *list() {
    await Promise.reject(new Problem('internal'));
  },
  read: () => Promise.reject(new Problem('internal')),
  open: () => Promise.resolve(),
  mark: () => Promise.resolve(),
  draft: () => Promise.resolve(),
};

test('days away that are not both chosen are asked for where they are missing, and nothing is read', async () => {
  const user = userEvent.setup();
  openMailPane(memoryMail(undefined), { mailbox });
  await user.click(await screen.findByRole('button', { name: /^I am back from leave/ }));
  const first = await screen.findByLabelText('First day away');
  await user.clear(first);
  await user.click(screen.getByRole('button', { name: 'Show what happened' }));
  expect(first).toHaveFocus();
  expect(first).toHaveAccessibleDescription('Choose a day.');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('I am back from leave');
});

test('Enter in the question of a summary asks it', async () => {
  const user = userEvent.setup();
  openPane(memoryHost(['You owe £40. We will write to you about the heating on Monday.']), { device });
  await user.click(await screen.findByRole('button', { name: /^Summarise it/ }));
  await user.type(await screen.findByRole('textbox', { name: 'Ask it a question, if you like' }), 'Which zebra was seen?{Enter}');
  expect(await screen.findByText('Nothing in it answers that.')).toBeVisible();
});
