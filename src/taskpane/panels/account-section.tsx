import { Button, Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ServiceState } from '../council-service';
import { useLook } from '../look';
import { Row, RuledList } from '../parts/row';
import { Section } from '../parts/section';
import { ServiceNotice } from '../parts/service-notice';
import { TextLink } from '../parts/text-link';
import { libraryWords } from '../strings/library';

export interface AccountSectionProps {
  /** Undefined where the council has no service: then only the officer's own history is here. */
  readonly state: ServiceState | undefined;
  readonly name: string;
  /** In a preview: whom one may be, and who one is. */
  readonly preview?: { readonly people: readonly string[]; readonly chosen: string; readonly choose: (person: string) => void } | undefined;
  readonly signIn: () => void;
  readonly signOut: () => void;
  readonly lookAgain: () => void;
  readonly history: () => void;
  readonly suggestions: () => void;
  /** What went wrong with the last sign-in. */
  readonly fault?: string | undefined;
}

/** Who is signed in to the council's service, what it allows now, and the officer's own work. */
export function AccountSection(props: AccountSectionProps): ReactElement {
  const look = useLook();
  const { state, preview, fault } = props;
  return (
    <Section title={libraryWords.account}>
      {state?.at === 'open' && (
        <>
          <p className={look.text}>{libraryWords.signedInAs(props.name)}</p>
          {state.standing.roles.length > 0 && <p className={look.text}>{libraryWords.roles(state.standing.roles)}</p>}
          <ServiceNotice state={state} />
        </>
      )}
      {state?.at === 'signed-out' && <p className={look.text}>{libraryWords.signedOut}</p>}
      {state?.at === 'away' && <ServiceNotice state={state} lookAgain={props.lookAgain} />}
      {fault !== undefined && (
        <p className={look.text} role="alert">
          {fault}
        </p>
      )}
      {state?.at === 'signed-out' && (
        <div>
          <Button appearance="outline" id="sign-in" onClick={props.signIn}>
            {libraryWords.signIn}
          </Button>
        </div>
      )}
      {preview && state?.at === 'open' && (
        <Field label={libraryWords.preview} hint={libraryWords.previewHint}>
          <Select value={preview.chosen} onChange={(_event, { value }) => preview.choose(value)}>
            {preview.people.map((person) => (
              <option key={person} value={person}>
                {libraryWords.previewName(person.split(';')[0] ?? '')}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <RuledList>
        {state?.at === 'open' && (
          <Row id="row-suggestions" icon="clipboard" title={libraryWords.ownSuggestions} press={props.suggestions} />
        )}
        <Row id="row-history" icon="clock" title={libraryWords.historyRow} hint={libraryWords.historyHint} press={props.history} />
      </RuledList>
      {state?.at === 'open' && (
        <div>
          <TextLink id="sign-out" label={libraryWords.signOut} press={props.signOut} />
          <p className={look.grey}>{libraryWords.signOutHint}</p>
        </div>
      )}
    </Section>
  );
}
