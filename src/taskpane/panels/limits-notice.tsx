import type { ReactElement } from 'react';
import type { MailLimits } from '../../core/mail-limits';
import { useLook } from '../look';
import { Notice } from '../parts/notice';
import { words } from '../strings';

/** What works and what does not with this message in this Outlook; nothing when everything does. */
export function LimitsNotice({ limits }: { readonly limits: MailLimits }): ReactElement | null {
  const look = useLook();
  const said = limits.limits.map((limit) => ({ limit, ...words.limit(limit, limits) }));
  if (said.length === 0) return null;
  return (
    <>
      {said.map(({ limit, title, works, not }) => (
        <Notice key={limit} tone={limit === 'encrypted' || limit === 'rights-protected' ? 'warn' : 'calm'} icon="mail" title={title}>
          <p className={look.text}>{works}</p>
          {not !== '' && <p className={look.text}>{not}</p>}
        </Notice>
      ))}
    </>
  );
}
