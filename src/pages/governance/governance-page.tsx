import { Spinner } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Problem } from '../../core/problem';
import type { Spend } from '../../core/service/spend';
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
import { SpendPart } from './spend-part';

/** What runs, the kill switch, and the way to policy, audit and documents. */
export function GovernancePage(): ReactElement {
  const { api, me } = useSession();
  const load = useLoad(async (signal) => {
    if (!holds(me, 'information-governance', 'auditor', 'administrator')) throw new Problem('not-allowed');
    return Promise.all([
      api.get<Running>('/api/governance/running', signal),
      api.get<{ documents: Readonly<Record<string, string>> }>('/api/governance', signal),
      api.get<Spend>('/api/spend', signal),
    ]);
  }, 'governance');
  return (
    <Loaded from={load} title={words.governanceTitle}>
      {([running, { documents }, spend]) => <GovernanceView running={running} documents={documents} spend={spend} again={load[1]} />}
    </Loaded>
  );
}

function GovernanceView({
  running,
  documents,
  spend,
  again,
}: {
  readonly running: Running;
  readonly documents: Readonly<Record<string, string>>;
  readonly spend: Spend;
  readonly again: () => void;
}): ReactElement {
  const look = usePageLook();
  const { me } = useSession();
  return (
    <Page title={words.governanceTitle} line={words.governanceLine}>
      <KillSwitch stopped={running.stopped} models={running.models.length} again={again} />
      <div className={look.linkRow}>
        <PageLink to={{ page: 'policy' }}>{words.policy}</PageLink>
        {holds(me, 'auditor', 'information-governance', 'administrator') && <PageLink to={{ page: 'audit' }}>{words.audit}</PageLink>}
      </div>
      <Part title={words.running}>
        <dl className={look.pairs}>
          <dt className={look.pairName}>{words.models}</dt>
          <dd className={look.pairValue}>
            {running.models.length === 0
              ? words.noModels
              : running.models.map(({ id, model, server }) => <div key={id}>{words.modelAt(id, model, server)}</div>)}
          </dd>
          <dt className={look.pairName}>{words.store}</dt>
          <dd className={look.pairValue}>{words.stores[running.store]}</dd>
          <dt className={look.pairName}>{words.signIn}</dt>
          <dd className={look.pairValue}>{words.signIns[running.signIn]}</dd>
          <dt className={look.pairName}>{words.letters}</dt>
          <dd className={look.pairValue}>{words.lettersCount(running.templates, running.notApproved, running.expired)}</dd>
        </dl>
      </Part>
      <SpendPart spend={spend} />
      <Part title={words.documents} line={words.documentsLine}>
        <ul className={look.list}>
          {Object.entries(documents).map(([name, title]) => (
            <li key={name} className={look.item}>
              <PageLink to={{ page: 'document', name }}>{title}</PageLink>
            </li>
          ))}
        </ul>
      </Part>
    </Page>
  );
}

/** Says whether models may be used, and for those who may, changes it. */
function KillSwitch({
  stopped,
  models,
  again,
}: {
  readonly stopped: boolean;
  readonly models: number;
  readonly again: () => void;
}): ReactElement {
  const look = usePageLook();
  const { api, me } = useSession();
  const { busy, problem, send } = useSend();
  const [done, setDone] = useState<string>();
  const press = (next: boolean): void =>
    void send(async () => {
      await api.post('/api/stop', { stopped: next });
      const said = next ? words.stopped : words.started;
      setDone(said);
      again();
      return said;
    });
  return (
    <Part title={words.switchTitle}>
      <Notice
        tone={stopped ? 'stopped' : models === 0 ? 'calm' : 'good'}
        title={stopped ? words.switchOn : models === 0 ? words.switchNone : words.switchOff}
      >
        <p className={look.text}>{stopped ? words.switchOnLine : models === 0 ? words.switchNoneLine : words.switchOffLine}</p>
      </Notice>
      {problem !== undefined && <ProblemNotice problem={problem} />}
      {done !== undefined && <p className={look.text}>{done}</p>}
      {busy && <Spinner size="tiny" label={words.loading} labelPosition="after" />}
      {holds(me, 'information-governance', 'administrator') && (
        <div className={look.buttons}>
          {stopped ? (
            <ConfirmButton
              label={words.start}
              question={words.startAsk}
              line={words.startLine}
              yes={words.startYes}
              press={() => press(false)}
            />
          ) : (
            <ConfirmButton
              label={words.stop}
              question={words.stopAsk}
              line={words.stopLine}
              yes={words.stopYes}
              press={() => press(true)}
            />
          )}
        </div>
      )}
    </Part>
  );
}
