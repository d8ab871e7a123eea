import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from '../icons';
import { useLook } from '../look';

const tones = {
  warn: ['warning', 'warn', 'warnInk'],
  stopped: ['stop', 'stopped', 'stopInk'],
  good: ['tick', 'good', 'goodInk'],
  calm: ['offline', 'calm', 'greyInk'],
} as const satisfies Record<string, readonly [IconName, string, string]>;

/** A box that says something happened. `alert` only when work stopped: it interrupts a screen reader. */
export function Notice({
  tone,
  icon,
  title,
  alert,
  children,
}: {
  readonly tone: keyof typeof tones;
  readonly icon?: IconName;
  readonly title: string;
  readonly alert?: boolean;
  readonly children?: ReactNode;
}): ReactElement {
  const look = useLook();
  const [usual, back, ink] = tones[tone];
  return (
    <div className={mergeClasses(look.notice, look[back])} {...(alert ? { role: 'alert' } : {})}>
      <span className={look[ink]}>
        <Icon name={icon ?? usual} />
      </span>
      <div className={mergeClasses(look.grow, look.section)} style={{ rowGap: '2px' }}>
        <h2 className={look.h2}>{title}</h2>
        {children}
      </div>
    </div>
  );
}
