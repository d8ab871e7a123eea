import type { Pane } from '../pane-context';

/** Takes a press that asks anew; it waits, and the screen says why, while another message is open than the one that was asked about. */
export function ifStillOpen({ stillOpen }: Pick<Pane, 'stillOpen'>, ask: () => void): () => void {
  return () => void stillOpen().then((same) => same && ask());
}
