import type { Mailbox } from '../mailbox';
import type { MailMessage } from '../mail-message';
import { dayOf, make, timeOf } from './dom';

export interface ListEvents {
  open(message: MailMessage): void;
  /** More or fewer messages were chosen: Ctrl or Shift with a click, Shift with an arrow, Ctrl with the space bar. */
  choose(ids: readonly string[]): void;
}

/** The inbox as a list: one row a message, one choice or many, all by keyboard too. */
export class MessageList {
  readonly element = make('div', 'mail-list');
  private readonly rows = new Map<string, HTMLElement>();
  private ids: readonly string[] = [];
  private chosen = new Set<string>();
  private anchor = 0;
  private current = 0;

  constructor(
    private readonly mailbox: Mailbox,
    private readonly events: ListEvents,
  ) {
    this.element.setAttribute('role', 'listbox');
    this.element.setAttribute('aria-multiselectable', 'true');
    this.element.setAttribute('aria-label', 'Inbox');
    this.element.addEventListener('click', (event) => this.click(event));
    this.element.addEventListener('keydown', (event) => this.key(event));
    this.draw();
  }

  draw(): void {
    const messages = this.mailbox.folder('inbox');
    this.ids = messages.map(({ id }) => id);
    this.rows.clear();
    const content: Node[] = [];
    let day = '';
    for (const message of messages) {
      const itsDay = dayOf(message.received);
      if (itsDay !== day) content.push(Object.assign(make('div', 'mail-day', itsDay), { role: 'presentation' }));
      day = itsDay;
      const row = this.row(message);
      this.rows.set(message.id, row);
      content.push(row);
    }
    const hadFocus = this.element.contains(document.activeElement);
    this.element.replaceChildren(...content);
    this.mark();
    if (hadFocus) this.rows.get(this.ids[this.current] ?? '')?.focus({ preventScroll: true });
  }

  /** Chooses these and no others, without opening any. */
  set(ids: readonly string[]): void {
    this.chosen = new Set(ids);
    this.current = Math.max(0, this.ids.indexOf(ids[0] ?? ''));
    this.mark();
  }

  private row(message: MailMessage): HTMLElement {
    const sign = (shown: boolean, mark: string, name: string): readonly Node[] => {
      if (!shown) return [];
      const made = make('span', '', mark);
      made.setAttribute('role', 'img');
      made.setAttribute('aria-label', name);
      return [made];
    };
    const row = make(
      'div',
      message.isRead ? 'mail-row' : 'mail-row unread',
      make('span', 'mail-from', ...(message.isRead ? [] : [make('span', 'only-heard', 'Unread. ')]), message.from.name),
      make('span', 'mail-time', make('span', 'only-heard', `${dayOf(message.received)} `), timeOf(message.received)),
      make('span', 'mail-subject', message.subject),
      make(
        'span',
        'mail-signs',
        ...sign(message.importance === 'high', '!', 'Important'),
        ...sign(message.attachments.length > 0, '📎', 'Has attachments'),
        ...sign(message.flag.flagStatus === 'flagged', '⚑', 'Flagged'),
      ),
      make('span', 'mail-preview', message.isProtected ? 'Protected message' : message.text.replace(/\s+/g, ' ').slice(0, 110)),
      ...message.categories.map((name) => make('span', 'mail-category', name)),
    );
    row.setAttribute('role', 'option');
    row.dataset['id'] = message.id;
    return row;
  }

  private mark(): void {
    this.ids.forEach((id, index) => {
      const row = this.rows.get(id);
      row?.setAttribute('aria-selected', String(this.chosen.has(id)));
      if (row !== undefined) row.tabIndex = index === this.current ? 0 : -1;
    });
  }

  private click(event: MouseEvent): void {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-id]') : null;
    const index = this.ids.indexOf(row?.dataset['id'] ?? '');
    if (index < 0) return;
    if (event.shiftKey) this.stretch(index);
    else if (event.ctrlKey || event.metaKey) this.toggle(index);
    else this.only(index);
  }

  private key(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -this.ids.length, End: this.ids.length }[event.key];
    const target = Math.min(this.ids.length - 1, Math.max(0, this.current + (step ?? 0)));
    if (step !== undefined) {
      if (event.shiftKey) this.stretch(target);
      else if (event.ctrlKey) this.current = target;
      else this.only(target);
    } else if (event.key === ' ' && event.ctrlKey) this.toggle(this.current);
    else if (event.key === 'a' && event.ctrlKey) this.told(this.ids.slice(0, 100));
    else if (event.key === 'Enter' || event.key === ' ') this.only(this.current);
    else return;
    event.preventDefault();
    this.mark();
    this.rows.get(this.ids[this.current] ?? '')?.focus();
  }

  private only(index: number): void {
    this.anchor = index;
    this.current = index;
    const message = this.mailbox.message(this.ids[index] ?? '');
    if (message === undefined) return;
    this.told([message.id]);
    this.events.open(message);
  }

  private toggle(index: number): void {
    const id = this.ids[index] ?? '';
    const next = new Set(this.chosen);
    if (!next.delete(id)) next.add(id);
    this.anchor = index;
    this.current = index;
    this.told([...next]);
  }

  private stretch(index: number): void {
    this.current = index;
    this.told(this.ids.slice(Math.min(this.anchor, index), Math.max(this.anchor, index) + 1));
  }

  private told(ids: readonly string[]): void {
    this.chosen = new Set(ids);
    this.mark();
    this.events.choose(ids);
  }
}
