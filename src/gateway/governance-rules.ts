import { alwaysHiddenNames } from '../core/service/always-hidden';
import { effectiveRule } from '../core/service/effective-rule';
import { templateRoles } from '../core/template-roles';
import { actionWords, table, type GovernanceFacts } from './governance-facts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What officers may have shown, and what nobody may, from the policy that runs. */
export function hidingInForce({ rules }: Pick<GovernanceFacts, 'rules'>): string {
  const choice = rules.officersMayUnhide
    ? 'An officer may have a word left as it is that only looks like personal data; each such word travels by name and is counted in the audit.'
    : 'Officers may not undo the hiding of any word.';
  return `${choice} Always hidden, whatever an officer or the policy says: ${alwaysHiddenNames.join(', ')}.`;
}

/** When officers may send how many jobs. */
export function hoursInForce({ rules: { jobsAnHour, officeHours } }: Pick<GovernanceFacts, 'rules'>): string {
  const usual = `At most ${jobsAnHour} jobs an officer an hour.`;
  if (officeHours === null) return `${usual} The same at all hours.`;
  const { from, to, jobsAnHourOutside } = officeHours;
  const worked = officeHours.days.map((day) => days[day] ?? '').join(', ');
  return `${usual} Outside ${from} to ${to} on ${worked === '' ? 'no day' : worked}, by the clocks in Britain: at most ${Math.min(jobsAnHour, jobsAnHourOutside)}.`;
}

/** What holds for the letters of each role whose rule differs, as a table; or that none does. */
export function roleRulesInForce({ rules, models }: Pick<GovernanceFacts, 'rules' | 'models'>): string {
  const configured = models.map(({ id }) => id);
  const ruled = templateRoles.filter(({ id }) => Object.hasOwn(rules.roles, id) || Object.hasOwn(rules.actionsOff, id));
  const rows = ruled.map(({ id, title }) => {
    const { actions, models: usable, officersMayUnhide } = effectiveRule(rules, configured, id);
    return [
      title,
      actions.length === 0 ? 'nothing: on officers’ own devices only' : actions.map(({ action }) => actionWords[action]).join('; '),
      actions.length === 0 ? 'none' : usable.join(', '),
      actions.length === 0 ? '' : actions.map(({ mostCharacters }) => mostCharacters).join('; '),
      officersMayUnhide ? 'an officer may show a word that is no personal data' : 'no word may be shown',
    ];
  });
  if (rows.length === 0) return 'The same rules hold for the letters of every role.';
  const head = ['Letters of', 'May go to a model', 'Models', 'Most characters a job', 'Hidden words'];
  return `For the letters of these roles less is allowed than for the others:\n\n${table(head, rows)}`;
}

/** What is counted of officers' work, and what they are asked. */
export function measuresInForce({ rules }: Pick<GovernanceFacts, 'rules'>): string {
  return [
    rules.countOnDevice
      ? `Work on officers’ own devices is counted: the pane tells which letter was used and the minutes saved, rounded. Sums by day, team and letter are kept for ${rules.keepAuditDays} days; which officer it was is not kept.`
      : 'Work on officers’ own devices is not counted: nothing of it leaves the device.',
    rules.qualityCheckOneIn === 0
      ? 'No quality check: officers are not asked whether facts were right.'
      : `Quality check: one job in ${rules.qualityCheckOneIn}, chosen by chance, after which its officer is asked whether every fact was right and whether they would send it. Answering is the officer’s choice.`,
  ].join(' ');
}
