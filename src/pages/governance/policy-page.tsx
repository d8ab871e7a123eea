import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Problem } from '../../core/problem';
import { templateRoles } from '../../core/template-roles';
import { usePageLook } from '../page-look';
import { ConfirmButton } from '../parts/confirm';
import { Loaded, useLoad } from '../parts/loaded';
import { Notice } from '../parts/notice';
import { Page, Part } from '../parts/page';
import { ProblemNotice } from '../parts/problem-notice';
import { useSend } from '../parts/use-send';
import { holds, PageLink, useSession } from '../session';
import type { ActionName, Policy, Running } from '../shapes';
import { words } from '../strings';

const actions = ['improve', 'draft', 'reply', 'summarise'] as const satisfies readonly ActionName[];

/** The policy: to read for all of governance, to change for those who may. */
export function PolicyPage(): ReactElement {
  const { api, me } = useSession();
  const load = useLoad(async (signal) => {
    if (!holds(me, 'information-governance', 'auditor', 'administrator')) throw new Problem('not-allowed');
    return Promise.all([api.get<Policy>('/api/policy/full', signal), api.get<Running>('/api/governance/running', signal)]);
  }, 'policy');
  return (
    <Loaded from={load} title={words.policyTitle}>
      {([policy, running]) => <PolicyForm policy={policy} models={running.models.map(({ id }) => id)} />}
    </Loaded>
  );
}

/** Numbers of the policy by name, with the bounds the gateway holds to. */
const bounds = { jobsAnHour: [0, 100_000], tokensAMonth: [0, 1_000_000_000_000], keepAuditDays: [30, 3660] } as const;
const numberWords = { jobsAnHour: words.policyJobs, tokensAMonth: words.policyTokens, keepAuditDays: words.policyDays } as const;
type NumberName = keyof typeof bounds;

function PolicyForm({ policy, models }: { readonly policy: Policy; readonly models: readonly string[] }): ReactElement {
  const look = usePageLook();
  const { api, me } = useSession();
  const { problem, send } = useSend();
  const [edited, setEdited] = useState<Policy>(policy);
  const [done, setDone] = useState(false);
  const may = holds(me, 'information-governance', 'administrator');
  const set = (part: Partial<Policy>): void => {
    setDone(false);
    setEdited((now) => ({ ...now, ...part }));
  };
  const setAction = (action: ActionName, part: Partial<Policy['actions'][ActionName]>): void =>
    set({ actions: { ...edited.actions, [action]: { ...edited.actions[action], ...part } } });
  const good = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;
  const allGood =
    (edited.officeHours === null || edited.officeHours === undefined || good(edited.officeHours.jobsAnHourOutside, 0, 100_000)) &&
    actions.every((action) => good(edited.actions[action].mostCharacters, 0, 200_000)) &&
    (Object.keys(bounds) as NumberName[]).every((name) => good(edited[name], bounds[name][0], bounds[name][1]));
  const save = (): void =>
    void send(async () => {
      // The switch belongs to its own button: a form opened an hour ago must not turn models on again.
      const { stopped } = await api.get<Policy>('/api/policy/full');
      setEdited(await api.put<Policy>('/api/policy', { ...edited, stopped }));
      setDone(true);
      return words.policySaved;
    });
  return (
    <Page title={words.policyTitle} line={words.policyLine}>
      {!may && <p className={look.text}>{words.policyReadOnly}</p>}
      {done && <Notice tone="good" title={words.policySaved} />}
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <div className={look.form}>
        <Part title={words.policyActions}>
          {actions.map((action) => (
            <div key={action} className={look.section}>
              <Checkbox
                label={words.policyAllowed(words.actions[action])}
                checked={edited.actions[action].allowed}
                disabled={!may}
                onChange={(_, { checked }) => setAction(action, { allowed: checked === true })}
              />
              <NumberField
                label={words.policyMost(words.actions[action])}
                value={edited.actions[action].mostCharacters}
                least={0}
                most={200_000}
                may={may}
                change={(mostCharacters) => setAction(action, { mostCharacters })}
              />
            </div>
          ))}
        </Part>
        {models.length > 0 && (
          <Part title={words.policyModels} line={words.policyModelsHint}>
            <div role="group" aria-label={words.policyModels}>
              {models.map((id) => (
                <div key={id}>
                  <Checkbox
                    label={id}
                    checked={edited.models.includes(id)}
                    disabled={!may}
                    onChange={(_, { checked }) =>
                      set({ models: models.filter((one) => (one === id ? checked === true : edited.models.includes(one))) })
                    }
                  />
                </div>
              ))}
            </div>
          </Part>
        )}
        {edited.officersMayUnhide !== undefined && (
          <Checkbox
            label={words.policyUnhide}
            checked={edited.officersMayUnhide}
            disabled={!may}
            onChange={(_, { checked }) => set({ officersMayUnhide: checked === true })}
          />
        )}
        <RolesPart roles={edited.roles ?? {}} may={may} change={(roles) => set({ roles })} />
        <HoursPart hours={edited.officeHours ?? null} may={may} change={(officeHours) => set({ officeHours })} />
        {(Object.keys(bounds) as NumberName[]).map((name) => (
          <NumberField
            key={name}
            label={numberWords[name]}
            value={edited[name]}
            least={bounds[name][0]}
            most={bounds[name][1]}
            may={may}
            change={(value) => set({ [name]: value })}
          />
        ))}
        {may && allGood && (
          <div className={look.buttons}>
            <ConfirmButton primary label={words.policySave} question={words.policyAsk} line={words.policyAskLine} press={save} />
          </div>
        )}
      </div>
      <div className={look.linkRow}>
        <PageLink to={{ page: 'governance' }}>{words.backToGovernance}</PageLink>
      </div>
    </Page>
  );
}

