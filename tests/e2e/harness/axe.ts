import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What other colours can break: the structure of a page stays what it is. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

interface Axe {
  run(root: Document, options: object): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
}

/** What of WCAG 2.2 AA the page or pane breaks, each with its rule and first place; or what of some rules alone. Colours on their way are at their end first. */
export async function violations(page: Page | Frame, only: readonly string[] = rules): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
    const { axe: loaded } = window as unknown as { readonly axe: Axe };
    // Only what is broken is told, so only that is written up; nothing is fetched anew to be read.
    const found = await loaded.run(document, { runOnly, resultTypes: ['violations'], preload: false });
    return found.violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.html.slice(0, 120) ?? ''}`);
  }, only);
}
