import { z } from 'zod';
import type { Action } from '../core/job';

const actions = ['improve', 'draft', 'summarise', 'reply'] as const satisfies readonly Action[];

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
  /** Tokens the council pays for in a calendar month, in all; 0 for no cap. */
  tokensAMonth: z.number().int().min(0),
  /** Days audit lines are kept. */
  keepAuditDays: z.number().int().min(30).max(3660),
});

export type Policy = z.infer<typeof policyShape>;

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
