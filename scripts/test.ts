/** npm test: builds what the browser tests open, then runs every test: unit, pane, service, browser. Arguments go on to jest. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildContent, buildPages } from './build';

buildContent();
buildPages();
const jest = spawnSync(
  process.execPath,
  [join(import.meta.dirname, '..', 'node_modules', 'jest', 'bin', 'jest.js'), '--maxWorkers=2', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
process.exitCode = jest.status ?? 1;
