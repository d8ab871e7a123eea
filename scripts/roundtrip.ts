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
import { openBrowser } from '../tests/e2e/harness/browser';
import { openWord, startForTest } from '../tests/e2e/harness/emulator';
import { watchNetwork } from '../tests/e2e/harness/network';
import { buildContent, buildPages, dist } from './build';
import { roundtripFile, untouched } from './roundtrip-file';
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
  if (!report.opened) return [];
  // What was not improved must come out as it went in, to the byte.
  if (report.edits === 0) return report.partsChanged.map((part) => `changed ${part}`);
  return [
    ...(report.rejectAllRestores ? [] : ['rejecting does not restore']),
    ...(report.acceptAllMatches ? [] : ['accepting is not what was proposed']),
    ...(report.trackingRestored ? [] : ['tracking mode not put back']),
    ...report.partsChanged.filter((part) => !mayChange.test(part)).map((part) => `changed ${part}`),
    ...(report.syncs + report.syncsBefore > 4 ? [`${report.syncs + report.syncsBefore} round trips`] : []),
    ...(report.syncsBefore > 1 ? [`${report.syncsBefore} round trips before the press`] : []),
  ];
}

function hasCrashed({ reason }: FileReport): boolean {
  return reason?.startsWith('crashed') === true;
}

function crash(file: string, thrown: unknown): FileReport {
  const reason = `crashed: ${thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown)}`;
  return { ...untouched, file, opened: false, reason, rejectAllRestores: false, acceptAllMatches: false, trackingRestored: false };
}

const emulator = await startForTest();
const browser = await openBrowser();
const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 } });
// As text: the tool that runs this script adds calls of its own to functions, which a page does not have.
await context.addInitScript({
  content: 'window.fairCopyWitness = (writing, landing) => (window.fairCopyWritten ??= []).push({ writing, landing });',
});
const page = await context.newPage();
const network = await watchNetwork(context);
const reports: FileReport[] = [];
await openWord(page, emulator.address, { show: 'word-empty' });
for (const file of readdirSync(from)
  .filter((name) => name.toLowerCase().endsWith('.docx'))
  .sort()) {
  const once = async (): Promise<FileReport> => {
    const { report, saved } = await roundtripFile(page, file, readFileSync(join(from, file)));
    if (saved) writeFileSync(join(to, file), saved);
    return report;
  };
  const afresh = async (thrown: unknown): Promise<FileReport> => {
    await openWord(page, emulator.address, { show: 'word-empty' });
    return crash(file, thrown);
  };
  // Twice, on a fresh page: a browser that stumbled is no fault of the document.
  const first = await once().catch(afresh);
  reports.push(hasCrashed(first) ? await once().catch(afresh) : first);
  const report = reports[reports.length - 1];
  if (report === undefined) continue;
  const faults = faultsOf(report);
  const done =
    report.edits > 0
      ? `${report.landed} of ${report.changes} changes, ${report.edits} edits, ${report.syncs + report.syncsBefore} syncs, ${report.milliseconds} ms`
      : (report.reason ?? '');
  console.log(
    `${faults.length > 0 || hasCrashed(report) ? 'FAULT' : 'ok   '} ${file}: ${done}${faults.length > 0 ? ` [${faults.join('; ')}]` : ''}`,
  );
}
await browser.close();
await emulator.close();

const crashed = reports.filter(hasCrashed).length;
const faulty = reports.filter((report) => faultsOf(report).length > 0).length;
const summary = {
  files: reports.length,
  opened: reports.filter(({ opened }) => opened).length,
  refused: reports.filter((report) => !report.opened && !hasCrashed(report)).length,
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
