import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { MailServer } from '../../emulator/outlook/mail-server';
import { missingCalls, openOutlook, type OpenOptions, pane } from './harness/emulator';
import type { NetworkWatch } from './harness/network';
import { officeForTests } from './harness/office';
import { until } from '../until';
import { eventually } from '../eventually';

let page: Page;
let network: NetworkWatch;
const mail = new MailServer();

const office = officeForTests(() => ({ paneFolder: join(process.cwd(), 'tests/e2e/harness/test-addin'), mail }));

beforeEach(async () => {
  ({ page, network } = await office.newPage());
});

afterEach(async () => {
  expect(network.strangers).toEqual([]);
  expect(await missingCalls(page)).toEqual([]);
  await page.context().close();
});

async function open(show: NonNullable<OpenOptions['show']>): Promise<Frame> {
  await openOutlook(page, office.address, { show, pane: '/index.html' });
  return ready();
}

async function ready(): Promise<Frame> {
  const frame = await pane(page);
  await frame.waitForFunction(() => document.getElementById('host')?.textContent === 'Outlook');
  return frame;
}

test('is Outlook to the unmodified office.js, with the message that is open', async () => {
  const frame = await open('outlook-message');
  const read = await frame.evaluate(async () => {
    const { item, userProfile } = Office.context.mailbox;
    const body = await new Promise<string>((resolve) => item?.body.getAsync('text', (answer) => resolve(answer.value)));
    return { subject: String(item?.subject), from: item?.from?.displayName, id: item?.itemId, body, user: userProfile.displayName };
  });
  expect(read).toMatchObject({ from: 'Cllr Maureen Tansley', user: 'Paul Whitcombe' });
  expect(read.body).toContain('no hot water for nine days');
  expect(read.id).toMatch(/[+/]/);
});

test('raises ItemChanged with the new item already in place', async () => {
  const frame = await open('outlook-inbox');
  await eventually(async () => expect(await frame.evaluate(() => Boolean(Office.context.mailbox.item))).toBe(false));
  await frame.evaluate(
    () =>
      new Promise((resolve) =>
        Office.context.mailbox.addHandlerAsync(
          Office.EventType.ItemChanged,
          () => Reflect.get(window, 'heard').push(Office.context.mailbox.item?.subject),
          resolve,
        ),
      ),
  );
  await page.evaluate(() => window.fairCopyEmulator.outlook?.openBySubject('nowhere to go tonight'));
  await frame.waitForFunction(() => Reflect.get(window, 'heard')[0] === 'nowhere to go tonight');
});

test('gives the chosen messages, and loads one at a time with its words', async () => {
  const frame = await open('outlook-inbox');
  await frame.evaluate(
    () =>
      new Promise((resolve) =>
        Office.context.mailbox.addHandlerAsync(
          Office.EventType.SelectedItemsChanged,
          () => Reflect.get(window, 'heard').push('chosen'),
          resolve,
        ),
      ),
  );
  await page.click('.mail-row >> nth=0');
  await page.click('.mail-row >> nth=1', { modifiers: ['Control'] });
  const chosen = await frame.evaluate(
    () =>
      new Promise<{ itemId: string; subject: string }[]>((resolve) =>
        Office.context.mailbox.getSelectedItemsAsync((answer) => resolve(answer.value as unknown as { itemId: string; subject: string }[])),
      ),
  );
  expect(chosen).toHaveLength(2);
  await eventually(async () => expect(await frame.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['chosen', 'chosen']));
  const loaded = await frame.evaluate(
    (id) =>
      new Promise<{ text: string; refused: string; sender: string }>((resolve) =>
        Office.context.mailbox.loadItemByIdAsync(id, (answer) => {
          const item = answer.value as unknown as Office.LoadedMessageRead & { unloadAsync(done: () => void): void };
          Office.context.mailbox.loadItemByIdAsync(id, (again) =>
            item.body.getAsync('text' as Office.CoercionType, (body) =>
              item.unloadAsync(() => resolve({ text: body.value, refused: String(again.status), sender: item.from.displayName })),
            ),
          );
        }),
      ),
    chosen[0]?.itemId ?? '',
  );
  expect(loaded.refused).toBe('failed');
  expect(loaded.text.length).toBeGreaterThan(10);
});

test('opens a reply with the words above signature and quoted thread', async () => {
  const frame = await open('outlook-message');
  await frame.evaluate(
    () =>
      new Promise((resolve) => {
        const item = Office.context.mailbox.item as Office.MessageRead;
        item.displayReplyFormAsync({ htmlBody: '<p>Thank you for asking.</p><script>alert(1)</script>' }, resolve);
      }),
  );
  await eventually(async () => {
    const html = (await page.evaluate(() => window.fairCopyEmulator.outlook?.bodyHtml())) ?? '';
    const [ours, signature, quote] = ['Thank you for asking', 'id="Signature"', 'id="divRplyFwdMsg"'].map((words) => html.indexOf(words));
    expect(ours).toBeGreaterThanOrEqual(0);
    expect(signature).toBeGreaterThan(ours ?? 0);
    expect(quote).toBeGreaterThan(signature ?? 0);
    expect(html).not.toContain('script');
  });
});

