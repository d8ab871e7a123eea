import type { Appointment, MailMessage } from './mail-message';

export interface MasterCategory {
  readonly displayName: string;
  readonly color: string;
}

export interface MailboxContent {
  readonly messages: readonly MailMessage[];
  readonly appointments: readonly Appointment[];
  readonly categories: readonly MasterCategory[];
}

/** The mailbox itself: kept whole in memory, in the server and, as a copy, on the page. Changes are told to whoever listens. */
export class Mailbox {
  private readonly byId = new Map<string, MailMessage>();
  readonly appointments: Appointment[];
  readonly categories: MasterCategory[];
  private readonly listeners = new Set<(message: MailMessage) => void>();
  /** Newest first, by folder, until something changes: a big mailbox is listed page by page. */
  private sorted: readonly MailMessage[] | undefined;
  private readonly folders = new Map<string, readonly MailMessage[]>();

  constructor(content: MailboxContent) {
    for (const message of content.messages) this.byId.set(message.id, message);
    this.appointments = [...content.appointments];
    this.categories = [...content.categories];
  }

  message(id: string): MailMessage | undefined {
    return this.byId.get(id);
  }

  /** Newest first. */
  folder(name: string): readonly MailMessage[] {
    let found = this.folders.get(name);
    if (found === undefined) this.folders.set(name, (found = this.all().filter((message) => message.folder === name)));
    return found;
  }

  all(): readonly MailMessage[] {
    this.sorted ??= [...this.byId.values()].sort((a, b) => (a.received < b.received ? 1 : a.received > b.received ? -1 : 0));
    return this.sorted;
  }

  /** Oldest first. */
  conversation(id: string): readonly MailMessage[] {
    return this.all()
      .filter((message) => message.conversationId === id)
      .reverse();
  }

  /** Puts a message in, or in the place of the one with its id. */
  put(message: MailMessage): void {
    this.byId.set(message.id, message);
    this.forget();
    for (const listener of [...this.listeners]) listener(message);
  }

  change(id: string, change: Partial<MailMessage>): MailMessage | undefined {
    const now = this.byId.get(id);
    if (now === undefined) return undefined;
    const next = { ...now, ...change };
    this.put(next);
    return next;
  }

  remove(id: string): void {
    this.byId.delete(id);
    this.forget();
  }

  private forget(): void {
    this.sorted = undefined;
    this.folders.clear();
  }

  subscribe(listener: (message: MailMessage) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
