import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Frame } from '../frame';
import { useLook } from '../look';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

export interface MeetingFormPanelProps {
  readonly line: string;
  readonly source: string;
  readonly date: string;
  readonly type: (source: string) => void;
  readonly chooseDate: (date: string) => void;
  /** Where the words can also come from: the invitation, an attachment, the open document. */
  readonly others: readonly { readonly id: string; readonly label: string; readonly press: () => void }[];
  /** Why the last one of those gave no words. */
  readonly problem?: string | undefined;
  readonly start: () => void;
}

/** A transcript or notes, pasted or taken from what is open; minutes come of it. */
export function MeetingFormPanel(props: MeetingFormPanelProps): ReactElement {
  const { line, source, date, type, chooseDate, others, problem, start } = props;
  const look = useLook();
  const [asked, setAsked] = useState(false);
  const empty = source.trim() === '';
  const wrong = problem ?? (asked && empty ? words.meetingEmpty : undefined);
  const press = (): void => {
    setAsked(true);
    if (empty) document.getElementById('meeting-notes')?.focus();
    else if (date === '') document.getElementById('meeting-date')?.focus();
    else start();
  };
  return (
    <Frame title={words.meetingTitle} line={line} main={{ label: words.meetingStart, press }} promise={words.meetingPromise}>
      {others.length > 0 && (
        <div className={look.links}>
          {others.map(({ id, label, press }) => (
            <TextLink key={id} id={id} label={label} press={press} />
          ))}
        </div>
      )}
      <Field label={words.meetingNotes} {...(wrong === undefined ? {} : { validationMessage: wrong })}>
        <Textarea id="meeting-notes" rows={10} value={source} onChange={(_event, { value }) => type(value)} />
      </Field>
      <Field label={words.meetingDate} {...(asked && date === '' ? { validationMessage: words.dayMissing } : {})}>
        <Input id="meeting-date" type="date" value={date} onChange={(_event, { value }) => chooseDate(value)} />
      </Field>
    </Frame>
  );
}
