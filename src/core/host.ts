import type { Signal } from './signal';
import type { Passage, PassageId } from './passage';
import type { Block, Change } from './proposal';
import type { Span } from './span';

/** What is open in front of the officer. */
export interface OpenItem {
  readonly kind: 'document' | 'message-read' | 'message-compose' | 'appointment-read' | 'appointment-compose';
  /** A document's first heading, or a message's subject; empty when there is none. */
  readonly title: string;
  readonly scope: 'whole' | 'selection';
  readonly passages: readonly Passage[];
  /** What this officer's version of Office can do; what is missing is said plainly, never tried. */
  readonly abilities: ReadonlySet<'edits' | 'tracked-changes' | 'comments' | 'insert' | 'show' | 'restore' | 'selection'>;
  /** People and dates the host knows without reading the words. ISO 8601. */
  readonly envelope?: {
    readonly from?: { readonly name: string; readonly email: string };
    readonly to: readonly { readonly name: string; readonly email: string }[];
    readonly cc?: readonly { readonly name: string; readonly email: string }[];
    readonly bcc?: readonly { readonly name: string; readonly email: string }[];
    readonly sentAt?: string;
    /** The message's own id, as Office gives it; absent in compose. */
    readonly id?: string;
    readonly conversationId?: string;
    /** Of an appointment, ISO 8601 in UTC. */
    readonly startsAt?: string;
    readonly place?: string;
    /** `id` is good for as long as the item is open; absent where Office gives none. */
    readonly attachments: readonly { readonly id?: string; readonly name: string; readonly type: string; readonly size: number }[];
  };
}

/** What an officer chose to put into the open item. */
export type Writing =
  | {
      readonly writing: 'changes';
      /** The ticked ones only. */
      readonly changes: readonly Change[];
      readonly manner: 'tracked' | 'untracked';
      /** Leave each reason as a comment beside its change. */
      readonly comments?: readonly { readonly changeId: string; readonly text: string }[];
    }
  | {
      readonly writing: 'blocks';
      readonly blocks: readonly Block[];
      readonly where: 'cursor' | 'top' | 'end' | 'replace-selection' | 'below-selection';
    };

/** What truly landed, from re-reading the item after writing. */
export interface Landing {
  readonly landed: readonly string[];
  /** A change that is not in, and why. For blocks the ids are "block-0" and so on. */
  readonly missed: readonly { readonly id: string; readonly why: 'passage-changed' | 'passage-gone' | 'locked' | 'not-found-after' }[];
  /** The moment of re-reading, milliseconds since 1970. */
  readonly readBackAt: number;
  /** True when the item's tracking mode is what it was before. */
  readonly trackingRestored: boolean;
  /** Handed to `restore`. Opaque, kept in memory only. */
  readonly undo: { readonly passages: readonly { readonly id: PassageId; readonly before: string; readonly after: string }[] };
}

/** What putting the original back came to. */
export interface Restored {
  /** Passages whose words match the original again. */
  readonly matched: number;
  /** Passages edited since, left alone unless `overwrite` was given. */
  readonly edited: readonly PassageId[];
  /** Words compared. */
  readonly words: number;
}

/**
 * The open item in Word or Outlook. At most five members: read and write are the two things add-ins do, restore is our own
 * way back because Office's undo cannot be trusted, show points, watch says that the officer moved on.
 * Every call takes a signal and has its own deadline. Only a person's press leads to `write` or `restore`.
 */
export interface Host {
  /** Passages of the item or of the selection, in order. @throws Problem nothing-open, nothing-selected, document-unreadable */
  read(scope: 'whole' | 'selection', signal: Signal): Promise<OpenItem>;
  /** Writes, re-reads, reports. @throws Problem tracking-unavailable, document-protected, write-failed; a moved or edited passage is in `missed` */
  write(writing: Writing, signal: Signal): Promise<Landing>;
  /** Puts the words of before back. Asks nothing: the pane has asked. */
  restore(landing: Landing, overwrite: boolean, signal: Signal): Promise<Restored>;
  /** Selects words of a passage in the item, so that the officer sees them; focus stays in the pane where Office allows. */
  show(passage: PassageId, span: Span, signal: Signal): Promise<void>;
  /** Calls back when the selection or the item changed. Gives the function that stops it. */
  watch(changed: (what: 'selection' | 'item') => void): () => void;
}
