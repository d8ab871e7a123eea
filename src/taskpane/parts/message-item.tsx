import type { ReactElement } from 'react';
import { cutEnd } from '../excerpt';
import { Icon, type IconName } from '../icons';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { words } from '../strings';

/** One message as a list shows it. `quote` is its own words; `reason` says why it stands here; empty where the heading says it. */
export interface MessageItemData {
  readonly id: string;
  readonly from: string;
  readonly when: string;
  readonly subject: string;
  readonly quote: string;
  readonly reason: string;
  readonly icon: IconName;
  /** What can be done with it on the officer's press: a category, a flag with its date, a forward draft. */
  readonly does?: readonly { readonly label: string; readonly press: () => void }[];
}

/** Sender and time, the subject as what opens it, the words quoted, and the reason with its icon. */
export function MessageItem({ message, open }: { readonly message: MessageItemData; readonly open: (id: string) => void }): ReactElement {
  const look = useLook();
  const subject = message.subject === '' ? words.noSubject : message.subject;
  return (
    <li className={look.item}>
      <div className={look.topSpread}>
        <span className={look.grey}>{message.from}</span>
        <span className={look.grey} style={{ whiteSpace: 'nowrap' }}>
          {message.when}
        </span>
      </div>
      <h3 className={look.h3}>
        <button type="button" className={look.subject} onClick={() => open(message.id)}>
          {subject}
        </button>
      </h3>
      {message.quote !== '' && <p className={look.text}>{words.quote(noBreak(cutEnd(message.quote, 160)))}</p>}
      {message.reason !== '' && (
        <p className={`${look.step} ${look.small}`}>
          <Icon name={message.icon} size={16} />
          <span className={look.grow}>{noBreak(message.reason)}</span>
        </p>
      )}
      {message.does && message.does.length > 0 && (
        <div className={look.links}>
          {message.does.map(({ label, press }) => (
            <button key={label} type="button" className={look.link} onClick={press} aria-label={words.forMessage(label, subject)}>
              {label}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
