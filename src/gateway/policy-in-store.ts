import type { Policy } from '../core/service/policy';
import { openPolicy, policyShape, storedPolicy, type PolicyBook } from './policy';
import type { Store } from './store';

/** So old may a policy be: a kill switch reaches every replica within five seconds, with room to spare. */
const freshMs = 1500;

/** A policy in the store; `now` is a clock that only goes forward, so that one put back does not hold up the kill switch. While the store cannot be read the last one known holds, for four seconds; then everything stops. */
export function policyInStore(store: Store, now: () => number = () => performance.now()): PolicyBook {
  let known: { readonly policy: Policy; readonly at: number } | undefined;
  let reading: Promise<Policy> | undefined;
  const read = async (): Promise<Policy> => {
    const asked = now();
    const row = await store.db.selectFrom('settings').select('value').where('key', '=', 'policy').executeTakeFirst();
    const policy = row === undefined ? openPolicy : storedPolicy.parse(JSON.parse(row.value));
    // A change made while this was read holds: an old answer must not turn models on again.
    if (known === undefined || known.at <= asked) known = { policy, at: now() };
    return known.policy;
  };
  return {
    current: async () => {
      if (known !== undefined && now() - known.at < freshMs) return known.policy;
      reading ??= read().finally(() => {
        reading = undefined;
      });
      try {
        return await reading;
      } catch (thrown) {
        if (known !== undefined && now() - known.at < 4000) return known.policy;
        throw thrown;
      }
    },
    change: async (policy, officerId) => {
      const row = {
        key: 'policy',
        value: JSON.stringify(policyShape.parse(policy)),
        changed_at: new Date().toISOString(),
        changed_by: officerId,
      };
      await store.db
        .insertInto('settings')
        .values(row)
        .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
        .execute();
      known = { policy, at: now() };
    },
  };
}
