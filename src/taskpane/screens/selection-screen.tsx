import { useEffect, useState, type ReactElement } from 'react';
import { assess } from '../../actions/assess';
import type { Assessment } from '../../core/assessment';
import { today, usePane } from '../pane-context';
import { SelectionPanel } from '../panels/selection-panel';
import { useReadAloud } from '../read-aloud';
import { words } from '../strings';
import { AskedScreen } from './asked-screen';
import { OffNotice } from './off-notice';
import { startImproving } from './start-improving';
import { useAsked } from './use-asked';

/** The selected words, read on the officer's press, and again when other words are selected and wanted. */
export function SelectionScreen(): ReactElement {
  const { host, engine, council } = usePane();
  const [moved, setMoved] = useState(false);
  useEffect(() => host.watch((what) => what === 'selection' && setMoved(true)), [host]);
  const asked = useAsked(
    async (signal) => assess({ host, engine, signal }, { scope: 'selection', council: await council(), today: today() }),
    { anew: [host, engine, council] },
  );
  const again = (): void => {
    setMoved(false);
    asked.again();
  };
  return (
    <AskedScreen title={words.selectionTitle} asked={{ ...asked, again }}>
      {(assessment) => <Selected assessment={assessment} takeNew={moved ? again : undefined} />}
    </AskedScreen>
  );
}

function Selected({
  assessment,
  takeNew,
}: {
  readonly assessment: Assessment;
  /** Reads the words that are selected now; absent while they are the same. */
  readonly takeNew: (() => void) | undefined;
}): ReactElement {
  const pane = usePane();
  const text = assessment.passages.map((passage) => passage.text).join('\n');
  const aloud = useReadAloud(text, pane.settings.readAloud);
  return (
    <SelectionPanel
      text={text}
      sentences={Math.max(1, text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '').length)}
      wordCount={assessment.words}
      readingAge={assessment.readingAge}
      improve={() => void startImproving(pane, 'selection')}
      shorter={() => void startImproving(pane, 'selection', 'improve-shorter')}
      plainer={() => void startImproving(pane, 'selection', 'improve-plainer')}
      readAloud={aloud}
      wholeLetter={() => pane.home()}
      takeNewSelection={takeNew}
      notice={<OffNotice use={{ action: 'improve', role: 'any-role' }} />}
    />
  );
}
