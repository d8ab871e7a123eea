import { cleanHtml } from '../html-text';
import { writtenTime } from '../message-html';
import type { Appointment, MailMessage, MailPerson } from '../mail-message';
import { button, dayOf, make, timeOf } from './dom';

const named = (people: readonly MailPerson[]): string => people.map(({ name }) => name).join('; ');

export interface ReadingActions {
  reply(): void;
  replyAll(): void;
  forward(): void;
}

function download(name: string, type: string, content: string): void {
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function body(html: string): HTMLElement {
  const words = make('div', 'mail-body');
  words.innerHTML = cleanHtml(html);
  return words;
}

function files(message: { readonly attachments: MailMessage['attachments'] }): HTMLElement {
  const list = make('ul', 'mail-files');
  for (const file of message.attachments)
    list.append(
      make(
        'li',
        '',
        button(`${file.name} (${Math.max(1, Math.round(file.size / 1024))} KB)`, () => download(file.name, file.contentType, file.content)),
      ),
    );
  return list;
}

/** A message with the rest of its conversation below, as the reading pane shows it. */
export function readingPane(
  message: MailMessage,
  conversation: readonly MailMessage[],
  notices: readonly string[],
  actions: ReadingActions,
): HTMLElement {
  const element = make('article', 'reading');
  element.setAttribute('aria-label', 'Message');
  element.append(
    make('h2', '', message.subject === '' ? '(no subject)' : message.subject),
    ...notices.map((text) => make('p', 'mail-notice', text)),
    make(
      'div',
      'reading-actions',
      button('Reply', actions.reply),
      button('Reply all', actions.replyAll),
      button('Forward', actions.forward),
    ),
    make('p', 'reading-who', make('strong', '', message.from.name), ` <${message.from.address}>`),
    make(
      'p',
      'reading-when',
      `To ${named(message.to)}${message.cc.length > 0 ? `, copied to ${named(message.cc)}` : ''}. ${writtenTime(message.received)}.`,
    ),
  );
  if (message.categories.length > 0)
    element.append(make('p', '', ...message.categories.map((name) => make('span', 'mail-category', name))));
  if (message.meeting !== undefined)
    element.append(
      make(
        'p',
        'mail-notice',
        `Meeting request: ${dayOf(message.meeting.start)}, ${timeOf(message.meeting.start)} to ${timeOf(message.meeting.end)}, ${message.meeting.location}`,
      ),
    );
  element.append(body(message.html), files(message));
  const others = conversation.filter(({ id }) => id !== message.id).reverse();
  for (const one of others) {
    const part = make(
      'details',
      'reading-part',
      make('summary', '', `${one.from.name}, ${dayOf(one.received)} ${timeOf(one.received)}`),
      body(one.html),
    );
    element.append(part);
  }
  return element;
}

export function appointmentPane(appointment: Appointment, editor?: HTMLElement): HTMLElement {
  const element = make('article', 'reading');
  element.setAttribute('aria-label', 'Appointment');
  element.append(
    make('h2', '', appointment.subject),
    make(
      'p',
      'reading-when',
      `${dayOf(appointment.start)}, ${timeOf(appointment.start)} to ${timeOf(appointment.end)}. ${appointment.location}.`,
    ),
    make(
      'p',
      'reading-who',
      make('strong', '', appointment.organizer.name),
      `, with ${named([...appointment.required, ...appointment.optional])}`,
    ),
    editor ?? body(appointment.html),
    files(appointment),
  );
  return element;
}
