import type { ReactElement } from 'react';
import { letterWithGaps, type LetterWithGaps } from '../../core/letter-with-gaps';
import type { Template } from '../../core/template';
import { letterOf, withLetter } from '../../core/template-source';
import { useKept, type Kept } from '../kept';
import { usePane } from '../pane-context';
import { ChangeLetterPanel, type LetterChange } from '../panels/change-letter-panel';
import { libraryWords } from '../strings/library';
import { AskedScreen } from './asked-screen';
import { SendingScreen } from './sending-screen';
import { libraryOf } from './suggestions-screen';
import { useAsked } from './use-asked';

/** A change in the making, kept while the pane shows what would be sent; undefined until the letter has come. */
type ChangeWork = Kept<Changing | undefined>;

export interface Changing {
  readonly form: LetterChange;
  readonly current: { readonly version: number; readonly source: string; readonly gapped: LetterWithGaps };
}

/** A change to a letter there is. */
export function ChangeLetterScreen({ letter, work }: { readonly letter: Template; readonly work: ChangeWork }): ReactElement {
  const pane = usePane();
  const now = useKept(work);
  // Coming back to the form must not lose what was typed: then nothing is asked.
  const asked = useAsked(
    async (signal): Promise<Changing> => {
      const current = await libraryOf(pane).source(letter.id, signal);
      const gapped = letterWithGaps(letterOf(current.source) ?? '', letter.questions);
      const begun = { form: { reason: '', letter: gapped.text }, current: { ...current, gapped } };
      if (!signal.aborted) work.set(begun);
      return begun;
    },
    { known: now },
  );
  const see = ({ form, current }: Changing): void => {
    const { text, back } = current.gapped;
    const same = form.letter.trim() === text.trim();
    pane.open(
      <SendingScreen
        given={{
          templateId: letter.id,
          baseVersion: current.version,
          reason: form.reason.trim(),
          ...(same ? {} : { source: withLetter(current.source, back(form.letter)) }),
        }}
        letter={same ? undefined : form.letter}
        // What legal has approved already may name the council's own people; only what the officer wrote is looked at.
        before={current.source}
      />,
    );
  };
  return (
    <AskedScreen title={libraryWords.changeTitle} asked={{ ...asked, value: now }}>
      {(changing) => (
        <ChangeLetterPanel
          title={letter.title}
          change={changing.form}
          edit={(part) => work.set({ ...changing, form: { ...changing.form, ...part } })}
          see={() => see(changing)}
        />
      )}
    </AskedScreen>
  );
}
