import { fork, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { bundleScript } from './gateway-process';
import type { keepStreaming, LoadPlan } from './load-streams';

const children: ChildProcess[] = [];

/** Ends all that was started here. */
export function endLoadProcesses(): void {
  for (const child of children) child.kill('SIGKILL');
}

/** Starts a process; gives it, and what the pattern found in its output when it was ready. @throws Error with what it wrote */
export function startChild(
  name: string,
  command: readonly string[],
  ready: RegExp,
): Promise<{ readonly found: string; readonly pid: number }> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'] ?? '' } });
  children.push(child);
  return new Promise((resolve, reject) => {
    let written = '';
    const hear = (chunk: Buffer): void => {
      written = (written + chunk.toString()).slice(-5000);
      const found = ready.exec(written);
      if (found !== null) resolve({ found: found[1] ?? '', pid: child.pid ?? 0 });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`${name} ended: ${written.slice(-500)}`)));
  });
}

/** Starts a process that makes load; gives what puts a plan to it. */
export function startGenerator(): { readonly pid: number; readonly load: (plan: LoadPlan) => ReturnType<typeof keepStreaming> } {
  const child = fork(bundleScript('load-generator'), { stdio: 'ignore' });
  children.push(child);
  const waiting = new Map<number, (measured: Awaited<ReturnType<typeof keepStreaming>>) => void>();
  child.on('message', ({ id, measured }: { id: number; measured: Awaited<ReturnType<typeof keepStreaming>> }) => {
    waiting.get(id)?.(measured);
    waiting.delete(id);
  });
  let count = 0;
  return {
    pid: child.pid ?? 0,
    load: (plan) =>
      new Promise((resolve) => {
        count += 1;
        waiting.set(count, resolve);
        child.send({ id: count, plan });
      }),
  };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Gives the memory of a process in MB; NaN where there is no /proc. */
export function memoryOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Gives the processor time in milliseconds that a process and its threads have used (a hundredth of a second exact); NaN without /proc. */
export function processorMsOf(pid: number): number {
  try {
    // After the name, which may hold anything, in brackets: fields 14 and 15 of proc(5), in ticks of a hundredth of a second.
    const fields = (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}
