import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Template } from '../../core/template';
import { Icon, type IconName } from '../../taskpane/icons';
import { usePageLook } from '../page-look';
import { words } from '../strings';

const icons: Readonly<Record<Template['status'], IconName>> = { draft: 'pen', reviewed: 'check', approved: 'tick', expired: 'warning' };

/** How far a letter has been checked: an icon and words. */
export function StatusMark({ status }: { readonly status: Template['status'] }): ReactElement {
  const look = usePageLook();
  return (
    <span className={mergeClasses(look.mark, status === 'approved' && look.goodMark, status === 'expired' && look.warnMark)}>
      <Icon name={icons[status]} size={16} />
      {words.statuses[status]}
    </span>
  );
}
