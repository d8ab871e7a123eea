import type { ReactElement } from 'react';
import type { Template } from '../../core/template';
import { useFavourites } from '../favourites';
import { keep } from '../kept';
import { lazyScreen } from '../lazy-screen';
import { usePane } from '../pane-context';
import { AboutLetterPanel } from '../panels/about-letter-panel';
import type { Changing } from './change-letter-screen';
import { ImproveScreen } from './improve-screen';
import { useServiceOpen, useShelf } from './use-shelf';

const ChangeLetterScreen = lazyScreen(() => import('./change-letter-screen').then((module) => module.ChangeLetterScreen));
const DraftFormScreen = lazyScreen(() => import('./draft-screens').then((module) => module.DraftFormScreen));

/** What stands behind one letter, and the ways on from it. */
export function AboutLetterScreen({ letter }: { readonly letter: Template }): ReactElement {
  const pane = usePane();
  const favourites = useFavourites(pane.own, useShelf(pane));
  const open = useServiceOpen(pane);
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
        open ? () => pane.open(<ChangeLetterScreen letter={letter} work={keep<Changing | undefined>(undefined)} />) : undefined
      }
    />
  );
}
