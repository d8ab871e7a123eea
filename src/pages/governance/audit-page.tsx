import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Problem } from '../../core/problem';
import type { AuditLine, Verdict } from '../../core/service/audit';
import { usePageLook } from '../page-look';
import { DataTable } from '../parts/data-table';
import { Loaded, useLoad } from '../parts/loaded';
import { Notice } from '../parts/notice';
import { Page, Part } from '../parts/page';
import { ProblemNotice } from '../parts/problem-notice';
import { saveFile } from '../parts/save-file';
import { useSend } from '../parts/use-send';
import { holds, PageLink, useSession } from '../session';
import { words } from '../strings';

/** Lines on one page. */
const most = 50;

/** The audit: read it, check its chain, take it out. An administrator who is not an auditor may only check. */
export function AuditPage(): ReactElement {
  const { api, me } = useSession();
  const may = holds(me, 'auditor', 'information-governance');
  const [pages, setPages] = useState<readonly number[]>([0]);
  const after = pages.at(-1) ?? 0;
  const load = useLoad(async (signal): Promise<readonly AuditLine[]> => {
    if (!holds(me, 'information-governance', 'auditor', 'administrator')) throw new Problem('not-allowed');
    return may ? (await api.get<{ lines: readonly AuditLine[] }>(`/api/audit?after=${after}&most=${most}`, signal)).lines : [];
  }, String(after));
  return (
    <Loaded from={load} title={words.auditTitle}>
      {(lines) => (
        <AuditView
          lines={lines}
          may={may}
          later={lines.length < most ? undefined : () => setPages([...pages, lines.at(-1)?.sequence ?? after])}
          jump={(line) => setPages([0, line])}
          earlier={pages.length < 2 ? undefined : () => setPages(pages.slice(0, -1))}
        />
      )}
    </Loaded>
  );
}

function AuditView({
  lines,
  may,
  later,
  jump,
  earlier,
}: {
  readonly lines: readonly AuditLine[];
  readonly may: boolean;
  readonly later: (() => void) | undefined;
  readonly jump: (after: number) => void;
  readonly earlier: (() => void) | undefined;
}): ReactElement {
  const look = usePageLook();
  const { api } = useSession();
  const { problem, busy, send } = useSend();
  const [start, setStart] = useState('');
  const [verdict, setVerdict] = useState<Verdict>();
  const verify = (): void =>
    void send(async () => {
      const found = await api.get<Verdict>('/api/audit/verify');
      setVerdict(found);
      return found.brokenAt === undefined ? words.chainGood(found.lines) : words.chainBroken(found.brokenAt);
    });
  const takeOut = (): void =>
    void send(async () => {
      saveFile('fair-copy-audit.ndjson', await api.text('/api/audit/export'), 'application/x-ndjson');
      return words.exported;
    });
  return (
    <Page title={words.auditTitle} line={words.auditLine}>
      {problem !== undefined && <ProblemNotice problem={problem} />}
      {verdict !== undefined && (
        <Notice
          tone={verdict.brokenAt === undefined ? 'good' : 'stopped'}
          title={verdict.brokenAt === undefined ? words.chainGood(verdict.lines) : words.chainBroken(verdict.brokenAt)}
          alert={verdict.brokenAt !== undefined}
        />
      )}
      <div className={look.buttons}>
        <Button appearance="primary" className={look.button} onClick={verify} aria-busy={busy}>
          {words.verifyChain}
        </Button>
        {may && (
          <Button appearance="outline" className={look.button} onClick={takeOut}>
            {words.exportAudit}
          </Button>
        )}
        <PageLink to={{ page: 'governance' }}>{words.backToGovernance}</PageLink>
      </div>
      {may && (
        <Part title={words.auditLines} line={words.auditNewest}>
          <form
            className={look.search}
            onSubmit={(event) => {
              event.preventDefault();
              if (/^\d{1,12}$/.test(start)) jump(Number(start));
            }}
          >
            <Field label={words.auditFrom} className={look.filter}>
              <Input inputMode="numeric" value={start} onChange={(_, { value }) => setStart(value.replace(/\D/g, ''))} />
            </Field>
            <Button appearance="outline" type="submit" className={look.lowButton}>
              {words.auditGo}
            </Button>
          </form>
          {lines.length === 0 ? (
            <p className={look.text}>{words.auditNone}</p>
          ) : (
            <DataTable
              caption={words.auditLines}
              quiet
              columns={[
                { name: words.line },
                { name: words.when },
                { name: words.what },
                { name: words.team },
                { name: words.person },
                { name: words.data },
              ]}
              rows={lines.map(({ sequence, at, kind, team, officer, details }) => ({
                key: String(sequence),
                cells: [
                  String(sequence),
                  at.slice(0, 19).replace('T', ' '),
                  words.kinds[kind] ?? kind,
                  team,
                  <span key="id" className={look.code}>
                    {officer}
                  </span>,
                  <span key="data" className={look.code}>
                    {Object.entries(details)
                      .map(([name, value]) => `${name} ${String(value)}`)
                      .join(', ')}
                  </span>,
                ],
              }))}
            />
          )}
          <div className={look.buttons}>
            {earlier !== undefined && (
              <Button appearance="outline" className={look.button} onClick={earlier}>
                {words.older}
              </Button>
            )}
            {later !== undefined && (
              <Button appearance="outline" className={look.button} onClick={later}>
                {words.newer}
              </Button>
            )}
          </div>
        </Part>
      )}
    </Page>
  );
}
