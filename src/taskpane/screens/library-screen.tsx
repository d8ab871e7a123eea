import { useMemo, type ReactElement } from 'react';
import type { Template } from '../../core/template';
import { useFavourites } from '../favourites';
import { keep, useKept } from '../kept';
import { lazyScreen } from '../lazy-screen';
import { emptyRecord, recentLetters } from '../own-record';
import { usePane } from '../pane-context';
import { LibraryPanel } from '../panels/library-panel';
import { useStays } from '../stays';
import type { NewLetter } from './new-letter-screen';
import { useFoundLetters } from './use-found-letters';
import { isLetter, useLetters } from './use-letters';
import { useServiceOpen, useShelf } from './use-shelf';

const NewLetterScreen = lazyScreen(() => import('./new-letter-screen').then((module) => module.NewLetterScreen));
const SuggestionsScreen = lazyScreen(() => import('./suggestions-screen').then((module) => module.SuggestionsScreen));

const noRecord = keep(emptyRecord);

/** Every letter that can be started from: found by words, by role, or because it is close at hand. */
export function LibraryScreen({
  letters: given,
  choose,
}: {
  /** Those known when the screen was opened. The council's take their place if its service answers later. */
  readonly letters: readonly Template[];
  readonly choose: (letter: Template) => void;
}): ReactElement {
  const pane = usePane();
  const letters = useLetters((template) => isLetter(template, pane.surface)).value ?? given;
  const record = useKept(pane.own?.record ?? noRecord);
  const shelf = useShelf(pane);
  const open = useServiceOpen(pane);
  const favourites = useFavourites(pane.own, shelf);
  const [typed, type] = useStays('typed', () => '');
  const [role, setRole] = useStays('role', () => {
    const { role: own } = pane.settings;
    return own !== 'any-role' && letters.some((letter) => letter.role === own) ? own : '';
  });
  const within = useMemo(() => letters.filter((letter) => role === '' || letter.role === role), [letters, role]);
  const found = useFoundLetters(within, typed);
  return (
    <LibraryPanel
      letters={letters}
      typed={typed}
      type={type}
      found={found}
      role={role}
      chooseRole={setRole}
      favourites={favourites.ids}
      toggle={favourites.toggle}
      recent={[...new Set([...recentLetters(record), ...(shelf?.recent ?? [])])]}
      popular={shelf?.popular ?? []}
      choose={choose}
      suggestNew={open ? () => pane.open(<NewLetterScreen work={keep<NewLetter | undefined>(undefined)} />) : undefined}
      ownSuggestions={open ? () => pane.open(<SuggestionsScreen />) : undefined}
    />
  );
}
