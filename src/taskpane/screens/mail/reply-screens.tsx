import { useEffect, useState, type ReactElement } from 'react';
import { draft } from '../../../actions/draft';
import type { OpenItem } from '../../../core/host';
import type { MessageView } from '../../../core/message-view';
import { toProblem, type Problem } from '../../../core/problem';
import type { Draft } from '../../../core/proposal';
import type { Template } from '../../../core/template';
import { copyText } from '../../copy-text';
import { Frame } from '../../frame';
import { keep, useKept } from '../../kept';
import { usePane } from '../../pane-context';
import { DraftFormPanel } from '../../panels/draft-form-panel';
import { ProblemPanel } from '../../panels/problem-panel';
import { ReplyPanel } from '../../panels/reply-panel';
import { Row, RuledList } from '../../parts/row';
import { words } from '../../strings';
import { InsertedScreen } from '../draft-screens';
import { RunScreen } from '../run-screen';
import { WriteScreen } from '../write-screen';

interface Answering {
  readonly item: OpenItem;
  readonly view: MessageView;
}

/** The replies of the officer's role. */
export function ReplyTemplatesScreen({ item, view }: Answering): ReactElement {
  const pane = usePane();
  const [loaded, setLoaded] = useState<readonly Template[] | { readonly problem: Problem }>();
  const { templates } = pane;
  useEffect(() => {
    templates()
      .then((all) =>
        setLoaded(
          all.filter(
            ({ action, hosts, status }) => (action === 'reply' || action === 'draft') && hosts.includes('outlook') && status !== 'expired',
          ),
        ),
      )
      .catch((thrown: unknown) => setLoaded({ problem: toProblem(thrown) }));
  }, [templates]);
  if (loaded === undefined)
    return (
      <Frame title={words.draftReply} line={words.loading} busy>
        {null}
      </Frame>
    );
  if ('problem' in loaded)
    return (
      <ProblemPanel title={words.draftReply} problem={loaded.problem} tryAgain={() => pane.back(true)} goBack={() => pane.back(true)} />
    );
  const { role } = pane.settings;
  const ordered = [...loaded].sort(
    (one, other) =>
      Number(other.role === role) - Number(one.role === role) || Number(other.action === 'reply') - Number(one.action === 'reply'),
  );
  return (
    <Frame title={words.draftReply} line={words.readFirst}>
      <RuledList>
        {ordered.map((template) => (
          <Row
            key={template.id}
            id={`reply-${template.id}`}
            icon="reply"
            title={template.title}
            hint={template.summary}
            press={() => pane.open(<ReplyFormScreen template={template} item={item} view={view} />)}
          />
        ))}
      </RuledList>
    </Frame>
  );
}

function ReplyFormScreen({ template, item, view }: Answering & { readonly template: Template }): ReactElement {
  const pane = usePane();
  const answers = useKept(pane.answers)[template.id] ?? {};
  return (
    <DraftFormPanel
      template={template}
      answers={answers}
      answer={(id, value) =>
        pane.answers.set({ ...pane.answers.get(), [template.id]: { ...pane.answers.get()[template.id], [id]: value } })
      }
      write={() => pane.open(<ReplyingScreen template={template} item={item} view={view} />)}
    />
  );
}

function ReplyingScreen({ template, item, view }: Answering & { readonly template: Template }): ReactElement {
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
        const source = item.passages
          .filter(({ locked }) => locked === undefined)
          .map(({ text }) => text)
          .join('\n');
        const written = await draft(ports, { template, answers, council: await pane.council(), hiding: pane.hiding.get(), source }, onProgress);
        const questions = view.asks.map(({ quote }) => quote);
        const answered = await ports.engine.run('answersQuestions', { questions, draft: written.text }, ports.signal);
        const ticked = questions.map((quote, index) => ({ quote, answered: answered[index] ?? false }));
        return {
          screen: <ReplyScreen draft={written} questions={ticked} to={item.envelope?.from?.name ?? ''} />,
          spoken: words.replySpoken(ticked.filter((question) => question.answered).length, ticked.length),
          left: written.left,
        };
      }}
    />
  );
}

function ReplyScreen({
  draft: written,
  questions,
  to,
}: {
  readonly draft: Draft;
  readonly questions: readonly { readonly quote: string; readonly answered: boolean }[];
  readonly to: string;
}): ReactElement {
  const pane = usePane();
  return (
    <ReplyPanel
      to={to}
      draft={written}
      questions={questions}
      put={() =>
        pane.open(
          <WriteScreen
            writing={{ writing: 'blocks', blocks: written.blocks, where: 'top' }}
            landed={(landing) =>
              Promise.resolve({ screen: <InsertedScreen landing={landing} asking={keep(false)} />, spoken: words.insertedSpoken })
            }
          />,
        )
      }
      copy={() => void copyText(written.text).then((copied) => pane.announce(copied ? words.copied : words.notCopied))}
      changeAnswers={() => pane.back()}
    />
  );
}
