import { ownText } from '../../../actions/read-open-message';
import type { OpenItem } from '../../../core/host';
import type { Pane } from '../../pane-context';
import { words } from '../../strings';

/** Where the words can come from beside pasting: what is open, or a file attached to it. */
export interface Source {
  readonly id: string;
  readonly label: string;
  readonly read: (signal: AbortSignal) => Promise<string | { readonly why: string }>;
}

/** Takes what is open, or nothing in Word; gives the places that words can be taken from. */
export function sourcesOf({ host, mail }: Pane, item: OpenItem | undefined): readonly Source[] {
  if (item === undefined)
    return [{ id: 'use-document', label: words.useDocument, read: async (signal) => ownText(await host.read('whole', signal)) }];
  const { desk, files } = mail ?? {};
  const inside = ownText(item);
  const open: Source = {
    id: 'use-open',
    label: item.kind.startsWith('appointment') ? words.useInvitation : words.useMessage,
    read: () => Promise.resolve(inside),
  };
  if (desk === undefined || files === undefined) return inside.trim() === '' ? [] : [open];
  const attached = (item.envelope?.attachments ?? []).flatMap(({ id, name }): Source[] =>
    id === undefined || !files.reads(name)
      ? []
      : [
          {
            id: `use-${id}`,
            label: words.useAttachment(name),
            read: async (signal) => {
              const read = await files.read(name, await desk.attachment(id, signal), signal);
              return 'unread' in read ? { why: words.attachmentProblem[read.unread] } : read.text;
            },
          },
        ],
  );
  return [...(inside.trim() === '' ? [] : [open]), ...attached];
}
