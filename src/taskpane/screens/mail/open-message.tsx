import { Suspense, type ReactElement } from 'react';
import { ownText } from '../../../actions/read-open-message';
import type { OpenItem } from '../../../core/host';
import type { MessageView } from '../../../core/message-view';
import { keep, useKept } from '../../kept';
import { lazyScreen } from '../../lazy-screen';
import { usePane } from '../../pane-context';
import { MessagePanel } from '../../panels/message-panel';
import { useReadAloud } from '../../read-aloud';

const ReplyLettersScreen = lazyScreen(() => import('./reply-letters-screen').then((module) => module.ReplyLettersScreen));
const AttachmentScreen = lazyScreen(() => import('./attachment-screen').then((module) => module.AttachmentScreen));
const PlaceScreen = lazyScreen(() => import('./place-screen').then((module) => module.PlaceScreen));
const ThreadScreen = lazyScreen(() => import('./thread-screen').then((module) => module.ThreadScreen));
const HomeNotice = lazyScreen(() => import('../home-notice').then((module) => module.HomeNotice));
const SummaryScreen = lazyScreen(() => import('../summary-screen').then((module) => module.SummaryScreen));

/** Cues that were dismissed, by message and words: kept until the pane closes, in memory only. */
const putAside = keep<ReadonlySet<string>>(new Set());

/** The open message as rules read it, and the ways on from it. */
export function OpenMessage({
  item,
  view,
  route,
  inbox,
}: {
  readonly item: OpenItem;
  readonly view: MessageView;
  readonly route: string;
  readonly inbox: (() => void) | undefined;
}): ReactElement {
  const pane = usePane();
  const aloud = useReadAloud(item.passages.map((passage) => passage.text).join('\n'), pane.settings.readAloud);
  const from = item.envelope?.from;
  const who = from === undefined || from.name === '' ? (from?.email ?? '') : from.name;
  const { desk, files } = pane.mail ?? {};
  const aside = useKept(putAside);
  const key = item.envelope?.id ?? item.title;
  return (
    <MessagePanel
      from={who}
      subject={item.title}
      view={view}
      route={route}
      attachments={(item.envelope?.attachments ?? []).map(({ id, name }) => ({
        name,
        ...(id === undefined || desk === undefined || files?.reads(name) !== true
          ? {}
          : { read: () => pane.open(<AttachmentScreen item={item} id={id} name={name} />) }),
      }))}
      show={(span) => pane.open(<PlaceScreen source={who} text={ownText(item)} span={span} />)}
      dismissed={new Set(view.care.flatMap(({ quote }) => (aside.has(`${key}:${quote}`) ? [quote] : [])))}
      dismiss={(quote) => putAside.set(new Set(aside).add(`${key}:${quote}`))}
      thread={() => pane.open(<ThreadScreen item={item} view={view} />)}
      reply={() => pane.open(<ReplyLettersScreen item={item} view={view} routeSeen={view.routeFirst} />)}
      summarise={() => pane.open(<SummaryScreen />)}
      readAloud={aloud}
      inbox={inbox}
      notice={
        pane.own?.service && (
          <Suspense>
            <HomeNotice does={['reply', 'draft', 'summarise']} />
          </Suspense>
        )
      }
    />
  );
}
