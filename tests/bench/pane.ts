/**
 * npm run bench:pane (after npm run build)
 *
 * The pane in the emulated Word: JavaScript of the first load, milliseconds from navigation to a pane that can be used (median of 5, fresh
 * browser contexts), the longest task on the pane's own thread, and the round trips of a whole improvement of the 60-page sample.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { sampleDocument } from '../../emulator/samples/sample-documents';
import { openBrowser } from '../e2e/harness/browser';
import { openWord, pane, startForTest } from '../e2e/harness/emulator';
import { median } from './stopwatch';

interface Seen {
  ready?: number;
  longest: number;
}
declare global {
  interface Window {
    paneBench?: Seen;
  }
}

const rounds = 5;

/** Runs in every frame before the page does: notes when the pane's main button first stands there, and every task of over 50 ms. */
const watch = `
  const seen = (window.paneBench = { longest: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if ([...document.querySelectorAll('button')].some((button) => button.textContent.includes('Improve the tone'))) seen.ready = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

async function openOnce(
  browser: Browser,
  address: string,
  bytes?: Uint8Array,
): Promise<{ readonly page: Page; readonly seen: () => Promise<Seen>; readonly close: () => Promise<void> }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 } });
  await context.addInitScript({ content: watch });
  const page = await context.newPage();
  await openWord(page, address, bytes === undefined ? {} : { bytes });
  const frame = await pane(page);
  await frame.getByRole('button', { name: 'Improve the tone' }).waitFor({ timeout: 60_000 });
  return { page, seen: () => frame.evaluate(() => window.paneBench ?? { longest: 0 }), close: () => context.close() };
}

const folder = join(process.cwd(), 'dist', 'pane');
const size = (name: string): number => gzipSync(readFileSync(join(folder, name))).length;
console.log(`first load: ${(size('taskpane.js') / 1024).toFixed(1)} KB of JavaScript gzipped`);
const rest = readdirSync(folder).filter((name) => /\.[0-9a-f]{8}\.js$/.test(name));
console.log(
  `later, in pieces, as they are needed: ${(rest.reduce((sum, name) => sum + size(name), 0) / 1024).toFixed(0)} KB in ${rest.length} files`,
);

const [browser, emulator] = await Promise.all([openBrowser(), startForTest()]);
const ready: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const opened = await openOnce(browser, emulator.address);
  ready.push((await opened.seen()).ready ?? Number.NaN);
  await opened.close();
}
console.log(`ready to use: ${median(ready).toFixed(0)} ms (median of ${rounds}: ${ready.map((one) => one.toFixed(0)).join(', ')})`);

const long = await openOnce(browser, emulator.address, sampleDocument('long-report.docx'));
const frame = await pane(long.page);
const started = performance.now();
await frame.getByRole('button', { name: 'Improve the tone' }).click();
await frame.getByRole('heading', { level: 1, name: /changes to look at/ }).waitFor({ timeout: 60_000 });
const proposed = performance.now() - started;
const { longest } = await long.seen();
const { syncs } = await long.page.evaluate(() => window.fairCopyEmulator.statistics());
console.log(
  `60 pages: proposal shown after ${proposed.toFixed(0)} ms, ${syncs} round trips so far, longest task in the pane ${longest.toFixed(0)} ms`,
);
await long.close();
await browser.close();
await emulator.close();
