import type { ReactElement } from 'react';
import { assess } from '../../actions/assess';
import type { Assessment } from '../../core/assessment';
import { toProblem } from '../../core/problem';
import type { Kept } from '../kept';
import { lazyScreen } from '../lazy-screen';
import { today, usePane } from '../pane-context';
import { words } from '../strings';
import { AskedScreen } from './asked-screen';
import { OpenLetter } from './open-letter';
import { useAsked } from './use-asked';

const StartScreen = lazyScreen(() => import('./start-screen').then((module) => module.StartScreen));

/** What the first screen found, so that coming back to it is instant. */
export type HomeMemory = Kept<Assessment | undefined>;

/** What is open in Word, or a message being written: quick checks on the device, and what can be done next. */
export function HomeScreen({ looked }: { readonly looked: HomeMemory }): ReactElement {
  const pane = usePane();
  const look = async (signal: AbortSignal): Promise<Assessment | 'empty'> => {
    try {
      const found = await assess(
        { host: pane.host, engine: pane.engine, signal },
        { scope: 'whole', council: await pane.council(), today: today() },
      );
      if (!signal.aborted) looked.set(found);
      return found;
    } catch (thrown) {
      if (toProblem(thrown).code === 'nothing-open') return 'empty';
      throw thrown;
    }
  };
  const asked = useAsked(look, { known: looked.get() });
  const again = (): void => {
    looked.set(undefined);
    asked.again();
  };
  const title = pane.surface === 'word' ? words.letterTitle : words.draftMessageTitle;
  return (
    <AskedScreen title={title} line={words.stepRead(false)} asked={{ ...asked, again }} goBack={again}>
      {(found) => (found === 'empty' ? <StartScreen lookAgain={again} /> : <OpenLetter title={title} assessment={found} again={again} />)}
    </AskedScreen>
  );
}
