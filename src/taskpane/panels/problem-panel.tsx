import { useState, type ReactElement } from 'react';
import type { Problem } from '../../core/problem';
import { clockTime } from '../clock';
import { Frame } from '../frame';
import { useLook } from '../look';
import { Disclosure } from '../parts/disclosure';
import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import { problemMessage } from '../problem-message';
import { deviceHelps } from '../problem-messages';
import { words } from '../strings';

export interface ProblemPanelProps {
  readonly title: string;
  readonly problem: Problem;
  /** What was worked on: the open item, or many messages of a mailbox. */
  readonly about?: 'item' | 'mailbox';
  /** Milliseconds since 1970; the moment it is first shown when absent. */
  readonly stoppedAt?: number;
  readonly tryAgain: () => void;
  readonly goBack: () => void;
  /** Opens the directory's own window, then tries again; only where the officer is signed out. */
  readonly signIn?: (() => void) | undefined;
  /** Absent when the work was on this device already. */
  readonly useDevice?: (() => void) | undefined;
}

/** (13) What stopped, that nothing changed, and two ways on. */
export function ProblemPanel({
  title,
  problem,
  about = 'item',
  stoppedAt,
  tryAgain,
  goBack,
  signIn,
  useDevice,
}: ProblemPanelProps): ReactElement {
  const look = useLook();
  const [shownAt] = useState(() => Date.now());
  const message = problemMessage(problem.code, about);
  const again = signIn === undefined ? { label: words.tryAgain, press: tryAgain } : { label: words.signInAgain, press: signIn };
  const back = { label: words.goBack, press: goBack };
  const device =
    useDevice !== undefined && deviceHelps.has(problem.code)
      ? { label: words.useDevice, icon: 'device' as const, press: useDevice }
      : undefined;
  const main = message.next === 'go-back' ? back : message.next === 'use-device' && device !== undefined ? device : again;
  const other = main === device ? back : (device ?? (main === back ? again : back));
  // Advice to use this device is left out where the work was done here already.
  const advice = message.advice.filter((line) => device !== undefined || !line.startsWith('Use this device'));
  return (
    <Frame title={title} line={words.stoppedAt(clockTime(stoppedAt ?? shownAt))} main={main} others={[other]}>
      <Notice {...(problem.code === 'cancelled' ? { tone: 'calm', icon: 'stop' } : { tone: 'stopped' })} title={message.title} alert>
        <p className={look.text}>{message.happened}</p>
      </Notice>
      <Section title={words.whatYouCanDo}>
        {advice.map((line) => (
          <p key={line} className={look.text}>
            {line}
          </p>
        ))}
      </Section>
      <Disclosure title={words.detailsForIt}>
        <dl className={look.pairs}>
          <dt className={look.pairName}>{words.code}</dt>
          <dd className={look.pairValue}>{problem.code}</dd>
          <dt className={look.pairName}>{words.technical}</dt>
          <dd className={look.pairValue}>{problem.technical ?? words.none}</dd>
        </dl>
      </Disclosure>
    </Frame>
  );
}
