import { sql, type RawBuilder } from 'kysely';
import type { Policy } from '../core/service/policy';
import { openPolicy, policyShape, storedPolicy, type PolicyBook } from './policy';
import type { Store } from './store';

/** So old may a policy be: a kill switch reaches every replica within five seconds, with room to spare. */
const freshMs = 1500;

/** A policy in the store; `now` is a clock that only goes forward, so that one put back does not hold up the kill switch. While the store cannot be read the last one known holds, for four seconds; then everything stops. */
export function policyInStore(store: Store, now: () => number = () => performance.now()): PolicyBook {
  let known: { readonly policy: Policy; readonly at: number } | undefined;
  let reading: { readonly policy: Promise<Policy>; readonly asked: number } | undefined;
  const read = async (asked: number): Promise<Policy> => {
    const row = await store.db.selectFrom('settings').select('value').where('key', '=', 'policy').executeTakeFirst();
    const policy = row === undefined ? openPolicy : storedPolicy.parse(JSON.parse(row.value));
    // A change made while this was read holds: an old answer must not turn models on again.
    // It is as old as its question: on a busy machine it may have been long on its way.
    if (known === undefined || known.at <= asked) known = { policy, at: asked };
    return known.policy;
  };
  /** One question for all who ask at about the same time; whoever comes later must not be given what was asked before models were stopped. */
  const share = (): Promise<Policy> => {
    const asked = now();
    if (reading !== undefined && asked - reading.asked < freshMs) return reading.policy;
    const own = {
      asked,
      policy: read(asked).finally(() => {
        if (reading === own) reading = undefined;
      }),
    };
    reading = own;
    return own.policy;
  };
  /** Writes what the policy is when none is kept, and what becomes of the one that is: in one statement, so that two who change it at once undo nothing of each other's. */
  const write = async (value: string, changed: RawBuilder<string>, officer: string): Promise<Policy> => {
    const by = { changed_at: new Date().toISOString(), changed_by: officer };
    const written = await store.db
      .insertInto('settings')
      .values({ key: 'policy', value, ...by })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: changed, ...by }))
      .returning('value')
      .executeTakeFirstOrThrow();
    const policy = storedPolicy.parse(JSON.parse(written.value));
    known = { policy, at: now() };
    return policy;
  };
  return {
    current: async () => {
      if (known !== undefined && now() - known.at < freshMs) return known.policy;
      try {
        return await share();
      } catch (thrown) {
        if (known !== undefined && now() - known.at < 4000) return known.policy;
        throw thrown;
      }
    },
    change: (policy, officerId) => {
      const value = JSON.stringify({ ...policyShape.parse(policy), stopped: false });
      return write(
        value,
        sql<string>`(${value}::jsonb || jsonb_build_object('stopped', settings.value::jsonb -> 'stopped'))::text`,
        officerId,
      );
    },
    stop: (stopped, officerId) =>
      write(
        JSON.stringify({ ...openPolicy, stopped }),
        sql<string>`(settings.value::jsonb || jsonb_build_object('stopped', ${stopped}::boolean))::text`,
        officerId,
      ),
  };
}
