import { sql } from 'kysely';
import type { DeviceUse } from '../core/service/device-use';
import type { Store } from './store';

/**
 * Adds to what a team did on its own devices. Only sums are kept, by day, team, letter and action: which officer it was is not written down
 * anywhere, so that nobody can ask for it.
 */
export async function countDeviceUses(store: Store, team: string, uses: readonly DeviceUse[], now: Date): Promise<void> {
  const day = now.toISOString().slice(0, 10);
  const sums = new Map<string, { day: string; team: string; template: string; action: string; uses: number; minutes: number }>();
  for (const { action, template, minutes } of uses) {
    const key = `${template.id} ${action}`;
    const sum = sums.get(key) ?? { day, team, template: template.id, action, uses: 0, minutes: 0 };
    sums.set(key, { ...sum, uses: sum.uses + 1, minutes: sum.minutes + minutes });
  }
  await store.db
    .insertInto('device_uses')
    // In order, so that two replicas never wait for each other's rows in a circle.
    .values([...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum))
    .onConflict((conflict) =>
      conflict
        .columns(['day', 'team', 'template', 'action'])
        .doUpdateSet({ uses: sql`device_uses.uses + excluded.uses`, minutes: sql`device_uses.minutes + excluded.minutes` }),
    )
    .execute();
}

/** Removes counts older than so many days: they are kept no longer than audit lines are. */
export async function retainDeviceUses(store: Store, days: number, now: Date): Promise<void> {
  const before = new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
  await store.db.deleteFrom('device_uses').where('day', '<', before).execute();
}
