import { useState, type ReactElement } from 'react';
import type { CouncilService, ServiceState } from '../council-service';
import { keep, useKept } from '../kept';
import { usePane } from '../pane-context';
import { AccountSection } from '../panels/account-section';
import { signInMessage } from '../sign-in-message';
import { wiped } from '../own-record';
import { libraryWords } from '../strings/library';
import { lazyScreen } from '../lazy-screen';

const HistoryScreen = lazyScreen(() => import('./history-screen').then((module) => module.HistoryScreen));
const SuggestionsScreen = lazyScreen(() => import('./suggestions-screen').then((module) => module.SuggestionsScreen));

const noService = keep<ServiceState | undefined>(undefined);

/** In the settings: who is signed in, what the council allows, and the officer's own work on this device. */
export function Account(): ReactElement | null {
  const pane = usePane();
  const { own } = pane;
  const service: CouncilService | undefined = own?.service;
  const state = useKept(service?.state ?? noService);
  const [fault, setFault] = useState<string>();
  if (own === undefined) return null;
  const signIn = (as?: string): void => {
    setFault(undefined);
    service?.signIn(as).then(
      () => pane.announce(libraryWords.signedInSpoken),
      (thrown: unknown) => setFault(signInMessage(thrown)),
    );
  };
  const signOut = (): void => {
    void service?.signOut().then(() => {
      // What this officer did, typed and sent is nobody else's business.
      own.record.set({ ...wiped(own.record.get()), signedOut: true });
      pane.change({ used: {} });
      pane.answers.set({});
      pane.sent.set(undefined);
      pane.dropAside();
      pane.announce(libraryWords.signedOutSpoken);
      document.getElementById('sign-in')?.focus();
    });
  };
  const people = service?.account.people;
  return (
    <AccountSection
      state={state}
      name={service?.account.person()?.name ?? ''}
      preview={
        people === undefined
          ? undefined
          : {
              people,
              chosen: people.find((person) => person.startsWith(`${service?.account.person()?.id ?? ''};`)) ?? '',
              choose: signIn,
            }
      }
      signIn={() => signIn()}
      signOut={signOut}
      lookAgain={() => void service?.look()}
      history={() => pane.open(<HistoryScreen />)}
      suggestions={() => pane.open(<SuggestionsScreen />)}
      fault={fault}
    />
  );
}
