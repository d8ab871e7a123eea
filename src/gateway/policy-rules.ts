import type { Job } from '../core/job';
import { Problem } from '../core/problem';
import type { OfficeHours, Policy } from '../core/service/policy';
import type { Template } from '../core/template';
import { sizeOf } from './job-shape';

/** What holds for one job. */
export interface Rules {
  /** Ids of the models that may be used, in order; undefined for all that are configured. */
  readonly models: readonly string[] | undefined;
  readonly officersMayUnhide: boolean;
  readonly jobsAnHour: number;
}

/** @throws Problem not-allowed, too-long, for what holds of every letter: asked first, because it is cheap */
export function checkAction(policy: Policy, job: Job): void {
  if (policy.stopped) throw new Problem('not-allowed', { technical: 'stopped by the council' });
  const rule = policy.actions[job.action];
  if (!rule.allowed) throw new Problem('not-allowed', { technical: `${job.action} is off` });
  if (sizeOf(job) > rule.mostCharacters) throw new Problem('too-long', { technical: `over ${rule.mostCharacters} characters` });
}

/**
 * Takes the policy, a job, its template and the time; gives what holds. A role's rule can only take away from the policy's, never add to it.
 * @throws Problem not-allowed, too-long
 */
export function rulesFor(policy: Policy, job: Job, template: Pick<Template, 'role'>, now: Date): Rules {
  const own = Object.hasOwn(policy.roles, template.role) ? policy.roles[template.role] : undefined;
  if (own?.allowed === false) throw new Problem('not-allowed', { technical: `letters of ${template.role} are off` });
  if (Object.hasOwn(policy.actionsOff, template.role) && policy.actionsOff[template.role]?.includes(job.action) === true)
    throw new Problem('not-allowed', { technical: `${job.action} is off for letters of ${template.role}` });
  if (own?.mostCharacters !== undefined && sizeOf(job) > own.mostCharacters)
    throw new Problem('too-long', { technical: `over ${own.mostCharacters} characters` });
  const all = policy.models.length === 0 ? undefined : policy.models;
  const models =
    own?.models === undefined || own.models.length === 0 ? all : own.models.filter((id) => all === undefined || all.includes(id));
  if (models?.length === 0) throw new Problem('not-allowed', { technical: `no model may be used for ${template.role}` });
  const outside = policy.officeHours !== null && !isWithin(policy.officeHours, now);
  return {
    models,
    officersMayUnhide: policy.officersMayUnhide && own?.officersMayUnhide !== false,
    jobsAnHour: outside ? Math.min(policy.jobsAnHour, policy.officeHours?.jobsAnHourOutside ?? 0) : policy.jobsAnHour,
  };
}

const dayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Whether a time is within office hours as clocks in Britain show it; `to` is the first minute outside. */
function isWithin({ from, to, days }: OfficeHours, now: Date): boolean {
  const parts = Object.fromEntries(inLondon.formatToParts(now).map(({ type, value }) => [type, value]));
  const clock = `${parts['hour'] ?? ''}:${parts['minute'] ?? ''}`;
  return days.includes(dayNames.indexOf(parts['weekday'] ?? '')) && clock >= from && clock < to;
}
