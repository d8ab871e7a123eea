import { ProgressBar } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { Frame } from '../frame';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { MessageItem, type MessageItemData } from '../parts/message-item';
import { Notice } from '../parts/notice';
import { RuledList } from '../parts/row';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

export interface InboxPanelProps {
  readonly line: string;
  /** Which messages these are, and the way to choose others. */
  readonly where?: string | undefined;
  readonly changeWhich?: (() => void) | undefined;
  readonly today: readonly MessageItemData[];
  readonly thisWeek: readonly MessageItemData[];
  readonly whenYouCan: readonly MessageItemData[];
  readonly noCue: readonly MessageItemData[];
  readonly unread: readonly MessageItemData[];
  readonly open: (id: string) => void;
  /** While messages are still being read: how many so far, and the way to stop. */
  readonly reading?: { readonly read: number; readonly cancel: () => void } | undefined;
  /** Reading stopped before the end: the way on. */
  readonly goOn?: (() => void) | undefined;
  /** The officer's place is the council service: it may be asked, and may only raise. `asking` while it is. */
  readonly askService?: (() => void) | undefined;
  readonly asking?: { readonly done: number; readonly of: number; readonly cancel: () => void } | undefined;
  readonly stoppedBy?: 'connection' | 'officer' | undefined;
  /** What keeps the council's service from looking again, when something does. */
  readonly notice?: ReactNode;
}

/** So many of a group at first: the first screen must come at once, whatever the size of the inbox. */
const atFirst = 20;

/** (16) What needs you first, by group; each line with its own words and the reason. Nothing is ever hidden for good. */
export function InboxPanel(props: InboxPanelProps): ReactElement {
  const look = useLook();
  const { today, thisWeek, whenYouCan, noCue, unread, open, reading, goOn, where, changeWhich, stoppedBy, askService, asking, notice } =
    props;
  return (
    <Frame
      title={words.inboxTitle}
      line={reading ? words.reading(reading.read) : props.line}
      {...(reading ? { main: { label: words.cancel, press: reading.cancel, filled: false }, escape: reading.cancel } : {})}
      {...(asking ? { main: { label: words.cancel, press: asking.cancel, filled: false }, escape: asking.cancel } : {})}
      {...(goOn && !asking ? { main: { label: words.goOnReading, press: goOn } } : {})}
      promise={words.nothingMoved}
    >
      {where !== undefined && (
        <div className={look.topSpread}>
          <span className={look.text}>{noBreak(where)}</span>
          {changeWhich && <TextLink id="change-which" label={words.change} spoken={words.changeWhich} press={changeWhich} />}
        </div>
      )}
      {reading && <ProgressBar thickness="large" aria-label={words.reading(reading.read)} />}
      {asking && (
        <>
          <ProgressBar thickness="large" value={asking.done} max={asking.of} aria-label={words.askingService(asking.done, asking.of)} />
          <p className={look.grey}>{words.askingService(asking.done, asking.of)}</p>
        </>
      )}
      {!asking && !reading && notice}
      {askService && !asking && !reading && (
        <div>
          <TextLink id="ask-service" label={words.askService} press={askService} />
          <p className={look.grey}>{words.askServiceLine}</p>
        </div>
      )}
      {goOn && (
        <Notice
          tone={stoppedBy === 'officer' ? 'calm' : 'warn'}
          icon={stoppedBy === 'officer' ? 'stop' : 'offline'}
          title={stoppedBy === 'officer' ? words.stoppedByYou : words.lostConnection}
        />
      )}
      <Group title={words.today} messages={today} open={open} empty={words.noneForToday} />
      {thisWeek.length > 0 && <Group title={words.thisWeek} messages={thisWeek} open={open} />}
      {whenYouCan.length > 0 && <Group title={words.whenYouCan} messages={whenYouCan} open={open} />}
      {noCue.length > 0 && <Folded title={words.noCue} line={words.noCueLine} messages={noCue} open={open} />}
      {unread.length > 0 && <Group title={words.unreadHead} note={words.unreadLine} messages={unread} open={open} />}
    </Frame>
  );
}

interface GroupProps {
  readonly title: string;
  readonly messages: readonly MessageItemData[];
  readonly open: (id: string) => void;
  readonly empty?: string;
  /** What holds of all of them, under the heading. */
  readonly note?: string;
}

/** One group under its h2, its first lines at once and the rest behind one press. */
export function Group({ title, messages, open, empty, note, first = atFirst }: GroupProps & { readonly first?: number }): ReactElement {
  const look = useLook();
  const [all, setAll] = useState(false);
  const shown = all ? messages : messages.slice(0, first);
  return (
    <Section title={title} aside={words.shownOf(shown.length, messages.length)}>
      {note !== undefined && <p className={look.grey}>{note}</p>}
      {messages.length === 0 ? (
        <p className={look.text}>{empty}</p>
      ) : (
        <RuledList>
          {shown.map((message) => (
            <MessageItem key={message.id} message={message} open={open} />
          ))}
        </RuledList>
      )}
      {shown.length < messages.length && <TextLink label={words.showOther(messages.length - shown.length)} press={() => setAll(true)} />}
    </Section>
  );
}

function Folded({ title, line, messages, open }: Omit<GroupProps, 'empty'> & { readonly line: string }): ReactElement {
  const look = useLook();
  const [shown, setShown] = useState(false);
  if (shown) return <Group title={title} messages={messages} open={open} first={200} />;
  return (
    <Section title={title} aside={String(messages.length)}>
      <p className={look.text}>{line}</p>
      <div className={look.links}>
        <TextLink label={words.showAll(messages.length)} press={() => setShown(true)} />
      </div>
    </Section>
  );
}
