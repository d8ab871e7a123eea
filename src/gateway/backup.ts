import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { sql, type Kysely } from 'kysely';
import { auditInStore } from './audit-in-store';
import { migrations } from './migrations';
import { openStore, type Store, type StoreSettings } from './store';
import type { Tables } from './tables';

/** Every table that must last, parents before children. `hourly` is of this hour only and stays behind. */
const tables = [
  'settings',
  'templates',
  'current_templates',
  'suggestions',
  'favourites',
  'claims',
  'audit_anchor',
  'audit',
  'monthly',
  'device_uses',
] as const;
const order: Readonly<Record<(typeof tables)[number], string>> = {
  settings: 'key',
  templates: 'id, version',
  current_templates: 'id',
  suggestions: 'number',
  favourites: 'officer, template_id',
  claims: 'job_id',
  audit_anchor: 'id',
  audit: 'sequence',
  monthly: 'month, model, team',
  device_uses: 'day, team, template, action',
};

const format = 'fair-copy-backup';

/**
 * Writes all of a store, as it stands at one moment, to one compressed file that either store can be restored from. Gives how many rows.
 * @throws Error in plain words when the file is there already or cannot be written
 */
export async function backUp(store: Store, file: string): Promise<number> {
  let rows = 0;
  await store.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      async function* lines(): AsyncGenerator<string> {
        yield `${JSON.stringify({ format, formatVersion: 1, migrations: Object.keys(migrations), at: new Date().toISOString() })}\n`;
        for (const table of tables) {
          for (let offset = 0; ; offset += 1000) {
            const page = await sql<
              Record<string, unknown>
            >`select * from ${sql.table(table)} order by ${sql.raw(order[table])} limit 1000 offset ${offset}`.execute(transaction);
            for (const row of page.rows) {
              rows += 1;
              yield `${JSON.stringify({ table, row })}\n`;
            }
            if (page.rows.length < 1000) break;
          }
        }
        yield `${JSON.stringify({ end: true, rows })}\n`;
      }
      await pipeline(Readable.from(lines()), createGzip(), createWriteStream(file, { flags: 'wx', mode: 0o600 })).catch(
        (thrown: unknown) => {
          throw inPlainWords(thrown);
        },
      );
    });
  return rows;
}

/**
 * Fills an empty store from a backup, in one transaction: all of it or nothing; then checks the audit chain.
 * @throws Error in plain words when the file is no backup, is cut, or the store holds something already
 */
export async function restore(store: Store, file: string): Promise<number> {
  let restored = 0;
  await store.db.transaction().execute(async (transaction) => {
    await mustBeEmpty(transaction);
    let first = true;
    let ended = false;
    let batch: Record<string, unknown>[] = [];
    let table: (typeof tables)[number] | undefined;
    const flush = async (): Promise<void> => {
      if (table !== undefined && batch.length > 0) await insert(transaction, table, batch);
      restored += batch.length;
      batch = [];
    };
    for await (const line of linesOf(file)) {
      const value = readLine(line) as {
        format?: string;
        formatVersion?: number;
        table?: string;
        row?: Record<string, unknown>;
        end?: boolean;
        rows?: number;
      };
      if (first) {
        if (value.format !== format || value.formatVersion !== 1)
          throw new Error('This is no backup of Fair Copy that this release can read.');
        first = false;
        continue;
      }
      if (value.end === true) {
        await flush();
        if (value.rows !== restored) throw new Error('The backup file is damaged: rows are missing.');
        ended = true;
        break;
      }
      const next = tables.find((name) => name === value.table);
      if (next === undefined || value.row === undefined) throw new Error('The backup file holds something this release does not know.');
      if (next !== table || batch.length >= 200) await flush();
      table = next;
      batch.push(value.row);
    }
    if (!ended) throw new Error('The backup file is damaged or cut short.');
    // Numbers of suggestions go on after the highest.
    await sql`select setval(pg_get_serial_sequence('suggestions', 'number'), (select coalesce(max(number), 0) + 1 from suggestions), false)`.execute(
      transaction,
    );
  });
  const verdict = await auditInStore(store).verify();
  if (verdict.brokenAt !== undefined) throw new Error(`The audit chain in the backup breaks at line ${verdict.brokenAt}.`);
  return restored;
}

async function mustBeEmpty(db: Kysely<Tables>): Promise<void> {
  for (const table of tables) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) throw new Error('The store to fill is not empty. Restore into a new data folder or database.');
  }
}

/** Not node:readline: it loses lines that come before somebody listens, and the fault of a stream it reads. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const unzipped = createGunzip();
  // The file's own fault ends the reading below; `pipe` alone would leave it to end the process.
  createReadStream(file)
    .on('error', (fault) => unzipped.destroy(fault))
    .pipe(unzipped);
  unzipped.setEncoding('utf8');
  let rest = '';
  try {
    for await (const chunk of unzipped) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (thrown) {
    if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && String(thrown.code).startsWith('Z_'))
      throw new Error('The backup file is damaged or cut short.', { cause: thrown });
    throw inPlainWords(thrown);
  }
}

const fileFaults: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  EEXIST: 'There is a file of that name already. A backup never replaces one.',
  EISDIR: 'That is a folder. Name a file.',
  EACCES: 'This user may not read or write that file.',
  EPERM: 'This user may not read or write that file.',
  EROFS: 'Nothing can be written there.',
  ENOSPC: 'The disk is full.',
};

/** What went wrong with a file, for whoever typed its name; anything else as it was. */
function inPlainWords(thrown: unknown): unknown {
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : '';
  const words = fileFaults[code];
  return words === undefined ? thrown : new Error(words, { cause: thrown });
}

function readLine(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw new Error('The backup file is damaged or cut short.');
  }
}

async function insert(
  transaction: Parameters<Parameters<Store['exclusive']>[1]>[0],
  table: (typeof tables)[number],
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = sql.join(rows.map((row) => sql`(${sql.join(columns.map((column) => sql`${row[column] ?? null}`))})`));
  const overriding = table === 'suggestions' ? sql`overriding system value` : sql``;
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) ${overriding} values ${values}`.execute(
    transaction,
  );
}

/** Moves everything from one store to another that is empty, by way of a backup file that stays. Gives how many rows. @throws as both */
export async function move(from: StoreSettings, to: StoreSettings, file: string): Promise<number> {
  // First where it goes: a wrong address must leave no file behind that stands in the way of the next try.
  const target = await openStore(to);
  try {
    await mustBeEmpty(target.db);
    const source = await openStore(from);
    try {
      await backUp(source, file);
    } finally {
      await source.close();
    }
    return await restore(target, file);
  } finally {
    await target.close();
  }
}
