import type { Kysely, Transaction } from 'kysely';
import { Problem } from '../core/problem';
import type { LibraryFile } from '../core/service/shared-library';
import type { Officer } from './officer';
import type { Store } from './store';
import { openSuggestion } from './suggestions';
import type { Tables } from './tables';
import { readSource } from './template-trial';
import { currentTemplates, currentVersion, publish } from './template-versions';

interface Shipped {
  readonly id: string;
  readonly source: string;
}

/** A shipped template, read: what its file says of its status. */
interface Read extends Shipped {
  readonly status: string;
}

/**
 * Puts the templates of this release in; a newer text becomes current unless the council has its own, then it is only suggested. Gives how
 * many were new.
 */
export async function seedTemplates(store: Store, shipped: readonly Shipped[], now: Date): Promise<number> {
  // Read before the transaction: the database ends one that is idle while a slow machine reads a hundred files.
  const unknown = (await sortOut(store.db, shipped)).unknown.map((one) => ({ ...one, status: readSource(one.source, one.id).status }));
  if (unknown.length === 0) return 0;
  return store.exclusive('library', async (transaction) => {
    // Another replica may have been quicker.
    const { fresh, newer } = await sortOut(transaction, unknown);
    if (fresh.length > 0) await publishFirst(transaction, fresh, now);
    let count = fresh.length;
    for (const one of newer) if (await offer(transaction, one, now)) count += 1;
    return count;
  });
}

/** Takes templates; gives those whose text the store does not have: of `fresh` ones not even the id, of `newer` ones another text. */
async function sortOut<One extends Shipped>(
  db: Kysely<Tables>,
  given: readonly One[],
): Promise<{ readonly unknown: readonly One[]; readonly fresh: readonly One[]; readonly newer: readonly One[] }> {
  const there = await db.selectFrom('templates').select(['id', 'source']).execute();
  const ids = new Set(there.map(({ id }) => id));
  const texts = new Set(there.map(({ id, source }) => `${id}\n${source}`));
  const unknown = given.filter(({ id, source }) => !texts.has(`${id}\n${source}`));
  return { unknown, fresh: unknown.filter(({ id }) => !ids.has(id)), newer: unknown.filter(({ id }) => ids.has(id)) };
}

/** All at once: a first start has more than a hundred. */
async function publishFirst(transaction: Transaction<Tables>, fresh: readonly Read[], now: Date): Promise<void> {
  const at = now.toISOString();
  const rows = fresh.map(({ id, source, status }) => ({ id, version: 1, source, status, note: 'shipped', author: 'shipped', at }));
  await transaction.insertInto('templates').values(rows).execute();
  await transaction
    .insertInto('current_templates')
    .values(rows.map(({ id, version }) => ({ id, version, retired: false })))
    .execute();
}

/** A text that a new release brings for a template there is already: current where the council has not changed it, else a suggestion, once. */
async function offer(transaction: Transaction<Tables>, { id, source, status }: Read, now: Date): Promise<boolean> {
  const there = await currentVersion(transaction, id);
  if (there === undefined || there.author === 'shipped') {
    await publish(transaction, { id, source, status, note: 'shipped', author: 'shipped' }, now);
    return true;
  }
  const waiting = await transaction
    .selectFrom('suggestions')
    .select('number')
    .where('template_id', '=', id)
    .where('source', '=', source)
    .executeTakeFirst();
  if (waiting !== undefined) return false;
  const given = { templateId: id, baseVersion: there.version, source, reason: 'A new release brings this text.' };
  await transaction
    .insertInto('suggestions')
    .values(openSuggestion(given, { author: 'shipped', team: '' }, now))
    .execute();
  return true;
}

/** Gives every template in use as one file, without anybody's name; whose it is, is left for the caller to say. */
export async function exportLibrary(store: Store, now: Date): Promise<LibraryFile> {
  const templates = await currentTemplates(store.db)
    .select(['templates.id', 'templates.source'])
    .where('current_templates.retired', '=', false)
    .orderBy('templates.id')
    .execute();
  return { format: 'fair-copy-library', formatVersion: 1, council: '', exportedAt: now.toISOString(), templates };
}

/** Takes another council's file: every template comes in as a draft, all or nothing. Gives how many were new or changed. @throws Problem template-broken, bad-input */
export function importLibrary(store: Store, officer: Officer, file: LibraryFile, now: Date): Promise<number> {
  for (const { id, source } of file.templates) {
    if (readSource(source, id).id !== id) throw new Problem('bad-input', { technical: 'an id in a text is another' });
  }
  const note = `imported${file.council === '' ? '' : ` from ${file.council.slice(0, 80)}`}`;
  return store.exclusive('library', async (transaction) => {
    let count = 0;
    for (const { id, source } of file.templates) {
      if ((await currentVersion(transaction, id))?.source === source) continue;
      await publish(transaction, { id, source, status: 'draft', note, author: officer.id }, now);
      count += 1;
    }
    return count;
  });
}
