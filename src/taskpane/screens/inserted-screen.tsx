import type { ReactElement } from 'react';
import type { Landing, Writing } from '../../core/host';
import type { Block } from '../../core/proposal';
import { keep, type Kept } from '../kept';
import { usePane } from '../pane-context';
import { RestoredPanel } from '../panels/restored-panel';
import { WrittenPanel } from '../panels/written-panel';
import { words } from '../strings';
import { Feedback } from './lazy-feedback';
import { useRestore } from './use-restore';
import { WriteScreen } from './write-screen';

type Where = Extract<Writing, { writing: 'blocks' }>['where'];

/** Gives the officer's press that puts new writing in and then shows what landed, under `title`. `landed` is called once it is in the item's hands. */
export function usePut(
  title: string = words.insertedTitle,
  landed: () => void = () => undefined,
): (blocks: readonly Block[], where: Where) => void {
  const pane = usePane();
  return (blocks, where) =>
    pane.open(
      <WriteScreen
        writing={{ writing: 'blocks', blocks, where }}
        landed={(landing) => {
          landed();
          const of = landing.landed.length + landing.missed.length;
          const now = landing.missed.length === 0 ? title : words.insertedPartTitle(landing.landed.length, of);
          return Promise.resolve({
            screen: <InsertedScreen title={now} landing={landing} asking={keep(false)} />,
            spoken: words.insertedSpoken(now),
          });
        }}
      />,
    );
}

/** New writing that went in: what landed, and the way back. */
function InsertedScreen({
  title,
  landing,
  asking,
}: {
  readonly title: string;
  readonly landing: Landing;
  readonly asking: Kept<boolean>;
}): ReactElement {
  const pane = usePane();
  const invitation = pane.item.get()?.kind.startsWith('appointment') === true;
  const restoring = useRestore(landing, asking, (restored) => ({
    screen: <RestoredPanel restored={restored} checkedAt={Date.now()} done={() => pane.home()} />,
    spoken: words.restoredTitle,
  }));
  return (
    <WrittenPanel
      after={<Feedback />}
      title={title}
      line={invitation ? words.othersSee : words.insertedLine}
      landing={landing}
      missed={landing.missed.map(({ id, why }) => words.missedBlock(Number(id.replace('block-', '')) + 1 || 1, why))}
      decided={[]}
      done={() => pane.home()}
      restore={restoring.restore}
      asking={restoring.asking}
    />
  );
}
