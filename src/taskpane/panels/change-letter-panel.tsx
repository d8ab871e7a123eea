import { Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Frame } from '../frame';
import { Disclosure } from '../parts/disclosure';
import { libraryWords } from '../strings/library';

export interface LetterChange {
  readonly reason: string;
  /** The letter's words as the officer left them. */
  readonly letter: string;
}

export interface ChangeLetterPanelProps {
  readonly title: string;
  readonly change: LetterChange;
  readonly edit: (part: Partial<LetterChange>) => void;
  readonly see: () => void;
}

/** What should change about a letter: in words, and for those who like to, in the letter itself. */
export function ChangeLetterPanel({ title, change, edit, see }: ChangeLetterPanelProps): ReactElement {
  const [asked, setAsked] = useState(false);
  const missing = change.reason.trim().length < 3;
  const press = (): void => {
    setAsked(true);
    if (missing) document.getElementById('change-reason')?.focus();
    else see();
  };
  return (
    <Frame title={libraryWords.changeTitle} line={title} main={{ label: libraryWords.seeIt, press }} promise={libraryWords.nothingYet}>
      <Field
        label={libraryWords.changeWhat}
        hint={libraryWords.changeWhatHint}
        required
        {...(asked && missing ? { validationState: 'warning' as const, validationMessage: libraryWords.changeNeeded } : {})}
      >
        <Textarea
          id="change-reason"
          value={change.reason}
          rows={4}
          maxLength={2000}
          resize="vertical"
          onChange={(_event, { value }) => edit({ reason: value })}
        />
      </Field>
      {change.letter !== '' && (
        <Disclosure title={libraryWords.changeWords}>
          <Field label={libraryWords.newLetter} hint={libraryWords.changeWordsHint}>
            <Textarea
              id="change-letter"
              value={change.letter}
              rows={14}
              resize="vertical"
              onChange={(_event, { value }) => edit({ letter: value })}
            />
          </Field>
        </Disclosure>
      )}
    </Frame>
  );
}
