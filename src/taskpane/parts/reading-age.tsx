import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLook } from '../look';
import { words } from '../strings';

/** The ends of the bar, in years: below 6 nobody writes to, above 20 is past a degree. */
const youngest = 6;
const oldest = 20;
const contrast = '@media (forced-colors: active)';

const useBar = makeStyles({
  key: {
    display: 'inline-block',
    width: '18px',
    height: '7px',
    borderRadius: '4px',
    backgroundColor: 'var(--aim)',
    marginRight: '8px',
    [contrast]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  bar: { position: 'relative', height: '58px', margin: '2px 10px 0' },
  track: {
    position: 'absolute',
    top: '8px',
    left: 0,
    right: 0,
    height: '6px',
    borderRadius: '3px',
    backgroundColor: 'var(--track)',
    [contrast]: { top: '10px', height: '2px', backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  aim: {
    position: 'absolute',
    top: '8px',
    height: '6px',
    borderRadius: '3px',
    backgroundColor: 'var(--aim)',
    [contrast]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  dot: {
    position: 'absolute',
    top: '2px',
    width: '14px',
    height: '14px',
    marginLeft: '-9px',
    borderRadius: '50%',
    border: `2px solid ${tokens.colorBrandForeground1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '::after': {
      content: '""',
      position: 'absolute',
      inset: '2.5px',
      borderRadius: '50%',
      backgroundColor: tokens.colorBrandForeground1,
      [contrast]: { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
    },
  },
  was: {
    position: 'absolute',
    top: '3px',
    width: '10px',
    height: '10px',
    marginLeft: '-8px',
    borderRadius: '50%',
    border: `3px solid ${tokens.colorNeutralForeground3}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  label: { position: 'absolute', top: '28px', whiteSpace: 'nowrap', transform: 'translateX(-50%)' },
});

const place = (age: number): number => ((Math.min(oldest, Math.max(youngest, age)) - youngest) / (oldest - youngest)) * 100;
// Labels stay inside the bar, and apart from each other when before and now are close.
const labelPlace = (at: number): number => Math.min(90, Math.max(9, at));

/** Reading age in years, now and before, against the aim. The picture is for eyes only; one sentence says the same. */
export function ReadingAge({
  now,
  before,
  aim,
}: {
  readonly now: number;
  readonly before?: number;
  readonly aim: readonly [number, number];
}): ReactElement {
  const look = useLook();
  const bar = useBar();
  const at = place(now);
  const was = before === undefined || Math.round(before) === Math.round(now) ? undefined : place(before);
  let label = labelPlace(at);
  let wasLabel = was === undefined ? 0 : labelPlace(was);
  if (was !== undefined && Math.abs(wasLabel - label) < 29) {
    const middle = Math.min(75, Math.max(24, (label + wasLabel) / 2));
    [label, wasLabel] = label <= wasLabel ? [middle - 15, middle + 15] : [middle + 15, middle - 15];
  }
  return (
    <section className={look.section} style={{ rowGap: '2px' }}>
      <div className={look.sectionHead}>
        <h2 className={look.h2}>{words.readingAge}</h2>
        <span className={look.grey} aria-hidden="true">
          <span className={bar.key} />
          {words.aim(aim[0], aim[1])}
        </span>
      </div>
      <p className={look.hidden}>
        {words.ageSpoken(Math.round(now), was === undefined ? undefined : Math.round(before ?? now), aim[0], aim[1])}
      </p>
      <div className={bar.bar} aria-hidden="true">
        <div className={bar.track} />
        <div className={bar.aim} style={{ left: `${place(aim[0])}%`, width: `${place(aim[1]) - place(aim[0])}%` }} />
        {was !== undefined && <div className={bar.was} style={{ left: `${was}%` }} />}
        <div className={bar.dot} style={{ left: `${at}%` }} />
        <span className={mergeClasses(bar.label, look.bold)} style={{ left: `${label}%` }}>
          {words.ageNow(Math.round(now))}
        </span>
        {was !== undefined && (
          <span className={mergeClasses(bar.label, look.greyInk)} style={{ left: `${wasLabel}%` }}>
            {words.ageBefore(Math.round(before ?? now))}
          </span>
        )}
      </div>
    </section>
  );
}
