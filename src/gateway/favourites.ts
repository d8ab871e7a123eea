import type { Store } from './store';

/** Gives the ids of the templates an officer keeps close, newest first. */
export async function favouritesOf(store: Store, officerId: string): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom('favourites')
    .select('template_id')
    .where('officer', '=', officerId)
    .orderBy('at', 'desc')
    .orderBy('template_id')
    .limit(100)
    .execute();
  return rows.map((row) => row.template_id);
}

/** Keeps a template close, or no longer. Twice is the same as once. */
export async function setFavourite(store: Store, officerId: string, templateId: string, wanted: boolean, now: Date): Promise<void> {
  if (wanted) {
    await store.db
      .insertInto('favourites')
      .values({ officer: officerId, template_id: templateId, at: now.toISOString() })
      .onConflict((conflict) => conflict.columns(['officer', 'template_id']).doNothing())
      .execute();
  } else {
    await store.db.deleteFrom('favourites').where('officer', '=', officerId).where('template_id', '=', templateId).execute();
  }
}
