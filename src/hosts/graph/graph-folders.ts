import type { MailFolder, MailFolders } from '../../core/mailbox';
import type { Signal } from '../../core/signal';
import { placeOf } from './graph-pages';
import { graphRequest, type GraphConnection } from './graph-request';

interface Folders {
  readonly value: readonly { readonly id: string; readonly displayName?: string | null; readonly totalItemCount?: number }[];
}

const fields = '$select=id,displayName,totalItemCount&$top=100';

/** The folders at the top of a mailbox, and those inside the inbox: where officers' rules put casework. */
export function graphFolders(connection: GraphConnection): MailFolders {
  async function list(sharedMailbox: string | undefined, inside: string, signal: Signal): Promise<readonly MailFolder[]> {
    const { path, scopes } = placeOf(sharedMailbox);
    const { value } = await graphRequest<Folders>(
      connection,
      { method: 'GET', address: `${path}/mailFolders${inside}?${fields}`, scopes },
      signal,
    );
    return value.map(({ id, displayName, totalItemCount }) => ({ id, name: displayName ?? '', total: totalItemCount ?? 0 }));
  }
  return async (sharedMailbox, signal) => {
    const top = await list(sharedMailbox, '', signal);
    const inInbox = await list(sharedMailbox, '/inbox/childFolders', signal);
    return [...top, ...inInbox];
  };
}
