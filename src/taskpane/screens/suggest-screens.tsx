import { useEffect, useState, type ReactElement } from 'react';
import type { OwnSuggestion, Suggestion } from '../../core/library';
import { Problem, toProblem } from '../../core/problem';
import type { PersonalKind } from '../../core/pseudonym';
import type { Template } from '../../core/template';
import { letterWithGaps, type LetterWithGaps } from '../../core/letter-with-gaps';
import { letterOf, newTemplateSource, withLetter } from '../../core/template-source';
import { Frame } from '../frame';
import { useKept, type Kept } from '../kept';
import { today, usePane, type Pane } from '../pane-context';
import { ChangeLetterPanel, type LetterChange } from '../panels/change-letter-panel';
import { NewLetterPanel, type NewLetterForm } from '../panels/new-letter-panel';
import { ProblemPanel } from '../panels/problem-panel';
import { SendingPanel } from '../panels/sending-panel';
import { SuggestionsPanel } from '../panels/suggestions-panel';
import { words } from '../strings';
import { libraryWords } from '../strings/library';

const never = (): AbortSignal => new AbortController().signal;

/** Something asked for when the screen opens, and again on the officer's press. */
function useAsked<Value>(ask: () => Promise<Value>): {
  readonly value: Value | undefined;
  readonly problem: { readonly problem: Problem; readonly at: number } | undefined;
  readonly again: () => void;
} {
  const [value, setValue] = useState<Value>();
  const [problem, setProblem] = useState<{ readonly problem: Problem; readonly at: number }>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    ask().then(
      (given) => current && setValue(given),
      (thrown: unknown) => current && setProblem({ problem: toProblem(thrown), at: Date.now() }),
    );
    return () => {
      current = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked on opening, and on the officer's press
  }, [attempt]);
  return { value, problem, again: () => (setProblem(undefined), setAttempt(attempt + 1)) };
}

function Waiting({ title }: { readonly title: string }): ReactElement {
  return (
    <Frame title={title} line={words.loading} busy>
      {null}
    </Frame>
  );
}

/** A change in the making, kept while the pane shows what would be sent; undefined until the letter has come. */
export type ChangeWork = Kept<
  | {
      readonly form: LetterChange;
      readonly current: { readonly version: number; readonly source: string; readonly gapped: LetterWithGaps };
    }
  | undefined
>;

/** A change to a letter there is. */
export function ChangeLetterScreen({ letter, work }: { readonly letter: Template; readonly work: ChangeWork }): ReactElement {
  const pane = usePane();
  const now = useKept(work);
  const { problem, again } = useAsked(async () => {
    // Coming back to the form must not lose what was typed.
    if (work.get() !== undefined) return;
    const service = pane.own?.service;
    if (service === undefined) throw new Problem('signed-out');
    const current = await service.library.source(letter.id, never());
    const gapped = letterWithGaps(letterOf(current.source) ?? '', letter.questions);
    work.set({ form: { reason: '', letter: gapped.text }, current: { ...current, gapped } });
  });
  if (problem !== undefined)
    return (
      <ProblemPanel
        title={libraryWords.changeTitle}
        problem={problem.problem}
        stoppedAt={problem.at}
        tryAgain={again}
        goBack={() => pane.back(true)}
      />
    );
  if (now === undefined) return <Waiting title={libraryWords.changeTitle} />;
  const { form, current } = now;
  const see = (): void => {
    const { text, back } = current.gapped;
    const same = form.letter.trim() === text.trim();
    pane.open(
      <SendingScreen
        given={{
          templateId: letter.id,
          baseVersion: current.version,
          reason: form.reason.trim(),
          ...(same ? {} : { source: withLetter(current.source, back(form.letter)) }),
        }}
        letter={same ? undefined : form.letter}
        // What legal has approved already may name the council's own people; only what the officer wrote is looked at.
        looked={[form.reason, ...(same ? [] : newLines(text, form.letter))].join('\n')}
      />,
    );
  };
  return (
    <ChangeLetterPanel title={letter.title} change={form} edit={(part) => work.set({ current, form: { ...form, ...part } })} see={see} />
  );
}

function newLines(before: string, after: string): readonly string[] {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !known.has(line));
}

/** A new letter in the making, kept while the pane shows what would be sent; undefined until the open letter has been read. */
export type NewLetterWork = Kept<{ readonly form: NewLetterForm; readonly takenOut: number } | undefined>;

