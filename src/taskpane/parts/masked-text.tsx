import type { ReactElement } from 'react';
import { standInSpans, type HiddenThing } from '../../core/hiding';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { words } from '../strings';

/** Texts as they leave the device, each stand-in marked, and what the marks mean. */
export function MaskedText({
  texts,
  hidden,
}: {
  readonly texts: readonly string[];
  readonly hidden: readonly HiddenThing[];
}): ReactElement {
  const look = useLook();
  const standIns = hidden.flatMap((thing) => thing.standIns);
  return (
    <div className={look.section}>
      <div className={look.paper}>
        {texts.map((text, index) => {
          const spans = standInSpans(text, standIns);
          return (
            <p key={index} className={look.text}>
              {spans.map(({ start, end }, at) => (
                <span key={start}>
                  {noBreak(text.slice(spans[at - 1]?.end ?? 0, start))}
                  <mark className={look.mask}>{noBreak(text.slice(start, end))}</mark>
                </span>
              ))}
              {noBreak(text.slice(spans[spans.length - 1]?.end ?? 0))}
            </p>
          );
        })}
      </div>
      {hidden.length > 0 && <p className={look.grey}>{words.marksMean}</p>}
    </div>
  );
}