test('writes at the cursor, sets people and subject, and stores what the add-in stores', async () => {
  const frame = await open('outlook-compose');
  const done = await frame.evaluate(async () => {
    const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
    const ask = <Value>(call: (done: (answer: Office.AsyncResult<Value>) => void) => void): Promise<Value> =>
      new Promise((resolve, reject) =>
        call((answer) => (String(answer.status) === 'succeeded' ? resolve(answer.value) : reject(new Error(answer.error.message)))),
      );
    await ask<void>((back) => item.body.setSelectedDataAsync('<p>First words</p>', { coercionType: 'html' as Office.CoercionType }, back));
    await ask<void>((back) => item.subject.setAsync('A new subject', back));
    await ask<void>((back) => item.to.setAsync([{ displayName: 'Pat Example', emailAddress: 'pat@example.example' }], back));
    const properties = await ask<Office.CustomProperties>((back) => item.loadCustomPropertiesAsync(back));
    properties.set('kept', 'yes');
    await ask<void>((back) => properties.saveAsync(back));
    await ask<void>((back) => item.sessionData.setAsync('key', 'value', back));
    Office.context.roamingSettings.set('role', 'housing');
    await ask<void>((back) => Office.context.roamingSettings.saveAsync(back));
    await ask<void>((back) =>
      item.notificationMessages.addAsync(
        'one',
        { type: 'progressIndicator' as Office.MailboxEnums.ItemNotificationMessageType, message: 'Working' },
        back,
      ),
    );
    return {
      body: await ask<string>((back) => item.body.getAsync('text' as Office.CoercionType, back)),
      subject: await ask<string>((back) => item.subject.getAsync(back)),
      to: await ask<Office.EmailAddressDetails[]>((back) => item.to.getAsync(back)),
      session: await ask<string>((back) => item.sessionData.getAsync('key', back)),
    };
  });
  expect(done.body.startsWith('First words')).toBe(true);
  expect(done).toMatchObject({ subject: 'A new subject', session: 'value', to: [{ emailAddress: 'pat@example.example' }] });
});

test('sends only what the handler lets through, in a fresh hidden frame', async () => {
  const frame = await open('outlook-compose');
  const set = (text: string): Promise<unknown> =>
    frame.evaluate(
      (words) => new Promise((resolve) => (Office.context.mailbox.item as unknown as Office.MessageCompose).body.setAsync(words, resolve)),
      text,
    );
  await set('You have failed to reply.');
  expect(await page.evaluate(() => window.fairCopyEmulator.outlook?.send('do-not-send'))).toEqual({
    sent: false,
    message: 'This blames the reader.',
  });
  await set('Thank you for your reply.');
  expect(await page.evaluate(() => window.fairCopyEmulator.outlook?.send())).toEqual({ sent: true, message: '' });
  await until('the sent message on the server', () =>
    mail.mailbox.folder('sentitems').some(({ subject }) => subject.startsWith('RE: Casework')),
  );
});

test('shows a category that Graph set, and knows a draft that Graph made', async () => {
  const frame = await open('outlook-inbox');
  const made = await frame.evaluate(async () => {
    const headers = { authorization: 'Bearer emulated', 'content-type': 'application/json' };
    const list = (await (await fetch('/graph/v1.0/me/mailFolders/inbox/messages?$top=1&$select=subject', { headers })).json()) as {
      value: { id: string }[];
    };
    const id = list.value[0]?.id ?? '';
    await fetch(`/graph/v1.0/me/messages/${id}`, { method: 'PATCH', headers, body: JSON.stringify({ categories: ['Today'] }) });
    const draft = (await (
      await fetch(`/graph/v1.0/me/messages/${id}/createForward`, { method: 'POST', headers, body: JSON.stringify({ comment: 'For you' }) })
    ).json()) as { id: string };
    return Office.context.mailbox.convertToEwsId(draft.id, Office.MailboxEnums.RestVersion.v2_0);
  });
  await page.waitForSelector('.mail-category');
  await frame.evaluate((id) => Office.context.mailbox.displayMessageForm(id), made);
  await page.waitForSelector('.compose');
  await eventually(async () => expect(await page.evaluate(() => window.fairCopyEmulator.outlook?.bodyHtml())).toContain('For you'));
});

test('writes in an appointment', async () => {
  const frame = await open('outlook-appointment');
  const subject = await frame.evaluate(async () => {
    const item = Office.context.mailbox.item as unknown as Office.AppointmentCompose;
    await new Promise((resolve) => item.body.prependAsync('<p>Minutes</p>', { coercionType: 'html' as Office.CoercionType }, resolve));
    return new Promise<string>((resolve) => item.subject.getAsync((answer) => resolve(answer.value)));
  });
  expect(subject).toMatch(/^Visit: /);
  await eventually(async () => expect(await page.textContent('.mail-body')).toMatch(/^Minutes/));
});

test('is used by keyboard: arrows move and open, Shift stretches the choice', async () => {
  await open('outlook-inbox');
  const chosen = (): Promise<number> => page.locator('.mail-row[aria-selected="true"]').count();
  const rowHasFocus = (): Promise<unknown> => page.waitForFunction(() => document.activeElement?.classList.contains('mail-row'));
  await page.focus('.mail-row');
  await page.keyboard.press('ArrowDown');
  await page.waitForSelector('article.reading');
  for (const count of [2, 3]) {
    // The list is drawn again after each key.
    await rowHasFocus();
    await page.keyboard.press('Shift+ArrowDown');
    await eventually(async () => expect(await chosen()).toBe(count));
  }
});
