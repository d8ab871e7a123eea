import type { ReactElement } from 'react';
import type { Draft } from '../../core/proposal';
import type { Template } from '../../core/template';
import { lazyScreen } from '../lazy-screen';
import { usePane } from '../pane-context';
import { DraftPanel, type DraftPlace } from '../panels/draft-panel';
import { useStays } from '../stays';
import { words } from '../strings';
import { AnswerForm } from './answer-form';
import { copyAndSay } from './copy-and-say';
import { DraftingScreen } from './drafting-screen';
import { usePut } from './inserted-screen';

const AboutLetterScreen = lazyScreen(() => import('./about-letter-screen').then((module) => module.AboutLetterScreen));

/** A letter from answers alone: its questions, then the draft. */
export function DraftFormScreen({ template }: { readonly template: Template }): ReactElement {
  const pane = usePane();
  const write = (): void =>
    pane.open(
      <DraftingScreen
        template={template}
        answersKey={template.id}
        then={(written) => ({ screen: <DraftScreen draft={written} />, spoken: words.draftReady(written.gaps.length) })}
      />,
    );
  const about = (): void => pane.open(<AboutLetterScreen letter={template} />);
  return <AnswerForm template={template} answersKey={template.id} write={write} about={about} />;
}

function DraftScreen({ draft: written }: { readonly draft: Draft }): ReactElement {
  const pane = usePane();
  const put = usePut();
  const [where, setWhere] = useStays<DraftPlace>('where', () => 'cursor');
  return (
    <DraftPanel
      draft={written}
      where={where}
      chooseWhere={setWhere}
      put={() => put(written.blocks, where)}
      copy={() => {
        pane.deeds.get()?.copied();
        copyAndSay(pane, written.text);
      }}
      changeAnswers={() => pane.back()}
      forMessage={pane.surface === 'outlook'}
    />
  );
}
