import type { Span } from '../../core/span';
import { usePane } from '../pane-context';
import { problemLine } from '../problem-message';

/** Gives what selects words in the letter. Focus stays where it is; a place that is no longer there is said, not shown as an error screen. */
export function useShow(): (passageId: string, span: Span) => void {
  const { host, announce } = usePane();
  return (passageId, span) => {
    host.show(passageId, span, new AbortController().signal).catch((thrown: unknown) => announce(problemLine(thrown)));
  };
}
