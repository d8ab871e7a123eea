import { lazy, useEffect, useState, type ReactElement } from 'react';
import { assess } from '../../actions/assess';
import type { Assessment } from '../../core/assessment';
import { toProblem, type Problem } from '../../core/problem';
import type { Template } from '../../core/template';
import type { CouncilService } from '../council-service';
import { Frame } from '../frame';
import { keep, useKept } from '../kept';
import { today, usePane, type Pane } from '../pane-context';
import { ProblemPanel } from '../panels/problem-panel';
import { SelectionPanel } from '../panels/selection-panel';
import { StartPanel } from '../panels/start-panel';
import { StylesPanel } from '../panels/styles-panel';
import { useReadAloud } from '../read-aloud';
import { words } from '../strings';
import { DraftFormScreen } from './draft-screens';
import { HomeNotice } from './home-notice';
import { startImproving } from './home-screen';
import { ImproveScreen } from './improve-screens';
import { SettingsScreen } from './settings-screen';

const MeetingFormScreen = lazy(() => import('./mail/meeting-screens').then((module) => ({ default: module.MeetingFormScreen })));
const LibraryScreen = lazy(() => import('./library-screens').then((module) => ({ default: module.LibraryScreen })));

const noService = keep(undefined);

type Loaded = { readonly templates: readonly Template[] } | { readonly problem: Problem; readonly at: number } | undefined;

function useTemplates(pane: Pane, choose: (template: Template) => boolean): { readonly loaded: Loaded; readonly again: () => void } {
  const [loaded, setLoaded] = useState<Loaded>();
  const [attempt, setAttempt] = useState(0);
  const { templates } = pane;
  const service = useKept<ReturnType<CouncilService['state']['get']> | undefined>(pane.own?.service?.state ?? noService);
  // The council's letters take the place of the built-in ones when its service opens, and the other way round.
  const shared = service?.at === 'open';
  useEffect(() => {
    let current = true;
    templates()
      .then((all) => current && setLoaded({ templates: all.filter(choose) }))
      .catch((thrown: unknown) => current && setLoaded({ problem: toProblem(thrown), at: Date.now() }));
    return () => {
      current = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- which templates is decided by the screen, once
  }, [templates, attempt, shared]);
  return { loaded, again: () => (setLoaded(undefined), setAttempt(attempt + 1)) };
}

function Waiting({ title }: { readonly title: string }): ReactElement {
  return (
    <Frame title={title} line={words.loading} busy>
      {null}
    </Frame>
  );
}

const isLetter = (surface: Pane['surface']) => (template: Template) =>
  (template.action === 'draft' || template.action === 'reply') && template.hosts.includes(surface);

/** Nothing is written yet: the letters of the officer's role. */
export function StartScreen({ lookAgain }: { readonly lookAgain: () => void }): ReactElement {
  const pane = usePane();
  const { loaded, again } = useTemplates(pane, isLetter(pane.surface));
  if (loaded === undefined) return <Waiting title={words.startTitle} />;
  if ('problem' in loaded)
    return <ProblemPanel title={words.startTitle} problem={loaded.problem} stoppedAt={loaded.at} tryAgain={again} goBack={again} />;
  const { role, used } = pane.settings;
  const choose = (template: Template): void => openForm(pane, template);
  const own = loaded.templates
    .filter((template) => template.role === role || template.role === 'any-role')
    .sort((one, other) => (used[other.id] ?? 0) - (used[one.id] ?? 0) || Number(other.role === role) - Number(one.role === role))
    .slice(0, 6);
  return (
    <StartPanel
      role={role}
      letters={own}
      all={loaded.templates.length}
      used={used}
      choose={choose}
      seeAll={() => pane.open(<LibraryScreen letters={loaded.templates} choose={choose} typed={keep('')} />)}
      changeRole={() => pane.open(<SettingsScreen />)}
      lookAgain={lookAgain}
      minutes={pane.surface === 'word' ? () => pane.open(<MeetingFormScreen />) : undefined}
      notice={<HomeNotice />}
    />
  );
}

function openForm(pane: Pane, template: Template): void {
  pane.change({ used: { ...pane.settings.used, [template.id]: (pane.settings.used[template.id] ?? 0) + 1 } });
  pane.open(<DraftFormScreen template={template} />);
}

/** The styles; a press remembers the style and starts. */
export function StylesScreen({ scope }: { readonly scope: 'whole' | 'selection' }): ReactElement {
  const pane = usePane();
  const { loaded, again } = useTemplates(pane, (template) => template.action === 'improve' && template.hosts.includes(pane.surface));
  if (loaded === undefined) return <Waiting title={words.styleTitle} />;
  if ('problem' in loaded)
    return (
      <ProblemPanel
        title={words.styleTitle}
        problem={loaded.problem}
        stoppedAt={loaded.at}
        tryAgain={again}
        goBack={() => pane.back(true)}
      />
    );
  return (
    <StylesPanel
      styles={loaded.templates}
      chosen={pane.settings.style}
      choose={(template) => {
        pane.change({ style: template.id });
        pane.replace(<ImproveScreen template={template} scope={scope} />);
      }}
    />
  );
}

/** The selected words, read on the officer's press, and again when other words are selected and wanted. */
export function SelectionScreen(): ReactElement {
  const pane = usePane();
  const [attempt, setAttempt] = useState(0);
  const [moved, setMoved] = useState(false);
  const [state, setState] = useState<{ readonly assessment: Assessment } | { readonly problem: Problem; readonly at: number }>();
  const { host, engine, council } = pane;
  useEffect(() => host.watch((what) => what === 'selection' && setMoved(true)), [host]);
  useEffect(() => {
    const abort = new AbortController();
    council()
      .then((settings) => assess({ host, engine, signal: abort.signal }, { scope: 'selection', council: settings, today: today() }))
      .then((assessment) => abort.signal.aborted || setState({ assessment }))
      .catch((thrown: unknown) => abort.signal.aborted || setState({ problem: toProblem(thrown), at: Date.now() }));
    return () => abort.abort();
  }, [host, engine, council, attempt]);
  const again = (): void => {
    setState(undefined);
    setMoved(false);
    setAttempt(attempt + 1);
  };
  const text = state !== undefined && 'assessment' in state ? state.assessment.passages.map((passage) => passage.text).join('\n') : '';
  const aloud = useReadAloud(text, pane.settings.readAloud);
  if (state === undefined) return <Waiting title={words.selectionTitle} />;
  if ('problem' in state)
    return (
      <ProblemPanel
        title={words.selectionTitle}
        problem={state.problem}
        stoppedAt={state.at}
        tryAgain={again}
        goBack={() => pane.back(true)}
      />
    );
  return (
    <SelectionPanel
      text={text}
      sentences={Math.max(1, text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '').length)}
      wordCount={state.assessment.words}
      readingAge={state.assessment.readingAge}
      improve={() => void startImproving(pane, 'selection')}
      shorter={() => void startImproving(pane, 'selection', 'improve-shorter')}
      plainer={() => void startImproving(pane, 'selection', 'improve-plainer')}
      readAloud={aloud}
      wholeLetter={() => pane.home()}
      takeNewSelection={moved ? again : undefined}
    />
  );
}
