import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Action } from '../../core/job';
import { Problem } from '../../core/problem';
import { alwaysHiddenNames } from '../../core/service/always-hidden';
import type { OfficeHours, Policy } from '../../core/service/policy';
import type { Running } from '../../core/service/standing';
import { usePageLook } from '../page-look';
import { ConfirmButton } from '../parts/confirm';
import { Loaded, useLoad } from '../parts/loaded';
import { Notice } from '../parts/notice';
import { Page, Part } from '../parts/page';
import { ProblemNotice } from '../parts/problem-notice';
import { useSend } from '../parts/use-send';
import { holds, PageLink, useSession } from '../session';
import { words } from '../strings';
import { bounds, isWithin, NumberField } from './number-field';
import { PolicyRoles } from './policy-roles';

const actions = ['improve', 'draft', 'reply', 'summarise'] as const satisfies readonly Action[];

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

/** What a part of the form works with. */
interface PartProps {
  readonly policy: Policy;
  readonly may: boolean;
  readonly set: (part: Partial<Policy>) => void;
}

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
  const save = (): void =>
    void send(async () => {
      // The switch belongs to its own button: the gateway leaves it as it is.
      setEdited(await api.put<Policy>('/api/policy', edited));
      setDone(true);
      return words.policySaved;
    });
  const part: PartProps = { policy: edited, may, set };
  return (
    <Page title={words.policyTitle} line={words.policyLine}>
      {!may && <p className={look.text}>{words.policyReadOnly}</p>}
      <div className={look.form}>
        <ActionsPart {...part} />
        {models.length > 0 && <ModelsPart {...part} models={models} />}
        <Part title={words.policyHidden} line={words.policyHiddenHint(alwaysHiddenNames)}>
          <Checkbox
            label={words.policyUnhide}
            checked={edited.officersMayUnhide}
            disabled={!may}
            onChange={(_, { checked }) => set({ officersMayUnhide: checked === true })}
          />
        </Part>
        <PolicyRoles policy={edited} models={models} may={may} change={set} />
        <HoursPart {...part} />
        <MeasuresPart {...part} />
        <Part title={words.policyLimits}>
          <NumberField
            label={words.policyJobs}
            value={edited.jobsAnHour}
            within={bounds.jobsAnHour}
            may={may}
            change={(jobsAnHour) => set({ jobsAnHour })}
          />
          <NumberField
            label={words.policyTokens}
            value={edited.tokensAMonth}
            within={bounds.tokensAMonth}
            may={may}
            change={(tokensAMonth) => set({ tokensAMonth })}
          />
          <NumberField
            label={words.policyDays}
            value={edited.keepAuditDays}
            within={bounds.keepAuditDays}
            may={may}
            change={(keepAuditDays) => set({ keepAuditDays })}
          />
        </Part>
        {done && <Notice tone="good" title={words.policySaved} />}
        {problem !== undefined && <ProblemNotice problem={problem} />}
        {may && !isGood(edited) && <Notice tone="warn" title={words.policyWrong} />}
        {may && isGood(edited) && (
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

/** True when every number is within its bounds, and no rule of a role is worse. */
function isGood(policy: Policy): boolean {
  return (
    (policy.officeHours === null || isWithin(policy.officeHours.jobsAnHourOutside, bounds.jobsAnHour)) &&
    actions.every((action) => isWithin(policy.actions[action].mostCharacters, bounds.characters)) &&
    Object.values(policy.roles).every(({ mostCharacters }) => isWithin(mostCharacters, bounds.characters)) &&
    (['jobsAnHour', 'tokensAMonth', 'keepAuditDays', 'qualityCheckOneIn'] as const).every((name) => isWithin(policy[name], bounds[name]))
  );
}

function ActionsPart({ policy, may, set }: PartProps): ReactElement {
  const look = usePageLook();
  const setAction = (action: Action, change: Partial<Policy['actions'][Action]>): void =>
    set({ actions: { ...policy.actions, [action]: { ...policy.actions[action], ...change } } });
  return (
    <Part title={words.policyActions} line={words.policyActionsHint}>
      {actions.map((action) => (
        <div key={action} className={look.section}>
          <Checkbox
            label={words.policyAllowed(words.actions[action])}
            checked={policy.actions[action].allowed}
            disabled={!may}
            onChange={(_, { checked }) => setAction(action, { allowed: checked === true })}
          />
          <NumberField
            label={words.policyMost(words.actions[action])}
            value={policy.actions[action].mostCharacters}
            within={bounds.characters}
            may={may}
            change={(mostCharacters) => setAction(action, { mostCharacters })}
          />
        </div>
      ))}
    </Part>
  );
}

function ModelsPart({ policy, may, set, models }: PartProps & { readonly models: readonly string[] }): ReactElement {
  return (
    <Part title={words.policyModels} line={words.policyModelsHint}>
      <div role="group" aria-label={words.policyModels}>
        {models.map((id) => (
          <div key={id}>
            <Checkbox
              label={id}
              checked={policy.models.includes(id)}
              disabled={!may}
              onChange={(_, { checked }) =>
                set({ models: models.filter((one) => (one === id ? checked === true : policy.models.includes(one))) })
              }
            />
          </div>
        ))}
      </div>
    </Part>
  );
}

const usualHours: OfficeHours = { from: '07:00', to: '19:00', days: [1, 2, 3, 4, 5], jobsAnHourOutside: 20 };

/** Fewer jobs when nobody works: a stolen account is busiest at night. */
function HoursPart({ policy: { officeHours: hours }, may, set }: PartProps): ReactElement {
  const change = (part: Partial<OfficeHours>): void => set({ officeHours: { ...usualHours, ...hours, ...part } });
  return (
    <Part title={words.policyHours} line={words.policyHoursHint}>
      <Checkbox
        label={words.policyHoursOn}
        checked={hours !== null}
        disabled={!may}
        onChange={(_, { checked }) => set({ officeHours: checked === true ? usualHours : null })}
      />
      {hours !== null && (
        <>
          <Field label={words.policyHoursFrom}>
            <Input type="time" value={hours.from} readOnly={!may} onChange={(_, { value }) => value !== '' && change({ from: value })} />
          </Field>
          <Field label={words.policyHoursTo}>
            <Input type="time" value={hours.to} readOnly={!may} onChange={(_, { value }) => value !== '' && change({ to: value })} />
          </Field>
          <NumberField
            label={words.policyHoursJobs}
            value={hours.jobsAnHourOutside}
            within={bounds.jobsAnHour}
            may={may}
            change={(jobsAnHourOutside) => change({ jobsAnHourOutside })}
          />
        </>
      )}
    </Part>
  );
}

/** What the council may know of quality and use: staff are asked first. */
function MeasuresPart({ policy, may, set }: PartProps): ReactElement {
  return (
    <>
      <Part title={words.policyQuality} line={words.policyQualityHint}>
        <NumberField
          label={words.policyQualityOneIn}
          value={policy.qualityCheckOneIn}
          within={bounds.qualityCheckOneIn}
          may={may}
          change={(qualityCheckOneIn) => set({ qualityCheckOneIn })}
        />
      </Part>
      <Part title={words.policyCount} line={words.policyCountHint}>
        <Checkbox
          label={words.policyCountOn}
          checked={policy.countOnDevice}
          disabled={!may}
          onChange={(_, { checked }) => set({ countOnDevice: checked === true })}
        />
      </Part>
    </>
  );
}
