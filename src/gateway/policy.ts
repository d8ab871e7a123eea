import { z } from 'zod';
import type { Action } from '../core/job';
import type { Policy } from '../core/service/policy';

const actions = ['improve', 'draft', 'summarise', 'reply'] as const satisfies readonly Action[];

const role = z.string().regex(/^[a-z][a-z-]{1,40}$/);
const roleRule = {
  allowed: z.boolean().default(true),
  mostCharacters: z.number().int().min(0).max(200_000).optional(),
  models: z.array(z.string().max(80)).max(20).optional(),
  officersMayUnhide: z.boolean().optional(),
};

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** The policy's shape and bounds (src/core/service/policy.ts says what each part is). Kept in the store, read anew every second or two. */
export const policyShape = z.strictObject({
  stopped: z.boolean(),
  actions: z.record(z.enum(actions), z.strictObject({ allowed: z.boolean(), mostCharacters: z.number().int().min(0).max(200_000) })),
  officersMayUnhide: z.boolean().default(true),
  models: z.array(z.string().max(80)).max(20),
  jobsAnHour: z.number().int().min(0).max(100_000),
  roles: z.record(role, z.strictObject(roleRule)).default({}),
  // Beside the roles' rules and not in them: the release before refuses a rule that says more than it knows.
  actionsOff: z.record(role, z.array(z.enum(actions)).max(actions.length)).default({}),
  officeHours: z
    .strictObject({
      from: clockTime,
      to: clockTime,
      days: z.array(z.number().int().min(0).max(6)).max(7),
      jobsAnHourOutside: z.number().int().min(0).max(100_000),
    })
    .nullable()
    .default(null),
  tokensAMonth: z.number().int().min(0),
  keepAuditDays: z.number().int().min(30).max(3660),
  // Off until the council says so: staff and their unions are asked first.
  qualityCheckOneIn: z.number().int().min(0).max(10_000).default(0),
  countOnDevice: z.boolean().default(false),
}) satisfies z.ZodType<Policy>;

/** The same as it is read from the store: what a newer release wrote there and this one does not know is passed over, so that a release can be taken back. */
export const storedPolicy = z.object({ ...policyShape.shape, roles: z.record(role, z.object(roleRule)).default({}) });

export const openPolicy: Policy = {
  stopped: false,
  actions: {
    improve: { allowed: true, mostCharacters: 120_000 },
    draft: { allowed: true, mostCharacters: 60_000 },
    summarise: { allowed: true, mostCharacters: 200_000 },
    reply: { allowed: true, mostCharacters: 60_000 },
  },
  officersMayUnhide: true,
  models: [],
  jobsAnHour: 200,
  roles: {},
  actionsOff: {},
  officeHours: null,
  tokensAMonth: 0,
  keepAuditDays: 730,
  qualityCheckOneIn: 0,
  countOnDevice: false,
};

/** Gives the policy in force, at most a second or two old, and takes a new one. */
export interface PolicyBook {
  current(): Promise<Policy>;
  /** Takes a new policy but for its kill switch, which stays as it is: whoever changes a rule must not turn models on that another has just stopped. Gives what holds now. */
  change(policy: Policy, officerId: string): Promise<Policy>;
  /** Turns the kill switch, and leaves every rule as it is. */
  stop(stopped: boolean, officerId: string): Promise<Policy>;
}

/** A policy for the preview and for tests. */
export function policyInMemory(first: Policy = openPolicy): PolicyBook {
  let policy = first;
  return {
    current: () => Promise.resolve(policy),
    change: (next) => {
      policy = { ...next, stopped: policy.stopped };
      return Promise.resolve(policy);
    },
    stop: (stopped) => {
      policy = { ...policy, stopped };
      return Promise.resolve(policy);
    },
  };
}
