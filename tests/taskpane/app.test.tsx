import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { problemCodes, Problem } from '../../src/core/problem';
import type { Job } from '../../src/core/job';
import { scriptedModel, type Script } from '../../src/models/scripted';
import { problemMessages } from '../../src/taskpane/problem-messages';
import { memoryHost } from './memory-host';
import { openPane } from './open-pane';

const letter = ['You have failed to pay your rent of £412.60.', 'Please ring us on 01632 960100.'];
/** Warmer, and with one amount wrong: the fact lock must hold it. */
const reply = ['Your rent of £421.60 has not reached us.', 'Please ring us on 01632 960100.'];
const numbered = (texts: readonly string[]): string => texts.map((text, index) => `[${index + 1}] ${text}`).join('\n');
const says = (job: Job): Script => ({ pieces: [job.action === 'improve' ? numbered(reply) : 'Dear [name]\n\nThank you.'] });
const good = ['We have not yet had your rent of £412.60.', letter[1] ?? ''];
const kept = (): Script => ({ pieces: [numbered(good)] });
const device = scriptedModel(says, 'device');

async function improve(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Improve the tone' }));
}

test('the first screen reads the letter once and asks no model', async () => {
  const host = memoryHost(letter);
  const model = scriptedModel(says, 'device');
  openPane(host, { device: model });
  expect(await screen.findByRole('heading', { level: 1, name: 'This letter' })).toBeVisible();
  expect(await screen.findByText('Sounds like blame')).toBeVisible();
  expect(host.reads()).toBe(1);
  expect(model.jobs).toHaveLength(0);
});

test('a place worth a look is shown in the letter and focus stays in the pane', async () => {
  const host = memoryHost(letter);
  const user = userEvent.setup();
  openPane(host, { device });
  const show = await screen.findByRole('button', { name: /^Show in letter: Sounds like blame/ });
  await user.click(show);
  await waitFor(() => expect(host.shown[0]).toMatch(/You have failed/));
  expect(show).toHaveFocus();
});

