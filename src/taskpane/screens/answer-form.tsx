import type { ReactElement } from 'react';
import type { Template } from '../../core/template';
import { useKept } from '../kept';
import { usePane, type Pane } from '../pane-context';
import { DraftFormPanel, type DraftFormPanelProps } from '../panels/draft-form-panel';
import { OffNotice } from './off-notice';

/** Under what name a letter's answers are kept: the template's, and the message's that it answers. */
export type AnswersKey = string;

/** The template's questions; what was typed is kept while the pane is open, under its own name. */
export function AnswerForm({
  template,
  answersKey,
  write,
  about,
}: Pick<DraftFormPanelProps, 'template' | 'write' | 'about'> & { readonly answersKey: AnswersKey }): ReactElement {
  const pane = usePane();
  const answers = useKept(pane.answers)[answersKey] ?? {};
  return (
    <DraftFormPanel
      template={template}
      answers={answers}
      answer={(id, value) => keepAnswers(pane, answersKey, { ...pane.answers.get()[answersKey], [id]: value })}
      write={write}
      about={about}
      notice={<OffNotice use={template} />}
    />
  );
}

/** Keeps the answers of one letter beside those of others. */
export function keepAnswers({ answers }: Pick<Pane, 'answers'>, key: AnswersKey, given: Readonly<Record<string, string>>): void {
  answers.set({ ...answers.get(), [key]: given });
}

/** Takes a template; gives an answer for each of its questions, empty where none was typed. */
export function answersFor({ answers }: Pick<Pane, 'answers'>, template: Template, key: AnswersKey): Readonly<Record<string, string>> {
  const given = answers.get()[key] ?? {};
  return Object.fromEntries(template.questions.map(({ id }) => [id, (given[id] ?? '').trim()]));
}
