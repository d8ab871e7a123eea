import { escapeHtml, quoteHtml, quoteText, textToHtml } from './message-html';
import type { MailAttachment, MailMessage, MailPerson } from './mail-message';
import { owner, ownerRole } from './sample-mailbox/people';
import { exchangeId } from './sample-mailbox/tell-story';

export type ComposeKind = 'new' | 'reply' | 'replyAll' | 'forward';

let drafts = 0;

export const signatureHtml = `<div id="Signature"><p>${escapeHtml(owner.name)}<br>${escapeHtml(ownerRole)}<br>01632 960142</p></div>`;
const signatureText = `${owner.name}\n${ownerRole}\n01632 960142`;

export interface DraftPlan {
  readonly kind: ComposeKind;
  /** What is answered or passed on. */
  readonly original?: MailMessage;
  readonly to?: readonly MailPerson[];
  readonly cc?: readonly MailPerson[];
  readonly bcc?: readonly MailPerson[];
  readonly subject?: string;
  /** Stands above signature and quote. */
  readonly html?: string;
  readonly text?: string;
  readonly attachments?: readonly MailAttachment[];
  /** Graph's drafts carry no signature (said: Softeria/ms-365-mcp-server#408). */
  readonly signed: boolean;
  readonly now: Date;
}

const isOwner = (person: MailPerson): boolean => person.address === owner.address;

/** A draft as Outlook begins it: new words, then the signature, then the quoted thread. */
export function makeDraft(plan: DraftPlan): MailMessage {
  const { original, kind } = plan;
  drafts += 1;
  const prefix = kind === 'forward' ? 'FW: ' : 'RE: ';
  const subject =
    plan.subject ??
    (original === undefined
      ? ''
      : original.subject.startsWith(prefix)
        ? original.subject
        : prefix + original.subject.replace(/^(?:RE|FW): /i, ''));
  const answered = original === undefined || kind === 'forward' || kind === 'new' ? [] : [original.from];
  const others = kind === 'replyAll' && original !== undefined ? original.to.filter((person) => !isOwner(person)) : [];
  const above = plan.html ?? (plan.text === undefined ? '' : textToHtml(plan.text));
  const quoted = original !== undefined && kind !== 'new';
  return {
    id: exchangeId(900_000 + drafts, 'Drf'),
    conversationId: quoted ? original.conversationId : exchangeId(900_000 + drafts, 'Cnv'),
    internetMessageId: `<draft.${drafts}@marrowdale.example>`,
    folder: 'drafts',
    subject,
    from: owner,
    to: plan.to ?? [...answered, ...others],
    cc: plan.cc ?? (kind === 'replyAll' && original !== undefined ? original.cc.filter((person) => !isOwner(person)) : []),
    bcc: plan.bcc ?? [],
    received: plan.now.toISOString(),
    isRead: true,
    isDraft: true,
    importance: 'normal',
    html: `<div>${above === '' ? '<div><br></div>' : above}</div>${plan.signed ? signatureHtml : ''}${quoted ? quoteHtml(original) : ''}`,
    text: `${plan.text ?? ''}\n\n${plan.signed ? `${signatureText}\n\n` : ''}${quoted ? quoteText(original) : ''}`,
    attachments: plan.attachments ?? (kind === 'forward' && original !== undefined ? original.attachments : []),
    categories: [],
    flag: { flagStatus: 'notFlagged' },
    isProtected: false,
  };
}
