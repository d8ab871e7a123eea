import type { ReactElement } from 'react';
import type { Template } from '../../core/template';
import type { Suggested } from '../../core/service/shared-library';
import { usePageLook } from '../page-look';
import { Loaded, useLoad } from '../parts/loaded';
import { Page, Part } from '../parts/page';
import { holds, PageLink, useSession } from '../session';
import { dayOf } from '../british';
import { words } from '../strings';
import { allTemplates } from './templates';

const states = ['open', 'accepted', 'declined'] as const;
const titles = { open: words.waiting, accepted: words.accepted, declined: words.declined } as const;

/** The queue: all of it for those who review, one's own for everybody. */
export function SuggestionsPage(): ReactElement {
  const session = useSession();
  const load = useLoad(async (signal) => {
    const [templates, ...lists] = await Promise.all([
      allTemplates(session, signal),
      ...states.map((state) => session.api.get<{ suggestions: readonly Suggested[] }>(`/api/library/suggestions?state=${state}`, signal)),
    ]);
    return { templates, lists: lists.map(({ suggestions }) => suggestions) };
  }, 'suggestions');
  const reviewer = holds(session.me, 'champion', 'legal-approver');
  return (
    <Loaded from={load} title={words.suggestionsTitle}>
      {({ templates, lists }) => (
        <Page
          title={reviewer ? words.suggestionsTitle : words.mySuggestions}
          line={reviewer ? words.suggestionsLineReviewer : words.suggestionsLineOfficer}
        >
          {states.map((state, at) => (
            <Part key={state} title={titles[state]}>
              <List suggestions={lists[at] ?? []} templates={templates} none={state === 'open' ? words.noneWaiting : words.noneYet} />
            </Part>
          ))}
        </Page>
      )}
    </Loaded>
  );
}

function List({
  suggestions,
  templates,
  none,
}: {
  readonly suggestions: readonly Suggested[];
  readonly templates: readonly Template[];
  readonly none: string;
}): ReactElement {
  const look = usePageLook();
  if (suggestions.length === 0) return <p className={look.text}>{none}</p>;
  return (
    <ul className={look.list}>
      {suggestions.map(({ number, templateId, reason, team, author, at, answer, source }) => (
        <li key={number} className={look.item}>
          <div className={look.itemText}>
            <PageLink to={{ page: 'review', number }}>{titleOf(templateId, source, templates)}</PageLink>
            <p className={look.text}>{reason}</p>
            <p className={look.grey}>
              {author === 'shipped' ? words.fromShipped(dayOf(at)) : words.from(team, dayOf(at))}
              {!templates.some(({ id }) => id === templateId) && ` · ${words.isNew}`}
            </p>
            {answer !== null && answer !== '' && (
              <p className={look.text}>
                {words.answerWas}: {answer}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The letter's name: of the one in use, else what the suggested text says. */
export function titleOf(templateId: string, source: string, templates: readonly Template[]): string {
  const known = templates.find(({ id }) => id === templateId)?.title;
  if (known !== undefined) return known;
  const written = /^title:[ \t]*(.{1,100})$/m.exec(source)?.[1]?.trim() ?? templateId;
  return written.replace(/^"([^"]*)"$/, '$1');
}
