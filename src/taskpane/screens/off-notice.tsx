import type { ReactElement } from 'react';
import { useKept } from '../kept';
import { useLook } from '../look';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { roleTitle } from '../role-title';
import { libraryWords } from '../strings/library';
import { offNow, type Use } from '../writer-for';
import type { CouncilService } from '../council-service';

interface OffNoticeProps {
  readonly use: Use;
  /** What is said; by the action or the letters' role when absent. */
  readonly title?: string;
}

/** Says before the press that the council has this done on the device; nothing where its service may do it, or the officer wants the device. */
export function OffNotice(props: OffNoticeProps): ReactElement | null {
  const { own } = usePane();
  return own?.service === undefined ? null : <Shown {...props} service={own.service} />;
}

function Shown({ use, title, service }: OffNoticeProps & { readonly service: CouncilService }): ReactElement | null {
  const look = useLook();
  const off = offNow(usePane(), useKept(service.state), use);
  if (off === undefined) return null;
  return (
    <Notice
      tone="calm"
      icon="device"
      title={
        title ??
        (off === 'action' || use.role === 'any-role' ? libraryWords.offFor([use.action]) : libraryWords.offForLetters(roleTitle(use.role)))
      }
    >
      <p className={look.text}>{libraryWords.offLine}</p>
    </Notice>
  );
}
