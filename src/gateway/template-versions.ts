import type { Kysely, SelectQueryBuilder, Transaction } from 'kysely';
import type { Tables } from './tables';

/** Each template's version that officers use, as a query to be gone on with. */
export function currentTemplates(db: Kysely<Tables>): SelectQueryBuilder<Tables, 'current_templates' | 'templates', Record<never, never>> {
  return db
    .selectFrom('current_templates')
    .innerJoin('templates', (join) =>
      join.onRef('templates.id', '=', 'current_templates.id').onRef('templates.version', '=', 'current_templates.version'),
    );
}

/** Gives the version of a template that officers use; undefined when there is none of that id. */
export function currentVersion(db: Kysely<Tables>, id: string): Promise<Tables['templates'] | undefined> {
  return currentTemplates(db).selectAll('templates').where('current_templates.id', '=', id).executeTakeFirst();
}

/** A text on its way to officers. */
export interface NewVersion {
  readonly id: string;
  readonly source: string;
  readonly status: string;
  readonly note: string;
  readonly author: string;
}

/** Makes a text the newest version of its template, and the one officers use. Within a transaction nobody else publishes in. Gives its number. */
export async function publish(transaction: Transaction<Tables>, given: NewVersion, now: Date): Promise<number> {
  const newest = await transaction
    .selectFrom('templates')
    .select('version')
    .where('id', '=', given.id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  const version = (newest?.version ?? 0) + 1;
  await transaction
    .insertInto('templates')
    .values({ ...given, version, at: now.toISOString() })
    .execute();
  await transaction
    .insertInto('current_templates')
    .values({ id: given.id, version, retired: false })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ version, retired: false }))
    .execute();
  return version;
}
