import type { Landing, Restored } from '../../core/host';
import { useKept, type Kept } from '../kept';
import { usePane } from '../pane-context';
import type { Outcome } from './use-run';
import { WriteScreen } from './write-screen';

/** The way back from a landing: the press, and the question that comes first when the officer has edited since. */
export interface Restoring {
  readonly restore: () => void;
  readonly asking: { readonly restore: () => void; readonly keep: () => void } | undefined;
}

/** Takes what landed, whether the question is open (kept outside the screen: the answer comes while another shows), and what shows after. */
export function useRestore(landing: Landing, asking: Kept<boolean>, after: (restored: Restored) => Outcome): Restoring {
  const pane = usePane();
  const asks = useKept(asking);
  const restore = (overwrite: boolean): void =>
    pane.open(
      <WriteScreen
        restore={{ landing, overwrite }}
        restored={(restored) => {
          if (restored.edited.length > 0 && !overwrite) {
            asking.set(true);
            return undefined;
          }
          return after(restored);
        }}
      />,
    );
  return {
    restore: () => restore(false),
    asking: asks ? { restore: () => restore(true), keep: () => asking.set(false) } : undefined,
  };
}
