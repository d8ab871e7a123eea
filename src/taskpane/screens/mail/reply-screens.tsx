import { useEffect, useState, type ReactElement } from 'react';
import { draft } from '../../../actions/draft';
import type { OpenItem } from '../../../core/host';
import type { MessageView } from '../../../core/message-view';
import { toProblem, type Problem } from '../../../core/problem';
import type { Draft } from '../../../core/proposal';
import type { Template } from '../../../core/template';
import { clockTime } from '../../clock';
import { copyText } from '../../copy-text';
import { Frame } from '../../frame';
import { keep, useKept } from '../../kept';
import { keyOf, type KeptDraft } from '../../kept-work';
import { useLook } from '../../look';
import { usePane } from '../../pane-context';
import { DraftFormPanel } from '../../panels/draft-form-panel';
import { ProblemPanel } from '../../panels/problem-panel';
import { ReplyPanel } from '../../panels/reply-panel';
import { Notice } from '../../parts/notice';
import { Row, RuledList } from '../../parts/row';
import { words } from '../../strings';
import { InsertedScreen } from '../draft-screens';
import { RunScreen } from '../run-screen';
import { WriteScreen } from '../write-screen';

interface Answering {
  readonly item: OpenItem;
  readonly view: MessageView;
}

const noDraft = keep<KeptDraft | undefined>(undefined);

/** A message that speaks of abuse, self-harm or a child at risk: the council's own route comes before any draft. */
function RouteFirst({ follow }: { readonly follow: () => void }): ReactElement {
  const pane = usePane();
  const look = useLook();
  const [route, setRoute] = useState('');
  const { council } = pane;
  useEffect(() => {
    void council().then(({ safeguardingRoute }) => setRoute(safeguardingRoute));
  }, [council]);
  return (
    <Frame title={words.routeTitle} line={words.routeLine} main={{ label: words.pauseGoOn, press: follow }} promise={words.readFirst}>
      <Notice tone="warn" title={words.pauseTitle}>
        <p className={look.text}>{route}</p>
      </Notice>
    </Frame>
  );
}

/** The replies of the officer's role. */
export function ReplyTemplatesScreen({ item, view, routeSeen = false }: Answering & { readonly routeSeen?: boolean }): ReactElement {
  const pane = usePane();
  const [followed, setFollowed] = useState(routeSeen);
  const kept = useKept(pane.mail?.draft ?? noDraft);
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
  if (view.routeFirst && !followed) return <RouteFirst follow={() => setFollowed(true)} />;
  const { role } = pane.settings;
  const ordered = [...loaded].sort(
    (one, other) =>
      Number(other.role === role) - Number(one.role === role) || Number(other.action === 'reply') - Number(one.action === 'reply'),
  );
  return (
    <Frame title={words.draftReply} line={words.readFirst}>
      {kept?.item === keyOf(item) && (
        <RuledList>
          <Row
            id="go-on-draft"
            icon="pen"
            title={words.goOnWithDraft}
            hint={words.goOnHint(kept.title, clockTime(kept.at))}
            press={() => pane.open(<ReplyScreen draft={kept.draft} questions={kept.questions} to={kept.to} itemKey={kept.item} />)}
          />
        </RuledList>
      )}
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
  const key = template.id + keyOf(item);
  const answers = useKept(pane.answers)[key] ?? {};
  return (
    <DraftFormPanel
      template={template}
      answers={answers}
      answer={(id, value) => pane.answers.set({ ...pane.answers.get(), [key]: { ...pane.answers.get()[key], [id]: value } })}
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
        const given = pane.answers.get()[template.id + keyOf(item)] ?? {};
        const answers = Object.fromEntries(template.questions.map((question) => [question.id, (given[question.id] ?? '').trim()]));
        const source = item.passages
          .filter(({ locked }) => locked === undefined)
          .map(({ text }) => text)
          .join('\n');
        const written = await draft(
          ports,
          { template, answers, council: await pane.council(), hiding: pane.hiding.get(), source },
          onProgress,
        );
        const questions = view.asks.map(({ quote }) => quote);
        const answered = await ports.engine.run('answersQuestions', { questions, draft: written.text }, ports.signal);
        const ticked = questions.map((quote, index) => ({ quote, answered: answered[index] ?? false }));
        const to = item.envelope?.from?.name ?? '';
        const { left: _left, ...kept } = written;
        pane.mail?.draft.set({
          templateId: template.id,
          title: template.title,
          at: Date.now(),
          draft: kept,
          questions: ticked,
          to,
          item: keyOf(item),
        });
        return {
          screen: <ReplyScreen draft={written} questions={ticked} to={to} itemKey={keyOf(item)} />,
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
  itemKey,
}: {
  readonly draft: Draft;
  readonly questions: readonly { readonly quote: string; readonly answered: boolean }[];
  readonly to: string;
  /** Which message it answers: with a pinned pane another one may be open by now, and a reply opens for whichever is. */
  readonly itemKey: string;
}): ReactElement {
  const pane = usePane();
  const [elsewhere, setElsewhere] = useState(false);
  const put = async (): Promise<void> => {
    const open = await pane.host.read('whole', AbortSignal.timeout(20_000)).catch(() => undefined);
    const same = open?.kind !== 'message-read' || keyOf(open) === itemKey;
    setElsewhere(!same);
    if (!same) return;
    pane.open(
      <WriteScreen
        writing={{ writing: 'blocks', blocks: written.blocks, where: 'top' }}
        landed={(landing) => {
          // It is in Outlook's hands now: nothing of it waits here any more.
          pane.mail?.draft.set(undefined);
          return Promise.resolve({ screen: <InsertedScreen landing={landing} asking={keep(false)} />, spoken: words.insertedSpoken });
        }}
      />,
    );
  };
  return (
    <ReplyPanel
      to={to}
      draft={written}
      questions={questions}
      elsewhere={elsewhere}
      put={() => void put()}
      copy={() => void copyText(written.text).then((copied) => pane.announce(copied ? words.copied : words.notCopied))}
      changeAnswers={() => pane.back()}
    />
  );
}
