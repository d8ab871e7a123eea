import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Account } from '../../src/core/account';
import type { Library, Standing, Suggestion } from '../../src/core/library';
import { scriptedModel } from '../../src/models/scripted';
import { councilService } from '../../src/taskpane/council-service';
import { ownRecord } from '../../src/taskpane/own-record';
import { memoryHost } from './memory-host';
import { openPaneWith, templates as usual } from './open-pane';
import { template } from './sample-template';

jest.setTimeout(120_000);

const letters = [
  ...usual,
  template('csw-90', 'draft', { title: 'A letter for a family', role: 'childrens-social-care' }),
  template('hsg-90', 'draft', { title: 'A letter for a tenant', role: 'housing' }),
];
const account: Account = {
  headers: () => Promise.resolve({}),
  signIn: () => Promise.resolve({ id: 'o1', name: 'Amina' }),
  signOut: () => Promise.resolve(),
  person: () => undefined,
};
const open = { allowed: true, mostCharacters: 60_000 };
const standing: Standing = {
  officer: 'o1',
  roles: ['officer'],
  model: 'council-model',
  stopped: false,
  actions: { improve: open, draft: open, summarise: open, reply: open },
  lettersOff: { 'childrens-social-care': ['draft'] },
  council: undefined,
};

/** The pane of an officer who is signed in at a council that says how things stand; gives what its service was asked to write and to keep. */
function openAt(how: Standing, texts: readonly string[] = []) {
  const suggested: (Suggestion | undefined)[] = [];
  const written = scriptedModel({ pieces: ['Dear [name]\n\nFrom the service.'] }, 'service');
  const device = scriptedModel({ pieces: ['Dear [name]\n\nFrom this device.'] }, 'device');
  const library: Library = {
    standing: () => Promise.resolve(how),
    shelf: () => Promise.resolve({ templates: letters, popular: [], favourites: [], recent: [] }),
    source: () => Promise.reject(new Error('not asked')),
    suggestions: (given) => {
      suggested.push(given);
      return Promise.resolve([]);
    },
    tell: () => Promise.resolve(),
  };
  const service = councilService({ account, library, writer: () => written, signedOut: false });
  openPaneWith({
    host: memoryHost(texts),
    models: { device, service: written },
    templates: () => Promise.resolve(letters),
    own: { record: ownRecord({ read: () => '{}', write: () => undefined }), service },
  });
  return { written, device, suggested };
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
  const { written, device } = openAt(standing);
  const { notice } = await write('A letter for a family');
  expect(notice).toBe('Your council does not use its service for these letters (Children’s social care)');
  expect(await screen.findByText('From this device.')).toBeVisible();
  expect([written.jobs.length, device.jobs.length]).toEqual([0, 1]);
});

test('another role’s letter goes to the service, and nothing is said', async () => {
  const { written, device } = openAt(standing);
  const { notice } = await write('A letter for a tenant');
  expect(notice).toBeUndefined();
  expect(await screen.findByText('From the service.')).toBeVisible();
  expect([written.jobs.length, device.jobs.length]).toEqual([1, 0]);
});

test('what is off for everybody is said as that, and the device writes it', async () => {
  const { written } = openAt({ ...standing, actions: { ...standing.actions, draft: { ...open, allowed: false } } });
  const { notice } = await write('A letter for a tenant');
  expect(notice).toBe('Your council does not use its service to write drafts');
  expect(await screen.findByText('From this device.')).toBeVisible();
  expect(written.jobs).toEqual([]);
});

test('a suggestion that looks as if it named somebody is sent once its officer says that nobody is meant, and the words go with it', async () => {
  const user = userEvent.setup();
  const { suggested } = openAt(standing, []);
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
