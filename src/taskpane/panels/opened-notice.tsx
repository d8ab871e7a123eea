import type { ReactElement } from 'react';
import { useLook } from '../look';
import { Notice } from '../parts/notice';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

export interface OpenedNoticeProps {
  readonly opened: 'message' | 'appointment';
  /** What the screen was made for; "list" for many messages. */
  readonly made: 'message' | 'appointment' | 'list';
  /** The subject of what the screen was made for. */
  readonly subject: string;
  /** A press was held back, because the words would have gone into the wrong item. */
  readonly heldBack: boolean;
  readonly go: () => void;
}

/** Above a result whose message is no longer the open one: a quiet row, and a loud one once words would have gone to the wrong place. */
export function OpenedNotice({ opened, made, subject, heldBack, go }: OpenedNoticeProps): ReactElement {
  const look = useLook();
  const title = heldBack ? words.otherOpen : words.openedOther(opened, made);
  const line = made === 'list' ? words.listKept : (heldBack ? words.otherOpenFor : words.resultFor)(subject);
  return (
    <Notice tone={heldBack ? 'warn' : 'calm'} icon={opened === 'message' ? 'mail' : 'calendar'} title={title} alert={heldBack}>
      <p className={look.text}>{line}</p>
      <div className={look.links}>
        <TextLink id="go-to-opened" label={words.goToOpened(opened)} press={go} />
      </div>
    </Notice>
  );
}
