import type { Colleague } from './people';

/** Who writes: a colleague by name, the resident of this telling, or the mailbox's owner. */
export type Writer = Colleague | 'resident' | 'me';

export interface StoryMessage {
  readonly from: Writer;
  readonly to?: readonly Writer[];
  readonly cc?: readonly Writer[];
  /** Days after the story's first message, and the hour it came. */
  readonly after?: number;
  readonly hour?: number;
  readonly text: string;
  readonly files?: readonly string[];
  readonly important?: boolean;
  readonly read?: boolean;
}

/**
 * One thread, hand-written. In the texts {first} {last} {name} {home} {phone} are the resident's, {ref} a reference, {amount} a sum,
 * {d+3} the date three days after the thread began.
 */
export interface Story {
  readonly subject: string;
  readonly messages: readonly StoryMessage[];
  /** Days before 22 November 2026 that each telling begins. More than one: told of other residents. */
  readonly days: readonly number[];
  readonly isProtected?: boolean;
  readonly meeting?: { readonly inDays: number; readonly hour: number; readonly minutes: number; readonly location: string };
}
