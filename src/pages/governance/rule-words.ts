import type { Action } from '../../core/job';
import { effectiveRule } from '../../core/service/effective-rule';
import type { Policy } from '../../core/service/policy';
import { words } from '../strings';

const actions = ['improve', 'draft', 'reply', 'summarise'] as const satisfies readonly Action[];

/** Takes the policy, the models and a role; gives what differs for its letters in plain words. */
export function ruleInWords(policy: Policy, models: readonly string[], role: string): string {
  const rule = effectiveRule(policy, models, role);
  const own = Object.hasOwn(policy.roles, role) ? policy.roles[role] : undefined;
  if (rule.usual && own?.allowed !== false) return words.asForEverybody;
  // With no model set up nothing goes anywhere; what the role's rule would forbid is said all the same.
  if (own?.allowed === false || (models.length > 0 && rule.actions.length === 0)) return words.onDevicesOnly;
  const allowed = actions.filter((action) => policy.actions[action].allowed);
  const missing = allowed.filter((action) => !rule.actions.some((one) => one.action === action));
  const shorter =
    own?.mostCharacters !== undefined &&
    rule.actions.some(({ action, mostCharacters }) => mostCharacters < policy.actions[action].mostCharacters);
  const said = [
    ...(missing.length === 0 || models.length === 0 ? [] : [words.notFor(missing)]),
    ...(shorter ? [words.atMost(own.mostCharacters ?? 0)] : []),
    ...(own?.models === undefined || own.models.length === 0 ? [] : [words.onlyWith(rule.models)]),
    ...(policy.officersMayUnhide && !rule.officersMayUnhide ? [words.staysHidden] : []),
  ].join('; ');
  return said === '' ? words.asForEverybody : `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}
