import type { OpenItem } from '../../core/host';
import type { MailAddress } from '../../core/mailbox';
import type { Signal } from '../../core/signal';
import { outlookCall } from './outlook-call';

type Callback<Value> = (result: Office.AsyncResult<Value>) => void;

interface Asked<Value> {
  getAsync(callback: Callback<Value>): void;
}

/** The members of Outlook's four kinds of item that this host uses; in read a property is a value, in compose it is asked for. */
export interface OpenMailItem {
  readonly itemType: string;
  readonly subject: string | Asked<string>;
  readonly from?: Office.EmailAddressDetails | Asked<Office.EmailAddressDetails>;
  readonly organizer?: Office.EmailAddressDetails | Asked<Office.EmailAddressDetails>;
  readonly to?: Office.EmailAddressDetails[] | Asked<Office.EmailAddressDetails[]>;
  readonly cc?: Office.EmailAddressDetails[] | Asked<Office.EmailAddressDetails[]>;
  readonly bcc?: Asked<Office.EmailAddressDetails[]>;
  readonly optionalAttendees?: Office.EmailAddressDetails[] | Asked<Office.EmailAddressDetails[]>;
  readonly requiredAttendees?: Office.EmailAddressDetails[] | Asked<Office.EmailAddressDetails[]>;
  readonly dateTimeCreated?: Date;
  readonly itemId?: string;
  readonly start?: Date | Asked<Date>;
  readonly location?: string | Asked<string>;
  readonly conversationId?: string;
  readonly attachments?: readonly {
    readonly id: string;
    readonly name: string;
    readonly contentType?: string;
    readonly size: number;
    readonly isInline: boolean;
  }[];
  readonly body: Office.Body;
  getAttachmentsAsync?(callback: Callback<Office.AttachmentDetailsCompose[]>): void;
  getSelectedDataAsync(coercion: Office.CoercionType, callback: Callback<{ readonly data: string; readonly sourceProperty: string }>): void;
  displayReplyForm?(form: { readonly htmlBody: string }): void;
  displayReplyFormAsync?(form: { readonly htmlBody: string }, callback: Callback<void>): void;
}

/** What Outlook knows of an item without its words. */
export async function readEnvelope(
  item: OpenMailItem,
  signal: Signal,
): Promise<{ readonly title: string; readonly envelope: NonNullable<OpenItem['envelope']> }> {
  const [title, from, to, cc, bcc, start, place, attachments] = await Promise.all([
    valueOf(item.subject, signal),
    valueOf(item.from ?? item.organizer, signal),
    valueOf(item.to ?? item.requiredAttendees, signal),
    valueOf(item.cc ?? item.optionalAttendees, signal),
    valueOf(item.bcc, signal),
    valueOf(item.start, signal),
    valueOf(item.location, signal),
    attachmentsOf(item, signal),
  ]);
  return {
    title: title ?? '',
    envelope: {
      ...(from === undefined ? {} : { from: address(from) }),
      to: (to ?? []).map(address),
      cc: (cc ?? []).map(address),
      bcc: (bcc ?? []).map(address),
      ...(item.dateTimeCreated === undefined ? {} : { sentAt: item.dateTimeCreated.toISOString() }),
      ...(typeof item.itemId === 'string' && item.itemId !== '' ? { id: item.itemId } : {}),
      ...(start === undefined || Number.isNaN(start.getTime()) ? {} : { startsAt: start.toISOString() }),
      ...(place === undefined || place === '' ? {} : { place }),
      ...(item.conversationId === undefined ? {} : { conversationId: item.conversationId }),
      attachments,
    },
  };
}

async function valueOf<Value>(property: Value | Asked<Value> | undefined, signal: Signal): Promise<Value | undefined> {
  if (property === undefined || property === null) return undefined;
  if (typeof property === 'object' && 'getAsync' in property) {
    return outlookCall<Value>((callback) => property.getAsync(callback), signal).catch(() => undefined);
  }
  return property as Value;
}

async function attachmentsOf(item: OpenMailItem, signal: Signal): Promise<NonNullable<OpenItem['envelope']>['attachments']> {
  const listed =
    item.attachments ??
    (typeof item.getAttachmentsAsync === 'function'
      ? await outlookCall<Office.AttachmentDetailsCompose[]>((callback) => item.getAttachmentsAsync?.(callback), signal).catch(() => [])
      : []);
  return listed
    .filter((file) => !file.isInline)
    .map((file) => ({ id: file.id, name: file.name, type: 'contentType' in file ? (file.contentType ?? '') : '', size: file.size }));
}

function address(details: Office.EmailAddressDetails): MailAddress {
  return { name: details.displayName, email: details.emailAddress };
}
