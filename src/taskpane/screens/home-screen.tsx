import { Suspense, useState, type ReactElement } from 'react';
import { assess, assessItem } from '../../actions/assess';
import type { Assessment } from '../../core/assessment';
import type { OpenItem } from '../../core/host';
import { toProblem } from '../../core/problem';
import type { Kept } from '../kept';
import { lazyScreen } from '../lazy-screen';
import { today, usePane } from '../pane-context';
import { words } from '../strings';
import { AskedScreen } from './asked-screen';
import { OpenLetter } from './open-letter';
import { useAsked } from './use-asked';

const StartScreen = lazyScreen(() => import('./start-screen').then((module) => module.StartScreen));
const FollowDraft = lazyScreen(() => import('./mail/follow-draft').then((module) => module.FollowDraft));

/** What the first screen found, so that coming back to it is instant. */
export type HomeMemory = Kept<Assessment | undefined>;

/** What is open in Word, or a message being written: quick checks on the device, and what can be done next. */
export function HomeScreen({ looked }: { readonly looked: HomeMemory }): ReactElement {
  const pane = usePane();
  /** What was found at a pause in the typing, since the screen was asked for. */
  const [since, setSince] = useState<Assessment | 'empty'>();
  const keep = (found: Assessment | 'empty'): Assessment | 'empty' => {
    looked.set(found === 'empty' ? undefined : found);
    return found;
  };
  const look = async (signal: AbortSignal): Promise<Assessment | 'empty'> => {
    const found = await unlessEmpty(async () =>
      assess({ host: pane.host, engine: pane.engine, signal }, { scope: 'whole', council: await pane.council(), today: today() }),
    );
    return signal.aborted ? found : keep(found);
  };
  const asked = useAsked(look, { known: looked.get() });
  const shown = since ?? asked.value;
  const followed = async (item: OpenItem, signal: AbortSignal): Promise<void> => {
    const found = await unlessEmpty(async () =>
      assessItem({ engine: pane.engine, signal }, item, { council: await pane.council(), today: today() }),
    );
    if (!signal.aborted) setSince(keep(found));
  };
  const again = (): void => {
    looked.set(undefined);
    setSince(undefined);
    asked.again();
  };
  const title = pane.surface === 'word' ? words.letterTitle : words.draftMessageTitle;
  return (
    <AskedScreen title={title} line={words.stepRead(false)} asked={{ ...asked, value: shown, again }} goBack={again}>
      {(found) =>
        found === 'empty' ? (
          <>
            <StartScreen lookAgain={again} />
            {pane.surface === 'outlook' && (
              <Suspense>
                <FollowDraft paused={followed} />
              </Suspense>
            )}
          </>
        ) : (
          <OpenLetter title={title} assessment={found} again={again} followed={followed} />
        )
      }
    </AskedScreen>
  );
}

async function unlessEmpty(found: () => Promise<Assessment>): Promise<Assessment | 'empty'> {
  try {
    return await found();
  } catch (thrown) {
    if (toProblem(thrown).code === 'nothing-open') return 'empty';
    throw thrown;
  }
}
