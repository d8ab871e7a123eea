/**
 * What tests make once a machine, a browser that is unpacked and a database to copy: made by npm test while webpack builds on one processor, so that
 * no test waits for it, and so that three workers do not make it three times. A test that finds nothing made makes it itself.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../tests/e2e/harness/browser';
import { freshDataFolder } from '../tests/gateway/fresh-data-folder';

const folder = mkdtempSync(join(tmpdir(), 'fair-copy-made-once-'));
try {
  await freshDataFolder(folder);
  await (await openBrowser()).close();
} catch (error) {
  // The tests that need it say so with more about the reason.
  console.warn(`Not made beforehand: ${error instanceof Error ? error.message : String(error)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
