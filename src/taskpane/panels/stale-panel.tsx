import type { ReactElement } from 'react';
import type { Change } from '../../core/proposal';
import { clockTime } from '../clock';
import { cutEnd } from '../excerpt';
import { Frame } from '../frame';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

export interface StaleChange {
  readonly number: number;
  readonly change: Change;
  /** What the paragraph says now; undefined when it is no longer there. */
  readonly now?: string | undefined;
}

export interface StalePanelProps {
  readonly madeAt: number;
  readonly total: number;
  readonly gone: readonly StaleChange[];
  /** Numbers of the changes that still fit. */
  readonly fit: readonly number[];
  readonly lookAgain: () => void;
  readonly goOn: () => void;
  readonly see: () => void;
  readonly copy: () => void;
  readonly throwAway: () => void;
}

/** (09) The letter was edited since: which paragraph, what no longer fits, and going on with the rest. */
export function StalePanel({ madeAt, total, gone, fit, lookAgain, goOn, see, copy, throwAway }: StalePanelProps): ReactElement {
  const look = useLook();
  return (
    <Frame
      title={words.changesTitle(total)}
      line={words.madeAt(clockTime(madeAt))}
      main={{ label: words.lookAgainLetter, press: lookAgain }}
      others={
        fit.length > 0
          ? [
              { label: words.goOnWith(fit.length), press: goOn },
              { label: words.throwAway, press: throwAway },
            ]
          : [{ label: words.throwAway, press: throwAway }]
      }
    >
      <Notice tone="warn" icon="changed" title={words.staleTitle} alert>
        <p className={look.text}>{words.staleLine(gone.length, total)}</p>
      </Notice>
      <Section title={words.noLongerFit} aside={words.changesCount(gone.length)}>
        {gone.map(({ number, change, now }) => (
          <div key={change.id} className={look.section} style={{ paddingBottom: '8px' }}>
            <p className={look.grey}>{words.writtenFor(number)}</p>
            <blockquote className={look.quoteBox}>
              {noBreak(cutEnd(change.before === '' ? change.passage.text : change.before, 240))}
            </blockquote>
            {now === undefined ? (
              <p className={look.text}>{words.paragraphGone}</p>
            ) : (
              <>
                <p className={look.grey}>{words.letterNowSays}</p>
                <blockquote className={look.quoteBox}>{noBreak(cutEnd(now, 240))}</blockquote>
              </>
            )}
          </div>
        ))}
        <div className={look.links}>
          <TextLink label={words.copyNew} press={copy} />
        </div>
      </Section>
      {fit.length > 0 && (
        <Section title={words.stillFit} aside={words.changesCount(fit.length)}>
          <p className={look.text}>{words.changesList(fit)}</p>
          <div className={look.links}>
            <TextLink label={words.seeThem} press={see} />
          </div>
        </Section>
      )}
    </Frame>
  );
}
