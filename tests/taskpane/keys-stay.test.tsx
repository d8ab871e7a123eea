import { fireEvent, screen } from '@testing-library/react';
import { memoryMail } from './memory-mail';
import { openMailPane } from './open-pane';

const damp = { subject: 'Damp in the bedroom', text: 'When will somebody come about the damp? It has been six weeks.' };

/** Hears what office.js would hear, at the window. */
function heardByOffice(element: Element, key: string, more: object = {}): boolean {
  let heard = false;
  const hear = (): void => {
    heard = true;
  };
  window.addEventListener('keydown', hear);
  fireEvent.keyDown(element, { key, ...more });
  window.removeEventListener('keydown', hear);
  return heard;
}

test('Tab from a screen’s heading, or from any control but the last, stays with the pane and does not leave for the document', async () => {
  openMailPane(memoryMail(damp));
  const draft = await screen.findByRole('button', { name: 'Draft a reply' });
  const heading = screen.getByRole('heading', { level: 1 });
  const last = screen.getByRole('button', { name: 'Settings' });
  expect(heardByOffice(heading, 'Tab')).toBe(false);
  expect(heardByOffice(draft, 'Tab')).toBe(false);
  expect(heardByOffice(document.body, 'Tab')).toBe(false);
  expect(heardByOffice(last, 'Tab', { shiftKey: true })).toBe(false);
  // The ways out of the pane are Office's own.
  expect(heardByOffice(last, 'Tab')).toBe(true);
  expect(heardByOffice(heading, 'Tab', { shiftKey: true })).toBe(true);
  expect(heardByOffice(draft, 'F6', { ctrlKey: true })).toBe(true);
});

test('Escape and Ctrl+Enter that a screen has taken do not reach Office as well; Escape with nowhere to go back to does', async () => {
  const host = memoryMail(damp);
  openMailPane(host);
  const draft = await screen.findByRole('button', { name: 'Draft a reply' });
  expect(heardByOffice(draft, 'Escape')).toBe(true);
  expect(heardByOffice(draft, 'Enter', { ctrlKey: true })).toBe(false);
  const letter = await screen.findByRole('button', { name: /A letter from your notes/ });
  expect(heardByOffice(letter, 'Escape')).toBe(false);
  expect(await screen.findByRole('button', { name: 'Draft a reply' })).toBeTruthy();
});
