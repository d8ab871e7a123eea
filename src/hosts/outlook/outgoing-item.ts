import type { OutgoingMessage } from '../../core/before-send/outgoing-message';
import { ownDraft } from '../../core/before-send/own-draft';
import type { MailAddress } from '../../core/mailbox';

type Answer<Value> = { readonly status: string; readonly value: Value };
interface Asked {
  getAsync(...rest: readonly unknown[]): void;
}

/** The members of a message or appointment being sent that are read; any may be missing in an old or broken Outlook. */
export interface ComposeItem {
  readonly subject?: Asked;
  readonly body?: Asked;
  readonly to?: Asked;
  readonly cc?: Asked;
  readonly bcc?: Asked;
  readonly requiredAttendees?: Asked;
  readonly optionalAttendees?: Asked;
  readonly sessionData?: {
    getAsync(name: string, callback: (answer: Answer<unknown>) => void): void;
    setAsync(name: string, value: string, callback: () => void): void;
  };
  getAttachmentsAsync?(callback: (answer: Answer<unknown>) => void): void;
}

export interface ReadOutgoing {
  readonly message: OutgoingMessage;
  /** True when people, subject or attachments could not all be read. */
  readonly partly: boolean;
  readonly askedBefore: string;
}

type Recipients = readonly { readonly displayName: string; readonly emailAddress: string }[];

/**
 * Asks for every part at once and calls back once, when the last has come. A part that fails, throws or answers twice counts once. Without a body there is
 * nothing to review: undefined. A part that never answers never calls back; the caller has a deadline.
 */
export function readOutgoing(
  item: ComposeItem,
  today: string,
  askedName: string | undefined,
  then: (read: ReadOutgoing | undefined) => void,
): void {
  let subject = '';
  let body: string | undefined;
  let quoted = false;
  let attachments: readonly string[] | undefined;
  let askedBefore = '';
  let partly = false;
  const people: { to: readonly MailAddress[]; cc: readonly MailAddress[]; bcc: readonly MailAddress[] } = { to: [], cc: [], bcc: [] };
  // One more than is asked for: a part may answer at once, and the last must come after all have been asked.
  let waiting = 1;
  const arrived = (): void => {
    waiting -= 1;
    if (waiting > 0) return;
    const isReply = quoted || /^\s*re:/i.test(subject);
    then(body === undefined ? undefined : { message: { subject, body, ...people, attachments, isReply, today }, partly, askedBefore });
  };
  const ask = (call: ((callback: (answer: Answer<unknown>) => void) => void) | undefined, keep: (value: unknown) => void): void => {
    if (call === undefined) return;
    waiting += 1;
    let answered = false;
    const settle = (answer: Answer<unknown> | undefined): void => {
      if (answered) return;
      answered = true;
      try {
        if (answer !== undefined && answer.status === 'succeeded') keep(answer.value);
        else partly = true;
      } catch {
        partly = true;
      }
      arrived();
    };
    try {
      call(settle);
    } catch {
      settle(undefined);
    }
  };
  const asked = (property: Asked | undefined): ((callback: (answer: Answer<unknown>) => void) => void) | undefined =>
    property === undefined ? undefined : (callback) => property.getAsync(callback);

  ask(asked(item.subject), (value) => (subject = text(value)));
  const { body: words } = item;
  ask(words === undefined ? undefined : (callback) => words.getAsync('text', callback), (value) => {
    const own = ownDraft(text(value));
    body = own.text;
    quoted = own.quoted;
  });
  ask(asked(item.to ?? item.requiredAttendees), (value) => (people.to = addresses(value)));
  ask(asked(item.cc ?? item.optionalAttendees), (value) => (people.cc = addresses(value)));
  ask(asked(item.bcc), (value) => (people.bcc = addresses(value)));
  ask(item.getAttachmentsAsync === undefined ? undefined : (callback) => item.getAttachmentsAsync?.(callback), (value) => {
    attachments = (value as readonly { readonly name: string; readonly isInline: boolean }[])
      .filter((file) => !file.isInline)
      .map((file) => file.name);
  });
  const { sessionData } = item;
  if (askedName !== undefined && sessionData !== undefined) {
    // "No such key" is the usual answer, and no fault.
    ask(
      (callback) =>
        sessionData.getAsync(askedName, (answer) =>
          callback(answer.status === 'succeeded' ? answer : { ...answer, status: 'succeeded', value: '' }),
        ),
      (value) => (askedBefore = String(value)),
    );
  }
  arrived();
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('not a string');
  return value;
}

function addresses(value: unknown): readonly MailAddress[] {
  return (value as Recipients).map(({ displayName, emailAddress }) => ({ name: String(displayName), email: String(emailAddress) }));
}
