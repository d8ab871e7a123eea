import { join } from 'node:path';
import { source } from 'axe-core';
import { openOutlook, openWord } from './harness/emulator';
import { officeForTests } from './harness/office';

const office = officeForTests(() => ({ paneFolder: join(process.cwd(), 'tests/e2e/harness/test-addin') }));

test.each([
  ['word-letter', 'light'],
  ['word-letter', 'dark'],
  ['outlook-message', 'light'],
  ['outlook-compose', 'dark'],
  ['outlook-appointment', 'light'],
] as const)('the emulator’s own page has no accessibility violations: %s, %s', async (show, theme) => {
  const page = await office.browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 } });
  await (show === 'word-letter' ? openWord : openOutlook)(page, office.address, { show, theme, pane: '/index.html' });
  await page.evaluate(source);
  const violations = await page.evaluate(async () => {
    const axe = Reflect.get(window, 'axe') as {
      run(context: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const found = await axe.run({ exclude: ['#pane-frame iframe'] }, { runOnly: { type: 'tag', values: tags } });
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 160))
          .join(' | ')
          .slice(0, 400)}`,
    );
  });
  expect(violations).toEqual([]);
  await page.close();
});
