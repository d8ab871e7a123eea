import type { OfficeApplication, OfficeEvent, OfficeStatistics } from '../office/application';
import type { BodyEditor } from './body-editor';
import { type ComposeKind, makeDraft } from './draft';
import type { Mailbox } from './mailbox';
import { type Appointment, type MailMessage, toEwsId } from './mail-message';
import { initialData, type OpenItem } from './open-item';
import type { ComposePlan, OpenOutlook, SensitivityLabel, SharedItem } from './open-outlook';
import { OutlookCalls } from './outlook-calls';
import { owner } from './sample-mailbox/people';

/** documented: the sets of Outlook on the web; Mailbox is said as npm's office.js knows it, with the supplement's members beside it. */
const matrix = { Mailbox: '1.15', DialogApi: '1.2', IdentityAPI: '1.3', AddinCommands: '1.3', RoamingSettings: '1.1' } as const;

export type EmulatedClient = 'web' | 'phone' | 'older';

/** documented: sets by client (Outlook requirement sets), and what a phone lacks (Outlook: APIs on mobile devices). */
const clients: Readonly<
  Record<EmulatedClient, { readonly mailbox: string; readonly platform?: string; readonly lacks: readonly string[] }>
> = {
  web: { mailbox: '1.15', lacks: [] },
  phone: {
    mailbox: '1.5',
    platform: 'iOS',
    lacks: [
      'displayReplyForm',
      'displayReplyFormAsync',
      'displayReplyAllForm',
      'displayReplyAllFormAsync',
      'body.setAsync',
      'body.prependAsync',
      'body.getTypeAsync',
      'subject.setAsync',
      'getSelectedItemsAsync',
      'loadItemByIdAsync',
    ],
  },
  older: { mailbox: '1.9', lacks: ['getSelectedItemsAsync', 'loadItemByIdAsync', 'sessionData'] },
};

/** The emulated Outlook: one mailbox, at most one open item, and what is chosen in the list. */
export class OutlookApplication implements OfficeApplication, OpenOutlook {
  readonly appNumber = 64 as const;
  readonly roaming: Record<string, string> = {};
  readonly notifications = new Map<string, Record<string, unknown>>();
  editor: BodyEditor | undefined;
  /** Test knob: what is written here is plain text. */
  plainText = false;
  /** Test knob: the open item is in somebody else's mailbox. */
  shared: SharedItem | undefined;
  /** Test knob: the sensitivity label of what is written; the catalog holds this one. */
  label: SensitivityLabel | undefined;
  /** Test knob: another client than Outlook on the web of today. */
  client: EmulatedClient = 'web';
  /** Opens another window of Outlook's on an item: what the display forms of Office.js do. The pane stays with its own item. */
  openWindow: ((item: OpenItem) => void) | undefined;
  /** Looks for messages made elsewhere (by Graph) that this mailbox has not seen yet. */
  lookUp: (() => Promise<void>) | undefined;
  private item: OpenItem | undefined;
  private chosen: readonly string[] = [];
  private readonly listeners = new Set<(event: OfficeEvent) => void>();
  private readonly calls: Record<string, number> = {};
  private readonly handler: OutlookCalls;

  constructor(
    readonly mailbox: Mailbox,
    readonly now: () => Date = () => new Date(),
  ) {
    this.handler = new OutlookCalls(this);
  }

  get requirementMatrix(): Readonly<Record<string, string>> {
    return { ...matrix, Mailbox: clients[this.client].mailbox };
  }

  /** What the supplement takes away or renames in the pane, so that a later office.js behaves as this client's. */
  get emulated(): { readonly platform?: string; readonly lacks: readonly string[]; readonly labels: boolean } {
    const { platform, lacks } = clients[this.client];
    return { ...(platform === undefined ? {} : { platform }), lacks, labels: this.label !== undefined };
  }

  get openItem(): OpenItem | undefined {
    return this.item;
  }

  get selected(): readonly string[] {
    return this.chosen;
  }

  storedSettings(): Readonly<Record<string, string>> {
    return { ...this.roaming };
  }

  initialData(): Record<string, unknown> {
    return initialData(this.item, owner, this.shared !== undefined);
  }

  async execute(dispatchId: number, parameters: Record<string, unknown>): Promise<Record<string, unknown>> {
    const name = `Outlook ${dispatchId}`;
    this.calls[name] = (this.calls[name] ?? 0) + 1;
    const asked = parameters['itemId'];
    if (typeof asked !== 'string') return this.handler.call(dispatchId, parameters);
    // office.js of the web sends ids in Graph's form where the host says that it takes them; the supplement sends them as they are.
    const itemId = toEwsId(asked);
    if (this.mailbox.message(itemId) === undefined) await this.lookUp?.();
    return this.handler.call(dispatchId, { ...parameters, itemId });
  }

  subscribe(listener: (event: OfficeEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  statistics(): OfficeStatistics {
    return { syncs: 0, calls: { ...this.calls } };
  }

  tell(event: OfficeEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  /** Opens an item, or nothing. documented: the item is set first, then ItemChanged is raised. */
  open(item: OpenItem | undefined): void {
    this.item = item;
    this.editor = undefined;
    this.notifications.clear();
    if (item?.kind === 'message' && !item.message.isRead) this.change({ isRead: true });
    this.tell('item-changed');
  }

  /** Chooses messages in the list. said (office-js#3847): more than 100 raise no event at all. */
  choose(ids: readonly string[]): void {
    this.chosen = ids;
    if (ids.length <= 100) this.tell('selected-items-changed');
  }

  change(change: Partial<MailMessage>): void {
    if (this.item?.kind !== 'message' && this.item?.kind !== 'compose') return;
    this.item = { ...this.item, message: { ...this.item.message, ...change } };
    if (this.mailbox.message(this.item.message.id) !== undefined) this.mailbox.put(this.item.message);
  }

  changeAppointment(change: Partial<Appointment>): void {
    if (this.item?.kind !== 'appointment' && this.item?.kind !== 'appointment-compose') return;
    this.item = { ...this.item, appointment: { ...this.item.appointment, ...change } };
    const { appointment } = this.item;
    const at = this.mailbox.appointments.findIndex(({ id }) => id === appointment.id);
    if (at >= 0) this.mailbox.appointments[at] = appointment;
  }

  compose(kind: ComposeKind, plan: ComposePlan = {}): void {
    const draft = makeDraft({ kind, ...plan, signed: true, now: this.now() });
    this.show({ kind: 'compose', message: draft, how: kind === 'replyAll' ? 'reply' : kind });
  }

  show(item: OpenItem): void {
    if (this.openWindow !== undefined) this.openWindow(item);
    else this.open(item);
  }

  save(): string | undefined {
    if (this.item?.kind !== 'compose') return undefined;
    if (this.editor !== undefined) this.change({ html: this.editor.html() });
    this.mailbox.put(this.item.message);
    return this.item.message.id;
  }

  /** Moves the draft to Sent Items. Nothing leaves the page. */
  send(): void {
    const id = this.save();
    if (id === undefined) return;
    this.mailbox.change(id, { folder: 'sentitems', isDraft: false, received: this.now().toISOString() });
    this.open(undefined);
  }
}
