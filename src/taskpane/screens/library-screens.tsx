import { lazy, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Shelf } from '../../core/library';
import type { Template } from '../../core/template';
import { templateSearch } from '../../core/template-search';
import { useFavourites } from '../favourites';
import { keep, useKept, type Kept } from '../kept';
import { emptyRecord, recentLetters } from '../own-record';
import { usePane, type Pane } from '../pane-context';
import { AboutLetterPanel } from '../panels/about-letter-panel';
import { LibraryPanel } from '../panels/library-panel';
import { libraryWords } from '../strings/library';
import { DraftFormScreen } from './draft-screens';
import { ImproveScreen } from './improve-screens';
import type { ChangeWork, NewLetterWork } from './suggest-screens';

const ChangeLetterScreen = lazy(() => import('./suggest-screens').then((module) => ({ default: module.ChangeLetterScreen })));
const NewLetterScreen = lazy(() => import('./suggest-screens').then((module) => ({ default: module.NewLetterScreen })));
const SuggestionsScreen = lazy(() => import('./suggest-screens').then((module) => ({ default: module.SuggestionsScreen })));

const noRecord = keep(emptyRecord);

/** Whether the council's service is open to this officer now. */
function useOpen(pane: Pane): boolean {
  const state = useKept(pane.own?.service?.state ?? closed);
  return state?.at === 'open';
}

const closed = keep(undefined);

/** What the service says is close to this officer; undefined until it does, or where there is none. */
function useShelf(pane: Pane): Shelf | undefined {
  const [shelf, setShelf] = useState<Shelf>();
  const service = pane.own?.service;
  const open = useOpen(pane);
  useEffect(() => {
    let current = true;
    if (open)
      service?.shelf().then(
        (given) => current && setShelf(given),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [service, open]);
  return open ? shelf : undefined;
}

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
  const open = useOpen(pane);
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
      suggestNew={open ? () => pane.open(<NewLetterScreen work={keep<ReturnType<NewLetterWork['get']>>(undefined)} />) : undefined}
      ownSuggestions={open ? () => pane.open(<SuggestionsScreen />) : undefined}
    />
  );
}

/** What stands behind one letter, and the ways on from it. */
export function AboutLetterScreen({ letter }: { readonly letter: Template }): ReactElement {
  const pane = usePane();
  const favourites = useFavourites(pane.own, useShelf(pane));
  const open = useOpen(pane);
  return (
    <AboutLetterPanel
      letter={letter}
      close={favourites.ids.includes(letter.id)}
      toggle={() => favourites.toggle(letter.id)}
      use={() =>
        pane.replace(
          letter.action === 'improve' ? <ImproveScreen template={letter} scope="whole" /> : <DraftFormScreen template={letter} />,
        )
      }
      suggestChange={
        open ? () => pane.open(<ChangeLetterScreen letter={letter} work={keep<ReturnType<ChangeWork['get']>>(undefined)} />) : undefined
      }
    />
  );
}
