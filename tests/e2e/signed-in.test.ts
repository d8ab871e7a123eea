import type { BrowserContext, Frame, Page } from 'playwright-core';
import { sampleDocument } from '../../emulator/samples/sample-documents';
import { until } from '../until';
import { openWord, pane } from './harness/emulator';
import { watchNetwork, type NetworkWatch } from './harness/network';
import { officeForTests } from './harness/office';
import { keepFacts, serviceKnown } from './harness/pane-steps';
import { improving, startRealGateway, type RealGateway } from './harness/real-gateway';
import { eventually } from '../eventually';

/* The pane signed in to a real gateway with a real store, over HTTP: letters, suggestions, figures, policy, and the officer's own history. */

const officer = 'officer-one;team-one;officer';
const champion = 'chen;team-one;champion';
const lawyer = 'lena;legal;legal-approver';
const governance = 'gita;governance;information-governance';
const auditor = 'aude;governance;auditor';
const letter = sampleDocument('rent-arrears.docx') ?? new Uint8Array();
const resident = ['Harlow', '40718832', 'Tansy'];

let gateway: RealGateway;

beforeAll(async () => {
  gateway = await startRealGateway();
});
const office = officeForTests(() => ({ gatewayHandler: (request) => gateway.handler(request) }));
afterAll(async () => {
  await gateway.close();
});

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly frame: Frame;
  readonly network: NetworkWatch;
}

async function open(bytes: Uint8Array | undefined, context?: BrowserContext): Promise<Opened> {
  const own = context ?? (await office.browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 } }));
  const page = await own.newPage();
  const network = await watchNetwork(page);
  await openWord(page, office.address, bytes === undefined ? { show: 'word-empty' } : { bytes });
  const frame = await pane(page);
  await serviceKnown(frame);
  return { context: own, page, frame, network };
}

const sentTo = (network: NetworkWatch, path: string): readonly string[] =>
  network.requests.filter(({ url, method }) => url.endsWith(path) && method !== 'GET').map(({ body }) => body);

const kinder = (passage: string): string => passage.replace('You have failed to pay your rent and your account', 'Your rent account');
const politer = (passage: string): string => passage.replace('Please', 'Please do');

/** Improves the open letter and puts the changes in, whoever writes; `change` is what the council's writer does. */
async function improveAndPut(frame: Frame, change = kinder): Promise<void> {
  gateway.model.behave(improving(change));
  await frame.getByRole('button', { name: 'Improve the tone' }).click();
  await frame.getByRole('heading', { level: 1, name: /changes? to look at/ }).waitFor();
  await (await keepFacts(frame)).click();
  await frame.getByText(/Read back and checked at/).waitFor();
}

async function openSettings(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Settings' }).click();
  await frame.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
}

/** A day of the pane's: it asks about a letter once in one. */
const todayInBritain = (): string => new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' });

interface Versions {
  readonly versions: readonly { readonly version: number; readonly source: string }[];
}

interface AuditLine {
  readonly kind: string;
  readonly jobId: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}
async function auditOf(kind: string): Promise<readonly AuditLine[]> {
  const { lines } = (await gateway.ask(auditor, 'GET', '/api/audit?most=1000')) as { readonly lines: readonly AuditLine[] };
  return lines.filter((line) => line.kind === kind);
}

test('a letter is found by what an officer would type, and what is typed goes nowhere', async () => {
  const { context, frame, network } = await open(undefined);
  await frame.getByText(/^See all/).click();
  await frame.getByRole('searchbox', { name: 'What is the letter about?' }).fill('boyfriend moved out benefit');
  await frame.getByRole('heading', { level: 2, name: /^\d+ letters?$/ }).waitFor();
  await eventually(async () =>
    expect(await frame.locator('[id^="found-"]').first().innerText()).toMatch(/benefit|Universal|change|circumstances|Housing Benefit/i),
  );
  await frame.getByRole('searchbox').fill('zzzz qqqq');
  await frame.getByText('No letter fits those words.').waitFor();
  expect(network.leaks(['boyfriend', 'qqqq'])).toEqual([]);
  expect(network.strangers).toEqual([]);
  await context.close();
});

