import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { newJobId } from '../src/core/job';
import { openPolicy } from '../src/gateway/policy';
import { startOpenaiTestServer } from '../tests/gateway/openai-test-server';
import { askGateway, contextFor, openPage, startPagesServer } from '../tests/e2e/harness/pages-server';

const everyRole = 'sam;housing;officer,champion,legal-approver,information-governance,auditor';
const officer = 'olive;housing;officer';

/** Name, who looks, address, and what they press or type first. */
const pictures: readonly (readonly [string, string | undefined, string, ((page: Page) => Promise<unknown>)?])[] = [
  ['pages-sign-in', undefined, '/library'],
  ['pages-library', officer, '/library'],
  ['pages-search', officer, '/library', (page) => page.getByLabel('What do you need to write?').fill('boyfriend moved out benefit')],
  ['pages-letter', officer, '/library/letter/ben-01'],
  [
    'pages-tried',
    officer,
    '/library/letter/hsg-04',
    async (page) => {
      await page.getByRole('button', { name: 'Try it on its example' }).click();
      await page.getByRole('heading', { name: 'Tried on its example' }).waitFor();
    },
  ],
  ['pages-suggest', officer, '/library/letter/hsg-04/suggest'],
  ['pages-new-letter', officer, '/library/new'],
  ['pages-suggestions', everyRole, '/library/suggestions'],
  ['pages-review', everyRole, '/library/suggestions/1'],
  ['pages-exchange', everyRole, '/library/exchange'],
  ['pages-impact', everyRole, '/impact'],
  ['pages-governance', everyRole, '/governance'],
  ['pages-stop', everyRole, '/governance', (page) => page.getByRole('button', { name: 'Stop all use of models' }).click()],
  ['pages-document', everyRole, '/governance/document/atrs'],
  ['pages-policy', everyRole, '/governance/policy'],
  [
    'pages-policy-role',
    everyRole,
    '/governance/policy',
    async (page) => {
      await page.locator('summary', { hasText: 'Children’s social care' }).click();
      await page.getByRole('group', { name: 'Children’s social care' }).getByLabel('summarise').uncheck();
    },
  ],
  ['pages-audit', everyRole, '/governance/audit'],
  ['pages-forbidden', officer, '/governance'],
];

const looks = [
  [320, 'light', ''],
  [320, 'dark', '-dark'],
  [1100, 'light', ''],
] as const;
/** The dark ones that show every colour; the others differ in nothing new. */
const dark = ['pages-library', 'pages-review', 'pages-impact', 'pages-stop'];

/** Takes a browser, which names are wanted and what keeps a picture; gives how many were taken. The gateway is real, its council invented. */
export async function picturesOfPages(
  browser: Browser,
  only: string,
  keep: (page: Page, name: string, whole: boolean) => Promise<void>,
): Promise<number> {
  const wanted = pictures.filter(([name]) => name.includes(only));
  if (wanted.length === 0) return 0;
  const folder = mkdtempSync(join(tmpdir(), 'fair-copy-pictures-'));
  const model = await startOpenaiTestServer();
  model.behave({ kind: 'reply', pieces: ['[1] ', 'Please note. '.repeat(120)] });
  const server = await startPagesServer({
    DATA_FOLDER: folder,
    MODEL_BASE_URL: model.url,
    MODEL_NAME: 'council-writer',
    MODEL_ID: 'council-model',
  });
  try {
    await askGateway(server, everyRole, 'PUT', '/api/policy', { ...openPolicy, qualityCheckOneIn: 1, countOnDevice: true });
    const ask = (who: string, method: string, path: string, body?: unknown) => askGateway(server, who, method, path, body);
    const uses = ['hsg-01', 'hsg-01', 'hsg-04', 'ben-01', 'hsg-04', 'ben-02', 'ben-01', 'ben-01', 'asc-01', 'improve-warmer'];
    for (const [at, id] of uses.entries()) {
      const who = ['sam;housing', 'olive;housing', 'bo;benefits', 'ann;adult-care'][at % 4] ?? officer;
      const jobId = newJobId();
      const action = id.startsWith('improve') ? 'improve' : id === 'hsg-04' ? 'reply' : 'draft';
      const template = { id, version: 1 };
      await ask(who, 'POST', '/api/jobs', { id: jobId, action, template, passages: ['Please be advised.'], answers: {} });
      await ask(who, 'POST', '/api/uses', { uses: [{ action, template, minutes: 10 }] });
      await ask(who, 'POST', '/api/outcomes', {
        jobId,
        result: at % 5 === 4 ? 'discarded' : at % 2 === 0 ? 'inserted' : 'edited',
        editShare: at % 2 === 0 ? 0 : 0.12,
        warningsShown: 2,
        warningsOverridden: at % 3 === 0 ? 1 : 0,
      });
      if (at % 2 === 0)
        await ask(who, 'POST', '/api/feedback', { jobId, minutes: 10 + at, quality: 5, factsRight: true, wouldSend: at % 4 === 0 });
    }
    await ask(officer, 'PUT', '/api/library/favourites/hsg-04', { favourite: true });
    const { body } = await ask(officer, 'GET', '/api/library/templates/hsg-04');
    const source = (body as { readonly versions: readonly { readonly source: string }[] }).versions[0]?.source ?? '';
    await ask(officer, 'POST', '/api/library/suggestions', {
      templateId: 'hsg-04',
      baseVersion: 1,
      source: source
        .replace('That is not the service you should have had.', 'You should not have had to wait.')
        .replace('Please ring me on', 'Ring me on'),
      reason: 'People tell us that the apology sounds like a form letter.',
    });
    await ask(officer, 'POST', '/api/library/suggestions', {
      templateId: 'hsg-01',
      baseVersion: 1,
      reason: 'Our phone line closes at four on Fridays now.',
    });
    let count = 0;
    for (const [name, who, path, first] of wanted) {
      for (const [width, colorScheme, ending] of looks) {
        if (colorScheme === 'dark' && !dark.includes(name)) continue;
        const page = await openPage(await contextFor(browser, who, { viewport: { width, height: 900 }, colorScheme }), server, path);
        await first?.(page);
        // A dialog stands in the window and not in the page.
        await keep(page, `${name}-${width}${ending}`, name !== 'pages-stop');
        await page.context().close();
        count += 1;
      }
    }
    return count;
  } finally {
    await server.close(200);
    await model.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
