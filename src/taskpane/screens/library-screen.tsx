import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Template } from '../../core/template';
import { templateSearch } from '../../core/template-search';
import { useFavourites } from '../favourites';
import { keep, useKept, type Kept } from '../kept';
import { lazyScreen } from '../lazy-screen';
import { emptyRecord, recentLetters } from '../own-record';
import { usePane } from '../pane-context';
import { LibraryPanel } from '../panels/library-panel';
import { libraryWords } from '../strings/library';
import type { NewLetter } from './new-letter-screen';
import { useServiceOpen, useShelf } from './use-shelf';

const NewLetterScreen = lazyScreen(() => import('./new-letter-screen').then((module) => module.NewLetterScreen));
const SuggestionsScreen = lazyScreen(() => import('./suggestions-screen').then((module) => module.SuggestionsScreen));

const noRecord = keep(emptyRecord);

/** Every letter that can be started from: found by words, by role, or because it is close at hand. */
export function LibraryScreen({
  letters,
  choose,
  typed: kept,
}: {
  readonly letters: readonly Template[];
  readonly choose: (letter: Template) => void;
  /** What was typed, so that coming back to the search finds it as it was. */
  readonly typed: Kept<string>;
}): ReactElement {
  const pane = usePane();
  const record = useKept(pane.own?.record ?? noRecord);
  const shelf = useShelf(pane);
  const open = useServiceOpen(pane);
  const favourites = useFavourites(pane.own, shelf);
  const typed = useKept(kept);
  const [role, setRole] = useState(() => {
    const { role: own } = pane.settings;
    return own !== 'any-role' && letters.some((letter) => letter.role === own) ? own : '';
  });
  const within = useMemo(() => letters.filter((letter) => role === '' || letter.role === role), [letters, role]);
  const search = useMemo(() => templateSearch(within), [within]);
  const found = useMemo(() => (typed.trim() === '' ? undefined : search(typed)), [search, typed]);
  const announce = useRef(pane.announce);
  useEffect(() => {
    announce.current = pane.announce;
  });
  useEffect(() => {
    if (found === undefined) return undefined;
    // Said once the typing rests: a count at every letter would drown the letters.
    const timer = setTimeout(() => announce.current(libraryWords.found(found.length)), 600);
    return () => clearTimeout(timer);
  }, [found]);
  return (
    <LibraryPanel
      letters={letters}
      typed={typed}
      type={kept.set}
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
