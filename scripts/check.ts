/** npm run check [-- --no-tests]: types of each layer, lint, format, arrows, unused code and unit tests, two at a time. Prints only what failed. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const bin = (name: string): string => join(import.meta.dirname, '..', 'node_modules', '.bin', name);

/** The longest first, so that neither of the two workers is left with one at the end. */
const steps: readonly Step[] = [
  { name: 'unit tests', command: [bin('jest'), '--selectProjects', 'unit', 'pane', '--maxWorkers=1', '--silent'] },
  { name: 'types of tests', command: [bin('tsc'), '-p', 'tsconfig.json'] },
  { name: 'lint', command: [bin('eslint'), '.', '--cache', '--cache-location', '.cache/eslint', '--max-warnings=0'] },
  { name: 'format', command: [bin('prettier'), '--check', '.', '--cache', '--cache-location', '.cache/prettier', '--log-level', 'warn'] },
  ...['node', 'web', 'core', 'emulator'].map((layer) => ({
    name: `types of ${layer}`,
    command: [bin('tsc'), '-p', `tsconfig.${layer}.json`],
  })),
  {
    name: 'arrows',
    command: [bin('depcruise'), 'src', 'addin', 'emulator', 'scripts', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  },
  { name: 'unused code', command: [bin('knip')] },
];

// CI runs every test afterwards anyway.
const waiting = steps.filter(({ name }) => name !== 'unit tests' || !process.argv.includes('--no-tests'));
let failed = 0;

function run(step: Step): Promise<void> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(step.command[0] ?? '', step.command.slice(1), { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (output += piece.toString()));
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)`);
      if (code !== 0) {
        failed += 1;
        console.log(output.trim());
      }
      resolve();
    });
  });
}

async function worker(): Promise<void> {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await run(step);
}

await Promise.all([worker(), worker()]);
console.log(failed === 0 ? 'All checks pass.' : `${failed} of ${steps.length} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
