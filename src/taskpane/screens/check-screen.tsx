import type { ReactElement } from 'react';
import { assess } from '../../actions/assess';
import type { Assessment } from '../../core/assessment';
import type { Change } from '../../core/proposal';
import { today, usePane } from '../pane-context';
import { CheckPanel, type Place } from '../panels/check-panel';
import { problemLine } from '../problem-message';
import { useStays } from '../stays';
import { words } from '../strings';
import { useShow } from './use-show';

const idOf = ({ passageId, finding }: Place): string => `${passageId}:${finding.check}:${finding.span.start}:${finding.span.end}`;

/** Findings to look at one by one. A fix is one change like any other: written by a press, read back, and then the letter is looked at again. */
export function CheckScreen({ first, again }: { readonly first: Assessment; readonly again?: () => void }): ReactElement {
  const pane = usePane();
  const show = useShow();
  const [assessment, setAssessment] = useStays('assessment', () => first);
  const [left, setLeft] = useStays<ReadonlySet<string>>('left', () => new Set());
  const item = pane.item.get();
  const places = assessment.findings.filter((place) => !left.has(idOf(place)));

  const lookAgain = async (spoken: string): Promise<void> => {
    const fresh = await assess(
      { host: pane.host, engine: pane.engine, signal: new AbortController().signal },
      { scope: 'whole', council: await pane.council(), today: today() },
    );
    setAssessment(fresh);
    pane.announce(spoken);
    again?.();
  };
  const say = (thrown: unknown): void => pane.announce(problemLine(thrown, 'item', 'write-failed'));
  const fix = async (place: Place): Promise<void> => {
    const { finding, passageId } = place;
    const passage = assessment.passages.find((one) => one.id === passageId);
    if (passage === undefined || finding.replacement === undefined) return;
    const change: Change = {
      id: 'fix',
      passage,
      edits: [{ span: finding.span, replacement: finding.replacement }],
      before: finding.quote,
      after: finding.replacement,
      reasons: [finding.kind],
      facts: [],
    };
    const tracked = item?.abilities.has('tracked-changes') ?? false;
    // Said above the screen: the words belong to another item.
    if (!(await pane.stillOpen())) return;
    const landing = await pane.host.write(
      { writing: 'changes', changes: [change], manner: tracked ? 'tracked' : 'untracked' },
      new AbortController().signal,
    );
    await lookAgain(landing.missed.length > 0 ? words.notFixed : tracked ? words.fixed : words.fixedPlain);
  };
  return (
    <CheckPanel
      assessment={assessment}
      places={places}
      show={item?.abilities.has('show') ? show : undefined}
      fix={item?.abilities.has('edits') ? (place) => void fix(place).catch(say) : undefined}
      leave={(place) => {
        setLeft(new Set(left).add(idOf(place)));
        pane.announce(words.left);
      }}
      again={() => {
        setLeft(new Set());
        void lookAgain(words.checkLine(assessment.findings.length, 0)).catch(say);
      }}
    />
  );
}
