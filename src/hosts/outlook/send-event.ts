import type { OutgoingMessage, SendConcern } from '../../core/before-send/outgoing-message';
import { sendWarning } from '../../core/before-send/send-warning';
import type { MailAddress } from '../../core/mailbox';
import { ownWords } from '../../core/triage/message-text';

/*
 * Classic Outlook runs this in a JavaScript-only engine, ES2016 at the oldest: no DOM, no Office.onReady, no promises to wait on (async/await
 * makes old versions time out, Outlook: troubleshoot event-based add-ins). So: callbacks, one guard, one way out.
 */

/** What happens when the check cannot be made: the council decides, and its deployment page says so. */
export type WhenUnsure = 'send' | 'ask';

interface SendEvent {
  completed(answer: { readonly allowEvent: boolean; readonly errorMessage?: string }): void;
}

type Answer<Value> = { readonly status: string; readonly value: Value };
interface Asked<Value> {
  getAsync(...rest: readonly unknown[]): void;
  /** Only to tell the compiler what comes back. */
  readonly answers?: Value;
}

interface ComposeItem {
  readonly itemType: string;
  readonly subject?: Asked<string>;
  readonly body: { getAsync(coercion: string, callback: (answer: Answer<string>) => void): void };
  readonly to?: Asked<Recipients>;
  readonly cc?: Asked<Recipients>;
  readonly bcc?: Asked<Recipients>;
  readonly requiredAttendees?: Asked<Recipients>;
  readonly optionalAttendees?: Asked<Recipients>;
  readonly conversationId?: string | null;
  getAttachmentsAsync?(callback: (answer: Answer<readonly { readonly name: string; readonly isInline: boolean }[]>) => void): void;
}

type Recipients = readonly { readonly displayName: string; readonly emailAddress: string }[];

/** Outlook tells the officer "taking longer than expected" after 5 s. Milliseconds. */
const deadline = 3500;

/** Reads the item being sent, reviews it, and completes the event exactly once, whatever happens. */
export function handleSend(
  event: SendEvent,
  item: ComposeItem | null | undefined,
  today: string,
  review: (message: OutgoingMessage) => readonly SendConcern[],
  whenUnsure: WhenUnsure,
): void {
  let done = false;
  const finish = (allowEvent: boolean, errorMessage?: string): void => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    event.completed(errorMessage === undefined ? { allowEvent } : { allowEvent, errorMessage });
  };
  const unsure = (): void =>
    whenUnsure === 'send'
      ? finish(true)
      : finish(false, 'Fair Copy could not check this. Nothing was sent or changed. You can send it as it is.');
  const timer = setTimeout(unsure, deadline);
  if (item === null || item === undefined) {
    unsure();
    return;
  }
  try {
    readOutgoing(item, today, (message) => {
      if (message === undefined) {
        unsure();
        return;
      }
      try {
        const concerns = review(message);
        if (concerns.length === 0) finish(true);
        else finish(false, sendWarning(concerns));
      } catch {
        unsure();
      }
    });
  } catch {
    unsure();
  }
}

function readOutgoing(item: ComposeItem, today: string, then: (message: OutgoingMessage | undefined) => void): void {
  let subject = '';
  let body: string | undefined;
  const people: { to: readonly MailAddress[]; cc: readonly MailAddress[]; bcc: readonly MailAddress[] } = { to: [], cc: [], bcc: [] };
  let attachments: readonly string[] = [];
  let quoted = false;
  // One more than is asked for: `part` may answer at once, and the last one must come after all have been asked.
  let waiting = 1;
  const arrived = (): void => {
    waiting -= 1;
    if (waiting > 0) return;
    then(body === undefined ? undefined : { subject, body, ...people, attachments, isReply: quoted || /^\s*re:/i.test(subject), today });
  };
  function ask<Value>(call: ((callback: (answer: Answer<Value>) => void) => void) | undefined, keep: (value: Value) => void): void {
    if (call === undefined) return;
    waiting += 1;
    call((answer) => {
      if (answer.status === 'succeeded') keep(answer.value);
      arrived();
    });
  }
  const asked = <Value>(property: Asked<Value> | undefined): ((callback: (answer: Answer<Value>) => void) => void) | undefined =>
    property === undefined ? undefined : (callback) => property.getAsync(callback);

  ask<string>(asked(item.subject), (value) => (subject = value));
  ask<string>(
    (callback) => item.body.getAsync('text', callback),
    (value) => {
      const own = ownWords(value);
      body = own.text;
      quoted = own.quoted;
    },
  );
  ask(asked(item.to ?? item.requiredAttendees), (value) => (people.to = addresses(value)));
  ask(asked(item.cc ?? item.optionalAttendees), (value) => (people.cc = addresses(value)));
  ask(asked(item.bcc), (value) => (people.bcc = addresses(value)));
  ask<readonly { readonly name: string; readonly isInline: boolean }[]>(
    item.getAttachmentsAsync === undefined ? undefined : (callback) => item.getAttachmentsAsync?.(callback),
    (files) => {
      attachments = files.filter((file) => !file.isInline).map((file) => file.name);
    },
  );
  arrived();
}

function addresses(recipients: Recipients): readonly MailAddress[] {
  return recipients.map(({ displayName, emailAddress }) => ({ name: displayName, email: emailAddress }));
}
