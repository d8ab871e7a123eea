import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { startRealPostgres, type RealPostgres } from '../../scripts/real-postgres';
import { newJobId } from '../../src/core/job';
import type { Server } from '../../src/gateway/server';
import { startOpenaiTestServer, type OpenaiTestServer } from '../gateway/openai-test-server';
import { until } from '../until';
import { colourRules, violations } from './harness/axe';
import { openBrowser } from './harness/browser';
import { askGateway, contextFor, openPage, settled, startPagesServer } from './harness/pages-server';
import { freshDataFolder } from '../gateway/fresh-data-folder';
import { eventually } from '../eventually';

/* The pages through the real door: a real gateway on each store, real Chromium, the policy as it is served. */

const olive = 'olive;housing;officer';
const chen = 'chen;housing;officer,champion';
const lena = 'lena;legal;officer,legal-approver';
const gita = 'gita;ig;officer,information-governance';
const aude = 'aude;audit;officer,auditor';

let browser: Browser;
let postgres: RealPostgres;
let model: OpenaiTestServer;
let folder: string;
const servers: Partial<Record<'pglite' | 'postgres', Server>> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fair-copy-pages-'));
  [browser, postgres, model] = await Promise.all([openBrowser(), startRealPostgres(), startOpenaiTestServer()]);
  const withModel = { MODEL_BASE_URL: model.url, MODEL_NAME: 'm', MODEL_ID: 'council-model' };
  servers.pglite = await startPagesServer({ ...withModel, DATA_FOLDER: await freshDataFolder(join(folder, 'data')) });
  servers.postgres = await startPagesServer({ ...withModel, DATABASE_URL: await postgres.database() });
});

afterAll(async () => {
  await browser.close();
  await Promise.all([servers.pglite?.close(200), servers.postgres?.close(200)]);
  await model.close();
  await postgres.close();
  rmSync(folder, { recursive: true, force: true });
});

const serverOn = (kind: 'pglite' | 'postgres'): Server => {
  const server = servers[kind];
  if (server === undefined) throw new Error('the gateway did not start');
  return server;
};

const job = (template: string) => ({
  id: newJobId(),
  action: 'improve',
  template: { id: template, version: 1 },
  passages: ['Please be advised.'],
  answers: {},
});

/** One browser's memory for each person and window, so that what all pages have in common is fetched once. */
const contexts = new Map<string, Promise<BrowserContext>>();
const windowOf = (who: string | undefined, options: BrowserContextOptions = {}): Promise<BrowserContext> => {
  const key = JSON.stringify([who, options]);
  const context = contexts.get(key) ?? contextFor(browser, who, options);
  contexts.set(key, context);
  return context;
};
const open = async (
  kind: 'pglite' | 'postgres',
  who: string | undefined,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> => openPage(await windowOf(who, options), serverOn(kind), path);

/** Loads a page again until these words are on it, since the gateway looks at its library every second or two. Gives all that it says. */
const readsOnce = (page: Page, words: string): Promise<string> =>
  until(`“${words}” on the page`, async () => {
    await page.reload();
    await settled(page);
    const said = await page.locator('main').innerText();
    return said.includes(words) && said;
  });

/** Presses a button that asks once more, and says yes. */
async function pressAndConfirm(page: Page, button: string, yes: string): Promise<void> {
  await page.getByRole('button', { name: button }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: yes }).click();
}

