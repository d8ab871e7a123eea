import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Problem } from '../../core/problem';
import type { Template } from '../../core/template';
import type { Suggested, TemplateVersion, Trial } from '../../core/service/shared-library';
import { usePageLook } from '../page-look';
import { ConfirmButton } from '../parts/confirm';
import { Loaded, useLoad } from '../parts/loaded';
import { Notice } from '../parts/notice';
import { Page, Part } from '../parts/page';
import { ProblemNotice } from '../parts/problem-notice';
import { useSend } from '../parts/use-send';
import { holds, PageLink, useSession } from '../session';
import { dayOf } from '../british';
import { words } from '../strings';
import { titleOf } from './suggestions-page';
import { realPeopleIn } from './real-people';
import { RealPeopleNotice } from './real-people-notice';
import { TemplateDifference } from './template-difference';
import { allTemplates } from './templates';
import { TrialView } from './trial-view';

interface Reviewed {
  readonly suggestion: Suggested;
  readonly templates: readonly Template[];
  /** The text in use now; empty for a new letter. */
  readonly before: string;
  readonly current: number;
  readonly trial: Trial | undefined;
  /** The suggested text, read; undefined when it cannot be. */
  readonly trialed: Template | undefined;
}

/** One suggestion beside the words in use now, tried on its example; and the decision. */
export function ReviewPage({ number }: { readonly number: number }): ReactElement {
  const { api } = useSession();
  const session = useSession();
  const load = useLoad(async (signal): Promise<Reviewed> => {
    const [templates, ...lists] = await Promise.all([
      allTemplates(session, signal),
      ...['open', 'accepted', 'declined'].map((state) =>
        api.get<{ suggestions: readonly Suggested[] }>(`/api/library/suggestions?state=${state}`, signal),
      ),
    ]);
    const suggestion = lists.flatMap(({ suggestions }) => suggestions).find((one) => one.number === number);
    if (suggestion === undefined) throw new Problem('bad-input', { technical: 'no such suggestion' });
    const current = templates.find(({ id }) => id === suggestion.templateId)?.version ?? 0;
    const versions =
      current === 0
        ? []
        : (await api.get<{ versions: readonly TemplateVersion[] }>(`/api/library/templates/${suggestion.templateId}`, signal)).versions;
    const beside = suggestion.state === 'open' ? current : suggestion.baseVersion;
    const before = versions.find(({ version }) => version === beside)?.source ?? '';
    const tried = await api
      .post<{ trial: Trial; template: Template }>('/api/library/try', { source: suggestion.source })
      .catch(() => undefined);
    return { suggestion, templates, before, current, trial: tried?.trial, trialed: tried?.template };
  }, String(number));
  return (
    <Loaded from={load} title={words.suggestionsTitle}>
      {(reviewed) => <Review reviewed={reviewed} again={load[1]} />}
    </Loaded>
  );
}

