import type { Kysely } from 'kysely';
import { Problem } from '../core/problem';
import type { Suggested } from '../core/service/shared-library';
import type { Officer } from './officer';
import type { Store } from './store';
import type { Tables } from './tables';
import { readSource } from './template-trial';
import { currentVersion, publish } from './template-versions';

/** A change or a new template that an officer asks for. */
export interface NewSuggestion {
  readonly templateId: string;
  readonly baseVersion: number;
  /** Without it it is words only, about the text that is current. */
  readonly source?: string | undefined;
  readonly reason: string;
}

/** A suggestion as it is first written down. */
export function openSuggestion(
  given: { readonly templateId: string; readonly baseVersion: number; readonly source: string; readonly reason: string },
  from: { readonly author: string; readonly team: string },
  now: Date,
): Omit<Tables['suggestions'], 'number'> {
  return {
    template_id: given.templateId,
    base_version: given.baseVersion,
    source: given.source,
    reason: given.reason,
    ...from,
    state: 'open',
    at: now.toISOString(),
    decided_by: null,
    decided_at: null,
    answer: null,
  };
}

/** Writes a suggestion down; gives its number. @throws Problem template-broken, bad-input */
export async function addSuggestion(db: Kysely<Tables>, officer: Officer, given: NewSuggestion, now: Date): Promise<number> {
  const source = given.source ?? (await currentVersion(db, given.templateId))?.source;
  if (source === undefined) throw new Problem('bad-input', { technical: 'no such template' });
  if (readSource(source, given.templateId).id !== given.templateId)
    throw new Problem('bad-input', { technical: 'the id in the text is another' });
  const row = openSuggestion({ ...given, source }, { author: officer.id, team: officer.team }, now);
  const { number } = await db.insertInto('suggestions').values(row).returning('number').executeTakeFirstOrThrow();
  return number;
}

/** Gives suggestions in a state, oldest first. */
export async function readSuggestions(db: Kysely<Tables>, state: Suggested['state']): Promise<readonly Suggested[]> {
  const rows = await db.selectFrom('suggestions').selectAll().where('state', '=', state).orderBy('number').limit(500).execute();
  return rows.map(({ number, template_id, base_version, source, reason, author, team, at, answer }) => ({
    number,
    templateId: template_id,
    baseVersion: base_version,
    source,
    reason,
    author,
    team,
    state,
    at,
    answer,
  }));
}

/** Publishes a suggestion or declines it; gives the new version's number. @throws Problem bad-input, not-allowed */
export function decideSuggestion(
  store: Store,
  officer: Officer,
  decision: { readonly number: number; readonly accept: boolean; readonly answer: string },
  now: Date,
): Promise<number | undefined> {
  const { number, accept, answer } = decision;
  return store.exclusive('library', async (transaction) => {
    const row = await transaction.selectFrom('suggestions').selectAll().where('number', '=', number).executeTakeFirst();
    if (row?.state !== 'open') throw new Problem('bad-input', { technical: 'not open' });
    // Nobody passes their own text alone.
    if (accept && row.author === officer.id) throw new Problem('not-allowed', { technical: 'somebody else must review it' });
    const there = await currentVersion(transaction, row.template_id);
    if (accept && (there?.version ?? 0) !== row.base_version)
      throw new Problem('bad-input', { technical: `it changed since: version ${there?.version ?? 0} is current` });
    if (accept && there?.source === row.source) throw new Problem('bad-input', { technical: 'nothing to publish: it is words only' });
    await transaction
      .updateTable('suggestions')
      .set({ state: accept ? 'accepted' : 'declined', decided_by: officer.id, decided_at: now.toISOString(), answer })
      .where('number', '=', number)
      .execute();
    if (!accept) return undefined;
    // New words are reviewed, never approved by the old words' lawyer.
    const { template_id: id, source, reason: note, author } = row;
    return publish(transaction, { id, source, status: 'reviewed', note, author }, now);
  });
}
