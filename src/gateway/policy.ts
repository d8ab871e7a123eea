import { z } from 'zod';
import type { Action } from '../core/job';

const actions = ['improve', 'draft', 'summarise', 'reply'] as const satisfies readonly Action[];

/**
 * What differs for the letters of one role, by the template's role. A role is a class of data as well: children's social care is not parking.
 * It can only take away from what the policy allows.
 */
const roleRule = z.strictObject({
  allowed: z.boolean().default(true),
  mostCharacters: z.number().int().min(0).max(200_000).optional(),
  /** Ids of models, such as the one that runs in the council's own building; empty for those of the policy. */
  models: z.array(z.string().max(80)).max(20).optional(),
  officersMayUnhide: z.boolean().optional(),
});

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** What the council allows. Kept in the store, read anew every second or two, so that a change reaches every replica within five. */
export const policyShape = z.strictObject({
  /** True stops every job at once. */
  stopped: z.boolean(),
  /** Which actions go to a model, and up to how many UTF-16 code units a job. */
  actions: z.record(z.enum(actions), z.strictObject({ allowed: z.boolean(), mostCharacters: z.number().int().min(0).max(200_000) })),
  /** Whether an officer may have words left as they are that look like personal data. Numbers that name one person are hidden whatever this says. */
  officersMayUnhide: z.boolean().default(true),
  /** Ids of the models that may be used, in order; empty for all that are configured. */
  models: z.array(z.string().max(80)).max(20),
  /** Jobs an officer may send in an hour. */
  jobsAnHour: z.number().int().min(0).max(100_000),
  roles: z.record(z.string().regex(/^[a-z][a-z-]{1,40}$/), roleRule).default({}),
  /** When people work, as clocks in Britain show it, days from 0 (Sunday); outside, fewer jobs an hour. Null for no difference. */
  officeHours: z
    .strictObject({
      from: clockTime,
      to: clockTime,
      days: z.array(z.number().int().min(0).max(6)).max(7),
      jobsAnHourOutside: z.number().int().min(0).max(100_000),
    })
    .nullable()
    .default(null),
  /** Tokens the council pays for in a calendar month, in all; 0 for no cap. */
  tokensAMonth: z.number().int().min(0),
  /** Days audit lines are kept. */
  keepAuditDays: z.number().int().min(30).max(3660),
});

export type Policy = z.infer<typeof policyShape>;

/** The same as it is read from the store: what a newer release wrote there and this one does not know is passed over, so that a release can be taken back. */
export const storedPolicy = z.object(policyShape.shape);

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
  officeHours: null,
  tokensAMonth: 0,
  keepAuditDays: 730,
};

/** Gives the policy in force, at most a second or two old, and takes a new one. */
export interface PolicyBook {
  current(): Promise<Policy>;
  change(policy: Policy, officerId: string): Promise<void>;
}

/** A policy for the preview and for tests. */
export function policyInMemory(first: Policy = openPolicy): PolicyBook {
  let policy = first;
  return {
    current: () => Promise.resolve(policy),
    change: (next) => {
      policy = next;
      return Promise.resolve();
    },
  };
}
