import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { StoreSettings } from './store';

/** Takes where a store is; gives it as its administrator knows it, never with a user or password. */
export function nameOfStore(settings: StoreSettings): string {
  if ('dataFolder' in settings) return `the data folder ${resolve(settings.dataFolder)}`;
  if (!('databaseUrl' in settings)) return 'a store in memory';
  try {
    const { host, pathname } = new URL(settings.databaseUrl);
    return `the database ${decodeURIComponent(pathname.slice(1))} at ${host}`;
  } catch {
    return 'the database';
  }
}

/** True where a gateway has kept something: opening a data folder that is not there would make one, and a mistyped name would look like an empty store. */
export function hasBegun(settings: StoreSettings): boolean {
  return !('dataFolder' in settings) || existsSync(join(settings.dataFolder, 'database', 'PG_VERSION'));
}

/** What the database or the disk says, by its code. Sources: PostgreSQL, "Error Codes"; Node, "Common system errors". */
const faults: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers at the host and port of DATABASE_URL',
  ETIMEDOUT: 'nothing answers at the host and port of DATABASE_URL',
  ENOTFOUND: 'there is no host of the name in DATABASE_URL',
  EAI_AGAIN: 'the host’s name in DATABASE_URL cannot be looked up',
  '28P01': 'the user or password in DATABASE_URL is wrong',
  '28000': 'the database does not let this user in from here, or not without TLS (sslmode)',
  '3D000': 'there is no database of the name in DATABASE_URL',
  '42501': 'the user in DATABASE_URL may not make tables: let it own the database',
  '53300': 'the database has no connection left',
  EACCES: 'this user may not write to the data folder',
  EROFS: 'nothing can be written to the data folder',
  ENOSPC: 'the disk is full',
};

/** Takes what opening a store threw, or its cause; gives what is wrong in plain words, or undefined for a code that says nothing to an administrator. */
export function storeFault(thrown: unknown): string | undefined {
  const all = thrown instanceof AggregateError ? (thrown.errors as readonly unknown[]) : [thrown];
  return all
    .map((one) => (typeof one === 'object' && one !== null && 'code' in one ? faults[String(one.code)] : undefined))
    .find((words) => words !== undefined);
}
