/** What stands between the pane and the open item, or this Outlook and the pane. */
export type MailLimit = 'shared' | 'encrypted' | 'rights-protected' | 'labelled' | 'phone' | 'older';

/** What an older Outlook or one on a phone lacks, each said in its own words. */
export type MissingHere =
  'choosing-messages' | 'before-sending' | 'following' | 'opening-replies' | 'changing-drafts' | 'attachments' | 'keeping-drafts';

/** What is detected of the open item and of this Outlook; nothing is guessed from words. */
export interface MailLimits {
  readonly limits: readonly MailLimit[];
  readonly missing: readonly MissingHere[];
  /** Whose mailbox, when it is shared; and whether the officer may write there. */
  readonly owner?: string;
  readonly mayWrite?: boolean;
  /** The sensitivity label's name, while writing. */
  readonly label?: string;
}

export const noLimits: MailLimits = { limits: [], missing: [] };
