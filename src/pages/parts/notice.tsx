import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from '../../taskpane/icons';
import { usePageLook } from '../page-look';

const icons = { warn: 'warning', stopped: 'stop', good: 'tick', calm: 'document' } as const satisfies Record<string, IconName>;

/** A box that says something is so, in words and with an icon, never by colour alone. `alert` only when something was stopped. */
export function Notice({
  tone,
  title,
  alert,
  children,
}: {
  readonly tone: keyof typeof icons;
  readonly title: string;
  readonly alert?: boolean;
  readonly children?: ReactNode;
}): ReactElement {
  const look = usePageLook();
  return (
    <div className={mergeClasses(look.notice, look[tone])} {...(alert ? { role: 'alert' } : {})}>
      <Icon name={icons[tone]} />
      <div className={mergeClasses(look.itemText)}>
        <p className={mergeClasses(look.text, look.itemTitle)}>{title}</p>
        {children}
      </div>
    </div>
  );
}