/** The open letter, with this one case taken out, as a new letter for colleagues. */
export function NewLetterScreen({ work }: { readonly work: NewLetterWork }): ReactElement {
  const pane = usePane();
  const now = useKept(work);
  const { problem, again } = useAsked(async () => {
    if (work.get() !== undefined) return;
    // Nothing open is no fault: then the officer writes the letter here.
    const item = await pane.host.read('whole', never()).catch((thrown: unknown) => {
      if (toProblem(thrown).code === 'nothing-open') return undefined;
      throw thrown;
    });
    const texts = item?.passages.filter(({ locked }) => locked === undefined).map(({ text }) => text) ?? [];
    const { letter, takenOut } = await pane.engine.run('shareLetter', { texts, council: await pane.council() }, never());
    const { role } = pane.settings;
    work.set({ form: { title: '', purpose: '', role, letter, must: '', keywords: '' }, takenOut });
  });
  if (problem !== undefined)
    return (
      <ProblemPanel
        title={libraryWords.newTitle}
        problem={problem.problem}
        stoppedAt={problem.at}
        tryAgain={again}
        goBack={() => pane.back(true)}
      />
    );
  if (now === undefined) return <Waiting title={libraryWords.newTitle} />;
  const { form: filled, takenOut } = now;
  const see = async (): Promise<void> => {
    const [all, { nation }] = await Promise.all([pane.templates(), pane.council()]);
    const { id, source } = newTemplateSource({
      title: filled.title,
      summary: filled.purpose,
      role: filled.role,
      letter: filled.letter,
      mustSay: [filled.must.trim()],
      keywords: filled.keywords
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
      owner: all.find((letter) => letter.role === filled.role)?.owner ?? filled.role,
      nations: [nation],
      examples: {},
      today: today(),
      taken: all.map((letter) => letter.id),
    });
    const looked = [filled.title, filled.purpose, filled.letter, filled.must, filled.keywords].join('\n');
    pane.open(
      <SendingScreen
        given={{ templateId: id, baseVersion: 0, source, reason: filled.purpose.trim() }}
        looked={looked}
        letter={filled.letter}
      />,
    );
  };
  return (
    <NewLetterPanel
      form={filled}
      takenOut={takenOut}
      edit={(part) => work.set({ takenOut, form: { ...filled, ...part } })}
      see={() => void see()}
    />
  );
}

/** Shows exactly what would be sent, after looking once more for personal data; sends it on the officer's press. */
function SendingScreen({
  given,
  looked,
  letter,
}: {
  readonly given: Suggestion;
  readonly looked: string;
  /** The letter as the officer left it, to be read before the text that is sent. */
  readonly letter?: string | undefined;
}): ReactElement {
  const pane = usePane();
  const [sending, setSending] = useState(false);
  const [stopped, setStopped] = useState<{ readonly problem: Problem; readonly at: number }>();
  const { value, problem, again } = useAsked(async (): Promise<readonly { readonly kind: PersonalKind; readonly text: string }[]> =>
    pane.engine.run('findPersonal', { text: looked, council: await pane.council() }, never()),
  );
  const failed = stopped ?? problem;
  if (failed !== undefined) {
    const retry = (): void => (setStopped(undefined), again());
    return (
      <ProblemPanel
        title={libraryWords.sendingTitle}
        problem={failed.problem}
        stoppedAt={failed.at}
        tryAgain={retry}
        goBack={() => pane.back(true)}
      />
    );
  }
  if (value === undefined || sending) return <Waiting title={libraryWords.sendingTitle} />;
  const send = (): void => {
    setSending(true);
    sendSuggestion(pane, given)
      .then((all) => {
        // Back past the form: it is sent, and going back to it would invite sending it twice.
        pane.back();
        pane.replace(<SuggestionsScreen known={all} />);
        pane.announce(libraryWords.sentSpoken);
      })
      .catch((thrown: unknown) => {
        setSending(false);
        setStopped({ problem: toProblem(thrown), at: Date.now() });
      });
  };
  return (
    <SendingPanel reason={given.reason} letter={letter} source={given.source} personal={value} send={send} goBack={() => pane.back(true)} />
  );
}

function sendSuggestion(pane: Pane, given: Suggestion): Promise<readonly OwnSuggestion[]> {
  const service = pane.own?.service;
  if (service === undefined) return Promise.reject(new Problem('signed-out'));
  return service.library.suggestions(given, never());
}

/** What became of the officer's own suggestions. */
export function SuggestionsScreen({ known }: { readonly known?: readonly OwnSuggestion[] }): ReactElement {
  const pane = usePane();
  const { value, problem, again } = useAsked(() => {
    const service = pane.own?.service;
    if (known !== undefined) return Promise.resolve(known);
    return service === undefined ? Promise.reject(new Problem('signed-out')) : service.library.suggestions(undefined, never());
  });
  if (problem !== undefined)
    return (
      <ProblemPanel
        title={libraryWords.suggestionsTitle}
        problem={problem.problem}
        stoppedAt={problem.at}
        tryAgain={again}
        goBack={() => pane.back(true)}
      />
    );
  if (value === undefined) return <Waiting title={libraryWords.suggestionsTitle} />;
  return <SuggestionsPanel suggestions={value} />;
}
