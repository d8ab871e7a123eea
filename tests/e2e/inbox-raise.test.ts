import { readFileSync } from 'node:fs';
import { MailServer } from '../../emulator/outlook/mail-server';
import type { MailMessage } from '../../emulator/outlook/mail-message';
import { parseCouncil } from '../../src/core/council-file';
import { findPersonalData } from '../../src/core/find-personal-data';
import { createGateway, type Gateway } from '../../src/gateway/app';
import { fixedTemplates } from '../../src/gateway/config';
import { compileTemplates } from '../../src/gateway/template-folder';
import { openaiModel } from '../../src/models/openai';
import { startOpenaiTestServer, type OpenaiTestServer } from '../gateway/openai-test-server';
import { openOutlook, pane } from './harness/emulator';
import { officeForTests } from './harness/office';
import { eventually } from '../eventually';

/* The council's service asked about the order: pane, gateway, a model that does as it is told. */

const council = parseCouncil(readFileSync('council.yaml', 'utf8'), 'council.yaml');
let model: OpenaiTestServer;
let gateway: Gateway;

const text =
  'Hello Paul, the parcels are in the hallway again, thank you. By the way the lady downstairs asks me what day it is when we meet. Odalys Fenwick';
const mail = new MailServer();

beforeAll(async () => {
  model = await startOpenaiTestServer();
  const inbox = mail.mailbox.folder('inbox');
  const [first] = inbox;
  if (first === undefined) throw new Error('empty');
  const put = (more: Partial<MailMessage>): void => mail.mailbox.put({ ...first, ...more });
  put({
    id: `${first.id}W`,
    conversationId: `${first.conversationId}W`,
    folder: 'Few',
    subject: 'Parcels',
    text,
    html: `<p>${text}</p>`,
    received: '2026-11-22T10:00:00.000Z',
    from: { name: 'Odalys Fenwick', address: 'odalys@post.example' },
  });
  const urgent = 'I have nowhere to sleep tonight and I have my baby with me.';
  put({
    id: `${first.id}U`,
    conversationId: `${first.conversationId}U`,
    folder: 'Few',
    subject: 'Tonight',
    text: urgent,
    html: `<p>${urgent}</p>`,
    received: '2026-11-22T09:00:00.000Z',
  });
  gateway = createGateway({
    council,
    templates: fixedTemplates(compileTemplates('templates')),
    models: [openaiModel({ id: 'test-model', baseUrl: model.url, apiKey: 'sk-test', model: 'm' })],
    findPersonalData: (words) => findPersonalData(words, { council, ignoreStandIns: true }),
  });
});
const office = officeForTests(() => ({ mail, gatewayHandler: (request) => gateway.fetch(request) }));
afterAll(async () => {
  await gateway.close(100);
  await model.close();
});

test('it is asked only on a press, with names hidden, raises on the message’s own words, and can lower nothing', async () => {
  model.behave({
    kind: 'reply',
    pieces: ['- 1: today: "asks me what day it is when we meet"\n', '- 1: this week: "thank you"\n', '- 7: today: "nothing"\n'],
  });
  const { page, network } = await office.newPage();
  await openOutlook(page, office.address, { show: 'outlook-inbox' });
  const frame = await pane(page);
  await frame.getByText('What needs me first').click();
  await frame.getByText(/messages, read at/).waitFor();
  await frame.getByRole('button', { name: 'Change which messages' }).click();
  await frame.getByRole('radio', { name: /A folder/ }).click();
  await frame.getByRole('combobox', { name: 'Folder' }).selectOption({ label: 'Few (2)' });
  await frame.getByRole('button', { name: 'Put these in order' }).click();
  await frame.getByText(/2\smessages, read at/).waitFor();
  expect(model.requests).toEqual([]);
  await frame.getByRole('button', { name: 'Ask the council service to look again' }).click();
  await frame.getByText('Raised by the council service, because').first().waitFor();
  await eventually(async () => expect(await frame.locator('body').innerText()).toContain('asks me what day it is when we meet'));
  // Both stand under Today now: the one by rules first asked about by nobody, the other raised.
  expect(model.requests).toHaveLength(1);
  const sent = model.requests[0]?.body ?? '';
  expect(sent).not.toMatch(/Odalys|Fenwick/);
  expect(sent).not.toContain('I have my baby');
  expect(network.strangers).toEqual([]);
  // What left is there to read.
  await frame.getByRole('button', { name: /Council service, names hidden/ }).waitFor();
  await page.context().close();
});

test('with the work on this device only, nothing is offered and nothing leaves', async () => {
  model.requests.length = 0;
  const { page } = await office.newPage();
  await openOutlook(page, office.address, { show: 'outlook-inbox' });
  const frame = await pane(page);
  await frame.getByRole('button', { name: 'Settings' }).click();
  // The service is known by now: it is not missing for want of an answer.
  await frame.locator('#sign-out').waitFor();
  await frame.getByRole('radio', { name: /This device only/ }).check();
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
  await frame.getByText('What needs me first').click();
  await frame.getByText(/messages, read at/).waitFor();
  await eventually(async () => expect(await frame.getByRole('button', { name: 'Ask the council service to look again' }).count()).toBe(0));
  expect(model.requests).toEqual([]);
  await page.context().close();
});
