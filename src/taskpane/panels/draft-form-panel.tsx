import { Field, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { Template, TemplateQuestion } from '../../core/template';
import { Frame } from '../frame';
import { useLook } from '../look';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';
import { libraryWords } from '../strings/library';

export interface DraftFormPanelProps {
  readonly template: Template;
  readonly answers: Readonly<Record<string, string>>;
  readonly answer: (id: string, value: string) => void;
  readonly write: () => void;
  /** Opens what stands behind the letter: its version, the law, who checked it. */
  readonly about?: (() => void) | undefined;
  /** What keeps the council's service from writing it, when something does. */
  readonly notice?: ReactNode;
}

/** (04) The template's questions. A blank one is allowed: the draft marks a gap. */
export function DraftFormPanel({ template, answers, answer, write, about, notice }: DraftFormPanelProps): ReactElement {
  const look = useLook();
  const [asked, setAsked] = useState(false);
  const missing = template.questions.filter((question) => question.required && (answers[question.id] ?? '').trim() === '');
  const press = (): void => {
    // The first press shows what is still blank; the second goes on with gaps. Nothing is held up by a form.
    if (missing.length > 0 && !asked) {
      setAsked(true);
      document.getElementById(`question-${missing[0]?.id ?? ''}`)?.focus();
      return;
    }
    write();
  };
  return (
    <Frame title={template.title} line={words.starred} main={{ label: words.writeDraft, press }} promise={words.draftPromise}>
      <div>
        <p className={look.grey}>{template.summary}</p>
        {template.status !== 'approved' && <p className={look.grey}>{libraryWords.status(template.status)}</p>}
        {about && <TextLink id="about-letter" label={libraryWords.about} press={about} />}
      </div>
      {notice}
      {template.questions.map((question) => (
        <Question
          key={question.id}
          question={question}
          value={answers[question.id] ?? ''}
          answer={(value) => answer(question.id, value)}
          warn={asked && missing.includes(question)}
        />
      ))}
    </Frame>
  );
}

function Question({
  question,
  value,
  answer,
  warn,
}: {
  readonly question: TemplateQuestion;
  readonly value: string;
  readonly answer: (value: string) => void;
  readonly warn: boolean;
}): ReactElement {
  const id = `question-${question.id}`;
  const choices = question.kind === 'yes-no' ? [words.yes, words.no] : (question.choices ?? []);
  return (
    <Field
      label={question.ask}
      required={question.required}
      {...(warn ? { validationMessage: words.fillNeeded, validationState: 'warning' as const } : {})}
      {...(question.hint === undefined ? {} : { hint: question.hint })}
    >
      {question.kind === 'yes-no' ? (
        <RadioGroup layout="horizontal" value={value} onChange={(_event, chosen) => answer(chosen.value)}>
          {choices.map((choice, index) => (
            <Radio key={choice} value={choice} label={choice} {...(index === 0 ? { id } : {})} />
          ))}
        </RadioGroup>
      ) : question.kind === 'choice' ? (
        <Select id={id} value={value} onChange={(_event, chosen) => answer(chosen.value)}>
          <option value="">{words.pick}</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </Select>
      ) : question.kind === 'long-text' ? (
        <Textarea id={id} value={value} resize="vertical" rows={3} onChange={(_event, typed) => answer(typed.value)} />
      ) : (
        <Input id={id} value={value} autoComplete="off" onChange={(_event, typed) => answer(typed.value)} />
      )}
    </Field>
  );
}
