/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { Host, OpenItem } from '../../src/core/host';
import type { Passage } from '../../src/core/passage';
import { openMailPane } from './open-pane';

const quoted: readonly Passage[] = [
  { id: 's', text: 'Paul Whitcombe, Housing officer', role: 'body', locked: 'quoted' },
  { id: 'q', text: 'You have failed to reply and I want an answer by Friday or else.', role: 'body', locked: 'quoted' },
];

/** A reply being written, above what it answers. */
function reply(own: readonly Passage[]): Host {
  const item: OpenItem = {
    kind: 'message-compose',
    title: 'RE: No hot water',
    scope: 'whole',
    passages: [...own, ...quoted],
    abilities: new Set(['edits', 'insert', 'restore']),
  };
  return {
    read: () => Promise.resolve(item),
    write: () => Promise.reject(new Error('not asked for')),
    restore: () => Promise.reject(new Error('not asked for')),
    show: () => Promise.resolve(),
    watch: () => () => undefined,
  };
}

test('a reply in which nothing is written yet is not judged by the message that it answers', async () => {
  openMailPane(reply([]));
  await screen.findByText('You had not written anything yet when Fair Copy looked.');
  expect(screen.queryByText('Sounds like blame')).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Reading age' })).toBeNull();
  // What can be done is still there: the officer may have begun to write since.
  expect(screen.getByRole('button', { name: 'Improve the tone' })).toBeTruthy();
  expect(screen.getByRole('button', { name: /Before you send/ })).toBeTruthy();
});

test('what the officer wrote is judged, and nothing below it', async () => {
  openMailPane(reply([{ id: 'o', text: 'You have failed to tell us your new address, so we closed your claim.', role: 'body' }]));
  await screen.findByText('Sounds like blame');
  expect(screen.getByText(/ 14\swords$/)).toBeTruthy();
  expect(document.body.textContent).not.toContain('or else');
});