test('a star keeps a letter close on the next opening too, and the service knows it', async () => {
  const { context, page, frame } = await open(undefined);
  await frame.getByText(/^See all/).click();
  const star = frame.getByRole('button', { name: 'Favourite: First rent arrears letter' }).first();
  await star.click();
  await expectAttribute(frame, 'Favourite: First rent arrears letter', 'true');
  await frame.getByRole('region', { name: 'Favourites' }).getByText('First rent arrears letter').waitFor();
  const kept = async (): Promise<readonly string[]> =>
    ((await gateway.ask(officer, 'GET', '/api/library/mine')) as { readonly favourites: readonly string[] }).favourites;
  await eventually(async () => expect(await kept()).toContain('hsg-01'));
  await page.close();
  const again = await open(undefined, context);
  await again.frame.getByText(/^See all/).click();
  await again.frame.getByRole('region', { name: 'Favourites' }).getByText('First rent arrears letter').waitFor();
  await again.frame.getByRole('button', { name: 'Favourite: First rent arrears letter' }).first().click();
  await again.frame.getByRole('region', { name: 'Favourites' }).waitFor({ state: 'detached' });
  // Told to the service before the pane goes; the tests that follow find the letter in one list only.
  await eventually(async () => expect(await kept()).not.toContain('hsg-01'));
  await context.close();
});

async function expectAttribute(frame: Frame, name: string, pressed: string): Promise<void> {
  await frame.locator(`button[aria-label="${name}"][aria-pressed="${pressed}"]`).first().waitFor();
}

test('a letter says its version, that legal has not checked it, and which law legal must check', async () => {
  const { context, frame } = await open(undefined);
  await frame.getByText(/^See all/).click();
  await frame.locator('#letter-hsg-01').click();
  await frame.getByText('Not yet checked by legal').waitFor();
  await frame.getByRole('button', { name: 'About this letter' }).click();
  await frame.getByText('Version 1 · Not yet checked by legal').waitFor();
  await frame.getByText('Legal must check this').waitFor();
  await eventually(async () => expect(await frame.locator('body').innerText()).not.toContain('(verify)'));
  await context.close();
});

test('letters past their review date and letters of another nation are not offered', async () => {
  const { versions } = (await gateway.ask(officer, 'GET', '/api/library/templates/hsg-03')) as Versions;
  const [newest] = versions;
  const title = /^title: (.+)$/m.exec(newest?.source ?? '')?.[1] ?? '';
  const suggest = async (source: string): Promise<void> => {
    const { versions: now } = (await gateway.ask(officer, 'GET', '/api/library/templates/hsg-03')) as Versions;
    const base = now[0]?.version ?? 0;
    const { number } = (await gateway.ask(officer, 'POST', '/api/library/suggestions', {
      templateId: 'hsg-03',
      baseVersion: base,
      source,
      reason: 'It is out of date',
    })) as { readonly number: number };
    await gateway.ask(champion, 'POST', `/api/library/suggestions/${number}/decision`, { accept: true, answer: '' });
  };
  const expectShown = async (shown: boolean): Promise<void> => {
    const { context, frame } = await open(undefined);
    await frame.getByText(/^See all/).click();
    await frame.getByRole('heading', { level: 1, name: 'Find a letter' }).waitFor();
    await frame.locator('#letter-hsg-01').waitFor();
    await eventually(async () => expect(await frame.getByText(title, { exact: true }).count()).toBe(shown ? 1 : 0));
    await context.close();
  };
  // The gateway reads its library anew every second or two.
  const served = (so: object): Promise<void> =>
    eventually(async () => {
      const letters = (await gateway.ask(officer, 'GET', '/api/templates')) as readonly { readonly id: string }[];
      expect(letters.find(({ id }) => id === 'hsg-03')).toMatchObject(so);
    });
  await expectShown(true);
  await suggest((newest?.source ?? '').replace(/^reviewBy: .*$/m, 'reviewBy: 2020-01-01'));
  await served({ reviewBy: '2020-01-01' });
  await expectShown(false);
  await suggest((newest?.source ?? '').replace(/^nations: .*$/m, 'nations: [Wales]'));
  await served({ nations: ['Wales'] });
  await expectShown(false);
});

