import type { Host, Landing, OpenItem } from '../../core/host';
import type { Passage } from '../../core/passage';
import { Problem } from '../../core/problem';
import { bodyKind, getBody, readMail, setBody, type BodyKind } from './mail-body';
import { followItem } from './item-watch';
import { readEnvelope, type OpenMailItem } from './open-item';
import { readSteadily } from './steady-read';
import { openReply, writeBlocks } from './write-blocks';
import { selectedWords, writeChanges, writeSelection } from './write-changes';

/** Passages of a selection are named so; those of a whole mail "mail-". */
const selectionId = 'selection-';

interface Bodies {
  readonly kind: BodyKind;
  readonly before: string;
  readonly after: string;
}

/** The open message or appointment of Outlook behind the Host port. */
export function outlookHost(): Host {
  const follow = followItem();
  /** The passages of the selection as last read: what a writing over the selection was made for. */
  let selected: readonly Passage[] = [];
  /** Bodies before our own writing, by landing: our way back. In memory only. */
  const bodiesBefore = new WeakMap<Landing, Bodies>();
  const remember = (landing: Landing, bodies: Bodies): void => void bodiesBefore.set(landing, bodies);

  return {
    read: (scope, signal) =>
      readSteadily(async () => {
        const item = openItem();
        const composing = isCompose(item);
        const { title, envelope } = await readEnvelope(item, signal);
        const kind = await bodyKind(item, signal);
        const open = { kind: kindOf(item), title, scope, envelope };
        if (scope === 'selection') {
          if (!composing) throw new Problem('unsupported-here');
          const { passages } = readMail(kind, await selectedWords(item, kind, signal));
          if (passages.length === 0) throw new Problem('nothing-selected');
          selected = passages.map((passage, index) => ({ ...passage, id: `${selectionId}${index}` }));
          return { ...open, passages: selected, abilities: new Set(['edits', 'insert', 'restore', 'selection']) };
        }
        const { passages } = readMail(kind, await getBody(item, kind, signal));
        return { ...open, passages, abilities: new Set(composing ? ['edits', 'insert', 'restore', 'selection'] : ['insert']) };
      }, signal),

    async write(writing, signal) {
      const item = openItem();
      if (writing.writing === 'blocks')
        return isCompose(item) ? writeBlocks(item, writing, signal, remember) : openReply(item, writing, signal);
      if (!isCompose(item)) throw new Problem('unsupported-here');
      return writing.changes.some(({ passage }) => passage.id.startsWith(selectionId))
        ? writeSelection(item, selected, writing, signal, remember)
        : writeChanges(item, writing, signal, remember);
    },

    async restore(landing, overwrite, signal) {
      const bodies = bodiesBefore.get(landing);
      const item = openItem();
      if (bodies === undefined || !isCompose(item)) throw new Problem('unsupported-here');
      const textsOf = (body: string): readonly string[] => readMail(bodies.kind, body).passages.map(({ text }) => text);
      const now = textsOf(await getBody(item, bodies.kind, signal));
      if (!overwrite && now.join('\n') !== textsOf(bodies.after).join('\n')) {
        const gone = landing.undo.passages.filter(({ after }) => !now.includes(after));
        return { matched: 0, edited: (gone.length > 0 ? gone : landing.undo.passages).map(({ id }) => id), words: 0 };
      }
      await setBody(item, bodies.kind, bodies.before, signal);
      const back = textsOf(await getBody(item, bodies.kind, signal));
      return {
        matched: landing.undo.passages.filter(({ before }) => before === '' || back.includes(before)).length,
        edited: [],
        words: back
          .join(' ')
          .split(/\s+/)
          .filter((word) => word !== '').length,
      };
    },

    async show() {
      // Documented nowhere: Outlook has no call that selects words of a mail.
      throw new Problem('unsupported-here', { technical: 'Outlook cannot select words' });
    },

    watch: (changed) => follow(() => changed('item')),
  };
}

function openItem(): OpenMailItem {
  const item = Office.context.mailbox.item as OpenMailItem | null | undefined;
  if (item === null || item === undefined) throw new Problem('nothing-open');
  return item;
}

/** In compose the subject is an object to be asked; in read it is a string. */
function isCompose(item: OpenMailItem): boolean {
  return typeof item.subject !== 'string';
}

function kindOf(item: OpenMailItem): OpenItem['kind'] {
  const appointment = item.itemType === Office.MailboxEnums.ItemType.Appointment;
  if (isCompose(item)) return appointment ? 'appointment-compose' : 'message-compose';
  return appointment ? 'appointment-read' : 'message-read';
}
