import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useRef, useState, type FormEvent, type ReactElement } from 'react';
import { gapLabels, newTemplateSource } from '../../core/template-source';
import { RoleOptions } from '../../taskpane/role-options';
import { usePageLook } from '../page-look';
import { Loaded, useLoad } from '../parts/loaded';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';
import { ProblemNotice } from '../parts/problem-notice';
import { useSend } from '../parts/use-send';
import { useSession } from '../session';
import { words } from '../strings';
import { realPeopleIn } from './real-people';
import { RealPeopleNotice } from './real-people-notice';
import { Sent } from './suggest-page';
import { allTemplates } from './templates';

interface Filled {
  readonly title: string;
  readonly summary: string;
  readonly role: string;
  readonly letter: string;
  readonly musts: string;
  readonly keywords: string;
  readonly owner: string;
  readonly reason: string;
}

const empty: Filled = { title: '', summary: '', role: 'any-role', letter: '', musts: '', keywords: '', owner: '', reason: '' };

/** A new letter from a form: the page writes the template. */
export function NewLetterPage(): ReactElement {
  const session = useSession();
  const load = useLoad((signal) => allTemplates(session, signal), 'new');
  return (
    <Loaded from={load} title={words.newTitle}>
      {(templates) => <NewLetterForm taken={templates.map(({ id }) => id)} />}
    </Loaded>
  );
}

function NewLetterForm({ taken }: { readonly taken: readonly string[] }): ReactElement {
  const look = usePageLook();
  const { api, me } = useSession();
  const { problem, busy, send } = useSend();
  const [filled, setFilled] = useState<Filled>(empty);
  const [examples, setExamples] = useState<Readonly<Record<string, string>>>({});
  const [checked, setChecked] = useState(false);
  const [people, setPeople] = useState<readonly string[]>([]);
  const [sent, setSent] = useState<number>();
  const summary = useRef<HTMLDivElement>(null);
  const faults = checked ? faultsOf(filled) : {};
  const set = (part: Partial<Filled>): void => setFilled((now) => ({ ...now, ...part }));
  const labels = gapLabels(filled.letter);
  const fault = (name: keyof Filled): { readonly validationMessage?: string } => {
    const message = faults[name];
    return message === undefined ? {} : { validationMessage: message };
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(faultsOf(filled)).length > 0) {
      // The list of what is missing is drawn first, then read out.
      setTimeout(() => summary.current?.focus(), 0);
      return;
    }
    void sendOff([]);
  };
  const sendOff = (invented: readonly string[]): Promise<boolean> => {
    const { id, source } = newTemplateSource({
      ...filled,
      mustSay: linesOf(filled.musts),
      keywords: filled.keywords
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
      nations: [me.nation],
      examples,
      today: new Date().toISOString().slice(0, 10),
      taken,
    });
    return send(async () => {
      const found = (await realPeopleIn(api, { reason: filled.reason, source })).filter((one) => !invented.includes(one));
      setPeople(found);
      if (found.length > 0) return undefined;
      const { number } = await api.post<{ number: number }>('/api/library/suggestions', {
        templateId: id,
        baseVersion: 0,
        source,
        reason: filled.reason.trim(),
        asTheyAre: invented,
      });
      setSent(number);
      return words.sentTitle;
    });
  };
  if (sent !== undefined) return <Sent number={sent} />;
  return (
    <Page title={words.newTitle} line={words.newLine}>
      {Object.keys(faults).length > 0 && (
        <div ref={summary} tabIndex={-1}>
          <Notice tone="stopped" title={words.fixFirst(Object.keys(faults).length)} />
        </div>
      )}
      {problem !== undefined && <ProblemNotice problem={problem} />}
      {people.length > 0 && <RealPeopleNotice found={people} invented={() => void sendOff(people)} />}
      <form className={look.form} onSubmit={submit} noValidate>
        <Field label={words.newName} hint={words.newNameHint} required {...fault('title')}>
          <Input value={filled.title} maxLength={90} onChange={(_, { value }) => set({ title: value })} />
        </Field>
        <Field label={words.newSummary} required {...fault('summary')}>
          <Input value={filled.summary} maxLength={160} onChange={(_, { value }) => set({ summary: value })} />
        </Field>
        <Field label={words.newRole}>
          <Select value={filled.role} onChange={(_, { value }) => set({ role: value })}>
            <RoleOptions />
          </Select>
        </Field>
        <Field label={words.newWords} hint={words.newWordsHint} required className={look.letterField} {...fault('letter')}>
          <Textarea value={filled.letter} resize="vertical" onChange={(_, { value }) => set({ letter: value })} />
        </Field>
        {labels.length > 0 && (
          <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
            <legend className={look.h3}>{words.newExamples}</legend>
            <p className={look.grey}>{words.newExamplesLine}</p>
            {labels.map((label) => (
              <Field key={label} label={label}>
                <Input value={examples[label] ?? ''} onChange={(_, { value }) => setExamples((now) => ({ ...now, [label]: value }))} />
              </Field>
            ))}
          </fieldset>
        )}
        <Field label={words.newMusts} hint={words.newMustsHint} required {...fault('musts')}>
          <Textarea value={filled.musts} resize="vertical" rows={3} onChange={(_, { value }) => set({ musts: value })} />
        </Field>
        <Field label={words.newKeywords} hint={words.newKeywordsHint} required {...fault('keywords')}>
          <Input value={filled.keywords} onChange={(_, { value }) => set({ keywords: value })} />
        </Field>
        <Field label={words.newOwner} required {...fault('owner')}>
          <Input value={filled.owner} maxLength={90} onChange={(_, { value }) => set({ owner: value })} />
        </Field>
        <Field label={words.newReason} hint={words.suggestReasonHint} required {...fault('reason')}>
          <Textarea value={filled.reason} resize="vertical" rows={2} onChange={(_, { value }) => set({ reason: value })} />
        </Field>
        <div className={look.buttons}>
          <Button appearance="primary" type="submit" className={look.button} aria-busy={busy}>
            {words.suggestSend}
          </Button>
        </div>
      </form>
    </Page>
  );
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What is missing or will not do, by field. */
function faultsOf(filled: Filled): Partial<Record<keyof Filled, string>> {
  const faults: Partial<Record<keyof Filled, string>> = {};
  for (const name of ['title', 'summary', 'letter', 'musts', 'keywords', 'owner'] as const)
    if (filled[name].trim() === '') faults[name] = words.missing;
  if (filled.reason.trim().length < 3) faults.reason = words.missing;
  const absent = linesOf(filled.musts).find((phrase) => !filled.letter.includes(phrase));
  if (absent !== undefined) faults.musts = words.mustNotThere(absent);
  return faults;
}
