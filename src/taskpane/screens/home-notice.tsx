import { useState, type ReactElement } from 'react';
import type { CouncilService } from '../council-service';
import { useKept } from '../kept';
import { usePane } from '../pane-context';
import { ServiceNotice } from '../parts/service-notice';
import { libraryWords } from '../strings/library';
import { signInMessage } from '../sign-in-message';

/** What keeps the council's service from doing the work; nothing where there is no service or the officer wants this device only. */
export function HomeNotice(): ReactElement | null {
  const { own, settings } = usePane();
  if (own?.service === undefined || settings.place === 'device') return null;
  return <Shown service={own.service} />;
}

function Shown({ service }: { readonly service: CouncilService }): ReactElement {
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
      <ServiceNotice state={state} signIn={signIn} lookAgain={() => void service.look()} />
      {fault !== undefined && <p role="alert">{fault}</p>}
    </>
  );
}
