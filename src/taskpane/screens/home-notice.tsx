import { useState, type ReactElement } from 'react';
import type { Action } from '../../core/job';
import type { CouncilService } from '../council-service';
import { useKept } from '../kept';
import { usePane } from '../pane-context';
import { ServiceNotice } from '../parts/service-notice';
import { libraryWords } from '../strings/library';
import { signInMessage } from '../sign-in-message';

/** What keeps the council's service from doing what this screen `does`; nothing where there is no service or the officer wants this device only. */
export function HomeNotice({ does }: { readonly does?: readonly Action[] }): ReactElement | null {
  const { own, settings } = usePane();
  if (own?.service === undefined || settings.place === 'device') return null;
  return <Shown service={own.service} {...(does && { does })} />;
}

function Shown({ service, does }: { readonly service: CouncilService; readonly does?: readonly Action[] }): ReactElement {
  const pane = usePane();
  const state = useKept(service.state);
  const [fault, setFault] = useState<string>();
  const signIn = (): void => {
    setFault(undefined);
    service.signIn().then(
      () => pane.announce(libraryWords.signedInSpoken),
      (thrown: unknown) => setFault(signInMessage(thrown)),
    );
  };
  return (
    <>
      <ServiceNotice state={state} {...(does && { does })} signIn={signIn} lookAgain={() => void service.look()} />
      {fault !== undefined && <p role="alert">{fault}</p>}
    </>
  );
}
