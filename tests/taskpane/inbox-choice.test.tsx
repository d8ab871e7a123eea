import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MailFolder, Mailbox } from '../../src/core/mailbox';
import { Problem } from '../../src/core/problem';
import { mailParts } from '../../src/taskpane/mail-parts';
import { memoryMail } from './memory-mail';
import { openMailPane } from './open-pane';

const refused = (): Promise<never> => Promise.reject(new Problem('unsupported-here'));
const empty: Mailbox = {
  list: async function* () {
    yield await Promise.resolve({ messages: [] });
  },
  read: refused,
  open: refused,
  mark: refused,
  draft: refused,
};

test('what the officer chose stands when Outlook says late how many messages are chosen in its list', async () => {
  let count: (chosen: number) => void = () => undefined;
  let asked = 0;
  const folders: readonly MailFolder[] = [{ id: 'f', name: 'Casework', total: 7 }];
  const mail = mailParts({
    // The list's own reading is answered; the screen that asks which messages waits.
    chosen: () => {
      asked += 1;
      return asked === 1 ? Promise.resolve(0) : new Promise((resolve) => (count = resolve));
    },
    folders: () => Promise.resolve(folders),
    whenUnsure: 'send',
  });
  const user = userEvent.setup();
  openMailPane(memoryMail(undefined), { mailbox: empty, mail });
  await user.click(await screen.findByRole('button', { name: /What needs me first/ }));
  await screen.findByText(/0 messages, read at/);
  await user.click(await screen.findByRole('button', { name: 'Change which messages' }));
  await user.click(await screen.findByRole('radio', { name: /A folder/ }));
  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Folder' }),
    await screen.findByRole('option', { name: /Casework/ }),
  );
  await act(async () => {
    count(3);
    await Promise.resolve();
  });
  expect(await screen.findByRole('radio', { name: /3/ })).not.toBeChecked();
  expect(screen.getByRole('radio', { name: /A folder/ })).toBeChecked();
  expect(screen.getByRole('combobox', { name: 'Folder' })).toHaveValue('f');
});