describe.each(['pglite', 'postgres'] as const)('the pages on %s', (kind) => {
  const ask = (who: string, method: string, path: string, body?: unknown) => askGateway(serverOn(kind), who, method, path, body);

  it('an officer finds a letter by what they would say, reads what it must say, tries it, and keeps it close', async () => {
    const page = await open(kind, olive, '/library');
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.getByLabel('What do you need to write?').fill('boyfriend moved out benefit');
    const first = page
      .getByRole('list', { name: /letter/ })
      .getByRole('link')
      .first();
    await eventually(async () => expect(await first.innerText()).toBe('A Housing Benefit decision, explained'));
    expect(addresses.filter((address) => address.includes('boyfriend'))).toEqual([]);
    await page.getByRole('button', { name: 'Add to your favourites: A Housing Benefit decision, explained' }).click();
    await page.getByRole('button', { name: 'Take out of your favourites: A Housing Benefit decision, explained' }).waitFor();
    await first.click();
    await page.getByRole('heading', { level: 1, name: 'A Housing Benefit decision, explained' }).waitFor();
    await eventually(async () => expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1'));
    await eventually(async () => {
      const said = await page.locator('main').innerText();
      for (const words of [
        'the old and new amounts',
        '(check with legal)',
        '10 to 12 years',
        '22 November 2027',
        'Nobody has approved this letter yet',
        'amounts',
      ])
        expect(said).toContain(words);
      expect(said).not.toMatch(/\{\{|\{%/);
    });
    await page.getByRole('button', { name: 'Try it on its example' }).click();
    await page
      .getByText(/([5-9]) of \1 things it must say are there\./)
      .first()
      .waitFor();
    await page.goto(`${serverOn(kind).url}/library`);
    await settled(page);
    await page.getByRole('heading', { name: 'Your favourites' }).waitFor();
    await eventually(async () => expect(await page.evaluate(() => localStorage.length)).toBe(0));
    await page.close();
  });

  it('a suggestion goes from an officer through a champion and a lawyer to every officer, and back again', async () => {
    const officer = await open(kind, olive, '/library/letter/csa-06/suggest');
    const before = await until('the letter to change', () => officer.getByLabel('The letter').inputValue());
    await officer.getByRole('button', { name: 'Send to the champions' }).click();
    await officer.getByText('Say in a few words what should be better.').waitFor();
    await officer.getByLabel('What should be better, and why?').fill('It could end with more warmth.');
    await officer.getByLabel('The letter').fill(`${before}\n\nP.S. Mrs Adaeze Okonkwo of 14 Larch Road rang.`);
    await officer.getByRole('button', { name: 'Send to the champions' }).click();
    await officer.getByText('Nothing was sent: this looks like somebody’s details').waitFor();
    await eventually(async () => expect(await officer.getByRole('alert').innerText()).toMatch(/Mrs Adaeze Okonkwo[^]*14 Larch Road/));
    expect(await violations(officer)).toEqual([]);
    expect((await ask(olive, 'GET', '/api/library/suggestions')).body).toEqual({ suggestions: [] });
    await officer.getByLabel('The letter').fill(before.replace('With kind thoughts', 'With our kindest thoughts'));
    await officer.getByRole('button', { name: 'Send to the champions' }).click();
    await officer.getByRole('heading', { level: 1, name: 'Thank you. The champions have it.' }).waitFor();
    const number = await until('its number', async () => /suggestion (\d+)/.exec(await officer.locator('main').innerText())?.[1]);

    const champion = await open(kind, chen, '/library/suggestions', { viewport: { width: 1000, height: 800 } });
    await champion.getByRole('link', { name: 'When somebody tells us of a death' }).first().click();
    await champion.getByRole('heading', { level: 1, name: new RegExp(`Suggestion ${number}`) }).waitFor();
    await eventually(async () =>
      expect(await champion.locator('ins').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('our kindest')])),
    );
    await eventually(async () =>
      expect(await champion.locator('del').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('kind')])),
    );
    await champion
      .getByText(/(\d) of \1 things it must say are there/)
      .first()
      .waitFor();
    await champion.getByLabel('Your answer to whoever suggested it').fill('Lovely, thank you.');
    await pressAndConfirm(champion, 'Publish', 'Publish');
    await champion.getByText('Published as version 2.').first().waitFor();

    await officer.goto(`${serverOn(kind).url}/library/letter/csa-06`);
    const seen = await readsOnce(officer, 'With our kindest thoughts');
    expect(seen).toContain('Reviewed by a champion');
    await eventually(async () => expect(await officer.getByRole('button', { name: /Go back to version|Approve/ }).count()).toBe(0));
    await officer.goto(`${serverOn(kind).url}/library/suggestions`);
    await settled(officer);
    await eventually(async () => expect(await officer.locator('main').innerText()).toContain('Lovely, thank you.'));

    const lawyer = await open(kind, lena, '/library/letter/csa-06');
    await pressAndConfirm(lawyer, 'Approve this version', 'Approve this version');
    await lawyer.getByText('Approved by legal').first().waitFor();

    await champion.goto(`${serverOn(kind).url}/library/letter/csa-06`);
    await settled(champion);
    await pressAndConfirm(champion, 'Go back to version 1', 'Go back to version 1');
    await champion.getByText('3, in use').waitFor();
    await eventually(async () => expect(await champion.locator('main').innerText()).not.toContain('With our kindest thoughts'));
    await champion.getByRole('button', { name: 'Compare version 2 with the one in use' }).click();
    await eventually(async () =>
      expect(await champion.locator('del').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('our kindest')])),
    );
    await Promise.all([officer, champion, lawyer].map((page) => page.close()));
  });

  it('a new letter is suggested from a form, without anybody writing Markdown', async () => {
    const page = await open(kind, olive, '/library/new');
    await page.getByRole('button', { name: 'Send to the champions' }).click();
    await page.getByText('7 things to put right first').waitFor();
    await page.getByLabel('Name of the letter').fill('We have mended your street light');
    await page.getByLabel('What it does, in one line').fill('Says that a street light works again');
    await page.getByLabel('Who uses it').selectOption('highways');
    await page
      .getByLabel('The letter', { exact: false })
      .and(page.locator('textarea'))
      .first()
      .fill('Dear [name]\n\nWe mended the light on [street].\n\nThank you for telling us.\n\nKind regards');
    await page.getByLabel('street', { exact: true }).fill('Cobden Street');
    await page.getByLabel('Words that must never be missing, one a line').fill('Thank you for telling us.');
    await page.getByLabel('What would somebody type to find it?').fill('street light, lamp, dark');
    await page.getByLabel('Team that looks after it').fill('Highways');
    await page.getByLabel('Why is it needed?').fill('We write it each week.');
    await page.getByRole('button', { name: 'Send to the champions' }).click();
    await page.getByRole('heading', { level: 1, name: 'Thank you. The champions have it.' }).waitFor();
    const champion = await open(kind, chen, '/library/suggestions');
    await champion.getByRole('link', { name: 'We have mended your street light' }).click();
    await champion.getByText('1 of 1 things it must say are there.').first().waitFor();
    await eventually(async () => expect(await champion.locator('main').innerText()).toContain('We mended the light on Cobden Street.'));
    await pressAndConfirm(champion, 'Publish', 'Publish');
    await champion.getByText('Published as version 1.').first().waitFor();
    await until('the new letter first of what is found', async () => {
      await page.goto(`${serverOn(kind).url}/library`);
      await settled(page);
      await page.getByLabel('What do you need to write?').fill('lamp dark');
      const first = page
        .getByRole('list', { name: /letter/ })
        .getByRole('link')
        .first();
      return (await first.innerText({ timeout: 5000 })) === 'We have mended your street light';
    });
    await Promise.all([page, champion].map((one) => one.close()));
  });

  it('the figures are those that were recorded, and a champion sees their own team’s alone', async () => {
    model.behave({ kind: 'reply', pieces: ['x'.repeat(1000)] });
    const uses = [
      { who: olive, id: 'hsg-01', result: 'inserted', editShare: 0.1, minutes: 5, shown: 3, overridden: 1 },
      { who: olive, id: 'hsg-01', result: 'edited', editShare: 0.3, minutes: 10, shown: 0, overridden: 0 },
      { who: 'bo;benefits;officer', id: 'ben-02', result: 'discarded', editShare: undefined, minutes: undefined, shown: 1, overridden: 0 },
    ];
    const full = (await ask(gita, 'GET', '/api/policy/full')).body as object;
    await ask(gita, 'PUT', '/api/policy', { ...full, qualityCheckOneIn: 1, countOnDevice: true });
    for (const { who, id, result, editShare, minutes, shown, overridden } of uses) {
      const sent = { ...job(id), action: 'draft' };
      const { id: jobId } = sent;
      expect((await ask(who, 'POST', '/api/jobs', sent)).status).toBe(200);
      expect(
        (await ask(who, 'POST', '/api/outcomes', { jobId, result, editShare, warningsShown: shown, warningsOverridden: overridden }))
          .status,
      ).toBe(200);
      const told = { minutes, quality: 4, factsRight: result === 'edited', wouldSend: false };
      if (minutes !== undefined) expect((await ask(who, 'POST', '/api/feedback', { jobId, ...told })).status).toBe(200);
      expect((await ask('eve;housing;officer', 'POST', '/api/feedback', { jobId, minutes: 400 })).status).toBe(400);
    }
    const onDevice = { action: 'draft', template: { id: 'hsg-01', version: 1 }, minutes: 5 };
    expect((await ask(olive, 'POST', '/api/uses', { uses: [onDevice, onDevice] })).status).toBe(201);
    await ask(gita, 'PUT', '/api/policy', full);
    const page = await open(kind, aude, '/impact', { viewport: { width: 1000, height: 800 } });
    const figures = async (): Promise<Record<string, string>> =>
      Object.fromEntries(
        await page
          .locator('main dl')
          .first()
          .locator('> div')
          .evaluateAll((boxes) =>
            boxes.map((box) => [box.querySelector('dt')?.textContent ?? '', box.querySelector('dd')?.firstChild?.textContent ?? '']),
          ),
      );
    // A draft of 1,000 characters that was put in: 1000 / 5 / 20 = 10 minutes; two on devices, told as 5 each.
    await eventually(async () =>
      expect(await figures()).toEqual({
        'Times used': '3',
        'Times used on officers’ devices': '2',
        'Put in the letter': '2',
        'Minutes saved, as officers told': '15',
        'Minutes saved, estimated': '30',
        'Share of words officers changed': '20%',
        'Warnings overridden': '1',
        'Usefulness, 1 to 5': '4',
      }),
    );
    await eventually(async () => {
      const table = await page.getByRole('region', { name: 'Use by team' }).innerText();
      expect(table.replace(/\s+/g, ' ')).toContain('housing 2 2 benefits 1 0');
      const said = await page.locator('main').innerText();
      for (const words of [
        '2 answers from 2 chosen jobs that went in.',
        '1 of 2 (50%)',
        '0 of 2 (0%)',
        'Too few to say much',
        'Nobody is asked now.',
      ])
        expect(said).toContain(words);
      expect(said).toContain('20 words a minute of careful writing');
      expect(said).not.toMatch(/olive|\bbo\b/);
    });
    await page.getByLabel('From').fill('2020-01-01');
    await page.getByLabel('To', { exact: true }).fill('2020-12-31');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('No use in these days').waitFor();
    const own = await open(kind, chen, '/impact');
    await eventually(async () => {
      const mine = await own.locator('main').innerText();
      expect(mine).toContain('You see your own team, housing.');
      expect(mine).not.toContain('benefits');
    });
    await Promise.all([page, own].map((one) => one.close()));
  });

  it('the kill switch stops jobs, asks first, and is for those alone who answer for it', async () => {
    model.behave({ kind: 'reply', pieces: ['[1] Please note.'] });
    expect((await ask(olive, 'POST', '/api/jobs', job('improve-plainer'))).status).toBe(200);
    const page = await open(kind, gita, '/governance');
    // What that job used is counted before it says that it is done.
    await page.getByRole('region', { name: 'Use of models this month' }).getByRole('rowheader', { name: 'council-model' }).waitFor();
    await page.getByText('The cost is known once the settings say').waitFor();
    await page.getByRole('button', { name: 'Stop all use of models' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    expect((await ask(olive, 'POST', '/api/jobs', job('improve-plainer'))).status).toBe(200);
    await pressAndConfirm(page, 'Stop all use of models', 'Stop now');
    await page.getByText('Models are stopped').waitFor();
    expect((await ask(olive, 'POST', '/api/jobs', job('improve-plainer'))).status).toBe(403);
    await pressAndConfirm(page, 'Allow models again', 'Allow');
    await page.getByText('Models may be used').waitFor();
    expect((await ask(olive, 'POST', '/api/jobs', job('improve-plainer'))).status).toBe(200);
    const auditor = await open(kind, aude, '/governance');
    await eventually(async () => expect(await auditor.getByRole('button', { name: /Stop all|Allow/ }).count()).toBe(0));
    await Promise.all([page, auditor].map((one) => one.close()));
  });

  it('the policy is read and changed, within its bounds, without touching the switch', async () => {
    const page = await open(kind, gita, '/governance/policy');
    await page.getByLabel('Days audit lines and counts are kept').fill('7');
    await page.getByText('A whole number from 30 to 3,660.').waitFor();
    await eventually(async () => expect(await page.getByRole('button', { name: 'Save the policy' }).count()).toBe(0));
    await page.getByLabel('Days audit lines and counts are kept').fill('400');
    await ask(gita, 'POST', '/api/stop', { stopped: true });
    const ruled = async (role: string) => {
      await page.locator('summary', { hasText: role }).click();
      return page.getByRole('group', { name: role, exact: true });
    };
    await (await ruled('Children’s social care')).getByLabel('These letters may go to a model').uncheck();
    const housing = await ruled('Tenancy and housing');
    await housing.getByLabel('summarise').uncheck();
    await housing.getByLabel('Most characters in one job (empty: as for everybody)').fill('5000');
    await page
      .locator('summary', { hasText: 'Tenancy and housing' })
      .getByText('Not to summarise; at most 5,000 characters in one job')
      .waitFor();
    await page.locator('summary', { hasText: 'Children’s social care' }).getByText('On officers’ own devices only').waitFor();
    await page.getByLabel('One job in how many (0: nobody is asked)').fill('25');
    await page.getByRole('checkbox', { name: /Fewer jobs outside office hours/ }).check();
    await pressAndConfirm(page, 'Save the policy', 'Save the policy');
    await page.getByText('Saved.', { exact: true }).first().waitFor();
    expect((await ask(gita, 'GET', '/api/policy/full')).body).toMatchObject({
      roles: { 'childrens-social-care': { allowed: false }, housing: { allowed: true, mostCharacters: 5000 } },
      actionsOff: { housing: ['summarise'] },
      qualityCheckOneIn: 25,
      countOnDevice: false,
      officeHours: { from: '07:00', to: '19:00', days: [1, 2, 3, 4, 5], jobsAnHourOutside: 20 },
      stopped: true,
      keepAuditDays: 400,
      actions: { improve: { allowed: true } },
    });
    await ask(gita, 'POST', '/api/stop', { stopped: false });
    // What was saved holds at once, and the documents say it.
    expect((await ask(olive, 'POST', '/api/jobs', { ...job('csw-01'), action: 'draft' })).status).toBe(403);
    const dpia = String((await ask(aude, 'GET', '/api/governance/dpia')).body);
    for (const words of [
      'Children’s social care | nothing: on officers’ own devices only',
      'one job in 25',
      'Outside 07:00 to 19:00 on Monday',
      'dates of birth',
    ])
      expect(dpia).toContain(words);
    const reader = await open(kind, aude, '/governance/policy');
    await eventually(async () => expect(await reader.getByRole('button', { name: 'Save the policy' }).count()).toBe(0));
    await reader.getByText('On officers’ own devices only').first().waitFor();
    await reader.locator('summary', { hasText: 'Tenancy' }).click();
    await eventually(async () =>
      expect(await reader.getByRole('group', { name: 'Tenancy and housing' }).getByLabel('summarise').isDisabled()).toBe(true),
    );
    await Promise.all([page, reader].map((one) => one.close()));
  });

  it('the audit is read and its chain checked, and every document is a page made from what runs', async () => {
    const page = await open(kind, aude, '/governance/audit', { viewport: { width: 1000, height: 800 } });
    await eventually(async () => expect(await page.getByRole('region', { name: 'Lines' }).innerText()).toContain('Letter changed'));
    await page.getByRole('button', { name: 'Check the whole chain' }).click();
    await page
      .getByText(/All \d+ lines fit together/)
      .first()
      .waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download all lines' }).click()]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\n');
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.join('')).not.toContain('advised');
    await page.goto(`${serverOn(kind).url}/governance`);
    await settled(page);
    const documents = page.locator('main li a');
    await eventually(async () => expect(await documents.count()).toBe(5));
    for (const title of await documents.allInnerTexts()) {
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await eventually(async () => expect(await page.locator('main').innerText()).toContain('Marrowdale Borough Council'));
      await page.getByRole('link', { name: 'Back to Governance' }).click();
      await page.getByRole('heading', { level: 1, name: 'Governance', exact: true }).waitFor();
    }
    await page.close();
  });

  it('what is not for a role says so, and offers nothing', async () => {
    for (const path of [
      '/impact',
      '/governance',
      '/governance/policy',
      '/governance/audit',
      '/governance/document/dpia',
      '/library/exchange',
    ]) {
      const page = await open(kind, olive, path);
      await eventually(async () => expect([path, await page.getByText('This page is not for your role').count()]).toEqual([path, 1]));
      await eventually(async () => expect(await page.getByRole('navigation').getByRole('link').allInnerTexts()).toEqual(['Library']));
      await page.close();
    }
  });
});

