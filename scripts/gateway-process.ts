import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

export interface GatewayProcess {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything it wrote. */
  output(): string;
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

/**
 * What Node is started with, here as in the container: most of what a stream makes is dropped a moment later, and with more room for the young
 * fewer of them are carried over. Source: Node.js CLI documentation, "--max-semi-space-size".
 */
export const nodeFlags = ['--max-semi-space-size=64'];

let folder: string | undefined;
const started: ChildProcess[] = [];

/** Ends what a failed run left behind, and takes the bundles away. */
export function endGatewayProcesses(): void {
  for (const child of started) child.kill('SIGKILL');
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
}

/** Bundles a script once, so that a start takes a second and not five. Inside the project, so that packages are found. */
export function bundleScript(name: string): string {
  folder ??= mkdtempSync(join(process.cwd(), 'node_modules', '.fair-copy-'));
  const file = join(folder, `${name}.cjs`);
  if (!existsSync(file)) {
    buildSync({
      entryPoints: [join('scripts', `${name}.ts`)],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      // Everything in one file: finding and reading a thousand files of packages is half of a start. PGlite reads files that lie beside its own.
      external: ['@electric-sql/pglite', 'pg-native'],
      outfile: file,
      logLevel: 'error',
    });
  }
  return file;
}

/**
 * Takes a program, how many bytes a file of its may have, and what it is told; gives the command. The program must not be ended by the
 * system's signal, but see its write fail, as with a full disk. POSIX counts in blocks of 512 bytes.
 */
export function limited(program: string, mostFileBytes: number | undefined, told: readonly string[]): [string, string[]] {
  if (mostFileBytes === undefined) return [program, [...told]];
  return ['sh', ['-c', `trap '' XFSZ; ulimit -f ${Math.ceil(mostFileBytes / 512)}; exec "$0" "$@"`, program, ...told]];
}

/** Starts a gateway in a process of its own. Gives it when it listens. @throws Error with what it wrote when it does not */
export async function startGatewayProcess(environment: Readonly<Record<string, string>>, mostFileBytes?: number): Promise<GatewayProcess> {
  const child = spawn(...limited(process.execPath, mostFileBytes, [...nodeFlags, bundleScript('gateway')]), {
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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
