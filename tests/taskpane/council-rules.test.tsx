import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Standing } from '../../src/core/library';
import { memoryHost } from './memory-host';
import { openPaneWith, templates as usual } from './open-pane';
import { allowed, ruledCouncil, standing } from './ruled-council';
import { template } from './sample-template';

const letters = [
  ...usual,
  template('csw-90', 'draft', { title: 'A letter for a family', role: 'childrens-social-care' }),
  template('hsg-90', 'draft', { title: 'A letter for a tenant', role: 'housing' }),
];
const ruled = { ...standing, lettersOff: { 'childrens-social-care': ['draft'] } } as const satisfies Standing;

/** The pane in Word of an officer at that council. */
function openAt(how: Standing, texts: readonly string[] = []) {
  const { parts, ...council } = ruledCouncil(how, letters, (of) => `Dear [name]\n\nFrom ${of}.`);
  openPaneWith({ host: memoryHost(texts), ...parts });
  return council;
}

/** From the first screen of an empty document to a letter's questions, and the draft. */
async function write(title: string): Promise<{ readonly notice: string | undefined }> {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^See all \d+ letters$/ }));
  await user.type(await screen.findByRole('searchbox'), title);
  await user.click(await screen.findByRole('button', { name: new RegExp(`^${title}`) }));
  const press = await screen.findByRole('button', { name: 'Write a draft' });
  const notice = screen.queryByText(/^Your council does not use its service/)?.textContent;
  await user.click(press);
  return { notice };
}

test('a letter whose role the council keeps from its service says so before the press, and the device writes it', async () => {
  const { written, device } = openAt(ruled);
  const { notice } = await write('A letter for a family');
  expect(notice).toBe('Your council does not use its service for these letters (Children’s social care)');
  expect(await screen.findByText('From this device.')).toBeVisible();
  expect([written.jobs.length, device.jobs.length]).toEqual([0, 1]);
});

test('another role’s letter goes to the service, and nothing is said', async () => {
  const { written, device } = openAt(ruled);
  const { notice } = await write('A letter for a tenant');
  expect(notice).toBeUndefined();
  expect(await screen.findByText('From the service.')).toBeVisible();
  expect([written.jobs.length, device.jobs.length]).toEqual([1, 0]);
});

test('what is off for everybody is said as that, and the device writes it', async () => {
  const { written } = openAt({ ...ruled, actions: { ...ruled.actions, draft: { ...allowed, allowed: false } } });
  const { notice } = await write('A letter for a tenant');
  expect(notice).toBe('Your council does not use its service to write drafts');
  expect(await screen.findByText('From this device.')).toBeVisible();
  expect(written.jobs).toEqual([]);
});

test('a suggestion that looks as if it named somebody is sent once its officer says that nobody is meant, and the words go with it', async () => {
  const user = userEvent.setup();
  const { suggested } = openAt(ruled, []);
  await user.click(await screen.findByRole('button', { name: /^See all \d+ letters$/ }));
  await user.click(await screen.findByRole('button', { name: 'Suggest the letter I have open' }));
  await user.type(await screen.findByRole('textbox', { name: /What is it called/ }), 'A visit');
  await user.type(screen.getByRole('textbox', { name: /What is it for/ }), 'Says when we come');
  await user.type(screen.getByRole('textbox', { name: /The letter/ }), 'Please ring Rosalind Thornley.');
  await user.type(screen.getByRole('textbox', { name: /must always say/ }), 'Please ring');
  await user.type(screen.getByRole('textbox', { name: /type to find it/ }), 'visit');
  await user.click(screen.getByRole('button', { name: 'See what would be sent' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Rosalind Thornley');
  expect(screen.queryByRole('button', { name: 'Send the suggestion' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'These are no real person’s' }));
  await user.click(await screen.findByRole('button', { name: 'Send the suggestion' }));
  await screen.findByRole('heading', { level: 1, name: 'My suggestions' });
  expect(suggested.filter((given) => given !== undefined)).toEqual([
    expect.objectContaining({ baseVersion: 0, asTheyAre: ['Rosalind Thornley'] }),
  ]);
});

test('selected words are improved on the device where the council keeps that from its service, and the screen says so first', async () => {
  const user = userEvent.setup();
  const { written, device } = openAt({ ...standing, actions: { ...standing.actions, improve: { ...allowed, allowed: false } } }, [
    'You must ring us.',
  ]);
  await user.click(await screen.findByRole('button', { name: /^Only the words you selected/ }));
  expect(await screen.findByText('Your council does not use its service to improve the tone')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Improve the tone' }));
  await waitFor(() => expect(device.jobs).toHaveLength(1));
  expect(written.jobs).toEqual([]);
});

test('letters that are being looked through become the council’s when its service answers at last', async () => {
  const user = userEvent.setup();
  let answer: (how: Standing) => void = () => undefined;
  const late = new Promise<Standing>((resolve) => (answer = resolve));
  const { parts } = ruledCouncil(late, letters, (of) => of);
  const ofNow = () => Promise.resolve(parts.own.service.state.get().at === 'open' ? letters : usual);
  openPaneWith({ host: memoryHost([]), ...parts, templates: ofNow });
  await user.click(await screen.findByRole('button', { name: /^See all \d+ letters?$/ }));
  await user.type(await screen.findByRole('searchbox'), 'A letter');
  await screen.findByRole('button', { name: /^A letter from your notes/ });
  expect(screen.queryByRole('button', { name: /^A letter for a tenant/ })).toBeNull();
  answer(standing);
  expect(await screen.findByRole('button', { name: /^A letter for a tenant/ })).toBeVisible();
});
