import type { ReactElement } from 'react';
import type { QuotedLine } from '../../core/message-view';
import type { AttachmentView } from '../../core/tasks/read-attachment';
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

export interface AttachmentPanelProps {
  readonly name: string;
  readonly view: AttachmentView;
  /** What of the file was not read. */
  readonly notes: readonly string[];
  readonly show: (line: QuotedLine) => void;
  readonly minutes: () => void;
  readonly copy: () => void;
}

/** An attachment that was read: what it says, asks for and decides, in its own words, and what of it was not read. */
export function AttachmentPanel({ name, view, notes, show, minutes, copy }: AttachmentPanelProps): ReactElement {
  const look = useLook();
  return (
    <Frame title={name} main={{ label: words.copyList, icon: 'copy', press: copy, filled: false }} promise={words.attachmentPromise}>
      {view.suspicious.length > 0 && (
        <Notice tone="warn" title={words.suspiciousTitle}>
          {view.suspicious.map(({ quote, why }) => (
            <p key={quote} className={look.text}>
              {words.quote(cutEnd(quote, 160))}
              <span className={look.rowSub}>{why}</span>
            </p>
          ))}
        </Notice>
      )}
      {view.hidden.length > 0 && (
        <Notice tone="warn" title={words.hiddenTitle}>
          <p className={look.text}>{words.hiddenLine}</p>
          {view.hidden.map((hidden) => (
            <p key={hidden} className={look.text}>
              {words.quote(cutEnd(hidden, 160))}
            </p>
          ))}
        </Notice>
      )}
      <Lines title={words.whatItSays} lines={view.points} show={show} empty={words.standsNothing} />
      <Lines title={words.asksInIt} lines={view.asks} show={show} />
      {view.actions.length > 0 && (
        <Section title={words.actionsInIt} aside={String(view.actions.length)}>
          <ul className={`${look.list} ${look.gapped}`}>
            {view.actions.map((action) => (
              <li key={`${action.span.start}${action.quote}`}>
                <Line line={action} show={show} />
                <p className={look.grey}>
                  {words.whoWhen(
                    action.owner === 'not stated' ? words.ownerNotStated : action.owner,
                    action.due === null ? words.dateNotStated : noBreak(words.byDate(longDate(action.due))),
                  )}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Lines title={words.decisionsInIt} lines={view.decisions} show={show} />
      {view.deadlines.length > 0 && (
        <Section title={words.datesInIt} aside={String(view.deadlines.length)}>
          <ul className={`${look.list} ${look.gapped}`}>
            {view.deadlines.map((line) => (
              <li key={`${line.span.start}`}>
                <b className={look.bold}>{noBreak(longDate(line.date))}</b>
                <Line line={line} show={show} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {notes.length > 0 && (
        <Section title={words.notReadHead}>
          {notes.map((note) => (
            <p key={note} className={look.text}>
              {note}
            </p>
          ))}
        </Section>
      )}
      <RuledList>
        <Row id="row-minutes" icon="list" title={words.makeMinutes} hint={words.meetingRowHint} press={minutes} />
      </RuledList>
    </Frame>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly QuotedLine[];
  readonly show: (line: QuotedLine) => void;
  readonly empty?: string;
}

function Lines({ title, lines, show, empty }: LinesProps): ReactElement | null {
  const look = useLook();
  if (lines.length === 0 && empty === undefined) return null;
  return (
    <Section title={title} aside={lines.length === 0 ? undefined : String(lines.length)}>
      {lines.length === 0 ? (
        <p className={look.text}>{empty}</p>
      ) : (
        <ul className={`${look.list} ${look.gapped}`}>
          {lines.map((line) => (
            <li key={`${line.span.start}${line.quote}`}>
              <Line line={line} show={show} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Line({ line, show }: { readonly line: QuotedLine; readonly show: (line: QuotedLine) => void }): ReactElement {
  const look = useLook();
  return (
    <div className={look.quoteLine}>
      <p className={look.text}>{words.quote(noBreak(cutEnd(line.quote, 280)))}</p>
      <TextLink label={words.inPlace} spoken={words.inPlaceNamed(cutEnd(line.quote, 60))} press={() => show(line)} />
    </div>
  );
}
