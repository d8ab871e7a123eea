import type { AuditTrail } from './audit';
import type { Usage } from './usage';

/**
 * Counts a job against what its officer may send in an hour, and claims its id, so that it is worked on once whichever replica is asked.
 * A job over the limit is counted and not claimed: it may be sent again.
 */
export type Admission = (officerId: string, jobId: string, mostAnHour: number) => Promise<'admitted' | 'too-many' | 'sent-before'>;

/** Takes what counts and what claims; gives an admission that asks one after the other. */
export function admissionOf(audit: AuditTrail, usage: Usage): Admission {
  return async (officerId, jobId, mostAnHour) => {
    if ((await usage.countJob(officerId)) > mostAnHour) return 'too-many';
    return (await audit.claim(jobId, officerId)) ? 'admitted' : 'sent-before';
  };
}
