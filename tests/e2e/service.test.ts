import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { sampleDocument } from '../../emulator/samples/sample-documents';
import { parseCouncil } from '../../src/core/council-file';
import { findPersonalData } from '../../src/core/find-personal-data';
import { createGateway, type Gateway } from '../../src/gateway/app';
import { fixedTemplates } from '../../src/gateway/config';
import { createLog } from '../../src/gateway/log';
import { compileTemplates } from '../../src/gateway/template-folder';
import { openaiModel } from '../../src/models/openai';
import { startOpenaiTestServer, type Behaviour, type OpenaiTestServer } from '../gateway/openai-test-server';
import { openWord, pane, savedBytes } from './harness/emulator';
import type { NetworkWatch } from './harness/network';
import { officeForTests } from './harness/office';
import { serviceKnown } from './harness/pane-steps';
import { eventually } from '../eventually';

/*
 * The whole way: pane, real office.js, gateway, the openai package, and an OpenAI-compatible server that does as it is told. Whatever that
 * server does, the officer reads a plain message, the document is byte for byte what it was, and nothing personal is anywhere on the way.
 */

const key = 'sk-test-key-never-to-be-seen';
const personal = ['Harlow', '40718832', 'Tansy', 'ZZ4 2LN', '960142', key];
const council = parseCouncil(readFileSync('council.yaml', 'utf8'), 'council.yaml');
let model: OpenaiTestServer;
let gateway: Gateway;
let logged = '';

beforeAll(async () => {
  model = await startOpenaiTestServer();
});
const office = officeForTests(() => ({ gatewayHandler: (request) => gateway.fetch(request) }));

/** A fresh gateway each time: one that has seen a model fail lets it rest. It waits long for what comes in the end, on however busy a machine, and shortly for what never does. */
function startGateway(behaviour: Behaviour): void {
  const waits = behaviour.kind === 'hang' ? 1500 : 60_000;
  model.behave(behaviour);
  gateway = createGateway({
    council,
    templates: fixedTemplates(compileTemplates('templates')),
    models: [openaiModel({ id: 'test-model', baseUrl: model.url, apiKey: key, model: 'm', firstMs: waits, betweenMs: waits })],
    findPersonalData: (text) => findPersonalData(text, { council, ignoreStandIns: true }),
    log: createLog({ write: (line) => void (logged += line) }),
    dispatch: { jitter: () => 0 },
  });
}

afterEach(() => gateway.close(100));

afterAll(async () => {
  await model.close();
});

interface Opened {
  readonly page: Page;
  readonly frame: Frame;
  readonly network: NetworkWatch;
  readonly before: Uint8Array;
}

async function open(behaviour: Behaviour): Promise<Opened> {
  logged = '';
  model.requests.length = 0;
  startGateway(behaviour);
  const { page, network } = await office.newPage();
  await openWord(page, office.address, { bytes: sampleDocument('rent-arrears.docx') ?? new Uint8Array() });
  const frame = await pane(page);
  await frame.getByRole('button', { name: 'Improve the tone' }).waitFor();
  await serviceKnown(frame);
  return { page, frame, network, before: await savedBytes(page) };
}

/** Answers every passage of a job, each changed by a function. */
function improving(change: (passage: string) => string): Behaviour {
  return {
    kind: 'answer',
    answer: (body) => {
      const { messages } = JSON.parse(body) as { readonly messages: readonly { readonly role: string; readonly content: string }[] };
      const user = messages.find(({ role }) => role === 'user')?.content ?? '';
      return [...user.matchAll(/^\[(\d+)\] (.*)$/gm)].map(([, number, words]) => `[${number}] ${change(words ?? '')}\n`);
    },
  };
}

test('a whole reply comes back with its names, is shown before it is written, and nothing personal left', async () => {
  const { page, frame, network } = await open(
    improving((passage) =>
      passage
        .replace('You have failed to pay your rent and your account', 'Your rent account')
        .replace('is now in arrears in the sum of', 'is behind by'),
    ),
  );
  await frame.getByRole('button', { name: 'Improve the tone' }).click();
  await frame.getByRole('heading', { level: 1, name: /change/ }).waitFor();
  expect(model.requests).toHaveLength(1);
  expect(personal.slice(0, 5).filter((word) => model.requests[0]?.body.includes(word))).toEqual([]);
  expect(personal.filter((word) => logged.includes(word))).toEqual([]);
  const sent = network.requests.filter(({ url }) => url.includes('/api/'));
  expect(personal.filter((word) => JSON.stringify(sent).includes(word))).toEqual([]);
  expect(network.strangers).toEqual([]);
  await page.context().close();
});

test.each<readonly [string, Behaviour, string]>([
  ['refuses the key', { kind: 'status', status: 401 }, 'The council service is not set up to write'],
  ['is busy', { kind: 'status', status: 429, headers: { 'retry-after': '1' } }, 'The council service is busy'],
  ['fails', { kind: 'status', status: 500 }, 'The council service had a fault'],
  ['never answers', { kind: 'hang' }, 'No answer from the council service'],
  ['stops in the middle', { kind: 'cut', pieces: ['[1] Dear '] }, 'The reply was cut short, so it was not used.'],
  ['says nothing', { kind: 'reply', pieces: [''] }, 'The reply was empty'],
  ['is cut at its length', { kind: 'reply', pieces: ['[1] Dear'], finish: 'length' }, 'This letter is too long to do in one go'],
  ['talks nonsense', { kind: 'raw', body: 'data: {nonsense\n\n' }, 'The reply did not make sense'],
  [
    'drops a name',
    improving((passage) => passage.replace(/^Dear .+$/, 'Dear resident').replace(/^M[rs]{1,2} .+$/, '')),
    'The reply lost a name or number',
  ],
  ['answers with a script', improving((passage) => `${passage}<script>window.ran=true</script>`), 'The reply did not make sense'],
])('a model that %s leaves the document as it was and says so in plain words', async (_what, behaviour, says) => {
  const { page, frame, network, before } = await open(behaviour);
  await frame.getByRole('button', { name: 'Improve the tone' }).click();
  await frame.getByText(says).first().waitFor();
  const said = (await frame.locator('body').innerText()).replace(/\s+/g, ' ');
  expect(said).not.toMatch(/undefined|\[object|TypeError|HTTP \d|stack/);
  expect(Buffer.from(await savedBytes(page)).equals(Buffer.from(before))).toBe(true);
  await eventually(async () => expect(await frame.evaluate(() => 'ran' in window)).toBe(false));
  expect(personal.filter((word) => logged.includes(word))).toEqual([]);
  expect(network.leaks([key])).toEqual([]);
  expect(JSON.stringify(network.console)).not.toContain('Harlow');
  await page.context().close();
});
