import type { ReactElement } from 'react';
import { useKept } from '../kept';
import { useLook } from '../look';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { roleTitle } from '../role-title';
import { libraryWords } from '../strings/library';
import { offNow, type Use } from '../writer-for';
import type { CouncilService } from '../council-service';

/** Says before the press that the council has this letter written on the device; nothing where its service may write it, or the officer wants the device. */
export function OffNotice({ use }: { readonly use: Use }): ReactElement | null {
  const { own } = usePane();
  return own?.service === undefined ? null : <Shown use={use} service={own.service} />;
}

function Shown({ use, service }: { readonly use: Use; readonly service: CouncilService }): ReactElement | null {
  const look = useLook();
  const off = offNow(usePane(), useKept(service.state), use);
  if (off === undefined) return null;
  return (
    <Notice
      tone="calm"
      icon="device"
      title={off === 'action' ? libraryWords.offFor([use.action]) : libraryWords.offForLetters(roleTitle(use.role))}
    >
      <p className={look.text}>{libraryWords.offLine}</p>
    </Notice>
  );
}
