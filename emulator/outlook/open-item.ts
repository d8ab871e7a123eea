import type { Appointment, MailMessage, MailPerson } from './mail-message';

/** office.js's numbers for the kind of item (HostItemType). */
export const itemTypes = { message: 1, appointment: 2, meetingRequest: 3, messageCompose: 4, appointmentCompose: 5, none: 6 } as const;

export type OpenItem =
  | { readonly kind: 'message'; readonly message: MailMessage }
  | { readonly kind: 'compose'; readonly message: MailMessage; readonly how: 'new' | 'reply' | 'forward' }
  | { readonly kind: 'appointment'; readonly appointment: Appointment }
  | { readonly kind: 'appointment-compose'; readonly appointment: Appointment };

export interface MailUser {
  readonly name: string;
  readonly address: string;
}

const person = ({ name, address }: MailPerson): Record<string, unknown> => ({ name, address, recipientType: 2 });

const attachment = (one: MailMessage['attachments'][number]): Record<string, unknown> => ({
  id: one.id,
  name: one.name,
  size: one.size,
  contentType: one.contentType,
  attachmentType: 0,
  isInline: false,
});

/** 'RE: RE: x' as 'x'. */
const plainSubject = (subject: string): string => subject.replace(/^(?:(?:re|fw|fwd):\s*)+/i, '');

/**
 * What office.js's GetInitialData holds for what is open. Fields are those outlook-web reads. With nothing open it is office.js's "no item" kind
 * (documented: multi-select turns on no-item-context), so that a message can be opened from the pane.
 */
export function initialData(item: OpenItem | undefined, user: MailUser, isFromSharedFolder = false): Record<string, unknown> {
  const common = {
    permissionLevel: 2,
    userEmailAddress: user.address,
    userDisplayName: user.name,
    userTimeZone: 'GMT Standard Time',
    userProfileType: 'office365',
    hostVersion: '15.20.9999.0',
    owaView: 'ThreeColumns',
    isRestIdSupported: true,
    extensionId: 'emulated-addin',
    timeZoneOffsets: null,
    // With it office.js gives the item getSharedPropertiesAsync; without it the member is missing (said: office-js#778).
    ...(isFromSharedFolder ? { isFromSharedFolder: true } : {}),
  };
  if (item === undefined) return { ...common, itemType: itemTypes.none };
  if (item.kind === 'appointment' || item.kind === 'appointment-compose') {
    const { appointment } = item;
    if (item.kind === 'appointment-compose')
      return { ...common, itemType: itemTypes.appointmentCompose, conversationId: null, id: appointment.id, isAllDayEvent: false };
    return {
      ...common,
      itemType: itemTypes.appointment,
      id: appointment.id,
      itemClass: 'IPM.Appointment',
      subject: appointment.subject,
      normalizedSubject: appointment.subject,
      organizer: person(appointment.organizer),
      to: appointment.required.map(person),
      cc: appointment.optional.map(person),
      start: Date.parse(appointment.start),
      end: Date.parse(appointment.end),
      location: appointment.location,
      dateTimeCreated: Date.parse(appointment.start) - 86_400_000,
      dateTimeModified: Date.parse(appointment.start) - 86_400_000,
      attachments: appointment.attachments.map(attachment),
      isAllDayEvent: false,
    };
  }
  const { message } = item;
  // documented: in compose everything is asked for, and a new unsaved item has no conversation.
  if (item.kind === 'compose')
    return {
      ...common,
      itemType: itemTypes.messageCompose,
      conversationId: item.how === 'new' ? null : message.conversationId,
      internetMessageId: null,
    };
  return {
    ...common,
    itemType: message.meeting === undefined ? itemTypes.message : itemTypes.meetingRequest,
    id: message.id,
    itemClass: message.itemClass ?? (message.meeting === undefined ? 'IPM.Note' : 'IPM.Schedule.Meeting.Request'),
    conversationId: message.conversationId,
    internetMessageId: message.internetMessageId,
    subject: message.subject,
    normalizedSubject: plainSubject(message.subject),
    from: person(message.from),
    sender: person(message.from),
    to: message.to.map(person),
    cc: message.cc.map(person),
    bcc: [],
    dateTimeCreated: Date.parse(message.received),
    dateTimeModified: Date.parse(message.received),
    isRead: message.isRead,
    attachments: message.attachments.map(attachment),
    ...(message.meeting === undefined
      ? {}
      : { start: Date.parse(message.meeting.start), end: Date.parse(message.meeting.end), location: message.meeting.location }),
  };
}
