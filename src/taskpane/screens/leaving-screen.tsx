import { useEffect, useRef, useState, type ReactElement } from 'react';
import { standInSpans, type HiddenThing } from '../../core/hiding';
import { toProblem, type Problem } from '../../core/problem';
import type { Prepared } from '../../core/tasks/prepare';
import { Frame } from '../frame';
import { useKept } from '../kept';
import { usePane } from '../pane-context';
import { LeavingPanel } from '../panels/leaving-panel';
import { ProblemPanel } from '../panels/problem-panel';
import { words } from '../strings';

/** Shows the open item as it would leave, and takes what the officer says about its words. Sends nothing. */
export function LeavingScreen(): ReactElement {
  const pane = usePane();
  const hiding = useKept(pane.hiding);
  const [read, setRead] = useState<readonly string[]>();
  const [prepared, setPrepared] = useState<Prepared>();
  const [stopped, setStopped] = useState<{ readonly problem: Problem; readonly at: number }>();
  const latest = useRef(pane);
  useEffect(() => {
    latest.current = pane;
  });
  useEffect(() => {
    const abort = new AbortController();
    latest.current.host
      .read('whole', abort.signal)
      .then(({ passages }) => setRead(passages.filter(({ text }) => text.trim() !== '').map(({ text }) => text)))
      .catch((thrown: unknown) => !abort.signal.aborted && setStopped({ problem: toProblem(thrown), at: Date.now() }));
    return () => abort.abort();
  }, []);
  useEffect(() => {
    if (read === undefined) return;
    const abort = new AbortController();
    const { council, engine } = latest.current;
    council()
      .then((settings) => engine.run('prepare', { texts: read, masked: true, council: settings, hiding }, abort.signal))
      .then((now) => !abort.signal.aborted && setPrepared(now))
      .catch((thrown: unknown) => !abort.signal.aborted && setStopped({ problem: toProblem(thrown), at: Date.now() }));
    return () => abort.abort();
  }, [read, hiding]);

  if (stopped !== undefined)
    return (
      <ProblemPanel
        title={words.leavingTitle}
        problem={stopped.problem}
        stoppedAt={stopped.at}
        tryAgain={() => pane.replace(<LeavingScreen />)}
        goBack={() => pane.back(true)}
      />
    );
  if (read === undefined || prepared === undefined)
    return (
      <Frame title={words.leavingTitle} line={words.stepRead(false)} busy>
        {null}
      </Frame>
    );
  const { mask, unmask } = hiding;
  const same = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase();
  const hide = (word: string): string | undefined => {
    if (word === '') return words.hideNone;
    if (!read.some((text) => standInSpans(text.toLowerCase(), [word.toLowerCase()]).length > 0)) return words.hideNotThere;
    if (!mask.some(same(word))) pane.hiding.set({ mask: [...mask, word], unmask: unmask.filter((one) => !same(word)(one)) });
    pane.announce(words.nowHidden(word));
    return undefined;
  };
  const leave = ({ forms, original }: HiddenThing): void => {
    pane.hiding.set({ mask, unmask: [...new Set([...unmask, ...forms])] });
    pane.announce(words.nowAsItIs(original));
  };
  const unhide = (word: string): void => {
    pane.hiding.set({ mask: mask.filter((one) => !same(word)(one)), unmask });
    pane.announce(words.notHiddenNow(word));
  };
  const hideAgain = (word: string): void => {
    pane.hiding.set({ mask, unmask: unmask.filter((one) => one !== word) });
    pane.announce(words.nowHidden(word));
  };
  return (
    <LeavingPanel
      texts={prepared.texts}
      hidden={prepared.hidden}
      hiding={hiding}
      leave={leave}
      hideAgain={hideAgain}
      hide={hide}
      unhide={unhide}
      done={() => pane.back(true)}
    />
  );
}
