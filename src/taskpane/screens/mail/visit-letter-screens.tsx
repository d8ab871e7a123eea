import { useEffect, useState, type ReactElement } from 'react';
import { draft } from '../../../actions/draft';
import type { OpenItem } from '../../../core/host';
import type { MailAddress } from '../../../core/mailbox';
import { toProblem, type Problem } from '../../../core/problem';
import type { Draft } from '../../../core/proposal';
import type { Template } from '../../../core/template';
import { dayAndTime } from '../../clock';
import { Frame } from '../../frame';
import { useKept } from '../../kept';
import { usePane } from '../../pane-context';
import { DraftFormPanel } from '../../panels/draft-form-panel';
import { DraftPanel } from '../../panels/draft-panel';
import { ProblemPanel } from '../../panels/problem-panel';
import { Row, RuledList } from '../../parts/row';
import { words } from '../../strings';
import { copyAndSay } from '../copy-and-say';
import { RunScreen } from '../run-screen';
import { ComposeScreen } from './opened-screen';

interface Visit {
  readonly item: OpenItem;
  /** Whom the visit is to, as far as it is known. */
  readonly people: readonly string[];
}

const aboutVisits = /\b(?:visits?|appointments?|assessment)\b/i;

/** The letters about a visit, those of the officer's role first. */
export function VisitLetterScreen({ item, people }: Visit): ReactElement {
  const pane = usePane();
  const [loaded, setLoaded] = useState<readonly Template[] | { readonly problem: Problem }>();
  const { templates } = pane;
  useEffect(() => {
    templates()
      .then((all) =>
        setLoaded(
          all.filter(
            ({ action, status, title, summary, keywords }) =>
              (action === 'draft' || action === 'reply') &&
              status !== 'expired' &&
              aboutVisits.test([title, summary, ...keywords].join(' ')),
          ),
        ),
      )
      .catch((thrown: unknown) => setLoaded({ problem: toProblem(thrown) }));
  }, [templates]);
  if (loaded === undefined)
    return (
      <Frame title={words.visitLetter} line={words.loading} busy>
        {null}
      </Frame>
    );
  if ('problem' in loaded)
    return (
      <ProblemPanel title={words.visitLetter} problem={loaded.problem} tryAgain={() => pane.back(true)} goBack={() => pane.back(true)} />
    );
  const { role } = pane.settings;
  const ordered = [...loaded].sort((one, other) => Number(other.role === role) - Number(one.role === role));
  const start = (template: Template): void => {
    pane.answers.set({ ...pane.answers.get(), [template.id]: { ...known(template, item, people), ...pane.answers.get()[template.id] } });
    pane.open(<VisitFormScreen template={template} item={item} people={people} />);
  };
  return (
    <Frame title={words.visitLetter} line={words.readFirst}>
      <RuledList>
        {ordered.map((template) => (
          <Row
            key={template.id}
            id={`letter-${template.id}`}
            icon="document"
            title={template.title}
            hint={template.summary}
            press={() => start(template)}
          />
        ))}
      </RuledList>
    </Frame>
  );
}

/** What the appointment says already: the officer sees it in the form and can change it. */
function known(template: Template, item: OpenItem, people: readonly string[]): Readonly<Record<string, string>> {
  const ids = new Set(template.questions.map(({ id }) => id));
  const startsAt = item.envelope?.startsAt;
  return {
    ...(ids.has('recipient') && people.length === 1 ? { recipient: people[0] ?? '' } : {}),
    ...(ids.has('when') && startsAt !== undefined ? { when: dayAndTime(startsAt) } : {}),
  };
}

function VisitFormScreen({ template, item, people }: Visit & { readonly template: Template }): ReactElement {
  const pane = usePane();
  const answers = useKept(pane.answers)[template.id] ?? {};
  return (
    <DraftFormPanel
      template={template}
      answers={answers}
      answer={(id, value) =>
        pane.answers.set({ ...pane.answers.get(), [template.id]: { ...pane.answers.get()[template.id], [id]: value } })
      }
      write={() => pane.open(<VisitDraftingScreen template={template} item={item} people={people} />)}
    />
  );
}

function VisitDraftingScreen({ template, item }: Visit & { readonly template: Template }): ReactElement {
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
        const council = await pane.council();
        const written = await draft(ports, { template, answers, council, hiding: pane.hiding.get() }, onProgress);
        return {
          screen: <VisitDraftScreen draft={written} to={residentsOf(item, council.domains)} subject={template.title} />,
          spoken: words.draftReady(written.gaps.length),
          left: written.left,
        };
      }}
    />
  );
}

/** Those invited from outside the council: a letter to a resident goes to no colleague by itself. */
function residentsOf(item: OpenItem, domains: readonly string[]): readonly MailAddress[] {
  return (item.envelope?.to ?? []).filter(({ email }) => {
    const domain = email.toLowerCase().split('@').pop() ?? '';
    return domain !== '' && !domains.some((own) => domain === own || domain.endsWith(`.${own}`));
  });
}

interface Drafted {
  readonly draft: Draft;
  readonly to: readonly MailAddress[];
  readonly subject: string;
}

function VisitDraftScreen({ draft: written, to, subject }: Drafted): ReactElement {
  const pane = usePane();
  return (
    <DraftPanel
      draft={written}
      where="top"
      chooseWhere={() => undefined}
      // A letter to a resident must never land in the invitation, which everybody invited can read: it opens as a message of its own.
      put={() => pane.open(<ComposeScreen to={to} subject={subject} blocks={written.blocks} />)}
      copy={() => copyAndSay(pane, written.text)}
      changeAnswers={() => pane.back()}
      forMessage
    />
  );
}