/** Letters of a role are a class of data: children's social care may be kept from every model while parking is not. */
function RolesPart({
  roles,
  may,
  change,
}: {
  readonly roles: NonNullable<Policy['roles']>;
  readonly may: boolean;
  readonly change: (roles: NonNullable<Policy['roles']>) => void;
}): ReactElement {
  return (
    <Part title={words.policyRoles} line={words.policyRolesHint}>
      <div role="group" aria-label={words.policyRoles}>
        {templateRoles.map(({ id, title }) => (
          <div key={id}>
            <Checkbox
              label={title}
              checked={roles[id]?.allowed !== false}
              disabled={!may}
              onChange={(_, { checked }) => change({ ...roles, [id]: { ...roles[id], allowed: checked === true } })}
            />
          </div>
        ))}
      </div>
    </Part>
  );
}

const usualHours = { from: '07:00', to: '19:00', days: [1, 2, 3, 4, 5], jobsAnHourOutside: 20 } as const;

/** Fewer jobs when nobody works: a stolen account is busiest at night. */
function HoursPart({
  hours,
  may,
  change,
}: {
  readonly hours: NonNullable<Policy['officeHours']> | null;
  readonly may: boolean;
  readonly change: (hours: NonNullable<Policy['officeHours']> | null) => void;
}): ReactElement {
  return (
    <Part title={words.policyHours}>
      <Checkbox
        label={words.policyHoursOn}
        checked={hours !== null}
        disabled={!may}
        onChange={(_, { checked }) => change(checked === true ? usualHours : null)}
      />
      {hours !== null && (
        <>
          <Field label={words.policyHoursFrom}>
            <Input
              type="time"
              value={hours.from}
              readOnly={!may}
              onChange={(_, { value }) => value !== '' && change({ ...hours, from: value })}
            />
          </Field>
          <Field label={words.policyHoursTo}>
            <Input
              type="time"
              value={hours.to}
              readOnly={!may}
              onChange={(_, { value }) => value !== '' && change({ ...hours, to: value })}
            />
          </Field>
          <NumberField
            label={words.policyHoursJobs}
            value={hours.jobsAnHourOutside}
            least={0}
            most={100_000}
            may={may}
            change={(jobsAnHourOutside) => change({ ...hours, jobsAnHourOutside })}
          />
        </>
      )}
    </Part>
  );
}

function NumberField({
  label,
  value,
  least,
  most,
  may,
  change,
}: {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly may: boolean;
  readonly change: (value: number) => void;
}): ReactElement {
  const [typed, setTyped] = useState(String(value));
  const number = /^\d{1,13}$/.test(typed) ? Number(typed) : Number.NaN;
  const wrong = !(number >= least && number <= most);
  return (
    <Field label={label} {...(wrong ? { validationMessage: words.policyNumber(least, most) } : {})}>
      <Input
        inputMode="numeric"
        value={typed}
        readOnly={!may}
        onChange={(_, data) => {
          setTyped(data.value);
          change(/^\d{1,13}$/.test(data.value) ? Number(data.value) : Number.NaN);
        }}
      />
    </Field>
  );
}
