import type { ReactElement } from 'react';
import { Frame } from '../frame';
import { usePane } from '../pane-context';
import { ProblemPanel } from '../panels/problem-panel';
import { words } from '../strings';
import { ifStillOpen } from './if-still-open';
import type { Asked } from './use-asked';

/** Shows what was asked for once it is there; until then that it is coming, and when it stopped, why, with another try. */
export function AskedScreen<Value>({
  title,
  line = words.loading,
  asked,
  goBack,
  children,
}: {
  readonly title: string;
  readonly line?: string;
  readonly asked: Asked<Value>;
  /** The way on beside another try; back to the screen before when absent. */
  readonly goBack?: () => void;
  readonly children: (value: Value) => ReactElement;
}): ReactElement {
  const pane = usePane();
  const { value, stopped, again } = asked;
  if (stopped !== undefined)
    return (
      <ProblemPanel
        title={title}
        problem={stopped.problem}
        stoppedAt={stopped.at}
        tryAgain={ifStillOpen(pane, again)}
        goBack={goBack ?? (() => pane.back(true))}
      />
    );
  if (value === undefined)
    return (
      <Frame title={title} line={line} busy>
        {null}
      </Frame>
    );
  return children(value);
}