test('improve, confirm the fact, put it in, and restore: the letter changes only at the presses that say so', async () => {
  const host = memoryHost(letter);
  const user = userEvent.setup();
  openPane(host, { device });
  await improve(user);
  expect(await screen.findByRole('heading', { level: 1, name: /changes? to look at/ })).toHaveFocus();
  expect(host.texts()).toEqual(letter);

  await user.click(screen.getByRole('button', { name: /^Next: confirm/ }));
  expect(await screen.findByRole('heading', { level: 1, name: /^Confirm \d facts?$/ })).toHaveFocus();
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();

  // The keys for the main button never write while a fact is open.
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(host.writings).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Go to the fact still to confirm' }));
  expect(screen.getAllByRole('radio')[0]).toHaveFocus();

  for (const group of screen.getAllByRole('radiogroup')) await user.click(within(group).getAllByRole('radio')[1] as HTMLElement);
  await user.click(screen.getByRole('button', { name: 'Put changes in the letter' }));
  expect(await screen.findByRole('heading', { level: 1, name: /(are|is) in$/ })).toBeVisible();
  expect(host.texts()[0]).toBe(reply[0]);
  expect(host.writings).toHaveLength(1);
  expect(host.writings[0]).toMatchObject({ manner: 'tracked' });

  await user.click(screen.getByRole('button', { name: 'Restore original' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Your original is back' })).toBeVisible();
  expect(host.texts()).toEqual(letter);
});

test('a fact the officer keeps leaves its change out', async () => {
  const host = memoryHost(letter);
  const user = userEvent.setup();
  openPane(host, { device: scriptedModel({ pieces: [numbered([reply[0] ?? '', 'You can ring us on 01632 960100.'])] }, 'device') });
  await improve(user);
  await user.click(await screen.findByRole('button', { name: /^Next: confirm/ }));
  for (;;) {
    const open = screen.queryByRole('button', { name: 'Go to the fact still to confirm' });
    if (open === null) break;
    await user.click(open);
    await user.keyboard(' ');
  }
  await user.click(screen.getByRole('button', { name: 'Put changes in the letter' }));
  await screen.findByRole('heading', { level: 1, name: /(are|is) in$/ });
  expect(host.texts()).toEqual([letter[0], 'You can ring us on 01632 960100.']);
});

test('restore asks first when the letter was edited since, and leaves the edits on request', async () => {
  const host = memoryHost(letter);
  const user = userEvent.setup();
  openPane(host, { device: scriptedModel(kept, 'device') });
  await improve(user);
  await user.click(await screen.findByRole('button', { name: 'Put changes in the letter' }));
  await screen.findByRole('button', { name: 'Restore original' });
  host.edit(0, 'My own words.');
  await user.click(screen.getByRole('button', { name: 'Restore original' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('You edited the letter after these changes');
  await user.click(screen.getByRole('button', { name: 'Keep my edits' }));
  expect(host.texts()[0]).toBe('My own words.');
  await user.click(screen.getByRole('button', { name: 'Restore original' }));
  await user.click(await screen.findByRole('button', { name: 'Restore' }));
  await screen.findByRole('heading', { level: 1, name: 'Your original is back' });
  expect(host.texts()).toEqual(letter);
});

test('a letter edited while the reply is awaited is not written over, and the new words can be copied', async () => {
  const host = memoryHost(letter);
  const user = userEvent.setup();
  openPane(host, { device: scriptedModel(kept, 'device') });
  await improve(user);
  const put = await screen.findByRole('button', { name: 'Put changes in the letter' });
  host.edit(0, 'Rewritten by hand.');
  await user.click(put);
  expect(await screen.findByRole('alert')).toHaveTextContent('Your letter has changed since');
  expect(screen.getByText('Rewritten by hand.')).toBeVisible();
  expect(host.texts()[0]).toBe('Rewritten by hand.');
  await user.click(screen.getByRole('button', { name: 'Copy the new words' }));
  expect(await navigator.clipboard.readText()).toBe(good[0]);
});

test('Escape cancels, focus goes back to the button pressed, and it is said that nothing changed', async () => {
  const host = memoryHost(letter);
  const user = userEvent.setup();
  openPane(host, { device: scriptedModel({ pieces: ['[1] ', 'never'], pauseMs: 600_000 }, 'device') });
  await improve(user);
  await screen.findByRole('heading', { level: 1, name: 'Improving the tone' });
  await user.keyboard('{Escape}');
  expect(await screen.findByRole('heading', { level: 1, name: 'This letter' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Improve the tone' })).toHaveFocus();
  expect(host.texts()).toEqual(letter);
});

describe('the live region', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('says one message each five seconds, and the last one is the one that is true', async () => {
    const host = memoryHost(letter);
    const user = userEvent.setup({ advanceTimers: (ms) => jest.advanceTimersByTime(ms) });
    openPane(host, { device });
    await user.click(await screen.findByRole('button', { name: 'Improve the tone' }));
    await screen.findByRole('heading', { level: 1, name: /changes? to look at/ });
    const status = screen.getByRole('status');
    await act(() => jest.advanceTimersByTimeAsync(0));
    const first = status.textContent;
    await act(() => jest.advanceTimersByTimeAsync(4000));
    expect(status.textContent).toBe(first);
    await act(() => jest.advanceTimersByTimeAsync(2000));
    // The title has focus, so that it has been read already.
    expect(status).toHaveTextContent(/^\d facts? to confirm\. Reading age was \d+, now \d+\./);
  });
});

test.each(problemCodes.filter((code) => code !== 'cancelled'))(
  'when the service stops with %s the pane says so plainly and the letter is untouched',
  async (code) => {
    const host = memoryHost(letter);
    const user = userEvent.setup();
    const service = scriptedModel({ pieces: [], problem: new Problem(code, { technical: 'HTTP 599' }) });
    openPane(host, { device, service });
    await improve(user);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(problemMessages[code].title);
    await user.click(screen.getByRole('button', { name: 'Details for IT' }));
    expect(screen.getByText(code)).toBeVisible();
    expect(screen.getByText('HTTP 599')).toBeVisible();
    expect(host.texts()).toEqual(letter);
    expect(host.writings).toHaveLength(0);
  },
);

test('after a fault of the service the same work can be done on this device', async () => {
  const host = memoryHost(letter);
  const user = userEvent.setup();
  openPane(host, { device, service: scriptedModel({ pieces: [], problem: new Problem('no-answer') }) });
  await improve(user);
  await user.click(await screen.findByRole('button', { name: 'Use this device instead' }));
  expect(await screen.findByRole('heading', { level: 1, name: /changes? to look at/ })).toBeVisible();
});

test('a write that fails says so and can be tried again', async () => {
  const host = memoryHost(letter);
  host.failNext = new Problem('document-protected');
  const user = userEvent.setup();
  openPane(host, { device: scriptedModel(kept, 'device') });
  await improve(user);
  await user.click(await screen.findByRole('button', { name: 'Put changes in the letter' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This document is protected');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { level: 1, name: /(are|is) in$/ })).toBeVisible();
});

test('what left the device is shown word for word, and the strip says that something did', async () => {
  const host = memoryHost(letter);
  const user = userEvent.setup();
  const service = scriptedModel((job) => ({ pieces: [numbered(job.passages)] }));
  openPane(host, { device, service });
  expect(await screen.findByRole('button', { name: 'On this device. Nothing left it.' })).toBeVisible();
  await improve(user);
  await screen.findByRole('heading', { level: 1, name: /^No changes/ });
  await user.click(screen.getByRole('button', { name: 'Council service, names hidden' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'What left this device' })).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Our instructions, word for word' }));
  expect(screen.getByText(/Keep every fact exactly/)).toBeVisible();
  for (const text of service.jobs[0]?.passages ?? ['none'])
    expect(screen.getByText((_text, node) => node?.tagName === 'P' && node.textContent?.replace(/\u00a0/g, ' ') === text)).toBeVisible();
});

test('the officer sees what would leave before it does, hides more words, leaves some as they are, and that is what is sent', async () => {
  const host = memoryHost(['Dear Ms Harlow', 'You have failed to pay your rent. The blue caravan is yours. Your NI number is AB123456C.']);
  const user = userEvent.setup();
  const service = scriptedModel((job) => ({ pieces: [numbered(job.passages)] }));
  openPane(host, { device, service });
  await screen.findByRole('button', { name: 'Improve the tone' });
  await user.click(screen.getByRole('button', { name: 'On this device. Nothing left it.' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Nothing left this device' })).toBeVisible();
  await user.click(await screen.findByRole('button', { name: /See what would leave/ }));
  const box = await screen.findByRole('textbox', { name: 'Words to hide' });
  expect(screen.getByRole('heading', { level: 1, name: 'What would leave' })).toBeVisible();
  expect(service.jobs).toHaveLength(0);
  expect(screen.queryByRole('button', { name: /Do not hide: AB/ })).toBeNull();
  await user.type(box, 'green caravan{Enter}');
  expect(await screen.findByText(/Those words are not in it/)).toBeVisible();
  await user.clear(box);
  await user.type(box, 'Blue Caravan{Enter}');
  expect(await screen.findByRole('button', { name: /Undo hiding: .*blue caravan/i })).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Do not hide: Ms Harlow' }));
  expect(await screen.findByRole('button', { name: 'Hide: Ms Harlow' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await user.click(await screen.findByRole('button', { name: 'Back' }));

  await improve(user);
  await screen.findByRole('heading', { level: 1, name: /^No changes/ });
  await user.click(screen.getByRole('button', { name: 'Council service, names hidden' }));
  const sent = service.jobs[0];
  expect(sent?.passages[0]).toBe('Dear Ms Harlow');
  expect(sent?.passages[1]).not.toMatch(/caravan|AB123456C/);
  expect(sent?.asTheyAre).toEqual(['Ms Harlow', 'Harlow']);
  expect(await screen.findByText(/Sent as they are, because you said so: Ms Harlow/)).toBeVisible();
  expect(screen.getByRole('row', { name: /blue caravan/i })).toBeVisible();
  expect(screen.getByRole('row', { name: /AB123456C/ })).toBeVisible();
});

test('an empty document offers letters, keeps what was typed, and inserts the draft by a press', async () => {
  const host = memoryHost([]);
  const user = userEvent.setup();
  openPane(host, { device });
  await user.click(await screen.findByRole('button', { name: /A letter from your notes/ }));
  await user.type(await screen.findByRole('textbox', { name: /Who is it to/ }), 'Ms Harlow');
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await user.click(await screen.findByRole('button', { name: /A letter from your notes/ }));
  expect(await screen.findByRole('textbox', { name: /Who is it to/ })).toHaveValue('Ms Harlow');
  await user.click(screen.getByRole('button', { name: 'Write a draft' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Your draft' })).toBeVisible();
  expect(host.writings).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Put it in the document' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Your draft is in' })).toBeVisible();
  expect(host.writings).toHaveLength(1);
});

test('settings are saved at once, hold no word of the letter, and go back with one press', async () => {
  const stored = { text: '{"theme":"paper","textSize":99}' };
  const host = memoryHost(letter);
  const user = userEvent.setup();
  openPane(host, { device }, stored);
  await improve(user);
  await screen.findByRole('heading', { level: 1, name: /changes? to look at/ });
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Theme' }), 'Dark');
  await waitFor(() => expect(JSON.parse(stored.text)).toMatchObject({ theme: 'dark', textSize: 2 }));
  for (const word of ['rent', 'failed', '412.60', 'Rent account']) expect(stored.text).not.toContain(word);
  await user.click(screen.getByRole('button', { name: 'Reset all settings' }));
  await waitFor(() => expect(JSON.parse(stored.text)).toMatchObject({ theme: 'office' }));
});

test('a finding is fixed with one press, as a tracked change', async () => {
  const host = memoryHost(['We will commence the works prior to Friday.', 'Please ring us on 01632 960100.']);
  const user = userEvent.setup();
  openPane(host, { device });
  await user.click(await screen.findByRole('button', { name: /^Check it/ }));
  const fix = (await screen.findAllByRole('button', { name: /^Change to/ }))[0] as HTMLElement;
  await user.click(fix);
  await waitFor(() => expect(host.writings).toHaveLength(1));
  expect(host.writings[0]).toMatchObject({ manner: 'tracked' });
  expect(host.texts()[0]).not.toBe('We will commence the works prior to Friday.');
});
