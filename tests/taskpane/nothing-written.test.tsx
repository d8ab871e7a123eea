/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import type { Host, OpenItem } from '../../src/core/host';
import type { Passage } from '../../src/core/passage';
import { openMailPane } from './open-pane';

const quoted: readonly Passage[] = [
  { id: 's', text: 'Paul Whitcombe, Housing officer', role: 'body', locked: 'quoted' },
  { id: 'q', text: 'You have failed to reply and I want an answer by Friday or else.', role: 'body', locked: 'quoted' },
];

const notYet = 'Nothing is written yet. Type your message, or start from a template.';

/** A reply being written, above what it answers. */
function reply(own: readonly Passage[], below: readonly Passage[] = quoted): Host & { readonly type: (text: string) => void } {
  let typed = own;
  const item = (): OpenItem => ({
    kind: 'message-compose',
    title: 'RE: No hot water',
    scope: 'whole',
    passages: [...typed, ...below],
    abilities: new Set(['edits', 'insert', 'restore']),
  });
  return {
    type: (text) => (typed = [{ id: 'o', text, role: 'body' }]),
    read: () => Promise.resolve(item()),
    write: () => Promise.reject(new Error('not asked for')),
    restore: () => Promise.reject(new Error('not asked for')),
    show: () => Promise.resolve(),
    watch: () => () => undefined,
  };
}

test('a reply in which nothing is written yet is not judged by the message that it answers', async () => {
  openMailPane(reply([]));
  await screen.findByText(notYet);
  expect(screen.queryByText('Sounds like blame')).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Reading age' })).toBeNull();
  // One thing to do next, and nothing that needs words: what is typed is followed, or looked at when the officer says so.
  expect(screen.getByRole('button', { name: 'Start from a template' })).toBeTruthy();
  for (const name of ['Improve the tone', /^Style/, /^Check it/, /^Summarise it/])
    expect(screen.queryByRole('button', { name })).toBeNull();
  expect(screen.getByRole('button', { name: /Before you send/ })).toBeTruthy();
});

test('what the officer wrote is judged, and nothing below it', async () => {
  openMailPane(reply([{ id: 'o', text: 'You have failed to tell us your new address, so we closed your claim.', role: 'body' }]));
  await screen.findByText('Sounds like blame');
  expect(screen.getByText(/ 14\swords$/)).toBeTruthy();
  expect(document.body.textContent).not.toContain('or else');
});

describe('while the officer types', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const seconds = (n: number): Promise<void> => act(() => jest.advanceTimersByTimeAsync(n * 1000));
  const harsh = 'You have failed to tell us your new address, so we closed your claim.';

  test('what shows beside a reply follows what is typed, once the typing rests, and needs no press', async () => {
    const host = reply([]);
    openMailPane(host);
    await screen.findByText(notYet);
    host.type(harsh.slice(0, 20));
    await seconds(2);
    host.type(harsh);
    await seconds(2);
    // Two looks that find other words are no pause.
    expect(screen.queryByText('Sounds like blame')).toBeNull();
    await seconds(2);
    await screen.findByText('Sounds like blame');
    expect(screen.queryByText(notYet)).toBeNull();
    host.type('Thank you for your new address.');
    await seconds(4);
    expect(screen.queryByText('Sounds like blame')).toBeNull();
  });

  test('a new message is no longer offered letters to start from once words stand in it, but never under the officer’s hands', async () => {
    const host = reply([], []);
    openMailPane(host);
    const letter = await screen.findByRole('button', { name: /A letter from your notes/ });
    const hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    host.type(harsh);
    await seconds(8);
    expect(letter.isConnected).toBe(true);
    hasFocus.mockReturnValue(false);
    await seconds(4);
    await screen.findByText('Sounds like blame');
    hasFocus.mockRestore();
  });
});
