/** npm test: builds what the browser tests open, then runs every test: unit, pane, service, browser. Arguments go on to jest. */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildContent, buildPages } from './build';

// Goes on by itself while webpack builds, and is waited for by nobody: what is not ready in time, a test makes.
spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'made-once.ts')], { stdio: 'inherit' }).unref();
buildContent();
buildPages();
// Three at a time, on CI's two cores too: what waits for a browser, a database or a clock leaves one of them free.
const jest = spawnSync(
  process.execPath,
  [join(import.meta.dirname, '..', 'node_modules', 'jest', 'bin', 'jest.js'), '--maxWorkers=3', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
process.exitCode = jest.status ?? 1;
