import { lazy, useState, type ReactElement } from 'react';
import { draft } from '../../actions/draft';
import type { Landing } from '../../core/host';
import type { Draft } from '../../core/proposal';
import type { Template } from '../../core/template';
import { keep, useKept, type Kept } from '../kept';
import { usePane } from '../pane-context';
import { DraftFormPanel } from '../panels/draft-form-panel';
import { DraftPanel, type DraftPlace } from '../panels/draft-panel';
import { RestoredPanel } from '../panels/restored-panel';
import { WrittenPanel } from '../panels/written-panel';
import { words } from '../strings';
import { copyAndSay } from './copy-and-say';
import { Feedback } from './lazy-feedback';
import { RunScreen } from './run-screen';
import { useRestore } from './use-restore';
import { WriteScreen } from './write-screen';

const AboutLetterScreen = lazy(() => import('./library-screens').then((module) => ({ default: module.AboutLetterScreen })));

/** The template's questions; what was typed is kept while the pane is open. */
export function DraftFormScreen({ template }: { readonly template: Template }): ReactElement {
  const pane = usePane();
  const answers = useKept(pane.answers)[template.id] ?? {};
  return (
    <DraftFormPanel
      template={template}
      answers={answers}
      answer={(id, value) =>
        pane.answers.set({ ...pane.answers.get(), [template.id]: { ...pane.answers.get()[template.id], [id]: value } })
      }
      write={() => pane.open(<DraftingScreen template={template} />)}
      about={() => pane.open(<AboutLetterScreen letter={template} />)}
    />
  );
}

function DraftingScreen({ template }: { readonly template: Template }): ReactElement {
  const pane = usePane();
  return (
    <RunScreen
      title={words.drafting}
      line={template.title}
      spoken={words.draftingSpoken}
      streams
      run={async (ports, onProgress) => {
        const given = pane.answers.get()[template.id] ?? {};
        const answers = Object.fromEntries(template.questions.map((question) => [question.id, (given[question.id] ?? '').trim()]));
        const written = await draft(ports, { template, answers, council: await pane.council(), hiding: pane.hiding.get() }, onProgress);
        return { screen: <DraftScreen draft={written} />, spoken: words.draftReady(written.gaps.length), left: written.left };
      }}
    />
  );
}

export function DraftScreen({ draft: written }: { readonly draft: Draft }): ReactElement {
  const pane = usePane();
  const [where, setWhere] = useState<DraftPlace>('cursor');
  const put = (): void =>
    pane.open(
      <WriteScreen
        writing={{ writing: 'blocks', blocks: written.blocks, where }}
        landed={(landing) =>
          Promise.resolve({ screen: <InsertedScreen landing={landing} asking={keep(false)} />, spoken: words.insertedSpoken })
        }
      />,
    );
  return (
    <DraftPanel
      draft={written}
      where={where}
      chooseWhere={setWhere}
      put={put}
      copy={() => {
        pane.deeds.get()?.copied();
        copyAndSay(pane, written.text);
      }}
      changeAnswers={() => pane.back()}
      forMessage={pane.surface === 'outlook'}
    />
  );
}

/** New writing that went in: what landed, and the way back. */
export function InsertedScreen({ landing, asking }: { readonly landing: Landing; readonly asking: Kept<boolean> }): ReactElement {
  const pane = usePane();
  const of = landing.landed.length + landing.missed.length;
  const restoring = useRestore(landing, asking, (restored) => ({
    screen: <RestoredPanel restored={restored} checkedAt={Date.now()} done={() => pane.home()} />,
    spoken: words.restoredTitle,
  }));
  return (
    <WrittenPanel
      after={<Feedback />}
      title={landing.missed.length === 0 ? words.insertedTitle : words.insertedPartTitle(landing.landed.length, of)}
      line={words.insertedLine}
      landing={landing}
      missed={landing.missed.map(({ id, why }) => words.missedBlock(Number(id.replace('block-', '')) + 1 || 1, why))}
      decided={[]}
      done={() => pane.home()}
      restore={restoring.restore}
      asking={restoring.asking}
    />
  );
}
