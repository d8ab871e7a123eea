import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { keep } from '../../src/taskpane/kept';
import { memoryMail } from './memory-mail';
import { openMailPane } from './open-pane';

const damp = { subject: 'Damp in the bedroom', text: 'When will somebody come about the damp? It has been six weeks.' };

test('focus goes to the title of a screen whose code, and whose answer, come after the press; and back to what was pressed', async () => {
  const user = userEvent.setup();
  openMailPane(memoryMail(damp));
  const summarise = await screen.findByRole('button', { name: /Summarise it/ });
  summarise.focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('radio', { name: 'Short' });
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();

  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: /Summarise it/ })).toHaveFocus());
});

test('focus that is in the letter stays there when a result comes into the pane', async () => {
  const waits = keep<(() => void) | undefined>(undefined);
  const host = memoryMail(damp);
  const user = userEvent.setup();
  openMailPane({
    ...host,
    read: async (scope, signal) => {
      if (waits.get() !== undefined) await new Promise<void>((go) => waits.set(go));
      return host.read(scope, signal);
    },
  });
  const summarise = await screen.findByRole('button', { name: /Summarise it/ });
  waits.set(() => undefined);
  summarise.focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: /Summar/ });
  // The pane's active element is what it was; its window has no focus any more.
  const hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
  waits.get()?.();
  await screen.findByRole('radio', { name: 'Short' });
  expect(screen.getByRole('heading', { level: 1 })).not.toHaveFocus();
  hasFocus.mockRestore();
});
