import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { libraryWords } from '../strings/library';

/** The box that finds a letter by what an officer would type. What is typed goes nowhere. */
export function LetterSearch({
  typed,
  type,
  hint,
}: {
  readonly typed: string;
  readonly type: (typed: string) => void;
  readonly hint?: string;
}): ReactElement {
  return (
    <Field label={libraryWords.findLabel} {...(hint === undefined ? {} : { hint })}>
      <Input
        id="find-letter"
        type="search"
        value={typed}
        autoComplete="off"
        maxLength={400}
        onChange={(_event, { value }) => type(value)}
      />
    </Field>
  );
}
