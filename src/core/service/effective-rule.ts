import type { Action } from '../job';
import { templateRoles } from '../template-roles';
import type { Policy } from './policy';

/** What truly holds for the letters of one role, once the council's rules and the role's own are put together. */
export interface EffectiveRule {
  /** What a model may be asked for, and up to how many characters; empty when these letters are written on devices alone. */
  readonly actions: readonly { readonly action: Action; readonly mostCharacters: number }[];
  /** Ids in order of use; empty when none may be used. */
  readonly models: readonly string[];
  readonly officersMayUnhide: boolean;
  /** True when nothing differs from what holds for everybody. */
  readonly usual: boolean;
}

const actionNames = ['improve', 'draft', 'reply', 'summarise'] as const satisfies readonly Action[];

/**
 * Takes the policy, the ids of the models that are set up, in order, and a role; gives what holds for its letters. A role's rule can only take
 * away. The kill switch and the hours are left aside: they change by the minute.
 */
export function effectiveRule(policy: Policy, configured: readonly string[], role: string): EffectiveRule {
  const own = Object.hasOwn(policy.roles, role) ? policy.roles[role] : undefined;
  const off = Object.hasOwn(policy.actionsOff, role) ? (policy.actionsOff[role] ?? []) : [];
  const forAll = configured.filter((id) => policy.models.length === 0 || policy.models.includes(id));
  const models = own?.models === undefined || own.models.length === 0 ? forAll : own.models.filter((id) => forAll.includes(id));
  const most = own?.mostCharacters ?? Number.POSITIVE_INFINITY;
  const usable = own?.allowed !== false && models.length > 0;
  const actions = actionNames.flatMap((action) => {
    const { allowed, mostCharacters } = policy.actions[action];
    return usable && allowed && !off.includes(action) ? [{ action, mostCharacters: Math.min(mostCharacters, most) }] : [];
  });
  const forEverybody = actionNames.filter((action) => policy.actions[action].allowed && forAll.length > 0);
  const officersMayUnhide = policy.officersMayUnhide && own?.officersMayUnhide !== false;
  return {
    actions,
    models: usable ? models : [],
    officersMayUnhide,
    usual:
      officersMayUnhide === policy.officersMayUnhide &&
      models.join('\n') === forAll.join('\n') &&
      actions.length === forEverybody.length &&
      actions.every(({ action, mostCharacters }) => mostCharacters === policy.actions[action].mostCharacters),
  };
}

/**
 * Takes the policy and the ids of the models that are set up; gives, for each role whose letters differ, what a model may not be asked for in them though
 * it may elsewhere. A pane says so before anybody presses.
 */
export function lettersOff(policy: Policy, configured: readonly string[]): Readonly<Record<string, readonly Action[]>> {
  const allowed = configured.some((id) => policy.models.length === 0 || policy.models.includes(id))
    ? actionNames.filter((action) => policy.actions[action].allowed)
    : [];
  return Object.fromEntries(
    templateRoles.flatMap(({ id }) => {
      const { actions } = effectiveRule(policy, configured, id);
      const off = allowed.filter((action) => actions.every((one) => one.action !== action));
      return off.length === 0 ? [] : [[id, off]];
    }),
  );
}