test('a change is suggested in words, shown exactly as it is sent, and its answer comes back', async () => {
  const { context, frame, network } = await open(undefined);
  await frame.getByText(/^See all/).click();
  await frame.locator('#letter-hsg-01').click();
  await frame.getByRole('button', { name: 'About this letter' }).click();
  await frame.getByRole('button', { name: 'Suggest a change' }).click();
  await frame.getByRole('textbox', { name: /What should change/ }).fill('Ask Jenny Smith at 12 Quarry Lane');
  await frame.getByRole('button', { name: 'See what would be sent' }).click();
  await frame.getByRole('heading', { level: 1, name: 'This cannot be sent yet' }).waitFor();
  await frame.getByText('Name: Jenny Smith').waitFor();
  await eventually(async () => expect(await frame.getByRole('button', { name: 'Send the suggestion' }).count()).toBe(0));
  await frame.getByRole('button', { name: 'Go back and take it out' }).click();
  const words = 'Say that the office is open on Saturdays';
  await frame.getByRole('textbox', { name: /What should change/ }).fill(words);
  await frame.getByRole('button', { name: 'See what would be sent' }).click();
  await frame.getByRole('heading', { level: 1, name: 'This would be sent' }).waitFor();
  await frame.getByText(words).waitFor();
  expect(sentTo(network, '/api/library/suggestions')).toEqual([]);
  await frame.getByRole('button', { name: 'Send the suggestion' }).click();
  await frame.getByRole('heading', { level: 1, name: 'My suggestions' }).waitFor();
  await frame.getByText('Waiting for a champion').waitFor();
  const sent = sentTo(network, '/api/library/suggestions').map((body) => JSON.parse(body) as Record<string, unknown>);
  expect(sent).toEqual([{ templateId: 'hsg-01', baseVersion: 1, reason: words }]);
  expect(network.leaks(['Jenny', 'Quarry'])).toEqual([]);

  const { suggestions } = (await gateway.ask(champion, 'GET', '/api/library/suggestions')) as {
    readonly suggestions: readonly { readonly number: number; readonly reason: string }[];
  };
  const number = suggestions.find((one) => one.reason === words)?.number ?? 0;
  await gateway.ask(champion, 'POST', `/api/library/suggestions/${number}/decision`, { accept: false, answer: 'It is not open then.' });
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
  await openSettings(frame);
  await frame.getByRole('button', { name: /^My suggestions/ }).click();
  await frame.getByText('Not taken up').waitFor();
  await frame.getByText('It is not open then.').waitFor();
  await context.close();
});

test('after the words went in one tap tells the minutes, another whether it was useful; the audit has figures and no words', async () => {
  const { context, page, frame, network } = await open(letter);
  const day = todayInBritain();
  await improveAndPut(frame);
  const group = frame.getByRole('group', { name: 'How long would this have taken by hand?' });
  await group.getByRole('button', { name: '20 min' }).click();
  const feedback = page.waitForResponse((response) => response.url().endsWith('/api/feedback'));
  await frame.getByRole('group', { name: 'Was it useful?' }).getByRole('button', { name: 'Yes' }).click();
  expect((await feedback).ok()).toBe(true);
  const outcome = page.waitForResponse((response) => response.url().endsWith('/api/outcomes'));
  await frame.getByRole('button', { name: 'Done' }).click();
  expect((await outcome).status()).toBe(200);
  expect(sentTo(network, '/api/feedback').map((body) => JSON.parse(body) as Record<string, unknown>)).toEqual([
    { jobId: expect.any(String) as string, minutes: 20, quality: 5 },
  ]);
  expect(sentTo(network, '/api/outcomes').map((body) => JSON.parse(body) as Record<string, unknown>)).toEqual([
    {
      jobId: expect.any(String) as string,
      result: 'inserted',
      editShare: 0,
      warningsShown: expect.any(Number) as number,
      warningsOverridden: expect.any(Number) as number,
    },
  ]);
  expect((await auditOf('outcome')).at(-1)?.details).toMatchObject({ result: 'inserted', editShare: 0 });
  expect((await auditOf('feedback')).at(-1)?.details).toEqual({ minutes: 20, quality: 5 });

  // Never twice for one letter in a day.
  await frame.getByRole('heading', { level: 1, name: 'This letter' }).waitFor();
  await improveAndPut(frame, politer);
  // A moment in which it would ask: nothing shows that it does not.
  await page.waitForTimeout(500);
  const asks = frame.getByText('How long would this have taken by hand?');
  // At midnight it may ask again.
  if (todayInBritain() === day) await eventually(async () => expect(await asks.count()).toBe(0));

  // What was put back is told as thrown away.
  await frame.getByRole('button', { name: 'Restore original' }).click();
  await frame.getByText('Your original is back').first().waitFor();
  const second = page.waitForResponse((response) => response.url().endsWith('/api/outcomes'));
  await frame.getByRole('button', { name: 'Done' }).click();
  await frame.getByRole('button', { name: 'Improve the tone' }).click();
  await second;
  expect(JSON.parse(sentTo(network, '/api/outcomes').at(-1) ?? '{}')).toMatchObject({ result: 'discarded' });
  expect(network.leaks(resident)).toEqual([]);
  expect(resident.filter((word) => gateway.logged().includes(word))).toEqual([]);
  expect(JSON.stringify([...(await auditOf('outcome')), ...(await auditOf('feedback'))])).not.toMatch(/rent|account/i);
  await context.close();
});