it('a library exported from one council’s gateway comes into another’s as drafts', async () => {
  const source = String(
    ((await askGateway(serverOn('pglite'), olive, 'GET', '/api/library/templates/hsg-04')).body as { versions: { source: string }[] })
      .versions[0]?.source,
  );
  const { number } = (
    await askGateway(serverOn('pglite'), olive, 'POST', '/api/library/suggestions', {
      templateId: 'hsg-04',
      baseVersion: 1,
      source: source.replace('That is not the service you should have had.', 'We should have done better.'),
      reason: 'kinder',
    })
  ).body as { number: number };
  await askGateway(serverOn('pglite'), chen, 'POST', `/api/library/suggestions/${number}/decision`, { accept: true, answer: 'yes' });
  const from = await open('pglite', chen, '/library/exchange');
  const [download] = await Promise.all([from.waitForEvent('download'), from.getByRole('button', { name: 'Download the file' }).click()]);
  const file = join(folder, 'library.json');
  await download.saveAs(file);
  // Somebody at the other council left a tenant's name in one letter.
  const whole = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly templates: readonly { readonly id: string; readonly source: string }[];
  };
  const templates = whole.templates.map(({ id, source: text }) => ({
    id,
    source: id === 'hsg-02' ? text.replace('## Skeleton\n', '## Skeleton\n\nMrs Adaeze Okonkwo rang.\n') : text,
  }));
  writeFileSync(file, JSON.stringify({ ...whole, templates }));
  const to = await open('postgres', chen, '/library/exchange');
  const versionsOf = async (id: string): Promise<number> =>
    ((await askGateway(serverOn('postgres'), olive, 'GET', `/api/library/templates/${id}`)).body as { versions: unknown[] }).versions
      .length;
  await to.getByLabel('Library file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await to.getByText('This is no library file.').waitFor();
  await to.getByLabel('Library file').setInputFiles(file);
  await to.getByText(/From Marrowdale Borough Council/).waitFor();
  await pressAndConfirm(to, 'Bring them in as drafts', 'Bring them in as drafts');
  await to.getByText('Nothing came in yet: 1 letter has what looks like somebody’s details').waitFor();
  await eventually(async () => expect(await to.getByRole('alert').innerText()).toContain(': Mrs Adaeze Okonkwo'));
  expect(await violations(to)).toEqual([]);
  expect(await versionsOf('hsg-04')).toBe(1);
  await to.getByRole('button', { name: 'Bring in the others only' }).click();
  await to
    .getByText(/came? in as drafts?\./)
    .first()
    .waitFor();
  expect(await versionsOf('hsg-02')).toBe(1);
  await to.goto(`${serverOn('postgres').url}/library/letter/hsg-04`);
  const seen = await readsOnce(to, 'We should have done better.');
  expect(seen).toContain('imported from Marrowdale Borough Council');
  expect(seen).toContain('Draft: not checked yet');
  await Promise.all([from, to].map((page) => page.close()));
});

