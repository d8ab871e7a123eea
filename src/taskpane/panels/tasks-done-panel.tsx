import type { ReactElement } from 'react';
import { Frame } from '../frame';
import { useLook } from '../look';
import { Notice } from '../parts/notice';
import { words } from '../strings';

export interface TasksDonePanelProps {
  readonly title: string;
  readonly missed: readonly { readonly title: string; readonly why: string }[];
  /** Another way for those that could not go in. */
  readonly flag?: (() => void) | undefined;
  readonly done: () => void;
}

/** What went in and what did not, by name. */
export function TasksDonePanel({ title, missed, flag, done }: TasksDonePanelProps): ReactElement {
  const look = useLook();
  return (
    <Frame
      title={title}
      main={{ label: words.done, press: done }}
      {...(flag === undefined || missed.length === 0 ? {} : { others: [{ label: words.tasksFlagInstead, press: flag }] })}
    >
      {missed.length === 0 ? (
        <p className={look.text}>{words.tasksAllIn}</p>
      ) : (
        <Notice tone="warn" title={words.tasksMissed}>
          {missed.map((one) => (
            <p key={one.title} className={look.text}>
              {one.title}
              <span className={look.rowSub}>{one.why}</span>
            </p>
          ))}
        </Notice>
      )}
    </Frame>
  );
}
