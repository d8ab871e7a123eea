import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** A lock on a data folder: PGlite has none, and two gateways on one folder lose rows they have acknowledged. */
export interface FolderLock {
  release(): void;
}

/** Somebody else has the folder. The message is for whoever starts the gateway. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

const fileName = 'gateway.lock';
const heartbeatMs = 2000;
/** A lock of another machine counts as left behind when it was not touched for so long. */
const silentMs = 30_000;

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, so that another process with the same number is not taken for it. Empty where the system does not say. */
  readonly began: string;
}

/**
 * Takes a folder (made when missing); gives its lock. A lock whose process has ended is taken over; one that is alive never is.
 * @throws FolderInUse with what to do
 */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, fileName);
  const mine: Holder = { pid: process.pid, host: hostname(), began: beganAt(process.pid) };
  if (!create(file, mine)) takeOver(file, mine, folder);
  const timer = setInterval(() => {
    try {
      const now = new Date();
      utimesSync(file, now, now);
    } catch {
      // Without the file the lock is lost to whoever removed it; the database itself says what is wrong then.
    }
  }, heartbeatMs);
  timer.unref();
  let released = false;
  return {
    release: () => {
      if (released) return;
      released = true;
      clearInterval(timer);
      if (isSame(read(file), mine)) rmSync(file, { force: true });
    },
  };
}

/** Only one at a time may look at an old lock and replace it, or two could each remove the other's new one. */
function takeOver(file: string, mine: Holder, folder: string): void {
  const gate = `${file}.takeover`;
  if (!create(gate, mine)) {
    if (Date.now() - modifiedAt(gate) < silentMs) throw new FolderInUse(`Another gateway is just starting on ${folder}.`);
    rmSync(gate, { force: true });
    throw new FolderInUse(`A gateway broke off while starting on ${folder}. Start this one again.`);
  }
  try {
    const holder = read(file);
    if (holder !== undefined && isAlive(holder, mine, file)) {
      throw new FolderInUse(
        `Another gateway (process ${holder.pid} on ${holder.host}) uses the data folder ${folder}. ` +
          'Stop it first, give this one another DATA_FOLDER, or use PostgreSQL (DATABASE_URL) to run several.',
      );
    }
    rmSync(file, { force: true });
    if (!create(file, mine)) throw new FolderInUse(`Another gateway took ${folder} first.`);
  } finally {
    rmSync(gate, { force: true });
  }
}

function isAlive(holder: Holder, mine: Holder, file: string): boolean {
  if (holder.host !== mine.host) return Date.now() - modifiedAt(file) < silentMs;
  // In a container the process is often number 1 each time: that one is us, now.
  if (holder.pid === mine.pid) return holder.began !== '' && holder.began === mine.began;
  try {
    process.kill(holder.pid, 0);
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ESRCH') return false;
  }
  return holder.began === '' || beganAt(holder.pid) === holder.began;
}

function create(file: string, holder: Holder): boolean {
  let handle: number;
  try {
    handle = openSync(file, 'wx', 0o600);
  } catch (thrown) {
    if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'EEXIST') return false;
    throw thrown;
  }
  writeSync(handle, JSON.stringify(holder));
  closeSync(handle);
  return true;
}

function read(file: string): Holder | undefined {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    if (typeof value.pid === 'number' && typeof value.host === 'string')
      return { pid: value.pid, host: value.host, began: value.began ?? '' };
  } catch {
    // Half written by a process that was killed, or not there: as good as none.
  }
  return undefined;
}

function isSame(one: Holder | undefined, other: Holder): boolean {
  return one?.pid === other.pid && one.host === other.host && one.began === other.began;
}

function modifiedAt(file: string): number {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

/** Linux: field 22 of /proc/<pid>/stat, after the name in brackets, which may hold spaces. */
function beganAt(pid: number): string {
  try {
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? ''
    );
  } catch {
    return '';
  }
}
