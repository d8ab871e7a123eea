import type { ReactElement } from 'react';
import type { OpenItem } from '../../../core/host';
import type { MailAddress } from '../../../core/mailbox';
import type { Draft } from '../../../core/proposal';
import type { Template } from '../../../core/template';
import { dayAndTime } from '../../clock';
import { usePane } from '../../pane-context';
import { DraftPanel } from '../../panels/draft-panel';
import { words } from '../../strings';
import { AnswerForm, type AnswersKey } from '../answer-form';
import { AskedScreen } from '../asked-screen';
import { copyAndSay } from '../copy-and-say';
import { DraftingScreen } from '../drafting-screen';
import { fillKnown } from '../known-answers';
import type { Outcome } from '../use-run';
import { useLetters } from '../use-letters';
import { ChooseLetter } from './choose-letter';
import { ComposeScreen } from './opened-screen';

interface Visit {
  readonly item: OpenItem;
  /** Whom the visit is to, as far as it is known. */
  readonly people: readonly string[];
}

const visitWords = /\b(?:visits?|appointments?|assessment)\b/i;

function isAboutVisits({ action, status, title, summary, keywords }: Template): boolean {
  return (action === 'draft' || action === 'reply') && status !== 'expired' && visitWords.test([title, summary, ...keywords].join(' '));
}

/** The letters about a visit, those of the officer's role first. */
export function VisitLetterScreen({ item, people }: Visit): ReactElement {
  const pane = usePane();
  const asked = useLetters(isAboutVisits);
  const { role } = pane.settings;
  const start = (template: Template): void => {
    fillKnown(pane, visitKey(template, item), template, known(item, people));
    pane.open(<VisitFormScreen template={template} item={item} />);
  };
  return (
    <AskedScreen title={words.visitLetter} asked={asked}>
      {(letters) => (
        <ChooseLetter
          title={words.visitLetter}
          icon="document"
          letters={[...letters].sort((one, other) => Number(other.role === role) - Number(one.role === role))}
          choose={start}
        />
      )}
    </AskedScreen>
  );
}

/** What the appointment says already: the officer sees it in the form and can change it. */
function known(item: OpenItem, people: readonly string[]): Readonly<Record<string, string>> {
  const startsAt = item.envelope?.startsAt;
  return {
    ...(people.length === 1 ? { recipient: people[0] ?? '' } : {}),
    ...(startsAt === undefined ? {} : { when: dayAndTime(startsAt) }),
  };
}

/** Under this visit's own name: what was typed for one person never stands in a letter to the next. "@" is in the names of messages alone. */
function visitKey(template: Template, { title, envelope }: OpenItem): AnswersKey {
  return `${template.id} ${envelope?.startsAt ?? ''} ${title}`.replaceAll('@', ' ');
}

function VisitFormScreen({ template, item }: { readonly template: Template; readonly item: OpenItem }): ReactElement {
  const pane = usePane();
  const finish = async (written: Draft): Promise<Outcome> => {
    const to = residentsOf(item, (await pane.council()).domains);
    return {
      screen: <VisitDraftScreen draft={written} to={to} subject={template.title} />,
      spoken: words.draftReady(written.gaps.length),
    };
  };
  const answersKey = visitKey(template, item);
  const write = (): void => pane.open(<DraftingScreen template={template} answersKey={answersKey} then={finish} />);
  return <AnswerForm template={template} answersKey={answersKey} write={write} />;
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