test('words edited in the letter afterwards are told as a share, and never as words', async () => {
  const { context, page, frame, network } = await open(letter);
  await improveAndPut(frame);
  // The officer thinks again, in Word itself.
  await page.evaluate(() => window.fairCopyEmulator.rejectAll());
  const outcome = page.waitForResponse((response) => response.url().endsWith('/api/outcomes'));
  await frame.getByRole('button', { name: 'Done' }).click();
  await outcome;
  const told = JSON.parse(sentTo(network, '/api/outcomes').at(-1) ?? '{}') as { readonly result: string; readonly editShare: number };
  expect(told.result).toBe('edited');
  expect(told.editShare).toBeGreaterThan(0);
  expect(told.editShare).toBeLessThan(1);
  await context.close();
});

test('with this device only, nothing is told to anybody', async () => {
  const { context, page, frame, network } = await open(letter);
  await openSettings(frame);
  await frame.getByRole('radio', { name: /This device only/ }).check();
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
  await improveAndPut(frame);
  // A moment in which it would ask: nothing shows that it does not.
  await page.waitForTimeout(500);
  await eventually(async () => expect(await frame.getByText('How long would this have taken by hand?').count()).toBe(0));
  await frame.getByRole('button', { name: 'Done' }).click();
  await frame.getByRole('heading', { level: 1, name: 'This letter' }).waitFor();
  // A moment in which it would tell somebody.
  await page.waitForTimeout(500);
  expect(network.requests.filter(({ url, method }) => url.includes('/api/') && method !== 'GET')).toEqual([]);
  await context.close();
});

