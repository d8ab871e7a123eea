import type { ReactElement } from 'react';
import type { SendConcern } from '../../core/before-send/outgoing-message';
import { Frame } from '../frame';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

export interface SendPanelProps {
  readonly concerns: readonly SendConcern[];
  readonly show?: ((quote: string) => void) | undefined;
  readonly leave: (concern: SendConcern) => void;
  readonly again: () => void;
  /** What the council chose for when the check at the moment of sending cannot run. */
  readonly whenUnsure?: 'send' | 'ask' | undefined;
  readonly improve?: (() => void) | undefined;
}

/** What is about who gets it: there is no line in the message to show. */
const ofPeople: ReadonlySet<SendConcern['concern']> = new Set(['wrong-recipient', 'show-all-addresses', 'reply-all']);

/** (20) What is worth a look before a message goes: the words quoted, why, and a way on. It never stops anybody sending. */
export function SendPanel({ concerns, show, leave, again, improve, whenUnsure }: SendPanelProps): ReactElement {
  const look = useLook();
  return (
    <Frame
      title={words.sendTitle}
      line={words.sendLine(concerns.length)}
      main={{ label: words.checkAgain, press: again }}
      {...(improve ? { others: [{ label: words.improve, press: improve }] } : {})}
      promise={concerns.length === 0 ? words.sendNow : words.sendAnyway}
    >
      {concerns.map((concern) => (
        <Section key={concern.concern + concern.quote} title={words.concern(concern.concern)}>
          <p className={look.text}>
            {concern.concern === 'hurts' || concern.concern === 'missing-attachment'
              ? words.youWrote(noBreak(concern.quote.replace(/[.\s]+$/, '')))
              : noBreak(concern.quote)}
          </p>
          <p className={look.grey}>{`${concern.why} ${concern.advice}`}</p>
          <div className={look.links}>
            {show && !ofPeople.has(concern.concern) && (
              <TextLink label={words.showLine} spoken={words.showLineNamed(concern.quote)} press={() => show(concern.quote)} />
            )}
            <TextLink
              label={ofPeople.has(concern.concern) ? words.leaveIt : words.leaveMine}
              spoken={words.forMessage(ofPeople.has(concern.concern) ? words.leaveIt : words.leaveMine, words.concern(concern.concern))}
              press={() => leave(concern)}
            />
          </div>
        </Section>
      ))}
      <p className={look.grey}>{words.neverStops}</p>
      {whenUnsure && <p className={look.grey}>{whenUnsure === 'send' ? words.policySend : words.policyAsk}</p>}
    </Frame>
  );
}