describe('every page', () => {
  const all = 'sam;housing;officer,champion,legal-approver,information-governance,auditor,administrator';
  const pages: readonly (readonly [string, string | undefined, string])[] = [
    ['sign-in', undefined, '/library'],
    ['library', all, '/library'],
    ['letter', all, '/library/letter/ben-01'],
    ['letter past its review', all, '/library/letter/hsg-05'],
    ['summary without a letter', all, '/library/letter/summarise'],
    ['suggest', all, '/library/letter/hsg-04/suggest'],
    ['new letter', all, '/library/new'],
    ['suggestions', all, '/library/suggestions'],
    ['review', all, '/library/suggestions/1'],
    ['exchange', all, '/library/exchange'],
    ['impact', all, '/impact'],
    ['governance', all, '/governance'],
    ['document', all, '/governance/document/atrs'],
    ['inventory', all, '/governance/document/inventory'],
    ['policy', all, '/governance/policy'],
    ['audit', all, '/governance/audit'],
    ['forbidden', olive, '/governance'],
    ['nowhere', all, '/library/x/y'],
  ];

  beforeAll(async () => {
    const { body } = await askGateway(serverOn('pglite'), chen, 'GET', '/api/library/export');
    const file = body as { readonly templates: readonly { readonly id: string; readonly source: string }[] };
    const templates = file.templates
      .filter(({ id }) => id === 'hsg-05')
      .map(({ id, source }) => ({ id, source: source.replace(/^reviewBy: .*$/m, 'reviewBy: 2020-06-03') }));
    expect((await askGateway(serverOn('pglite'), chen, 'POST', '/api/library/import', { ...file, templates })).body).toEqual({ count: 1 });
    const page = await open('pglite', olive, '/library/letter/hsg-05');
    await readsOnce(page, 'It was to be looked at by 3 June 2020.');
    await page.close();
  });

  it.each(pages)(
    '%s breaks no rule of WCAG 2.2 AA at 320 pixels, in light, dark and forced colours, and never scrolls sideways; its own policy stops nothing',
    async (_name, who, path) => {
      const wrong: string[] = [];
      const page = await (await windowOf(who, { colorScheme: 'light' })).newPage();
      page.on('console', (message) => {
        if (message.type() === 'error' && !/status of 40[03]/.test(message.text())) wrong.push(message.text());
      });
      page.on('pageerror', (error) => wrong.push(error.message));
      await page.goto(serverOn('pglite').url + path);
      await settled(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) wrong.push(`${wide} pixels too wide`);
      if ((await page.locator('h1').count()) !== 1) wrong.push('not one h1');
      wrong.push(...(await violations(page)));
      for (const colours of [{ colorScheme: 'dark' }, { colorScheme: 'light', forcedColors: 'active' }] as const) {
        await page.emulateMedia(colours);
        // The page hears of it and is drawn anew.
        await page.locator(`.fui-FluentProvider[style*="color-scheme: ${colours.colorScheme}"]`).first().waitFor();
        wrong.push(...(await violations(page, colourRules)).map((one) => `${JSON.stringify(colours)}: ${one}`));
      }
      await page.close();
      expect(wrong).toEqual([]);
    },
  );

  it('says plainly that a letter is past its review date', async () => {
    const page = await open('pglite', olive, '/library/letter/hsg-05');
    await eventually(async () => expect(await page.locator('main').innerText()).toContain('It was to be looked at by 3 June 2020.'));
    await page.goto(`${serverOn('pglite').url}/library`);
    await settled(page);
    await page.getByLabel('What do you need to write?').fill('hsg-05');
    await page.getByText('Out of date: check before you use it').waitFor();
    await page.close();
  });

  it('is served under a policy with no unsafe-inline, a new nonce each time, and nothing in it', async () => {
    const nonces = new Set<string>();
    for (const path of ['/library', '/library/letter/ben-01', '/impact', '/governance/policy']) {
      const answer = await fetch(serverOn('pglite').url + path);
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none'/);
      expect(policy).not.toContain('unsafe');
      expect(policy).toContain("frame-ancestors 'none'");
      nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '');
      const html = await answer.text();
      expect(html).not.toMatch(/<style|<script>|Marrowdale/);
    }
    expect(nonces.size).toBe(4);
    for (const path of ['/pages/index.html', '/pages/../index.html', '/pages/%2e%2e/pane/index.html', '/pages/x.js'])
      expect([path, (await fetch(serverOn('pglite').url + path)).status]).toEqual([path, 404]);
  });

  it('travels compressed', async () => {
    const html = await (await fetch(`${serverOn('pglite').url}/library`)).text();
    const script = /src="?(\/pages\/[^"> ]+)/.exec(html)?.[1] ?? '';
    const answer = await fetch(serverOn('pglite').url + script, { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    const plain = await fetch(serverOn('pglite').url + script, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(await answer.text());
  });

  it('and the pane too keep their styles under their own policy', async () => {
    const page = await open('pglite', undefined, '/gallery.html?state=letter');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await eventually(async () =>
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).fontSize)).toBe('20px'),
    );
    await page.close();
  });

  it('works by keyboard: skip link, dialog with Escape, focus where it was', async () => {
    const page = await open('pglite', all, '/governance');
    await page.getByRole('button', { name: 'Stop all use of models' }).waitFor();
    await page.keyboard.press('Tab');
    await eventually(async () => expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the main part'));
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await page.evaluate(() => document.activeElement?.id)).toBe('main'));
    await page.keyboard.press('Tab');
    await eventually(async () => expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Stop all use of models'));
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await eventually(async () => expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Stop now'));
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await eventually(async () => expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Stop all use of models'));
    await page.close();
  });

  it('says when there is no connection, when the service fails, and goes on when it is back', async () => {
    const page = await open('pglite', all, '/library');
    await page.context().setOffline(true);
    await page.getByText('No connection').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByText('No connection').first().waitFor({ state: 'detached' });
    await page.route('**/api/usage**', (route) => route.fulfill({ status: 502, body: '<html>bad gateway</html>' }));
    await page.getByRole('link', { name: 'Impact' }).click();
    await page.getByText('Something went wrong').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/api/usage**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('How the figures are made').waitFor();
    await page.close();
  });

  it('is printed light and without what is only for the screen', async () => {
    const page = await open('pglite', all, '/governance/document/dpia', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await eventually(async () => expect(await page.getByRole('navigation').isVisible()).toBe(false));
    await eventually(async () => expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false));
    await eventually(async () => expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true));
    await page.close();
  });
});
