import type { MissingCalls } from '../office/missing-calls';
import { Mailbox, type MailboxContent } from '../outlook/mailbox';
import type { MailMessage } from '../outlook/mail-message';
import type { OpenItem } from '../outlook/open-item';
import { type EmulatedClient, OutlookApplication } from '../outlook/outlook-application';
import { BodyField } from '../outlook/view/body-field';
import { ComposePane } from '../outlook/view/compose-pane';
import { make } from '../outlook/view/dom';
import { MessageList } from '../outlook/view/message-list';
import { appointmentPane, readingPane } from '../outlook/view/reading-pane';
import { checkAndSend, type SendResult } from './send-check';

/** How often changes made through Graph are looked for. Milliseconds. */
const lookEvery = 2_000;

export interface OutlookWindowOptions {
  readonly container: HTMLElement;
  readonly handlerUrl: string;
  readonly missing: MissingCalls;
  readonly client: EmulatedClient;
  /** The pane is to be connected to another window of Outlook's. */
  readonly connect: (outlook: OutlookApplication) => void;
}

/**
 * Outlook on the page: a list, and what is open beside it. The main window has the pinned pane. A reply opens as a window of its own, as
 * the display forms do on the web (documented): the pane stays with its message until it is opened for the reply.
 */
export class OutlookWindow {
  readonly outlook: OutlookApplication;
  /** The window the officer looks at: the main one, or a message being written. */
  front: OutlookApplication;
  private readonly mailbox: Mailbox;
  private readonly list: MessageList;
  private readonly main = make('div', 'mail-main');
  private revision: number;
  private composing: ComposePane | undefined;
  private appointmentField: BodyField | undefined;
  private hearing = true;
  /** Test knobs for windows opened from now on: see OutlookApplication. */
  plainText = false;
  shared: OutlookApplication['shared'];
  label: OutlookApplication['label'];

  private constructor(
    private readonly options: OutlookWindowOptions,
    content: MailboxContent & { readonly revision: number },
  ) {
    this.mailbox = new Mailbox(content);
    this.revision = content.revision;
    this.mailbox.subscribe((message) => {
      if (this.hearing) void fetch('/mailbox', { method: 'PUT', body: JSON.stringify(message) });
    });
    this.outlook = this.newWindow();
    this.front = this.outlook;
    this.list = new MessageList(this.mailbox, {
      open: (message) => this.read(message),
      choose: (ids) => this.outlook.choose(ids),
    });
    const side = make('section', 'mail-side', make('h2', '', 'Inbox'), this.list.element);
    side.setAttribute('aria-label', 'Messages');
    this.main.setAttribute('aria-live', 'off');
    options.container.replaceChildren(make('div', 'outlook', side, this.main));
    this.draw();
    setInterval(() => void this.look(), lookEvery);
  }

  static async open(options: OutlookWindowOptions): Promise<OutlookWindow> {
    const reply = await fetch('/mailbox');
    return new OutlookWindow(options, (await reply.json()) as MailboxContent & { readonly revision: number });
  }

  /** Takes over what Graph changed in the mailbox. */
  async look(): Promise<void> {
    const reply = await fetch(`/mailbox?since=${this.revision}`);
    const { revision, messages } = (await reply.json()) as { readonly revision: number; readonly messages: readonly MailMessage[] };
    this.revision = revision;
    const fresh = messages.filter((message) => JSON.stringify(this.mailbox.message(message.id)) !== JSON.stringify(message));
    if (fresh.length === 0) return;
    this.hearing = false;
    for (const message of fresh) this.mailbox.put(message);
    this.hearing = true;
    this.list.draw();
  }

  /** Opens the newest inbox message whose subject holds these words. Gives whether there was one. */
  openBySubject(words: string): boolean {
    const inbox = this.mailbox.folder('inbox');
    const message = inbox.find(({ subject }) => subject.startsWith(words)) ?? inbox.find(({ subject }) => subject.includes(words));
    if (message === undefined) return false;
    this.list.set([message.id]);
    this.outlook.choose([message.id]);
    this.read(message);
    return true;
  }

  choose(ids: readonly string[]): void {
    this.list.set(ids);
    this.outlook.choose(ids);
  }

  inboxIds(): readonly string[] {
    return this.mailbox.folder('inbox').map(({ id }) => id);
  }

