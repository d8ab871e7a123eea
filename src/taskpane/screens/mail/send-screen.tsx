import { useEffect, useState, type ReactElement } from 'react';
import { reviewOpenDraft } from '../../../actions/review-open-draft';
import type { SendConcern } from '../../../core/before-send/outgoing-message';
import { toProblem, type Problem } from '../../../core/problem';
import { Frame } from '../../frame';
import { today, usePane } from '../../pane-context';
import { ProblemPanel } from '../../panels/problem-panel';
import { SendPanel } from '../../panels/send-panel';
import { words } from '../../strings';
import { startImproving } from '../home-screen';

/** The same look as at the moment of sending, before it. It stops nobody. */
export function SendScreen(): ReactElement {
  const pane = usePane();
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState<readonly SendConcern[] | { readonly problem: Problem }>();
  const { host, engine, council } = pane;
  useEffect(() => {
    const abort = new AbortController();
    const run = async (): Promise<readonly SendConcern[]> =>
      (await reviewOpenDraft({ host, engine, signal: abort.signal }, { council: await council(), today: today() })).concerns;
    run()
      .then((concerns) => !abort.signal.aborted && setFound(concerns))
      .catch((thrown: unknown) => !abort.signal.aborted && setFound({ problem: toProblem(thrown) }));
    return () => abort.abort();
  }, [host, engine, council, attempt]);
  const again = (): void => {
    setFound(undefined);
    setAttempt(attempt + 1);
  };
  if (found === undefined)
    return (
      <Frame title={words.sendTitle} line={words.stepRead(false)} busy>
        {null}
      </Frame>
    );
  if ('problem' in found)
    return <ProblemPanel title={words.sendTitle} problem={found.problem} tryAgain={again} goBack={() => pane.back(true)} />;
  return (
    <SendPanel
      concerns={found}
      leave={(concern) => setFound(found.filter((one) => one !== concern))}
      again={again}
      whenUnsure={pane.mail?.whenUnsure}
      improve={() => void startImproving(pane, 'whole')}
    />
  );
}
