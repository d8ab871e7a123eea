import type { ReactElement } from 'react';
import type { MeetingView } from '../../core/tasks/read-meeting';
import { longDate } from '../clock';
import { cutEnd } from '../excerpt';
import { Frame, type DockButton } from '../frame';
import type { IconName } from '../icons';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { Row, RuledList } from '../parts/row';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

export interface MinutesPanelProps {
  readonly view: MeetingView;
  readonly main: DockButton;
  readonly promise: string;
  readonly rows: readonly {
    readonly id: string;
    readonly icon: IconName;
    readonly title: string;
    readonly hint: string;
    readonly press: () => void;
  }[];
  readonly show: (quote: string) => void;
}

/** Minutes to look over before they go anywhere: what was said, decided and taken on, in people's own words. What nobody stated is said to be not stated. */
export function MinutesPanel({ view, main, promise, rows, show }: MinutesPanelProps): ReactElement {
  const look = useLook();
  const open = view.actions.filter(({ owner, due }) => owner === 'not stated' || due === null).length;
  const quoted = (quote: string): ReactElement => (
    <div className={look.quoteLine}>
      <p className={look.text}>{words.quote(noBreak(cutEnd(quote, 280)))}</p>
      <TextLink label={words.inPlace} spoken={words.inPlaceNamed(cutEnd(quote, 60))} press={() => show(quote)} />
    </div>
  );
  return (
    <Frame title={words.minutesTitle} line={words.minutesLine(view.actions.length, view.decisions.length)} main={main} promise={promise}>
      <Section title={words.actionsHead} aside={String(view.actions.length)}>
        {view.actions.length === 0 ? (
          <p className={look.text}>{words.noActions}</p>
        ) : (
          <RuledList>
            {view.actions.map((action) => (
              <li key={`${action.turn}:${action.span.start}`} className={look.item}>
                <h3 className={look.h3}>{noBreak(cutEnd(action.action, 160))}</h3>
                <p className={look.grey}>
                  {words.whoWhen(
                    action.owner === 'not stated' ? words.ownerNotStated : action.owner,
                    action.due !== null
                      ? noBreak(words.byDate(longDate(action.due)))
                      : action.dueText === ''
                        ? words.dateNotStated
                        : words.dateInWords(action.dueText),
                  )}
                </p>
                {quoted(action.quote)}
              </li>
            ))}
          </RuledList>
        )}
        {open > 0 && <p className={look.grey}>{words.minutesNotStated(open)}</p>}
      </Section>
      <Section title={words.decisions} aside={String(view.decisions.length)}>
        {view.decisions.length === 0 ? (
          <p className={look.text}>{words.noDecisions}</p>
        ) : (
          <ul className={`${look.list} ${look.gapped}`}>
            {view.decisions.map((decision) => (
              <li key={`${decision.turn}:${decision.span.start}`}>{quoted(decision.quote)}</li>
            ))}
          </ul>
        )}
      </Section>
      {view.points.length > 0 && (
        <Section title={words.whatWasSaid}>
          <ul className={`${look.list} ${look.gapped}`}>
            {view.points.map(({ speaker, quote }) => (
              <li key={speaker + quote}>
                {speaker !== '' && <p className={look.grey}>{speaker}</p>}
                <p className={look.text}>{words.quote(noBreak(cutEnd(quote, 280)))}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={words.minutesAs}>
        <RuledList>
          {rows.map((row) => (
            <Row key={row.id} {...row} />
          ))}
        </RuledList>
      </Section>
    </Frame>
  );
}
