import { join } from 'node:path';
import { Kysely, PostgresDialect, sql, type PostgresPool, type PostgresPoolClient, type Transaction } from 'kysely';
import pg from 'pg';
import { lockFolder, type FolderLock } from './folder-lock';
import { migrate } from './migrations';
import { openPgliteWorker, type PgliteWorker } from './pglite-worker';
import type { Tables } from './tables';

/** Where the gateway keeps what must last: a data folder on one machine, or PostgreSQL shared by replicas. */
export type StoreSettings =
  | { readonly databaseUrl: string; readonly connections?: number }
  | { readonly dataFolder: string; readonly load?: Uint8Array }
  | { readonly inMemory: true };

export interface Store {
  readonly kind: 'pglite' | 'postgres';
  readonly db: Kysely<Tables>;
  /** Runs work in a transaction while nobody else, on any replica, runs work of the same name. */
  exclusive<Result>(name: string, work: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result>;
  /** PGlite's whole folder at one moment, as a compressed tar file. PostgreSQL has pg_dump. */
  readonly dump?: () => Promise<Uint8Array>;
  /** True when the database answers. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** The type of PostgreSQL's bigint. `pg` gives text for it and PGlite a number: both give numbers here, exact up to 2^53. */
const bigint = 20;

/**
 * Opens the store and brings it up to date.
 * @throws FolderInUse when another gateway has the folder; Error when the database cannot be reached
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  if ('databaseUrl' in settings) return openPostgres(settings.databaseUrl, settings.connections ?? 10);
  return 'dataFolder' in settings ? openPglite(settings.dataFolder, settings.load) : openPglite(undefined);
}

async function openPostgres(connectionString: string, connections: number): Promise<Store> {
  const types = {
    getTypeParser: ((oid: number, format?: 'text') =>
      oid === bigint ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
  };
  const pool = new pg.Pool({
    connectionString,
    max: connections,
    types,
    connectionTimeoutMillis: 5000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 20_000,
    application_name: 'fair-copy',
  });
  // A connection that breaks while idle is replaced by the next query; unheard, its error would end the process.
  pool.on('error', () => undefined);
  // The same for one in use: its query is told by itself.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return finish('postgres', db, undefined, undefined);
}

async function openPglite(folder: string | undefined, load?: Uint8Array): Promise<Store> {
  const lock = folder === undefined ? undefined : lockFolder(folder);
  try {
    const pglite = await openPgliteWorker(folder === undefined ? undefined : join(folder, 'database'), load);
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: poolOf(pglite) }) });
    return await finish('pglite', db, lock, () => pglite.dump());
  } catch (thrown) {
    lock?.release();
    throw thrown;
  }
}

async function finish(kind: Store['kind'], db: Kysely<Tables>, lock: FolderLock | undefined, dump: Store['dump']): Promise<Store> {
  await migrate(db);
  return {
    kind,
    db,
    exclusive: (name, work) =>
      db.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(hashtext(${`fair-copy ${name}`}))`.execute(transaction);
        return work(transaction);
      }),
    ready: async () => {
      await sql`select 1`.execute(db);
      return true;
    },
    ...(dump === undefined ? {} : { dump }),
    close: async () => {
      await db.destroy();
      lock?.release();
    },
  };
}

/** PGlite is one connection: a caller has it alone until it gives it back, so that a transaction holds nobody else's statements. */
function poolOf(pglite: PgliteWorker): PostgresPool {
  let last: Promise<void> = Promise.resolve();
  return {
    connect: async () => {
      const before = last;
      let release = (): void => undefined;
      last = new Promise((resolve) => {
        release = resolve;
      });
      await before;
      const client: PostgresPoolClient = {
        query: (async (text: string, values: readonly unknown[]) => {
          const { rows, affectedRows } = await pglite.query(text, [...values]);
          return { command: /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? '', rowCount: affectedRows ?? 0, rows };
        }) as PostgresPoolClient['query'],
        release: () => release(),
      };
      return client;
    },
    end: () => pglite.close(),
  };
}
