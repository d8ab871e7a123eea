import type { ReactElement, ReactNode } from 'react';
import type { MessageView } from '../../core/message-view';
import type { Span } from '../../core/span';
import { longDate } from '../clock';
import { cutEnd } from '../excerpt';
import { Frame } from '../frame';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { Notice } from '../parts/notice';
import { Row, RuledList } from '../parts/row';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

export interface MessagePanelProps {
  readonly from: string;
  readonly subject: string;
  readonly view: MessageView;
  /** The council's own route, shown first when the message speaks of harm. */
  readonly route: string;
  /** `read` reads it on this device; absent where its kind cannot be. */
  readonly attachments: readonly { readonly name: string; readonly read?: (() => void) | undefined }[];
  readonly show?: ((span: Span) => void) | undefined;
  /** Cues the officer has put aside, by their words: for this opening of the pane, in memory only. */
  readonly dismissed: ReadonlySet<string>;
  readonly dismiss: (quote: string) => void;
  /** Where the whole conversation stands. */
  readonly thread: () => void;
  readonly reply: () => void;
  readonly summarise: () => void;
  readonly readAloud?: { readonly speaking: boolean; readonly toggle: () => void } | undefined;
  readonly inbox?: (() => void) | undefined;
  /** What keeps the council's service from doing the work, when something does. */
  readonly notice?: ReactNode;
}

/** (24) The open message: what it asks and says in its own words. Cues are for the officer to judge; none is kept. */
export function MessagePanel({
  from,
  subject,
  view,
  route,
  attachments,
  show,
  dismissed,
  dismiss,
  thread,
  reply,
  summarise,
  readAloud,
  inbox,
  notice,
}: MessagePanelProps): ReactElement {
  const look = useLook();
  const care = view.care.filter(({ quote }) => !dismissed.has(quote));
  const elsewhere = new Set([...view.asks, ...view.promises].map(({ span }) => span.start));
  // What is asked and promised has its own place below; what steers its reader has the warning above.
  const about = view.about
    .filter(({ quote, span }) => !elsewhere.has(span.start) && !view.suspicious.some((one) => one.quote.includes(quote)))
    .slice(0, 2);
  const there = new Set(attachments.map(({ name }) => name.toLowerCase()));
  const missing = view.names.filter((name) => !there.has(name.toLowerCase()));
  const quoted = (line: { readonly quote: string; readonly span: Span }, key: string): ReactElement => (
    <li key={key} className={look.quoteLine}>
      <p className={look.text}>{words.quote(noBreak(cutEnd(line.quote, 200)))}</p>
      {show && <TextLink label={words.inPlace} spoken={words.inPlaceNamed(cutEnd(line.quote, 60))} press={() => show(line.span)} />}
    </li>
  );
  return (
    <Frame
      title={words.messageTitle}
      line={`${from}${words.dot}${subject === '' ? words.noSubject : subject}`}
      main={{ label: view.routeFirst ? words.pauseGoOn : words.draftReply, icon: 'reply', press: reply }}
      promise={words.readFirst}
    >
      {view.suspicious.length > 0 && (
        <Notice tone="warn" title={words.suspiciousTitle}>
          {view.suspicious.map(({ quote, why }) => (
            <p key={quote} className={look.text}>
              {words.quote(cutEnd(quote, 100))}
              <span className={look.rowSub}>{why}</span>
            </p>
          ))}
        </Notice>
      )}
      {view.routeFirst && (
        <Notice tone="warn" title={words.pauseTitle}>
          <p className={look.text}>{route}</p>
        </Notice>
      )}
      {notice}
      {about.length > 0 && (
        <Section title={words.aboutIt}>
          <ul className={`${look.list} ${look.gapped}`}>{about.map((line) => quoted(line, `${line.span.start}`))}</ul>
        </Section>
      )}
      <Section title={words.asksYou} aside={view.asks.length === 0 ? undefined : words.thingsCount(view.asks.length)}>
        {view.asks.length === 0 ? (
          <p className={look.text}>{words.asksNothing}</p>
        ) : (
          <ul className={`${look.list} ${look.gapped}`}>{view.asks.map((line) => quoted(line, `${line.span.start}`))}</ul>
        )}
      </Section>
      {care.length > 0 && (
        <Section title={words.alsoSays} aside={words.thingsToKnow(care.length)}>
          <p className={look.grey}>{words.careLine}</p>
          <ul className={`${look.list} ${look.gapped}`}>
            {care.map(({ quote, offer }) => (
              <li key={quote}>
                <p className={look.text}>{words.quote(noBreak(cutEnd(quote, 160)))}</p>
                <p className={look.grey}>{offer}</p>
                <TextLink label={words.dismiss} spoken={words.dismissNamed(cutEnd(quote, 60))} press={() => dismiss(quote)} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {view.deadlines.length > 0 && (
        <Section title={words.datesInIt} aside={String(view.deadlines.length)}>
          <ul className={`${look.list} ${look.gapped}`}>
            {view.deadlines.map((line) => (
              <li key={line.span.start} className={look.quoteLine}>
                <div>
                  <b className={look.bold}>{noBreak(longDate(line.date))}</b>
                  <span className={look.rowSub}>{words.quote(noBreak(cutEnd(line.quote, 120)))}</span>
                </div>
                {show && (
                  <TextLink label={words.inPlace} spoken={words.inPlaceNamed(cutEnd(line.quote, 60))} press={() => show(line.span)} />
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {view.promises.length > 0 && (
        <Section title={words.promisedBy(from)}>
          <ul className={`${look.list} ${look.gapped}`}>{view.promises.map((line) => quoted(line, `${line.span.start}`))}</ul>
        </Section>
      )}
      {attachments.length > 0 && (
        <Section title={words.attached} aside={String(attachments.length)}>
          <ul className={`${look.list} ${look.gapped}`}>
            {attachments.map(({ name, read }) => (
              <li key={name} className={look.topSpread}>
                <span className={look.grow} style={{ overflowWrap: 'anywhere' }}>
                  {name}
                  <span className={look.rowSub}>{read ? words.notReadYet : words.cannotRead}</span>
                </span>
                {read && <TextLink label={words.readIt} spoken={words.readItNamed(name)} press={read} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {missing.length > 0 && (
        <Section title={words.namedNotAttached}>
          {missing.map((name) => (
            <p key={name} className={look.text}>
              {name}
            </p>
          ))}
        </Section>
      )}
      <Section title={words.otherHelp}>
        <RuledList>
          <Row id="row-thread" icon="mail" title={words.threadRow} hint={words.threadRowHint} press={thread} />
          <Row id="row-summarise" icon="list" title={words.summariseIt} hint={words.summariseHint} press={summarise} />
          {readAloud && (
            <Row id="row-aloud" icon="speaker" title={readAloud.speaking ? words.stopReading : words.readAloud} press={readAloud.toggle} />
          )}
          {inbox && <Row id="row-inbox" icon="mail" title={words.inboxRow} hint={words.inboxRowHint} press={inbox} />}
        </RuledList>
      </Section>
    </Frame>
  );
}
