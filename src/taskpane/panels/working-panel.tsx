import { mergeClasses, ProgressBar, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Progress } from '../../actions/ports';
import { Frame } from '../frame';
import { Icon } from '../icons';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { words } from '../strings';

export interface WorkingPanelProps {
  readonly title: string;
  readonly line: string;
  readonly progress: Progress;
  /** How many were hidden, once known; undefined when the work is on this device and nothing needs hiding. */
  readonly hidden?: number | undefined;
  readonly masks: boolean;
  readonly secondsLeft?: number | undefined;
  readonly slow: boolean;
  /** The text that has come so far, for drafts (06). */
  readonly streamed?: string | undefined;
  readonly cancel: () => void;
  readonly keep?: (() => void) | undefined;
}

type State = 'done' | 'now' | 'to-come';

function hideLabel(state: State, hidden: number | undefined): string {
  if (state === 'done' && hidden !== undefined) return words.stepHide(hidden);
  return state === 'now' ? words.stepHiding : words.stepHidePending;
}

const order: readonly Progress['step'][] = ['reading', 'hiding', 'writing', 'checking'];

/** (05, 06) The bar, named steps, time left if known, and Cancel. */
export function WorkingPanel({
  title,
  line,
  progress,
  hidden,
  masks,
  secondsLeft,
  slow,
  streamed,
  cancel,
  keep,
}: WorkingPanelProps): ReactElement {
  const look = useLook();
  const reached = order.indexOf(progress.step);
  const state = (step: Progress['step']): State =>
    order.indexOf(step) < reached ? 'done' : order.indexOf(step) === reached ? 'now' : 'to-come';
  const writing = progress.step === 'writing' ? progress : undefined;
  const fraction = writing ? 0.2 + 0.6 * Math.min(1, writing.passage / Math.max(1, writing.of)) : ([0.05, 0.15, 0.5, 0.9][reached] ?? 0.05);
  const steps: readonly { readonly step: Progress['step']; readonly label: string }[] = [
    { step: 'reading', label: words.stepRead(state('reading') === 'done') },
    ...(masks ? [{ step: 'hiding' as const, label: hideLabel(state('hiding'), hidden) }] : []),
    { step: 'writing', label: writing ? words.stepRewriting(writing.passage, writing.of) : words.stepRewrite },
    { step: 'checking', label: words.stepCheck },
  ];
  const time = slow ? words.slow : secondsLeft !== undefined ? words.secondsLeft(secondsLeft) : undefined;
  return (
    <Frame
      title={title}
      line={line}
      busy
      escape={cancel}
      main={{ label: words.cancel, press: cancel, filled: false }}
      others={keep && streamed ? [{ label: words.keepThisMuch, press: keep }] : []}
      promise={words.untouched}
    >
      <div className={look.section}>
        <ProgressBar value={fraction} thickness="large" aria-label={title} />
        {time !== undefined && <p className={look.grey}>{time}</p>}
      </div>
      <ul className={mergeClasses(look.list, look.steps)}>
        {steps.map(({ step, label }) => (
          <li key={step} className={mergeClasses(look.step, state(step) === 'now' && look.bold, state(step) === 'to-come' && look.greyInk)}>
            {state(step) === 'done' && (
              <span className={look.goodInk}>
                <Icon name="check" />
              </span>
            )}
            {state(step) === 'now' && (
              <span aria-hidden="true">
                <Spinner size="extra-tiny" style={{ width: '20px' }} />
              </span>
            )}
            {state(step) === 'to-come' && <Icon name="circle" />}
            {label}
          </li>
        ))}
      </ul>
      {streamed !== undefined && streamed !== '' && (
        <div className={look.section}>
          <div className={look.paper}>
            {streamed.split(/\n+/).map((paragraph, index) => (
              <p key={index} className={look.text}>
                {noBreak(paragraph)}
              </p>
            ))}
          </div>
          {masks && hidden !== undefined && hidden > 0 && <p className={look.grey}>{words.standInsFor}</p>}
        </div>
      )}
    </Frame>
  );
}
