import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';

export interface GatewayProcess {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything it wrote. */
  output(): string;
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

let bundle: string | undefined;
const started: ChildProcess[] = [];

/** Ends what a failed test left running, and takes the bundle away. */
export function endGatewayProcesses(): void {
  for (const child of started) child.kill('SIGKILL');
  if (bundle !== undefined) rmSync(dirname(bundle), { recursive: true, force: true });
}

/** Bundles the gateway once, so that a start takes a second and not five. In the project's folder, so that packages are found. */
function bundled(): string {
  if (bundle === undefined) {
    bundle = join(mkdtempSync(join(process.cwd(), 'node_modules', '.fair-copy-test-')), 'gateway.cjs');
    buildSync({ entryPoints: ['scripts/gateway.ts'], bundle: true, platform: 'node', format: 'cjs', packages: 'external', outfile: bundle, logLevel: 'error' });
  }
  return bundle;
}

/** Starts a gateway in a process of its own. Gives it when it listens. @throws Error with what it wrote when it does not */
export async function startGatewayProcess(environment: Readonly<Record<string, string>>): Promise<GatewayProcess> {
  const child = spawn(process.execPath, [bundled()], { env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let written = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      written += chunk.toString();
      const found = /listens at (http:\S+)/.exec(written)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then((code) => reject(new Error(`the gateway ended with ${String(code)}: ${written}`)));
  });
  return {
    url,
    process: child,
    output: () => written,
    kill: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