  openAppointment(index: number, write: boolean): void {
    const appointment = this.mailbox.appointments[index];
    if (appointment === undefined) return;
    this.front = this.outlook;
    this.outlook.open(write ? { kind: 'appointment-compose', appointment } : { kind: 'appointment', appointment });
    this.draw();
  }

  /** Writes an answer to the open message, or a new one, in a window of its own; the pane follows when `withPane`. */
  write(kind: 'reply' | 'replyAll' | 'forward' | 'new', withPane: boolean): void {
    const item = this.outlook.openItem;
    this.outlook.compose(item?.kind === 'message' ? kind : 'new', item?.kind === 'message' ? { original: item.message } : {});
    if (withPane) this.options.connect(this.front);
  }

  /** Presses Send. */
  async send(answer?: 'send' | 'do-not-send'): Promise<SendResult> {
    const { front } = this;
    const result = await checkAndSend({
      outlook: front,
      handlerUrl: this.options.handlerUrl,
      missing: this.options.missing,
      ...(answer === undefined ? {} : { answer }),
    });
    if (result.sent) this.closeFront();
    return result;
  }

  /** Connects the pane to what the officer looks at, anew: as when the pane is closed and opened. */
  reopenPane(): void {
    this.front.plainText = this.plainText;
    this.front.shared = this.shared;
    this.front.label = this.label;
    this.options.connect(this.front);
  }

  bodyHtml(): string {
    return this.front.editor?.html() ?? '';
  }

  selectWords(words: string): boolean {
    return (this.composing?.field ?? this.appointmentField)?.selectWords(words) ?? false;
  }

  private newWindow(): OutlookApplication {
    const made = new OutlookApplication(this.mailbox);
    made.client = this.options.client;
    made.plainText = this.plainText;
    made.shared = this.shared;
    made.label = this.label;
    made.lookUp = () => this.look();
    made.openWindow = (item) => this.popOut(item);
    made.subscribe((event) => {
      if (event === 'item-changed') this.draw();
      else this.composing?.refresh();
      if (event === 'changed') {
        this.list.draw();
        if (made.openItem?.kind === 'message') this.draw();
      }
    });
    return made;
  }

  private popOut(item: OpenItem): void {
    const popped = this.newWindow();
    this.front = popped;
    popped.open(item);
  }

  private closeFront(): void {
    const wasPane = this.front !== this.outlook;
    this.front = this.outlook;
    if (wasPane) this.options.connect(this.outlook);
    this.draw();
    this.list.draw();
  }

  private read(message: MailMessage): void {
    if (this.front !== this.outlook) {
      this.front.save();
      this.front = this.outlook;
      this.options.connect(this.outlook);
    }
    this.outlook.open({ kind: 'message', message: this.mailbox.message(message.id) ?? message });
    this.list.draw();
  }

  private draw(): void {
    const item = this.front?.openItem;
    this.composing?.field.remove();
    this.composing = undefined;
    this.appointmentField?.remove();
    this.appointmentField = undefined;
    if (item === undefined)
      this.main.replaceChildren(make('p', 'mail-empty', 'Choose a message to read it. Hold Ctrl or Shift to choose several.'));
    else if (item.kind === 'message') {
      const notices = [...this.front.notifications.values()].map((notice) => String(notice['message']));
      this.main.replaceChildren(
        readingPane(item.message, this.mailbox.conversation(item.message.conversationId), notices, {
          reply: () => this.write('reply', true),
          replyAll: () => this.write('replyAll', true),
          forward: () => this.write('forward', true),
        }),
      );
    } else if (item.kind === 'compose') {
      const { front } = this;
      this.composing = new ComposePane(front, item.message, {
        send: () => void this.send(),
        discard: () => this.closeFront(),
        openPane: () => this.options.connect(front),
      });
      this.main.replaceChildren(this.composing.element);
    } else if (item.kind === 'appointment-compose') {
      this.appointmentField = new BodyField(item.appointment.html, () => undefined);
      this.front.editor = this.appointmentField;
      this.main.replaceChildren(appointmentPane(item.appointment, this.appointmentField.element));
    } else this.main.replaceChildren(appointmentPane(item.appointment));
    this.main.scrollTop = 0;
  }
}
