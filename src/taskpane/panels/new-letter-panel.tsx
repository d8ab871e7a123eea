import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Frame } from '../frame';
import { RoleOptions } from '../role-options';
import { libraryWords } from '../strings/library';

/** What an officer fills in to suggest a letter. */
export interface NewLetterForm {
  readonly title: string;
  readonly purpose: string;
  readonly role: string;
  readonly letter: string;
  readonly must: string;
  readonly keywords: string;
}

export interface NewLetterPanelProps {
  readonly form: NewLetterForm;
  /** How many different things were taken out of the open letter. */
  readonly takenOut: number;
  readonly edit: (part: Partial<NewLetterForm>) => void;
  readonly see: () => void;
}

/** A letter of the officer's own, as a pattern for colleagues: this one case is taken out of it. */
export function NewLetterPanel({ form, takenOut, edit, see }: NewLetterPanelProps): ReactElement {
  const [asked, setAsked] = useState(false);
  const faults = faultsOf(form);
  const first = (['title', 'purpose', 'letter', 'must', 'keywords'] as const).find((name) => faults[name] !== undefined);
  const press = (): void => {
    setAsked(true);
    if (first === undefined) see();
    else document.getElementById(`new-${first}`)?.focus();
  };
  const state = (name: keyof NewLetterForm): { validationState?: 'warning'; validationMessage?: string } =>
    asked && faults[name] !== undefined ? { validationState: 'warning', validationMessage: faults[name] } : {};
  const line = (name: 'title' | 'purpose' | 'must' | 'keywords', label: string, hint: string | undefined, most: number): ReactElement => (
    <Field label={label} required {...(hint === undefined ? {} : { hint })} {...state(name)}>
      <Input
        id={`new-${name}`}
        value={form[name]}
        autoComplete="off"
        maxLength={most}
        onChange={(_event, { value }) => edit({ [name]: value })}
      />
    </Field>
  );
  return (
    <Frame
      title={libraryWords.newTitle}
      line={libraryWords.newLine(takenOut)}
      main={{ label: libraryWords.seeIt, press }}
      promise={libraryWords.nothingYet}
    >
      {line('title', libraryWords.newName, undefined, 90)}
      {line('purpose', libraryWords.newFor, libraryWords.newForHint, 160)}
      <Field label={libraryWords.newRole}>
        <Select value={form.role} onChange={(_event, { value }) => edit({ role: value })}>
          <RoleOptions />
        </Select>
      </Field>
      <Field label={libraryWords.newLetter} hint={libraryWords.newLetterHint} required {...state('letter')}>
        <Textarea
          id="new-letter"
          value={form.letter}
          rows={12}
          resize="vertical"
          onChange={(_event, { value }) => edit({ letter: value })}
        />
      </Field>
      {line('must', libraryWords.newMust, libraryWords.newMustHint, 100)}
      {line('keywords', libraryWords.newKeywords, libraryWords.newKeywordsHint, 300)}
    </Frame>
  );
}

function faultsOf(form: NewLetterForm): Partial<Record<keyof NewLetterForm, string>> {
  const faults: Partial<Record<keyof NewLetterForm, string>> = {};
  for (const name of ['title', 'purpose', 'letter', 'must', 'keywords'] as const)
    if (form[name].trim().length < 3) faults[name] = libraryWords.newNeeded;
  const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
  if (faults.must === undefined && !plain(form.letter).includes(plain(form.must))) faults.must = libraryWords.newMustNot;
  return faults;
}