function Review({ reviewed, again }: { readonly reviewed: Reviewed; readonly again: () => void }): ReactElement {
  const look = usePageLook();
  const { suggestion, templates, before, current, trial, trialed } = reviewed;
  const { number, source, reason, team, author, at, state, answer, baseVersion, templateId } = suggestion;
  const [done, setDone] = useState<string>();
  const questions = trialed?.questions ?? templates.find(({ id }) => id === templateId)?.questions ?? [];
  return (
    <Page
      title={words.reviewTitle(number, titleOf(templateId, source, templates))}
      line={author === 'shipped' ? words.fromShipped(dayOf(at)) : words.from(team, dayOf(at))}
    >
      {done !== undefined && <Notice tone="good" title={done} />}
      {state !== 'open' && done === undefined && (
        <Notice tone="calm" title={words.decidedBefore}>
          <p className={look.text}>
            {state === 'accepted' ? words.accepted : words.declined}
            {answer === null || answer === '' ? '' : `. ${words.answerWas}: ${answer}`}
          </p>
        </Notice>
      )}
      <Part title={words.theirReason}>
        <p className={look.text}>{reason}</p>
      </Part>
      {state === 'open' && baseVersion !== current && current > 0 && (
        <Notice tone="warn" title={words.stale}>
          <p className={look.text}>{words.staleLine(baseVersion, current)}</p>
        </Notice>
      )}
      <Part title={words.difference} line={words.differenceLine}>
        {before === source ? (
          <p className={look.text}>{words.wordsOnlyLine}</p>
        ) : (
          <TemplateDifference before={before} after={source} questions={questions} />
        )}
      </Part>
      {trial !== undefined && <TrialView trial={trial} />}
      {state === 'open' && done === undefined && (
        <Decision
          suggestion={suggestion}
          same={before === source}
          decided={(said) => {
            setDone(said);
            again();
          }}
        />
      )}
      <div className={look.linkRow}>
        <PageLink to={{ page: 'suggestions' }}>{words.suggestionsTitle}</PageLink>
        {current > 0 && <PageLink to={{ page: 'template', id: templateId }}>{words.backToLetter}</PageLink>}
      </div>
    </Page>
  );
}

function Decision({
  suggestion,
  same,
  decided,
}: {
  readonly suggestion: Suggested;
  readonly same: boolean;
  readonly decided: (said: string) => void;
}): ReactElement {
  const look = usePageLook();
  const { api, me, go, carried } = useSession();
  const { problem, send } = useSend();
  const [answer, setAnswer] = useState('');
  const [missing, setMissing] = useState(false);
  const [people, setPeople] = useState<readonly string[]>([]);
  const [accepting, setAccepting] = useState(false);
  const { number, author, templateId, source, reason, baseVersion } = suggestion;
  if (!holds(me, 'champion')) return <p className={look.text}>{words.onlyChampions}</p>;
  const own = author === me.id;
  const decide = (accept: boolean, invented: readonly string[] = []): void => {
    setMissing(!accept && answer.trim() === '');
    if (!accept && answer.trim() === '') return;
    void send(async () => {
      const found = (await realPeopleIn(api, { reason: answer })).filter((one) => !invented.includes(one));
      setPeople(found);
      setAccepting(accept);
      if (found.length > 0) return undefined;
      const { version } = await api.post<{ version: number | null }>(`/api/library/suggestions/${number}/decision`, {
        accept,
        answer: answer.trim(),
        asTheyAre: invented,
      });
      const said = version === null ? words.declinedDone : words.published(version);
      decided(said);
      return said;
    });
  };
  const takeOver = (): void => {
    carried.set(`suggest ${templateId}`, source);
    carried.set(`reason ${templateId}`, reason);
    go({ page: 'suggest', id: templateId });
  };
  return (
    <Part title={words.decideTitle}>
      {problem !== undefined && <ProblemNotice problem={problem} />}
      {people.length > 0 && <RealPeopleNotice found={people} invented={() => decide(accepting, people)} />}
      {own && <Notice tone="calm" title={words.ownSuggestion} />}
      <div className={look.form}>
        <Field
          label={words.decideAnswer}
          hint={words.decideAnswerHint}
          {...(missing ? { validationMessage: words.declineNeedsAnswer } : {})}
        >
          <Textarea value={answer} resize="vertical" rows={2} onChange={(_, { value }) => setAnswer(value)} />
        </Field>
        <div className={look.buttons}>
          {!own && !same && (
            <ConfirmButton primary label={words.publish} question={words.publishAsk} line={words.publishLine} press={() => decide(true)} />
          )}
          <Button appearance="outline" className={look.button} onClick={() => decide(false)}>
            {words.decline}
          </Button>
          {baseVersion > 0 && (
            <Button appearance="outline" className={look.button} onClick={takeOver}>
              {words.takeOver}
            </Button>
          )}
        </div>
      </div>
    </Part>
  );
}
