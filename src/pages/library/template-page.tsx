import { Button, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Problem } from '../../core/problem';
import type { Template } from '../../core/template';
import { letterWithGaps } from '../../core/letter-with-gaps';
import { letterOf } from '../../core/template-source';
import type { TemplateVersion, Trial } from '../../core/service/shared-library';
import { usePageLook } from '../page-look';
import { ConfirmButton } from '../parts/confirm';
import { LetterSheet } from '../parts/letter-sheet';
import { Loaded, useLoad } from '../parts/loaded';
import { Notice } from '../parts/notice';
import { Page, Part } from '../parts/page';
import { ProblemNotice } from '../parts/problem-notice';
import { useSend } from '../parts/use-send';
import { holds, PageLink, useSession } from '../session';
import { dayOf } from '../british';
import { words } from '../strings';
import { StatusMark } from './status-mark';
import { allTemplates } from './templates';
import { TrialView } from './trial-view';
import { VersionsView } from './versions-view';

/** One letter: what it asks, what it must say and by which law, who answers for it; and trying it out. */
export function TemplatePage({ id }: { readonly id: string }): ReactElement {
  const session = useSession();
  const load = useLoad(async (signal) => {
    const [templates, { versions }] = await Promise.all([
      allTemplates(session, signal),
      session.api.get<{ versions: readonly TemplateVersion[] }>(`/api/library/templates/${id}`, signal),
    ]);
    const template = templates.find((one) => one.id === id);
    if (template === undefined) throw new Problem('bad-input', { technical: 'no such template' });
    return { template, versions };
  }, id);
  return (
    <Loaded from={load} title={words.libraryTitle}>
      {({ template, versions }) => <TemplateView key={template.version} template={template} versions={versions} again={load[1]} />}
    </Loaded>
  );
}

function TemplateView({
  template,
  versions,
  again,
}: {
  readonly template: Template;
  readonly versions: readonly TemplateVersion[];
  readonly again: () => void;
}): ReactElement {
  const look = usePageLook();
  const { api, me } = useSession();
  const { problem, busy, send } = useSend();
  const [trial, setTrial] = useState<Trial>();
  const [done, setDone] = useState<string>();
  const { id, title, summary, status, version, reviewBy } = template;
  const source = versions.find((one) => one.version === version)?.source ?? '';
  const otherNation = !template.nations.includes(me.nation);
  const tryOut = (): void =>
    void send(async () => {
      const answer = await api.post<{ trial: Trial }>('/api/library/try', { source });
      setTrial(answer.trial);
      return words.tryMusts(answer.trial.musts.filter(({ found }) => found !== undefined).length, answer.trial.musts.length);
    });
  const mark = (to: 'reviewed' | 'approved', said: string): void =>
    void send(async () => {
      await api.post(`/api/library/templates/${id}/status`, { version, status: to });
      setDone(said);
      again();
      return said;
    });
  return (
    <Page title={title} line={summary}>
      {(status === 'reviewed' || status === 'approved' || otherNation) && (
        <div className={look.marks}>
          {(status === 'reviewed' || status === 'approved') && <StatusMark status={status} />}
          {otherNation && <span className={mergeClasses(look.mark, look.warnMark)}>{words.otherNation(template.nations.join(', '))}</span>}
        </div>
      )}
      {status === 'expired' && (
        <Notice tone="warn" title={words.expiredTitle}>
          <p className={look.text}>{words.expiredLine(dayOf(reviewBy))}</p>
        </Notice>
      )}
      {status === 'draft' && (
        <Notice tone="calm" title={words.draftTitle}>
          <p className={look.text}>{words.draftLine}</p>
        </Notice>
      )}
      {done !== undefined && <Notice tone="good" title={done} />}
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <p className={look.text}>{words.useItLine(template.hosts.map((host) => words.hosts[host]).join(' or '))}</p>
      <div className={look.buttons}>
        <Button appearance="primary" className={look.button} onClick={tryOut} aria-busy={busy}>
          {words.tryIt}
        </Button>
        <SuggestButton id={id} />
        {holds(me, 'legal-approver') && status !== 'approved' && (
          <ConfirmButton
            label={words.approve}
            question={words.approveAsk(version)}
            line={words.approveLine}
            press={() => mark('approved', words.approved)}
          />
        )}
        {holds(me, 'champion') && status === 'draft' && (
          <ConfirmButton
            label={words.markReviewed}
            question={words.markReviewedAsk(version)}
            line={words.markReviewedLine}
            press={() => mark('reviewed', words.markedReviewed)}
          />
        )}
      </div>
      {trial !== undefined && <TrialView trial={trial} />}
      <div className={look.columns}>
        <Part title={words.asks}>
          {template.questions.length === 0 ? (
            <p className={look.text}>{words.asksNothing}</p>
          ) : (
            <ul className={look.plainList}>
              {template.questions.map((question) => (
                <li key={question.id}>
                  {question.ask}
                  {!question.required && <span className={look.grey}> ({words.optional})</span>}
                </li>
              ))}
            </ul>
          )}
        </Part>
        <Part title={words.mustsTitle}>
          {template.musts.length === 0 ? (
            <p className={look.text}>{words.mustsNone}</p>
          ) : (
            <ul className={look.plainList}>
              {template.musts.map(({ text }) => (
                <li key={text}>
                  <WithVerify text={text} />
                </li>
              ))}
            </ul>
          )}
        </Part>
        <Part title={words.law}>
          <p className={look.text}>
            <WithVerify text={template.law} />
          </p>
        </Part>
        <Part title={words.never}>
          <ul className={look.plainList}>
            {template.neverInvent.map((never) => (
              <li key={never}>{never}</li>
            ))}
          </ul>
        </Part>
      </div>
      <Part title={words.about}>
        <dl className={look.pairs}>
          <Pair name={words.readingAge} value={words.readingAgeYears(...template.readingAge)} />
          <Pair name={words.tone} value={template.tone} />
          <Pair name={words.owner} value={template.owner} />
          <Pair name={words.version} value={words.versionOf(version, id)} />
          <Pair name={words.status} value={words.statuses[status]} />
          <Pair name={words.reviewBy} value={dayOf(reviewBy)} />
          <Pair name={words.nations} value={template.nations.join(', ')} />
          <Pair name={words.source} value={template.confidence} />
        </dl>
      </Part>
      {letterOf(source) !== undefined && (
        <Part title={words.theLetter} line={words.theLetterLine}>
          <LetterSheet text={letterWithGaps(letterOf(source) ?? '', template.questions).text} />
        </Part>
      )}
      <VersionsView id={id} current={version} versions={versions} again={again} />
    </Page>
  );
}

function SuggestButton({ id }: { readonly id: string }): ReactElement {
  const look = usePageLook();
  return (
    <span className={look.stand}>
      <PageLink to={{ page: 'suggest', id }}>{words.suggestChange}</PageLink>
    </span>
  );
}

function Pair({ name, value }: { readonly name: string; readonly value: string }): ReactElement {
  const look = usePageLook();
  return (
    <>
      <dt className={look.pairName}>{name}</dt>
      <dd className={look.pairValue}>{value}</dd>
    </>
  );
}

/** Words with "(verify)" in them: nobody may take a law for checked that is not. */
export function WithVerify({ text }: { readonly text: string }): ReactElement {
  const look = usePageLook();
  const parts = text.split(/\s?\((?:verify|check)[^)]{0,60}\)/i);
  return (
    <>
      {parts.map((part, at) => (
        <span key={at}>
          {part}
          {at < parts.length - 1 && <strong className={look.warnMark}> ({words.verify})</strong>}
        </span>
      ))}
    </>
  );
}
