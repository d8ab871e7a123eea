import type { MailMessage, MailPerson } from '../mail-message';
import type { OutlookApplication } from '../outlook-application';
import { BodyField } from './body-field';
import { button, make } from './dom';

const written = (people: readonly MailPerson[]): string =>
  people.map(({ name, address }) => (name === address ? address : `${name} <${address}>`)).join('; ');

function readPeople(text: string): readonly MailPerson[] {
  return text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const [, name, address] = /^([^<>]*)<([^<>]+)>$/.exec(one) ?? [];
      return { name: (name ?? one).trim(), address: (address ?? one).trim() };
    });
}

export interface ComposeActions {
  send(): void;
  discard(): void;
  openPane(): void;
}

/** A message being written: people, subject, body with signature and quoted thread, attachments, send. */
export class ComposePane {
  readonly element = make('article', 'reading compose');
  readonly field: BodyField;
  private readonly inputs = new Map<'to' | 'cc' | 'bcc' | 'subject', HTMLInputElement>();
  private readonly files = make('ul', 'mail-files');
  private readonly notices = make('div', '');

  constructor(
    private readonly outlook: OutlookApplication,
    message: MailMessage,
    actions: ComposeActions,
  ) {
    this.element.setAttribute('aria-label', 'Message being written');
    this.field = new BodyField(message.html, () => undefined);
    outlook.editor = this.field;
    this.element.append(
      make(
        'div',
        'reading-actions',
        button('Send', actions.send, 'first'),
        button('Discard', actions.discard),
        button('Open Fair Copy for this message', actions.openPane),
      ),
      this.notices,
      this.line('to', 'To'),
      this.line('cc', 'Cc'),
      this.line('bcc', 'Bcc'),
      this.line('subject', 'Subject'),
      this.files,
      this.field.element,
    );
    this.refresh();
  }

  /** Shows what the add-in changed: people, subject, attachments, notices. */
  refresh(): void {
    const item = this.outlook.openItem;
    if (item?.kind !== 'compose') return;
    for (const [name, input] of this.inputs) {
      const { message } = item;
      const value = name === 'subject' ? message.subject : written(message[name]);
      if (document.activeElement !== input) input.value = value;
    }
    this.files.replaceChildren(...item.message.attachments.map(({ name }) => make('li', '', name)));
    this.notices.replaceChildren(
      ...[...this.outlook.notifications.values()].map((notice) => make('p', 'mail-notice', String(notice['message']))),
    );
  }

  private line(name: 'to' | 'cc' | 'bcc' | 'subject', title: string): HTMLElement {
    const input = make('input');
    this.inputs.set(name, input);
    input.addEventListener('change', () => {
      this.outlook.change(name === 'subject' ? { subject: input.value } : { [name]: readPeople(input.value) });
      if (name !== 'subject') this.outlook.tell('recipients-changed');
    });
    return make('label', 'compose-line', make('span', '', title), input);
  }
}
