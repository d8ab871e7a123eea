import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Action } from '../../core/job';
import type { Policy, RoleRule } from '../../core/service/policy';
import { templateRoles } from '../../core/template-roles';
import { usePageLook } from '../page-look';
import { Part } from '../parts/page';
import { words } from '../strings';
import { bounds, OptionalNumberField } from './number-field';
import { ruleInWords } from './rule-words';

const actions = ['improve', 'draft', 'reply', 'summarise'] as const satisfies readonly Action[];

interface RulesProps {
  readonly policy: Policy;
  /** Ids of the models that are set up. */
  readonly models: readonly string[];
  readonly may: boolean;
  readonly change: (part: Pick<Policy, 'roles' | 'actionsOff'>) => void;
}

/** What applies to whom: each role's letters with what holds for them in words, and the fields behind it. */
export function PolicyRoles(props: RulesProps): ReactElement {
  const look = usePageLook();
  return (
    <Part title={words.policyRoles} line={words.policyRolesHint}>
      <ul className={look.list}>
        {templateRoles.map(({ id, title }) => (
          <li key={id} className={look.rule}>
            <RoleFields {...props} role={id} title={title} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function RoleFields({
  policy,
  models,
  may,
  change,
  role,
  title,
}: RulesProps & { readonly role: string; readonly title: string }): ReactElement {
  const look = usePageLook();
  const [times, setTimes] = useState(0);
  const own = policy.roles[role];
  const off = policy.actionsOff[role] ?? [];
  const set = (part: Partial<RoleRule>): void =>
    change({ roles: { ...policy.roles, [role]: { allowed: true, ...own, ...part } }, actionsOff: policy.actionsOff });
  const setOff = (next: readonly Action[]): void => {
    const { [role]: _, ...others } = policy.actionsOff;
    change({ roles: policy.roles, actionsOff: next.length === 0 ? others : { ...others, [role]: next } });
  };
  const forget = (): void => {
    const { [role]: _rule, ...roles } = policy.roles;
    const { [role]: _off, ...actionsOff } = policy.actionsOff;
    change({ roles, actionsOff });
    // What was typed in the fields goes as well.
    setTimes(times + 1);
  };
  const forAll = models.filter((id) => policy.models.length === 0 || policy.models.includes(id));
  const allowed = own?.allowed !== false;
  return (
    <details>
      <summary className={look.ruleHead}>
        <span className={look.itemTitle}>{title}</span>
        <span className={look.ruleSaid}>{ruleInWords(policy, models, role)}</span>
      </summary>
      <div key={times} role="group" aria-label={title} className={look.ruleFields}>
        <Checkbox
          label={words.roleAllowed}
          checked={allowed}
          disabled={!may}
          onChange={(_, { checked }) => set({ allowed: checked === true })}
        />
        {allowed && (
          <>
            <div role="group" aria-label={words.roleUses}>
              <p className={look.text}>{words.roleUses}</p>
              {actions
                .filter((action) => policy.actions[action].allowed)
                .map((action) => (
                  <div key={action}>
                    <Checkbox
                      label={words.roleUse(action)}
                      checked={!off.includes(action)}
                      disabled={!may}
                      onChange={(_, { checked }) =>
                        setOff(actions.filter((one) => (one === action ? checked !== true : off.includes(one))))
                      }
                    />
                  </div>
                ))}
            </div>
            {forAll.length > 1 && (
              <div role="group" aria-label={words.roleModels}>
                <p className={look.text}>{words.roleModels}</p>
                {forAll.map((id) => (
                  <div key={id}>
                    <Checkbox
                      label={id}
                      checked={own?.models?.includes(id) === true}
                      disabled={!may}
                      onChange={(_, { checked }) =>
                        set({ models: forAll.filter((one) => (one === id ? checked === true : own?.models?.includes(one))) })
                      }
                    />
                  </div>
                ))}
              </div>
            )}
            <OptionalNumberField
              label={words.roleMost}
              value={own?.mostCharacters}
              within={bounds.characters}
              may={may}
              change={(mostCharacters) => set({ mostCharacters })}
            />
            <Checkbox
              label={words.roleUnhide}
              checked={policy.officersMayUnhide && own?.officersMayUnhide !== false}
              disabled={!may || !policy.officersMayUnhide}
              onChange={(_, { checked }) => set({ officersMayUnhide: checked === true })}
            />
          </>
        )}
        {may && (own !== undefined || off.length > 0) && (
          <div className={look.buttons}>
            <Button appearance="outline" className={look.button} onClick={forget}>
              {words.roleAgain}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}
