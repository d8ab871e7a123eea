import type { ReactElement } from 'react';
import { Frame } from '../frame';
import { useLook } from '../look';
import type { MessageItemData } from '../parts/message-item';
import { Notice } from '../parts/notice';
import { words } from '../strings';
import { Group } from './inbox-panel';

export interface DigestPanelProps {
  /** Days as people say them: "9", "20 November". */
  readonly from: string;
  readonly to: string;
  readonly total: number;
  readonly parts: readonly { readonly title: string; readonly lines: readonly MessageItemData[] }[];
  readonly needYou: number;
  readonly dealtWith: number;
  readonly bulk: number;
  readonly unread: readonly MessageItemData[];
  readonly open: (id: string) => void;
  readonly copy: () => void;
  /** To save, print or make tasks of it. */
  readonly take: () => void;
  /** False when the connection was lost before all was read. */
  readonly complete?: boolean;
}

/** (17) What happened while the officer was away, in the rubric's order; each line opens its message. */
export function DigestPanel({
  from,
  to,
  total,
  parts,
  needYou,
  dealtWith,
  bulk,
  unread,
  open,
  copy,
  take,
  complete = true,
}: DigestPanelProps): ReactElement {
  const look = useLook();
  const counts = [
    [needYou, words.needYou],
    [dealtWith, words.dealtWith],
    [Math.max(0, total - needYou - dealtWith), words.theRest],
  ] as const;
  return (
    <Frame
      title={words.awayTitle}
      line={words.awayLine(from, to, total)}
      main={{ label: words.exportTitle, press: take }}
      others={[{ label: words.copyList, icon: 'copy', press: copy }]}
      promise={words.nothingMoved}
    >
      {!complete && <Notice tone="warn" icon="offline" title={words.lostConnection} />}
      <dl className={look.counts}>
        {counts.map(([number, label]) => (
          <div key={label} className={look.countCell}>
            <dt className={look.grey}>{label}</dt>
            <dd className={look.countNumber}>{number.toLocaleString('en-GB')}</dd>
          </div>
        ))}
      </dl>
      {parts
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <Group key={title} title={title} messages={lines} open={open} first={3} />
        ))}
      {unread.length > 0 && <Group title={words.unreadHead} note={words.unreadLine} messages={unread} open={open} first={3} />}
      {bulk > 0 && <p className={look.grey}>{words.bulk(bulk)}</p>}
    </Frame>
  );
}
