import type { ReactElement } from 'react';
import type { Problem } from '../../core/problem';
import { usePageLook } from '../page-look';
import { words } from '../strings';
import { Notice } from './notice';

/** Why something did not work, in plain words, with what to do; and the code for IT. */
export function ProblemNotice({ problem }: { readonly problem: Problem }): ReactElement {
  const look = usePageLook();
  const { code, technical } = problem;
  const known: Partial<Record<string, { readonly title: string; readonly line: string }>> = words.problems;
  const { title, line } = known[code] ?? words.problemOther;
  return (
    <Notice tone={code === 'not-allowed' ? 'calm' : 'stopped'} title={title} alert>
      <p className={look.text}>{line}</p>
      <p className={look.grey}>
        {words.details}: {code}
        {technical === undefined ? '' : ` (${technical})`}
      </p>
    </Notice>
  );
}