test('my history is on this device alone, holds no words, and goes at a press and at signing out', async () => {
  const { context, page, frame, network } = await open(letter);
  await improveAndPut(frame);
  await frame.getByRole('button', { name: 'Done' }).click();
  await openSettings(frame);
  await frame.getByRole('button', { name: /^My history/ }).click();
  await frame.getByText('Put in · Council service').waitFor();
  await eventually(async () => {
    const stored = await frame.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(stored).toContain('improve-warmer');
    expect(stored).not.toMatch(/Harlow|412\.60|rent and|Bearer|eyJ/);
  });
  await frame.getByRole('button', { name: 'Wipe my history' }).click();
  await frame.getByRole('button', { name: 'Wipe it' }).click();
  await frame.getByText('Nothing yet. What you do in Fair Copy will be listed here.').waitFor();
  await eventually(async () => expect(await frame.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('"action":"improve"'));

  await frame.getByRole('button', { name: 'Back', exact: true }).click();
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
  await improveAndPut(frame, politer);
  await frame.getByRole('button', { name: 'Done' }).click();
  await openSettings(frame);
  await frame.getByText('Signed in as officer-one').waitFor();
  await frame.getByRole('button', { name: 'Sign out' }).click();
  await frame.getByText('You are signed out. The work is done on this device.').waitFor();
  await eventually(async () => expect(await frame.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('"action":"improve"'));
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
  await frame.getByRole('heading', { level: 2, name: 'You are signed out' }).waitFor();
  const before = network.requests.length;
  await frame.getByRole('button', { name: 'Improve the tone' }).click();
  await frame.getByRole('heading', { level: 1, name: /change/ }).waitFor();
  expect(network.requests.slice(before).filter(({ url }) => url.includes('/api/'))).toEqual([]);

  // Signed out stays signed out, until the officer's own press.
  await page.close();
  const again = await context.newPage();
  const watched = await watchNetwork(again);
  await openWord(again, office.address, { bytes: letter });
  const next = await pane(again);
  await next.getByRole('heading', { level: 2, name: 'You are signed out' }).waitFor();
  expect(watched.requests.filter(({ url }) => /\/api\/(?!sign-in)/.test(url))).toEqual([]);
  await next.getByRole('button', { name: 'Sign in' }).click();
  await next.getByRole('heading', { level: 2, name: 'You are signed out' }).waitFor({ state: 'detached' });
  await context.close();
});

/** The pane asks at each of its steps how things stand. Until its next job is at the service it hears what is so now, however late it asks. */
async function knowsUntilItsNextJob(page: Page, network: NetworkWatch): Promise<void> {
  const standing = await gateway.ask(officer, 'GET', '/api/me');
  const jobs = (): number => network.requests.filter(({ url }) => url.endsWith('/api/jobs')).length;
  const before = jobs();
  await page.route('**/api/me', (route) => (jobs() > before ? route.fallback() : route.fulfill({ json: standing })));
}

test('the kill switch and what is off for officers are said plainly, and the work goes on on this device', async () => {
  const { context, page, frame, network } = await open(letter);
  await frame.getByRole('button', { name: 'Improve the tone' }).waitFor();
  await knowsUntilItsNextJob(page, network);
  await gateway.ask(governance, 'POST', '/api/stop', { stopped: true });
  try {
    gateway.model.requests.length = 0;
    await frame.getByRole('button', { name: 'Improve the tone' }).click();
    await frame.getByText('Your council has stopped its service for now').waitFor();
    expect(gateway.model.requests).toHaveLength(0);
    await frame.getByRole('button', { name: 'Use this device instead' }).click();
    await frame.getByRole('heading', { level: 1, name: /change/ }).waitFor();
    await frame.getByRole('button', { name: 'Back', exact: true }).click();
    await frame.getByRole('heading', { level: 2, name: 'Your council has stopped its service for now' }).waitFor();
    // From now on the device does the work without being asked.
    await frame.getByRole('button', { name: 'Improve the tone' }).click();
    await frame.getByRole('heading', { level: 1, name: /change/ }).waitFor();
    await frame.getByRole('button', { name: 'Back', exact: true }).click();
  } finally {
    await gateway.ask(governance, 'POST', '/api/stop', { stopped: false });
  }
  // The pane asks again when a screen is opened, but not every second.
  await until('the service back in the settings', async () => {
    await openSettings(frame);
    await frame.locator('#sign-out').waitFor();
    const stopped = await frame.getByText('Your council has stopped its service for now').count();
    await frame.getByRole('button', { name: 'Back', exact: true }).click();
    return stopped === 0;
  });

  const full = (await gateway.ask(governance, 'GET', '/api/policy/full')) as { readonly actions: Record<string, object> };
  await knowsUntilItsNextJob(page, network);
  await gateway.ask(governance, 'PUT', '/api/policy', {
    ...full,
    actions: { ...full.actions, improve: { allowed: false, mostCharacters: 0 } },
  });
  try {
    gateway.model.behave(improving((passage) => passage));
    await frame.getByRole('button', { name: 'Improve the tone' }).click();
    await frame.getByText('Your council does not use its service for this').waitFor();
    await frame.getByRole('button', { name: 'Use this device instead' }).click();
    await frame.getByRole('heading', { level: 1, name: /change/ }).waitFor();
    await frame.getByRole('button', { name: 'Back', exact: true }).click();
    await frame.getByText('Your council does not use its service to improve the tone').waitFor();
  } finally {
    await gateway.ask(governance, 'PUT', '/api/policy', full);
  }
  await context.close();
});

test('a newcomer’s letter: suggested from the pane, reviewed, approved, published, and used in Word', async () => {
  const { context, frame, network } = await open(letter);
  await frame.getByRole('button', { name: 'Start another letter' }).click();
  await frame.getByText(/^See all/).click();
  await frame.getByRole('button', { name: 'Suggest the letter I have open' }).click();
  await frame.getByRole('textbox', { name: 'What is it called?' }).fill('A reminder about rent');
  await frame.getByRole('textbox', { name: 'What is it for?' }).fill('Reminds a tenant kindly that rent is late');
  await frame
    .getByRole('textbox', { name: 'The letter' })
    .fill('Dear [name]\n\nYour rent of [amount owed] is late. Please ring us, and we will look at it together.\n\nYours sincerely');
  await frame.getByRole('textbox', { name: 'Words it must always say' }).fill('ring us');
  await frame.getByRole('textbox', { name: 'What would a colleague type to find it?' }).fill('rent, late, reminder');
  await frame.getByRole('button', { name: 'See what would be sent' }).click();
  await frame.getByRole('heading', { level: 1, name: 'This would be sent' }).waitFor();
  await frame.getByRole('button', { name: 'Exactly as sent' }).click();
  await frame.getByText('## Skeleton').waitFor();
  const shown = await frame.locator('main').innerText();
  await frame.getByRole('button', { name: 'Send the suggestion' }).click();
  await frame.getByRole('heading', { level: 1, name: 'My suggestions' }).waitFor();
  const [sent] = sentTo(network, '/api/library/suggestions').map((body) => JSON.parse(body) as { source: string; templateId: string });
  for (const line of (sent?.source ?? '').split('\n').filter((one) => one.trim() !== '')) expect(shown).toContain(line);
  expect(network.leaks(resident)).toEqual([]);
  await context.close();

  // A champion reviews and publishes it, a lawyer approves it.
  const { suggestions } = (await gateway.ask(champion, 'GET', '/api/library/suggestions')) as {
    readonly suggestions: readonly { readonly number: number; readonly templateId: string }[];
  };
  const number = suggestions.find((one) => one.templateId === sent?.templateId)?.number ?? 0;
  const { version } = (await gateway.ask(champion, 'POST', `/api/library/suggestions/${number}/decision`, {
    accept: true,
    answer: 'Lovely.',
  })) as { readonly version: number };
  await gateway.ask(lawyer, 'POST', `/api/library/templates/${sent?.templateId ?? ''}/status`, { version, status: 'approved' });
  await until('the letter approved in the list', async () => {
    const offered = (await gateway.ask(officer, 'GET', '/api/templates')) as readonly { readonly id: string; readonly status: string }[];
    return offered.some(({ id, status }) => id === sent?.templateId && status === 'approved');
  });

  // A colleague finds and uses it.
  const next = await open(undefined);
  await next.frame.getByText(/^See all/).click();
  await next.frame.getByRole('searchbox').fill('rent late reminder');
  await next.frame.locator(`#found-${sent?.templateId ?? 'none'}`).click();
  await next.frame.getByRole('button', { name: 'About this letter' }).click();
  await next.frame.getByText('Approved by legal').waitFor();
  await next.frame.getByRole('button', { name: 'Use this letter' }).click();
  await next.frame.getByRole('textbox', { name: 'Name?' }).fill('Ms Warsame');
  await next.frame.getByRole('textbox', { name: 'Amount owed?' }).fill('£40.00');
  gateway.model.behave({
    kind: 'answer',
    answer: (body) => {
      const name = /Ms [A-Z][a-z]+/.exec(body)?.[0] ?? '[name]';
      return [`Dear ${name}\n\nYour rent of £40.00 is late. Please ring us, and we will look at it together.\n\nYours sincerely`];
    },
  });
  await next.frame.getByRole('button', { name: 'Write a draft' }).click();
  await next.frame.getByRole('button', { name: 'Put it in the document' }).click();
  await next.frame.getByRole('heading', { level: 1, name: 'Your draft is in' }).waitFor();
  const written = await next.page.evaluate(() => window.fairCopyEmulator.saveBytes());
  expect(written.length).toBeGreaterThan(1000);
  await next.context.close();

  // Popular in the team, once the team has used it.
  const third = await open(undefined);
  await third.frame.getByText(/^See all/).click();
  await third.frame.getByRole('region', { name: 'Popular in your team' }).getByText('A reminder about rent').waitFor();
  await third.context.close();
});
