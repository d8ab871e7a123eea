import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { TemplateVersion } from '../../core/service/shared-library';
import { usePageLook } from '../page-look';
import { ConfirmButton } from '../parts/confirm';
import { DataTable } from '../parts/data-table';
import { Difference } from '../parts/difference';
import { Notice } from '../parts/notice';
import { Part } from '../parts/page';
import { ProblemNotice } from '../parts/problem-notice';
import { useSend } from '../parts/use-send';
import { holds, useSession } from '../session';
import { dayOf } from '../british';
import { words } from '../strings';

/** Every version of a letter, what changed between it and the one in use, and for a champion the way back. */
export function VersionsView({
  id,
  current,
  versions,
  again,
}: {
  readonly id: string;
  readonly current: number;
  readonly versions: readonly TemplateVersion[];
  readonly again: () => void;
}): ReactElement {
  const look = usePageLook();
  const { api, me, announce } = useSession();
  const { problem, send } = useSend();
  const [compared, setCompared] = useState<number>();
  const champion = holds(me, 'champion');
  const sourceOf = (wanted: number): string => versions.find(({ version }) => version === wanted)?.source ?? '';
  const newest = Math.max(...versions.map(({ version }) => version));
  const rollBack = (version: number): void =>
    void send(async () => {
      const made = await api.post<{ version: number }>(`/api/library/templates/${id}/roll-back`, { version });
      again();
      return words.rolledBack(made.version);
    });
  return (
    <Part title={words.versions} line={words.versionsLine}>
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <DataTable
        caption={words.versions}
        quiet
        columns={[
          { name: words.version },
          { name: words.when },
          { name: words.status },
          { name: words.why },
          ...(versions.length > 1 ? [{ name: words.doWhat }] : []),
        ]}
        rows={versions.map(({ version, at, status, note }) => ({
          key: String(version),
          cells: [
            version === current ? `${version}, ${words.inUse}` : String(version),
            dayOf(at),
            words.statuses[status],
            words.notes(note),
            ...(versions.length > 1
              ? [
                  version === current ? (
                    ''
                  ) : (
                    <div key="do" className={look.buttons}>
                      <Button
                        appearance="outline"
                        className={look.button}
                        aria-label={words.compare(version)}
                        onClick={() => {
                          setCompared(version);
                          announce(words.compare(version));
                        }}
                      >
                        {words.compareShort}
                      </Button>
                      {champion && (
                        <ConfirmButton
                          label={words.rollBack(version)}
                          question={words.rollBackAsk(version)}
                          line={words.rollBackLine(newest + 1)}
                          press={() => rollBack(version)}
                        />
                      )}
                    </div>
                  ),
                ]
              : []),
          ],
        }))}
      />
      {compared !== undefined && (
        <Part title={words.compare(compared)} line={words.differenceLine} level={3}>
          <Difference
            before={sourceOf(compared)}
            after={sourceOf(current)}
            beforeName={`${words.version} ${compared}`}
            afterName={words.now}
          />
        </Part>
      )}
      {versions.length > 1 && versions.find(({ version }) => version === current)?.note.startsWith('back to') === true && (
        <Notice tone="good" title={words.rolledBack(current)} />
      )}
    </Part>
  );
}
