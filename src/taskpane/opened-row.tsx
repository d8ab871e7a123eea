import { useEffect, type ReactElement } from 'react';
import type { OpenItem } from '../core/host';
import { AsideRows } from './panels/aside-rows';
import { OpenedNotice, type OpenedNoticeProps } from './panels/opened-notice';
import type { About, Aside } from './screen-stack';
import { words } from './strings';
import type { OpenedElsewhere } from './use-opened';

/** That the officer has gone on: to what, and from what. */
type MovedOn = Pick<OpenedNoticeProps, 'opened' | 'made' | 'subject'>;

/** Takes what the screen is about and what is open beside it; gives that in words' terms, or undefined while they are the same. */
export function movedOn(about: About | undefined, elsewhere: OpenedElsewhere['elsewhere']): MovedOn | undefined {
  if (elsewhere === undefined || elsewhere === 'nothing' || about === undefined || about === 'pane') return undefined;
  return {
    opened: elsewhere === 'unknown' ? 'message' : sortOf(elsewhere.kind),
    made: about === 'mailbox' ? 'list' : sortOf(about.kind),
    subject: about === 'mailbox' ? '' : subjectOf(about.title),
  };
}

function sortOf(kind: OpenItem['kind']): 'message' | 'appointment' {
  return kind.startsWith('appointment') ? 'appointment' : 'message';
}

function subjectOf(title: string): string {
  return title === '' ? words.noSubject : title;
}

/** What stands above a screen: that another item is open than the one it was made for, and on the first screen the ways back to work left standing. */
export function OpenedRow({
  moved,
  heldBack,
  aside,
  go,
  goBackTo,
}: {
  readonly moved: MovedOn | undefined;
  readonly heldBack: boolean;
  readonly aside: readonly Aside[];
  readonly go: () => void;
  readonly goBackTo: (aside: Aside) => void;
}): ReactElement | null {
  if (moved !== undefined) return <OpenedNotice {...moved} heldBack={heldBack} go={go} />;
  if (aside.length === 0) return null;
  return (
    <AsideRows
      aside={aside.map((one) => ({
        subject: typeof one.about === 'object' ? subjectOf(one.about.title) : undefined,
        goBack: () => goBackTo(one),
      }))}
    />
  );
}

/** Says it when it becomes true, politely; an empty text is nothing to say. */
export function useSaidOnce(text: string, announce: (text: string) => void): void {
  useEffect(() => {
    if (text !== '') announce(text);
  }, [text, announce]);
}
