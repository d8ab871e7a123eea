import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { scriptedModel } from '../../src/models/scripted';
import { memoryHost } from './memory-host';
import { memoryMail } from './memory-mail';
import { openMailPane, openPane } from './open-pane';

/** A browser's window has focus whatever in it does; jsdom's has none when no element does. */
let hasFocus: jest.SpyInstance<boolean>;
beforeEach(() => {
  hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(true);
});
afterEach(() => hasFocus.mockRestore());

const cold = ['You have failed to pay your rent.', 'Failure to comply will result in action.', 'You have failed to reply to our letter.'];

test('leaving a finding as it is takes focus to the next one, on its heading and not on a button', async () => {
  const user = userEvent.setup();
  openPane(memoryHost(cold), { device: scriptedModel({ pieces: [] }, 'device') });
  await user.click(await screen.findByRole('button', { name: /^Check it/ }));
  const leave = await screen.findAllByRole('button', { name: /^Leave it: / });
  expect(leave.length).toBeGreaterThan(2);
  const next = leave[1]?.closest('li');
  leave[0]?.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(next?.querySelector('h2')).toHaveFocus());
  await user.tab();
  expect(next).toContainElement(document.activeElement as HTMLElement);
});

test('the last one left takes focus to the one before it', async () => {
  const user = userEvent.setup();
  openPane(memoryHost(cold), { device: scriptedModel({ pieces: [] }, 'device') });
  await user.click(await screen.findByRole('button', { name: /^Check it/ }));
  const leave = await screen.findAllByRole('button', { name: /^Leave it: / });
  const before = leave[leave.length - 2]?.closest('li');
  leave[leave.length - 1]?.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(before?.querySelector('h2')).toHaveFocus());
});

test('what is said about a message and not wanted goes, and focus stays in the pane when nothing is left of its part', async () => {
  const user = userEvent.setup();
  openMailPane(
    memoryMail({ subject: 'Heating', text: 'Beryl is 82, on oxygen, and has had no hot water for 11 days. When will somebody come?' }),
  );
  const not = await screen.findByRole('button', { name: /^Not this time/ });
  not.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
});

test('nothing takes focus from the letter when what had it in the pane goes meanwhile', async () => {
  const user = userEvent.setup();
  openPane(memoryHost(cold), { device: scriptedModel({ pieces: [] }, 'device') });
  await user.click(await screen.findByRole('button', { name: /^Check it/ }));
  const leave = await screen.findAllByRole('button', { name: /^Leave it: / });
  leave[0]?.focus();
  hasFocus.mockReturnValue(false);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(leave[0]).not.toBeInTheDocument());
  expect(document.body).toHaveFocus();
});
