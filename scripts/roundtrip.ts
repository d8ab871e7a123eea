/**
 * npm run roundtrip -- --in <folder of .docx> --out <folder> [--json <file>] [--no-build]
 *
 * Takes each document through the emulated Word in a real browser, with the pane as it is built and Microsoft's own office.js: every passage with something
 * to improve is improved on the device as tracked changes, and the file is saved. What the saved file says is judged from its XML alone. Ends with
 * code 1 when any document was harmed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Landing, Writing } from '../src/core/host';
import { openBrowser } from '../tests/e2e/harness/browser';
import { openWord, startForTest } from '../tests/e2e/harness/emulator';
import { watchNetwork } from '../tests/e2e/harness/network';
import { buildContent, buildPages, dist } from './build';
import { roundtripFile } from './roundtrip-file';
import type { FileReport } from './roundtrip-file';

const { values } = parseArgs({
  options: { in: { type: 'string' }, out: { type: 'string' }, json: { type: 'string' }, build: { type: 'boolean', default: true } },
  allowNegative: true,
});
if (values.in === undefined || values.out === undefined || !existsSync(values.in)) {
  console.error(
    'Say where the documents are and where the results go: npm run roundtrip -- --in letters --out results [--json report.json]',
  );
  process.exit(2);
}
const from = values.in;
const to = values.out;
mkdirSync(to, { recursive: true });
if (values.build || !existsSync(join(dist, 'pane', 'taskpane.html'))) {
  buildContent();
  buildPages();
}

/** The document part, and what a comment or a person's name needs; nothing else may differ. */
const mayChange = /(?:^|\/)(?:document\d*|comments\w*|people|settings)\.xml$|_rels\/[^/]+\.rels$|\[Content_Types\]\.xml$/;

function faultsOf(report: FileReport): readonly string[] {
  if (!report.opened || report.edits === 0) return [];
  return [
    ...(report.rejectAllRestores ? [] : ['rejecting does not restore']),
    ...(report.acceptAllMatches ? [] : ['accepting is not what was proposed']),
    ...(report.trackingRestored ? [] : ['tracking mode not put back']),
    ...report.partsChanged.filter((part) => !mayChange.test(part)).map((part) => `changed ${part}`),
    ...(report.syncs + report.syncsBefore > 4 ? [`${report.syncs + report.syncsBefore} round trips`] : []),
    ...(report.syncsBefore > 1 ? [`${report.syncsBefore} round trips before the press`] : []),
  ];
}

const emulator = await startForTest();
const browser = await openBrowser();
const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 } });
await context.addInitScript(() => {
  Object.assign(window, {
    fairCopyWitness: (writing: Writing, landing: Landing) => (window.fairCopyWritten ??= []).push({ writing, landing }),
  });
});
const page = await context.newPage();
const network = await watchNetwork(context);
const reports: FileReport[] = [];
await openWord(page, emulator.address, { show: 'word-empty' });
for (const file of readdirSync(from)
  .filter((name) => name.toLowerCase().endsWith('.docx'))
  .sort()) {
  try {
    const { report, saved } = await roundtripFile(page, file, readFileSync(join(from, file)));
    if (saved) writeFileSync(join(to, file), saved);
    reports.push(report);
  } catch (thrown) {
    const reason = `crashed: ${thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown)}`;
    reports.push({
      file, opened: false, reason, paragraphs: 0, changes: 0, landed: 0, missed: [], edits: 0, syncs: 0, syncsBefore: 0, milliseconds: 0,
      partsChanged: [], rejectAllRestores: false, acceptAllMatches: false, trackingRestored: false,
    }); // prettier-ignore
    await openWord(page, emulator.address, { show: 'word-empty' });
  }
  const report = reports[reports.length - 1];
  if (report === undefined) continue;
  const faults = faultsOf(report);
  const done =
    report.edits > 0
      ? `${report.landed} of ${report.changes} changes, ${report.edits} edits, ${report.syncs + report.syncsBefore} syncs, ${report.milliseconds} ms`
      : (report.reason ?? '');
  console.log(
    `${faults.length > 0 || report.reason?.startsWith('crashed') ? 'FAULT' : 'ok   '} ${file}: ${done}${faults.length > 0 ? ` [${faults.join('; ')}]` : ''}`,
  );
}
await browser.close();
await emulator.close();

const crashed = reports.filter(({ reason }) => reason?.startsWith('crashed')).length;
const faulty = reports.filter((report) => faultsOf(report).length > 0).length;
const summary = {
  files: reports.length,
  opened: reports.filter(({ opened }) => opened).length,
  refused: reports.filter(({ opened, reason }) => !opened && !reason?.startsWith('crashed')).length,
  crashed,
  improved: reports.filter(({ edits }) => edits > 0).length,
  faulty,
  changes: reports.reduce((sum, { changes }) => sum + changes, 0),
  landed: reports.reduce((sum, { landed }) => sum + landed, 0),
  mostSyncs: Math.max(0, ...reports.map(({ syncs, syncsBefore }) => syncs + syncsBefore)),
  requestsOutside: network.strangers.length,
};
console.log(summary);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ summary, files: reports }, null, 2)}\n`);
process.exit(crashed + faulty + network.strangers.length > 0 ? 1 : 0);
