import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from '../icons';
import { useLook } from '../look';

/** A list divided by hairlines, with one above the first. */
export function RuledList({ children }: { readonly children: ReactNode }): ReactElement {
  const look = useLook();
  return <ul className={mergeClasses(look.list, look.firstRule)}>{children}</ul>;
}

export interface RowProps {
  readonly id?: string;
  readonly icon?: IconName;
  readonly title: string;
  readonly hint?: string | undefined;
  readonly press: () => void;
}

/** One thing to choose, 52 px high at least. */
export function Row({ id, icon, title, hint, press }: RowProps): ReactElement {
  const look = useLook();
  return (
    <li className={look.rowItem}>
      <button type="button" className={look.row} onClick={press} {...(id === undefined ? {} : { id })}>
        {icon && (
          <span className={look.ink}>
            <Icon name={icon} />
          </span>
        )}
        <span className={look.grow}>
          <span className={look.rowTitle}>{title}</span>
          {hint !== undefined && hint !== '' && <span className={look.rowSub}>{hint}</span>}
        </span>
        <Icon name="next" size={18} />
      </button>
    </li>
  );
}
