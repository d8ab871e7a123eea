import type { ReactElement } from 'react';
import type { Ports } from '../../../actions/ports';
import { ownText } from '../../../actions/read-open-message';
import type { OpenItem } from '../../../core/host';
import type { MessageView } from '../../../core/message-view';
import type { Draft } from '../../../core/proposal';
import type { Template } from '../../../core/template';
import type { KeptDraft } from '../../kept-work';
import { keyOf } from '../../open-item';
import { usePane } from '../../pane-context';
import { ReplyPanel } from '../../panels/reply-panel';
import { words } from '../../strings';
import { AnswerForm } from '../answer-form';
import { copyAndSay } from '../copy-and-say';
import { DraftingScreen } from '../drafting-screen';
import { usePut } from '../inserted-screen';
import type { Outcome } from '../use-run';

/** The message that is answered, and what rules read in it. */
export interface Answering {
  readonly item: OpenItem;
  readonly view: MessageView;
}

/** The questions of a reply; what is typed is kept for this message alone. */
export function ReplyFormScreen({ template, item, view }: Answering & { readonly template: Template }): ReactElement {
  const pane = usePane();
  const answersKey = template.id + keyOf(item);
  const finish = async (written: Draft, ports: Ports): Promise<Outcome> => {
    const questions = await tickedOff(view, written, ports);
    const to = item.envelope?.from?.name ?? '';
    const { left: _left, ...draft } = written;
    pane.mail?.draft.set({ templateId: template.id, title: template.title, at: Date.now(), draft, questions, to, item: keyOf(item) });
    return {
      screen: <ReplyScreen draft={written} questions={questions} to={to} />,
      spoken: words.replySpoken(questions.filter(({ answered }) => answered).length, questions.length),
    };
  };
  const write = (): void => pane.open(<DraftingScreen template={template} answersKey={answersKey} source={ownText(item)} then={finish} />);
  return <AnswerForm template={template} answersKey={answersKey} write={write} />;
}

/** What the message asks, each with whether the draft answers it. */
async function tickedOff({ asks }: MessageView, { text }: Draft, { engine, signal }: Ports): Promise<KeptDraft['questions']> {
  const questions = asks.map(({ quote }) => quote);
  const answered = await engine.run('answersQuestions', { questions, draft: text }, signal);
  return questions.map((quote, index) => ({ quote, answered: answered[index] ?? false }));
}

/** The reply before it is put into Outlook's own. */
export function ReplyScreen({ draft, questions, to }: Pick<KeptDraft, 'draft' | 'questions' | 'to'>): ReactElement {
  const pane = usePane();
  // Once it is in Outlook's hands nothing of it waits here any more.
  const put = usePut(words.insertedTitle, () => pane.mail?.draft.set(undefined));
  return (
    <ReplyPanel
      to={to}
      draft={draft}
      questions={questions}
      put={() => put(draft.blocks, 'top')}
      copy={() => copyAndSay(pane, draft.text)}
      changeAnswers={() => pane.back()}
    />
  );
}
