import type { ReactElement, ReactNode } from 'react';
import type { Landing } from '../../core/host';
import { clockTime } from '../clock';
import { Frame } from '../frame';
import { Icon } from '../icons';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { Notice } from '../parts/notice';
import { ReadingAge } from '../parts/reading-age';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

export interface WrittenPanelProps {
  readonly title: string;
  readonly line: string;
  readonly landing: Landing;
  /** One line for each that could not go in. */
  readonly missed: readonly string[];
  readonly readingAge?: { readonly now: number; readonly before?: number; readonly aim: readonly [number, number] } | undefined;
  readonly decided: readonly string[];
  readonly showMissed?: (() => void) | undefined;
  readonly copyMissed?: (() => void) | undefined;
  /** What is asked once all is said. */
  readonly after?: ReactNode;
  readonly done: () => void;
  readonly restore?: (() => void) | undefined;
  /** The letter was edited since: Restore asks first. */
  readonly asking?: { readonly restore: () => void; readonly keep: () => void } | undefined;
}

/** (10) What truly landed, what did not and why, and the way back. */
export function WrittenPanel(props: WrittenPanelProps): ReactElement {
  const look = useLook();
  const { landing, missed, decided, asking } = props;
  return (
    <Frame
      title={props.title}
      line={words.readBackAt(clockTime(landing.readBackAt))}
      // Not to the screen before: it would offer to put the same words in once more.
      escape={asking ? asking.keep : props.done}
      main={asking ? { label: words.keepEdits, press: asking.keep } : { label: words.done, press: props.done }}
      others={
        asking
          ? [{ label: words.restoreAnyway, icon: 'undo', press: asking.restore }]
          : props.restore
            ? [{ label: words.restore, icon: 'undo', press: props.restore }]
            : []
      }
    >
      {asking && (
        <Notice tone="warn" title={words.restore} alert>
          <p className={look.text}>{words.restoreAsk}</p>
        </Notice>
      )}
      <p className={look.text}>{props.line}</p>
      {missed.length > 0 && (
        <Notice tone="warn" title={words.couldNotGoIn(missed.length)}>
          {missed.map((text) => (
            <p key={text} className={look.text}>
              {text}
            </p>
          ))}
          <div className={look.links}>
            {props.showMissed && <TextLink label={words.showInLetter} press={props.showMissed} />}
            {props.copyMissed && <TextLink label={words.copyNew} press={props.copyMissed} />}
          </div>
        </Notice>
      )}
      {!landing.trackingRestored && <Notice tone="warn" title={words.trackingLeft} />}
      {props.readingAge && <ReadingAge {...props.readingAge} />}
      {decided.length > 0 && (
        <Section title={words.decided}>
          {decided.map((text) => (
            <div key={text} className={look.step} style={{ alignItems: 'flex-start', columnGap: '8px' }}>
              <span className={look.goodInk}>
                <Icon name="tick" />
              </span>
              <span className={look.grow}>{noBreak(text)}</span>
            </div>
          ))}
        </Section>
      )}
      {asking === undefined && props.after}
    </Frame>
  );
}
