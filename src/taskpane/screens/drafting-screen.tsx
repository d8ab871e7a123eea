import type { ReactElement } from 'react';
import { draft } from '../../actions/draft';
import type { Ports } from '../../actions/ports';
import type { Draft } from '../../core/proposal';
import type { Template } from '../../core/template';
import { usePane } from '../pane-context';
import { words } from '../strings';
import { answersFor, type AnswersKey } from './answer-form';
import { RunScreen } from './run-screen';
import type { Outcome } from './use-run';

/** Writes from the officer's answers, showing the words as they come, then gives way to what the caller makes of the draft. */
export function DraftingScreen({
  template,
  answersKey,
  source,
  then,
}: {
  readonly template: Template;
  readonly answersKey: AnswersKey;
  /** The words that are answered, where there are any. */
  readonly source?: string;
  readonly then: (written: Draft, ports: Ports) => Omit<Outcome, 'left'> | Promise<Omit<Outcome, 'left'>>;
}): ReactElement {
  const pane = usePane();
  return (
    <RunScreen
      title={words.drafting}
      line={template.title}
      spoken={words.draftingSpoken}
      use={template}
      streams
      run={async (ports, onProgress) => {
        const request = {
          template,
          answers: answersFor(pane, template, answersKey),
          council: await pane.council(),
          hiding: pane.hiding.get(),
          ...(source === undefined ? {} : { source }),
        };
        const written = await draft(ports, request, onProgress);
        return { ...(await then(written, ports)), left: written.left };
      }}
    />
  );
}
