import type { ReactElement } from 'react';
import type { UnreadReason } from '../../core/file-reader';
import { Frame } from '../frame';
import { useLook } from '../look';
import { Notice } from '../parts/notice';
import { words } from '../strings';

/** A file that gave no words, and why: nothing is ever said of what is in it. */
export function UnreadPanel({
  name,
  reason,
  back,
}: {
  readonly name: string;
  readonly reason: UnreadReason;
  readonly back: () => void;
}): ReactElement {
  const look = useLook();
  const dangerous = reason === 'bomb' || reason === 'unsafe';
  return (
    <Frame title={words.attachmentStopped} line={name} main={{ label: words.goBack, press: back, filled: false }}>
      <Notice tone={dangerous ? 'warn' : 'calm'} icon="stop" title={words.attachmentProblem[reason]} />
      <p className={look.text}>{dangerous ? words.dangerousFileLine : words.unreadFileLine}</p>
    </Frame>
  );
}
