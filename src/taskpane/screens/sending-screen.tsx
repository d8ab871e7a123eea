import { useState, type ReactElement } from 'react';
import type { Suggestion } from '../../core/library';
import { alwaysHidden, type PersonalKind } from '../../core/pseudonym';
import { usePane } from '../pane-context';
import { SendingPanel } from '../panels/sending-panel';
import { libraryWords } from '../strings/library';
import { AskedScreen } from './asked-screen';
import { libraryOf, SuggestionsScreen } from './suggestions-screen';
import { stoppedBy, useAsked, type Stopped } from './use-asked';

/** Shows exactly what would be sent, after looking once more for personal data; sends it on the officer's press. */
export function SendingScreen({
  given,
  before,
  letter,
}: {
  readonly given: Suggestion;
  /** What stands in the library already, when it is a change: its words are let be. */
  readonly before?: string | undefined;
  /** The letter as the officer left it, to be read before the text that is sent. */
  readonly letter?: string | undefined;
}): ReactElement {
  const pane = usePane();
  const [sending, setSending] = useState(false);
  const [stopped, setStopped] = useState<Stopped>();
  const [asTheyAre, setAsTheyAre] = useState<readonly string[]>([]);
  const asked = useAsked(
    async (signal): Promise<readonly { readonly kind: PersonalKind; readonly text: string }[]> => {
      const { reason, source } = given;
      return pane.engine.run('findPersonal', { reason, source, before, council: await pane.council(), asTheyAre }, signal);
    },
    { anew: [asTheyAre] },
  );
  const send = async (): Promise<void> => {
    setSending(true);
    try {
      const all = await libraryOf(pane).suggestions(asTheyAre.length === 0 ? given : { ...given, asTheyAre }, new AbortController().signal);
      // Back past the form: it is sent, and going back to it would invite sending it twice.
      pane.back();
      pane.replace(<SuggestionsScreen known={all} />);
      pane.announce(libraryWords.sentSpoken);
    } catch (thrown) {
      setSending(false);
      setStopped(stoppedBy(thrown));
    }
  };
  const again = (): void => {
    setStopped(undefined);
    asked.again();
  };
  return (
    <AskedScreen
      title={libraryWords.sendingTitle}
      asked={{ value: sending ? undefined : asked.value, stopped: stopped ?? asked.stopped, again }}
    >
      {(personal) => (
        <SendingPanel
          reason={given.reason}
          letter={letter}
          source={given.source}
          personal={personal}
          send={() => void send()}
          goBack={() => pane.back(true)}
          // A number that names one person is never let by: then there is nothing to say.
          {...(personal.every(({ kind }) => !alwaysHidden.has(kind))
            ? { invented: () => setAsTheyAre([...asTheyAre, ...personal.map(({ text }) => text)]) }
            : {})}
        />
      )}
    </AskedScreen>
  );
}
