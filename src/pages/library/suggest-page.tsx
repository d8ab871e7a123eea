import { Button, Field, Textarea } from '@fluentui/react-components';
import { useMemo, useState, type FormEvent, type ReactElement } from 'react';
import { Problem } from '../../core/problem';
import { letterWithGaps } from '../../core/letter-with-gaps';
import type { Template } from '../../core/template';
import { letterOf, withLetter } from '../../core/template-source';
import type { TemplateVersion } from '../../core/service/shared-library';
import { usePageLook } from '../page-look';
import { Loaded, useLoad } from '../parts/loaded';
import { Notice } from '../parts/notice';
import { Page, Part } from '../parts/page';
import { ProblemNotice } from '../parts/problem-notice';
import { useSend } from '../parts/use-send';
import { holds, PageLink, useSession } from '../session';
import { words } from '../strings';
import { realPeopleIn } from './real-people';
import { RealPeopleNotice } from './real-people-notice';
import { TemplateDifference } from './template-difference';
import { allTemplates } from './templates';

/** Suggesting a change: words of why, and the letter's new words if one has them. Nobody needs to know how a template is written. */
export function SuggestPage({ id }: { readonly id: string }): ReactElement {
  const session = useSession();
  const load = useLoad(async (signal) => {
    const [templates, { versions }] = await Promise.all([
      allTemplates(session, signal),
      session.api.get<{ versions: readonly TemplateVersion[] }>(`/api/library/templates/${id}`, signal),
    ]);
    const template = templates.find((one) => one.id === id);
    const source = versions.find(({ version }) => version === template?.version)?.source;
    if (template === undefined || source === undefined) throw new Problem('bad-input', { technical: 'no such template' });
    return { template, source };
  }, id);
  return (
    <Loaded from={load} title={words.suggestChange}>
      {({ template, source }) => <SuggestForm key={template.version} template={template} source={source} />}
    </Loaded>
  );
}

function SuggestForm({ template, source }: { readonly template: Template; readonly source: string }): ReactElement {
  const look = usePageLook();
  const { api, me, carried } = useSession();
  const { problem, busy, send } = useSend();
  const { id, version, title } = template;
  // A champion who takes a suggestion over begins with its words.
  const begun = carried.get(`suggest ${id}`) ?? source;
  const [text, setText] = useState(begun);
  const [reason, setReason] = useState(carried.get(`reason ${id}`) ?? '');
  const [missing, setMissing] = useState(false);
  const [seen, setSeen] = useState(false);
  const [people, setPeople] = useState<readonly string[]>([]);
  const [sent, setSent] = useState<number>();
  // As officers read it; back to Liquid when it is sent. Begun once: typing must not move what stands for what.
  const gapped = useMemo(() => {
    const { text: read, back } = letterWithGaps(letterOf(begun) ?? '', template.questions);
    // The skeleton keeps no bold: stars would only puzzle whoever reads them here.
    return { text: read.replace(/\*\*/g, ''), back };
  }, [begun, template]);
  const [letter, setLetter] = useState(gapped.text);
  const hasLetter = letterOf(begun) !== undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(reason.trim().length < 3);
    if (reason.trim().length < 3) return;
    void sendOff([]);
  };
  const sendOff = (invented: readonly string[]): Promise<boolean> =>
    send(async () => {
      const changed = text === source ? {} : { source: text };
      const found = (await realPeopleIn(api, { reason, ...changed, before: source })).filter((one) => !invented.includes(one));
      setPeople(found);
      if (found.length > 0) return undefined;
      const { number } = await api.post<{ number: number }>('/api/library/suggestions', {
        templateId: id,
        baseVersion: version,
        reason: reason.trim(),
        ...changed,
        asTheyAre: invented,
      });
      carried.delete(`suggest ${id}`);
      carried.delete(`reason ${id}`);
      setSent(number);
      return words.sentTitle;
    });
  if (sent !== undefined) return <Sent number={sent} id={id} />;
  return (
    <Page title={words.suggestTitle(title)} line={words.suggestLine}>
      {problem !== undefined && <ProblemNotice problem={problem} />}
      {people.length > 0 && <RealPeopleNotice found={people} invented={() => void sendOff(people)} />}
      <form className={look.form} onSubmit={submit} noValidate>
        <Field
          label={words.suggestReason}
          hint={words.suggestReasonHint}
          required
          {...(missing ? { validationMessage: words.suggestReasonMissing } : {})}
        >
          <Textarea value={reason} resize="vertical" rows={3} onChange={(_, { value }) => setReason(value)} />
        </Field>
        {hasLetter && (
          <Field label={words.suggestLetter} hint={words.suggestLetterHint} className={look.letterField}>
            <Textarea
              value={letter}
              resize="vertical"
              onChange={(_, { value }) => {
                setLetter(value);
                setText(value === gapped.text ? begun : withLetter(text, gapped.back(value)));
              }}
            />
          </Field>
        )}
        {(holds(me, 'champion') || !hasLetter) && (
          <details>
            <summary>{words.suggestAll}</summary>
            <Field label={words.suggestAll} hint={words.suggestAllHint} className={look.codeField}>
              <Textarea value={text} resize="vertical" spellCheck={false} onChange={(_, { value }) => setText(value)} />
            </Field>
          </details>
        )}
        <div className={look.buttons}>
          <Button appearance="primary" type="submit" className={look.button} aria-busy={busy}>
            {words.suggestSend}
          </Button>
          <Button appearance="outline" className={look.button} aria-expanded={seen} onClick={() => setSeen(!seen)}>
            {words.suggestSee}
          </Button>
          <PageLink to={{ page: 'template', id }}>{words.backToLetter}</PageLink>
        </div>
      </form>
      {seen && (
        <Part title={words.difference} line={words.differenceLine}>
          <TemplateDifference before={source} after={text} questions={template.questions} />
        </Part>
      )}
    </Page>
  );
}

/** It is on its way to the champions. */
export function Sent({ number, id }: { readonly number: number; readonly id?: string }): ReactElement {
  const look = usePageLook();
  return (
    <Page title={words.sentTitle}>
      <Notice tone="good" title={words.sentLine(number)} />
      <div className={look.linkRow}>
        {id !== undefined && <PageLink to={{ page: 'template', id }}>{words.backToLetter}</PageLink>}
        <PageLink to={{ page: 'suggestions' }}>{words.mySuggestions}</PageLink>
        <PageLink to={{ page: 'library' }}>{words.goLibrary}</PageLink>
      </div>
    </Page>
  );
}
