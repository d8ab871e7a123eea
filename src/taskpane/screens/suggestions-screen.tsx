import type { ReactElement } from 'react';
import type { Library, OwnSuggestion } from '../../core/library';
import { Problem } from '../../core/problem';
import { usePane, type Pane } from '../pane-context';
import { SuggestionsPanel } from '../panels/suggestions-panel';
import { libraryWords } from '../strings/library';
import { AskedScreen } from './asked-screen';
import { useAsked } from './use-asked';

/** What became of the officer's own suggestions; `known` when one was sent a moment ago. */
export function SuggestionsScreen({ known }: { readonly known?: readonly OwnSuggestion[] }): ReactElement {
  const pane = usePane();
  const asked = useAsked(async (signal) => libraryOf(pane).suggestions(undefined, signal), { known });
  return (
    <AskedScreen title={libraryWords.suggestionsTitle} asked={asked}>
      {(suggestions) => <SuggestionsPanel suggestions={suggestions} />}
    </AskedScreen>
  );
}

/** The council's library. @throws Problem signed-out where there is none */
export function libraryOf({ own }: Pick<Pane, 'own'>): Library {
  if (own?.service === undefined) throw new Problem('signed-out');
  return own.service.library;
}
