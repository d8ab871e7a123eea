import type { OpenItem } from '../../../core/host';
import { usePane } from '../../pane-context';
import { useDraftPauses } from './use-draft-pauses';

/** Follows a message that nothing is written in yet, so that what shows beside it is no longer for an empty one. Draws nothing. */
export function FollowDraft({ paused }: { readonly paused: (item: OpenItem, signal: AbortSignal) => Promise<void> }): null {
  const { settings } = usePane();
  useDraftPauses(settings.asYouWrite, {
    // Nobody's list of letters goes from under their hands.
    ready: () => !document.hasFocus(),
    paused: (item, _own, signal) => paused(item, signal),
  });
  return null;
}
