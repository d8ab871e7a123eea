import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { assess } from '../../actions/assess';
import type { Assessment } from '../../core/assessment';
import { Problem, toProblem } from '../../core/problem';
import type { Template } from '../../core/template';
import { Frame } from '../frame';
import { useKept, type Kept } from '../kept';
import { today, usePane, type Pane } from '../pane-context';
import { LetterPanel } from '../panels/letter-panel';
import { ProblemPanel } from '../panels/problem-panel';
import { useReadAloud } from '../read-aloud';
import { words } from '../strings';
import { ImproveScreen } from './improve-screens';
import { useShow } from './use-show';

const StartScreen = lazy(() => import('./start-screens').then((module) => ({ default: module.StartScreen })));
const SelectionScreen = lazy(() => import('./start-screens').then((module) => ({ default: module.SelectionScreen })));
const StylesScreen = lazy(() => import('./start-screens').then((module) => ({ default: module.StylesScreen })));
const SummaryScreen = lazy(() => import('./summary-screen').then((module) => ({ default: module.SummaryScreen })));
const MeetingFormScreen = lazy(() => import('./mail/meeting-screens').then((module) => ({ default: module.MeetingFormScreen })));
const SendScreen = lazy(() => import('./mail/send-screen').then((module) => ({ default: module.SendScreen })));
const HomeNotice = lazy(() => import('./home-notice').then((module) => ({ default: module.HomeNotice })));
const AsYouWrite = lazy(() => import('./mail/as-you-write').then((module) => ({ default: module.AsYouWrite })));
const CheckScreen = lazy(() => import('./check-screen').then((module) => ({ default: module.CheckScreen })));

type Looked =
  | { readonly state: 'reading' }
  | { readonly state: 'letter'; readonly assessment: Assessment }
  | { readonly state: 'empty' }
  | { readonly state: 'problem'; readonly problem: Problem; readonly at: number };

/** What is open in Word, or a message being written: quick checks on the device, and what can be done next. */
export function HomeScreen({ looked }: { readonly looked: HomeMemory }): ReactElement {
  const pane = usePane();
  const first = looked.get();
  const [state, setState] = useState<Looked>(() => (first === undefined ? { state: 'reading' } : { state: 'letter', assessment: first }));
  const latest = useRef(pane);
  useEffect(() => {
    latest.current = pane;
  });

  const look = useCallback(
    (signal: AbortSignal) => {
      const run = async (): Promise<void> => {
        try {
          const assessment = await assess(
            { host: latest.current.host, engine: latest.current.engine, signal },
            { scope: 'whole', council: await latest.current.council(), today: today() },
          );
          if (signal.aborted) return;
          looked.set(assessment);
          setState({ state: 'letter', assessment });
        } catch (thrown) {
          const problem = toProblem(thrown);
          if (signal.aborted) return;
          setState(problem.code === 'nothing-open' ? { state: 'empty' } : { state: 'problem', problem, at: Date.now() });
        }
      };
      return run();
    },
    [looked],
  );
  useEffect(() => {
    if (looked.get() !== undefined) return;
    const abort = new AbortController();
    void look(abort.signal);
    return () => abort.abort();
  }, [look, looked]);
  const again = (): void => {
    looked.set(undefined);
    setState({ state: 'reading' });
    void look(new AbortController().signal);
  };

  const title = pane.surface === 'word' ? words.letterTitle : words.draftMessageTitle;
  if (state.state === 'reading') {
    return (
      <Frame title={title} line={words.stepRead(false)} busy>
        {null}
      </Frame>
    );
  }
  if (state.state === 'empty') return <StartScreen lookAgain={again} />;
  if (state.state === 'problem')
    return <ProblemPanel title={title} problem={state.problem} stoppedAt={state.at} tryAgain={again} goBack={again} />;
  return <OpenLetter title={title} assessment={state.assessment} again={again} />;
}

/** What the first screen found, so that coming back to it is instant. */
export type HomeMemory = Kept<Assessment | undefined>;

function OpenLetter({
  title,
  assessment,
  again,
}: {
  readonly title: string;
  readonly assessment: Assessment;
  readonly again: () => void;
}): ReactElement {
  const pane = usePane();
  const item = useKept(pane.item);
  const show = useShow();
  const aloud = useReadAloud(assessment.passages.map((passage) => passage.text).join('\n'), pane.settings.readAloud);
  const [style, setStyle] = useState<Template>();
  useEffect(() => {
    let current = true;
    styleOf(pane)
      .then((template) => current && setStyle(template))
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [pane]);
  return (
    <LetterPanel
      title={title}
      assessment={assessment}
      style={style?.title ?? words.chooseStyle}
      readAloud={aloud}
      notice={
        pane.own?.service && (
          <Suspense>
            <HomeNotice />
          </Suspense>
        )
      }
      improve={() => void startImproving(pane, 'whole')}
      check={() => pane.open(<CheckScreen first={assessment} again={again} />)}
      asYouWrite={pane.surface === 'outlook' ? <AsYouWrite again={again} /> : undefined}
      beforeSend={pane.surface === 'outlook' ? () => pane.open(<SendScreen />) : undefined}
      summarise={() => pane.open(<SummaryScreen />)}
      chooseStyle={() => pane.open(<StylesScreen scope="whole" />)}
      useSelection={item?.abilities.has('selection') ? () => pane.open(<SelectionScreen />) : undefined}
      minutes={pane.surface === 'word' ? () => pane.open(<MeetingFormScreen />) : undefined}
      startLetter={() => pane.open(<StartScreen lookAgain={() => pane.home()} />)}
      show={item?.abilities.has('show') ? (passageId, finding) => show(passageId, finding.span) : undefined}
    />
  );
}

/** The style last used, or the first there is. */
async function styleOf(pane: Pane): Promise<Template | undefined> {
  const styles = (await pane.templates()).filter((template) => template.action === 'improve' && template.hosts.includes(pane.surface));
  return styles.find((template) => template.id === pane.settings.style) ?? styles[0];
}

/** The officer's press on Improve the tone, in the style last used. */
export async function startImproving(pane: Pane, scope: 'whole' | 'selection', id?: string): Promise<void> {
  try {
    const found = id === undefined ? await styleOf(pane) : (await pane.templates()).find((template) => template.id === id);
    if (found === undefined) throw new Problem('template-broken', { technical: id ?? 'improve' });
    pane.open(<ImproveScreen template={found} scope={scope} />);
  } catch (thrown) {
    const problem = toProblem(thrown);
    pane.open(
      <ProblemPanel
        title={words.improving}
        problem={problem}
        stoppedAt={Date.now()}
        tryAgain={() => pane.back(true)}
        goBack={() => pane.back(true)}
      />,
    );
  }
}
