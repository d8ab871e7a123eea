import { EmulatorError } from '../word/emulator-error';
import { cleanHtml, htmlToText } from './html-text';
import type { MailMessage, MailPerson } from './mail-message';
import { textToHtml } from './message-html';
import { messageForm } from './message-form';
import type { OutlookApplication } from './outlook-application';
import { initialData, type OpenItem } from './open-item';
import { owner } from './sample-mailbox/people';

type Fields = Record<string, unknown>;
type Answer = {
  readonly wasSuccessful: boolean;
  readonly error: boolean;
  readonly errorCode: number;
  readonly data?: unknown;
  readonly customProperties?: string;
};

const good = (data?: unknown): Answer => ({ wasSuccessful: true, error: false, errorCode: 0, ...(data === undefined ? {} : { data }) });
const bad = (errorCode: number): Answer => ({ wasSuccessful: false, error: true, errorCode });

/** office.js's own codes (its error table). */
const codes = {
  notSupported: 5000,
  internal: 5001,
  duplicateKey: 9023,
  keyNotFound: 9024,
  tooMany: 9025,
  badAttachment: 9003,
  category: 9044,
  duplicateCategory: 9045,
  notSaved: 9046,
  itemNotFound: 9049,
  token: 9018,
} as const;

/** The wire's numbers: 0 and 1 are required and optional attendees where an appointment is open. */
const fields = ['to', 'cc', 'bcc'] as const;
const attendees = ['required', 'optional'] as const;
const asHtml = 3;

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function personOf(value: unknown): MailPerson {
  const { name, address } = (typeof value === 'object' && value !== null ? value : {}) as { name?: unknown; address?: unknown };
  return { name: String(name ?? address ?? value), address: String(address ?? value) };
}

const forHost = ({ name, address }: MailPerson): Fields => ({
  name,
  address,
  recipientType: address.endsWith('@marrowdale.example') ? 2 : 3,
});

/** The calls of office.js's Outlook file by dispatch id. Numbers and shapes: docs/emulator.md, "The wire". */
export class OutlookCalls {
  private readonly customProperties = new Map<string, string>();
  private readonly session = new Map<string, string>();
  private loadedId: string | undefined;
  private attachmentsMade = 0;

  constructor(private readonly outlook: OutlookApplication) {}

  call(id: number, parameters: Fields): Answer {
    switch (id) {
      case 2:
      case 12:
        // documented: Exchange's own tokens are switched off in Exchange Online.
        return bad(codes.token);
      case 3:
        return { wasSuccessful: true, error: false, errorCode: 0, customProperties: this.customProperties.get(this.itemId()) ?? '{}' };
      case 4:
        this.customProperties.set(this.itemId(), JSON.stringify(parameters['customProperties'] ?? {}));
        return good();
      case 13:
      case 29:
        return this.writeBody((html) => this.outlook.editor?.replaceSelection(html), parameters);
      case 23:
        return this.writeBody((html) => this.outlook.editor?.prepend(html), parameters);
      case 38:
        return this.writeBody((html) => this.outlook.editor?.setHtml(html), parameters);
      case 173:
        return this.setSignature(parameters);
      case 100:
        return good();
      case 14:
        return good('html');
      case 37:
        return this.readBody(parameters);
      case 28: {
        const selected = this.outlook.editor?.selection();
        if (selected === undefined) return bad(codes.notSupported);
        return good({ data: parameters['coercionType'] === asHtml ? selected.html : selected.text, sourceProperty: 'body' });
      }
      case 15:
        return good(this.recipients(parameters).map(forHost));
      case 21:
        return this.setRecipients(parameters, []);
      case 22:
        return this.setRecipients(parameters, this.recipients(parameters));
      case 17:
        return this.setSubject(String(parameters['subject'] ?? ''));
      case 18:
        return good(this.item().kind.startsWith('appointment') ? this.appointment().subject : this.message().subject);
      case 24:
        return good(Date.parse(parameters['TimeProperty'] === 2 ? this.appointment().end : this.appointment().start));
      case 25: {
        const time = new Date(Number(parameters['time'])).toISOString();
        this.outlook.changeAppointment(parameters['TimeProperty'] === 2 ? { end: time } : { start: time });
        return good();
      }
      case 26:
        return good(this.appointment().location);
      case 27:
        this.outlook.changeAppointment({ location: String(parameters['location'] ?? '') });
        return good();
      case 32:
        return good(this.outlook.save());
      case 41:
        this.outlook.open(undefined);
        return good();
      case 33:
      case 34:
      case 35:
      case 36:
        return this.notification(id, parameters);
      case 99:
        return good('');
      case 107:
        return good(forHost(owner));
      case 16:
      case 19:
      case 148:
      case 149:
      case 150:
      case 20:
        return this.attachment(id, parameters);
      case 157:
      case 158:
      case 159:
        return this.categories(id, parameters);
      case 160:
      case 161:
      case 162:
        return this.masterCategories(id, parameters);
      case 164: {
        const saved = this.outlook.mailbox.message(this.itemId());
        return saved === undefined ? bad(codes.notSaved) : good(saved.id);
      }
      case 168:
        return good(`Message-ID: ${this.message().internetMessageId}\r\nSubject: ${this.message().subject}\r\n`);
      case 174: {
        const item = this.item();
        return good({
          composeType: item.kind === 'compose' ? (item.how === 'new' ? 'newMail' : item.how) : 'newMail',
          coercionType: 'html',
        });
      }
      case 175:
        return good(true);
      case 176:
        return good();
      case 185:
      case 186:
      case 187:
      case 188:
      case 189:
        return this.sessionData(id, parameters);
      case 163:
      case 193:
      case 400:
      case 401:
      case 402:
      case 403:
        return good();
      case 404: {
        for (const key of Object.keys(this.outlook.roaming)) Reflect.deleteProperty(this.outlook.roaming, key);
        Object.assign(this.outlook.roaming, listOf(parameters['list'])[0]);
        return good();
      }
      case 196:
        return good(this.selectedItems());
      case 211:
        return this.load(String(parameters['itemId']));
      case 212:
        this.loadedId = undefined;
        return good();
      default:
        if (messageForm(this.outlook, id, parameters)) return good();
        throw new EmulatorError('not-emulated', `The Outlook call with dispatch id ${id} is not emulated.`);
    }
  }

  private item(): OpenItem {
    const { openItem } = this.outlook;
    if (openItem === undefined) throw new EmulatorError('not-emulated', 'A call needs an open item, and none is open.');
    return openItem;
  }

  private message(): MailMessage {
    const item = this.item();
    if (item.kind !== 'message' && item.kind !== 'compose')
      throw new EmulatorError('not-emulated', 'This call on an appointment is not emulated.');
    return item.message;
  }

  private appointment(): Extract<OpenItem, { kind: 'appointment' }>['appointment'] {
    const item = this.item();
    if (item.kind !== 'appointment' && item.kind !== 'appointment-compose')
      throw new EmulatorError('not-emulated', 'This call on a message is not emulated.');
    return item.appointment;
  }

  private itemId(): string {
    const item = this.item();
    return item.kind === 'message' || item.kind === 'compose' ? item.message.id : item.appointment.id;
  }

  private readBody(parameters: Fields): Answer {
    const loaded = parameters['loadedItemId'];
    if (loaded !== undefined && loaded !== this.loadedId) return bad(codes.itemNotFound);
    const item = this.item.bind(this);
    const kept = loaded === undefined ? undefined : this.outlook.mailbox.message(String(loaded));
    const source = kept ?? (item().kind.startsWith('appointment') ? this.appointment() : this.message());
    const inner = (kept === undefined ? this.outlook.editor?.html() : undefined) ?? cleanHtml(source.html);
    const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${inner}</body></html>`;
    return good(parameters['coercionType'] === asHtml ? html : htmlToText(inner));
  }

  private writeBody(write: (html: string) => void, parameters: Fields): Answer {
    if (this.outlook.editor === undefined) return bad(codes.notSupported);
    const text = String(parameters['data'] ?? '');
    write(cleanHtml(parameters['coercionType'] === asHtml ? text : textToHtml(text)));
    return good();
  }

  private setSignature(parameters: Fields): Answer {
    const { editor } = this.outlook;
    if (editor === undefined) return bad(codes.notSupported);
    const page = new DOMParser().parseFromString(editor.html(), 'text/html');
    const now = page.getElementById('Signature') ?? page.createElement('div');
    now.id = 'Signature';
    now.innerHTML = cleanHtml(parameters['coercionType'] === asHtml ? String(parameters['data']) : textToHtml(String(parameters['data'])));
    if (!now.isConnected) page.body.insertBefore(now, page.getElementById('appendonsend'));
    editor.setHtml(page.body.innerHTML);
    return good();
  }

  private recipients(parameters: Fields): readonly MailPerson[] {
    const number = Number(parameters['recipientField']);
    if (this.item().kind.startsWith('appointment')) return this.appointment()[attendees[number] ?? 'required'];
    return this.message()[fields[number] ?? 'to'];
  }

  private setRecipients(parameters: Fields, before: readonly MailPerson[]): Answer {
    const number = Number(parameters['recipientField']);
    const people = [...before, ...listOf(parameters['recipientArray']).map(personOf)];
    if (this.item().kind.startsWith('appointment')) this.outlook.changeAppointment({ [attendees[number] ?? 'required']: people });
    else this.outlook.change({ [fields[number] ?? 'to']: people });
    this.outlook.tell('recipients-changed');
    return good();
  }

  private setSubject(subject: string): Answer {
    if (this.item().kind.startsWith('appointment')) this.outlook.changeAppointment({ subject });
    else this.outlook.change({ subject });
    this.outlook.tell('changed');
    return good();
  }

  private notification(id: number, parameters: Fields): Answer {
    const { notifications } = this.outlook;
    const key = String(parameters['key']);
    if (id === 34) return good([...notifications.values()]);
    if (id === 33 && notifications.has(key)) return bad(codes.duplicateKey);
    // documented: five an item.
    if (id === 33 && notifications.size >= 5) return bad(codes.tooMany);
    if (id !== 33 && !notifications.has(key)) return bad(codes.keyNotFound);
    if (id === 36) notifications.delete(key);
    else notifications.set(key, parameters);
    this.outlook.tell('changed');
    return good();
  }

  private attachment(id: number, parameters: Fields): Answer {
    const loaded = parameters['loadedItemId'];
    const kept = loaded === undefined ? undefined : this.outlook.mailbox.message(String(loaded));
    const item = kept ?? (this.item().kind.startsWith('appointment') ? this.appointment() : this.message());
    if (id === 149)
      return good(
        item.attachments.map(({ id: own, name, size, contentType }) => ({
          id: own,
          name,
          size,
          contentType,
          attachmentType: 0,
          isInline: false,
        })),
      );
    if (id === 150) {
      const found = item.attachments.find((one) => one.id === parameters['id']);
      return found === undefined ? bad(codes.badAttachment) : good({ content: found.content, format: 'base64' });
    }
    let attachments = item.attachments;
    if (id === 20) attachments = attachments.filter((one) => one.id !== parameters['attachmentIndex']);
    else if (id === 148) {
      this.attachmentsMade += 1;
      const content = String(parameters['base64String']);
      attachments = [
        ...attachments,
        {
          id: `added-${this.attachmentsMade}`,
          name: String(parameters['name']),
          contentType: 'application/octet-stream',
          size: Math.floor((content.length * 3) / 4),
          content,
        },
      ];
      // addFileAttachmentAsync names an address to fetch from. Nothing is ever fetched here.
    } else throw new EmulatorError('not-emulated', 'Attaching a file by its address, or an item, is not emulated.');
    if (this.item().kind.startsWith('appointment')) this.outlook.changeAppointment({ attachments });
    else this.outlook.change({ attachments });
    this.outlook.tell('attachments-changed');
    return good(id === 148 ? attachments.at(-1)?.id : undefined);
  }

  private categories(id: number, parameters: Fields): Answer {
    const loaded = parameters['loadedItemId'];
    const item = loaded === undefined ? this.item() : undefined;
    // documented: not for messages being written, on the web.
    if (item?.kind === 'compose') return bad(codes.notSupported);
    const target = loaded === undefined ? this.message() : this.outlook.mailbox.message(String(loaded));
    if (target === undefined) return bad(codes.itemNotFound);
    const names = listOf(parameters['categories']).map(String);
    const known = this.outlook.mailbox.categories;
    // documented: null or an empty list when there are none.
    if (id === 157)
      return good(target.categories.length === 0 ? null : known.filter(({ displayName }) => target.categories.includes(displayName)));
    if (id === 158 && !names.every((name) => known.some(({ displayName }) => displayName === name))) return bad(codes.category);
    const categories =
      id === 158 ? [...new Set([...target.categories, ...names])] : target.categories.filter((name) => !names.includes(name));
    if (loaded === undefined) this.outlook.change({ categories });
    else this.outlook.mailbox.change(target.id, { categories });
    this.outlook.tell('changed');
    return good();
  }

  private masterCategories(id: number, parameters: Fields): Answer {
    const { categories } = this.outlook.mailbox;
    if (id === 160) return good(categories);
    if (id === 161) {
      const added = listOf(parameters['categoryDetails']).map((one) => one as { displayName: string; color: string });
      if (added.some(({ displayName }) => categories.some((now) => now.displayName === displayName))) return bad(codes.duplicateCategory);
      categories.push(...added);
      return good();
    }
    const gone = listOf(parameters['categories']).map(String);
    const left = categories.filter(({ displayName }) => !gone.includes(displayName));
    categories.splice(0, categories.length, ...left);
    return good();
  }

  private sessionData(id: number, parameters: Fields): Answer {
    const name = String(parameters['name']);
    if (id === 185) this.session.set(name, String(parameters['value']));
    else if (id === 186) return this.session.has(name) ? good(this.session.get(name)) : bad(codes.keyNotFound);
    else if (id === 187) return good(Object.fromEntries(this.session));
    else if (id === 188) this.session.clear();
    else this.session.delete(name);
    return good();
  }

  private selectedItems(): readonly Fields[] {
    return this.outlook.selected.slice(0, 100).flatMap((id) => {
      const message = this.outlook.mailbox.message(id);
      if (message === undefined) return [];
      return [
        {
          itemId: message.id,
          itemMode: 'Read',
          itemType: 'Message',
          subject: message.subject,
          conversationId: message.conversationId,
          hasAttachment: message.attachments.length > 0,
          internetMessageId: message.internetMessageId,
        },
      ];
    });
  }

  /** documented: one loaded item at a time. assumed: a second is refused with an internal error until the first is unloaded. */
  private load(id: string): Answer {
    if (this.loadedId !== undefined) return bad(codes.internal);
    const message = this.outlook.mailbox.message(id);
    if (message === undefined) return bad(codes.itemNotFound);
    this.loadedId = id;
    const data = initialData({ kind: 'message', message }, owner);
    const address = (person: MailPerson): Fields => ({ displayName: person.name, emailAddress: person.address });
    return good(
      JSON.stringify({
        ...data,
        itemId: message.id,
        itemType: 'message',
        from: address(message.from),
        sender: address(message.from),
        to: message.to.map(address),
        cc: message.cc.map(address),
        attachments: message.attachments.map(({ id: own, name, size, contentType }) => ({
          id: own,
          name,
          size,
          contentType,
          attachmentType: 'file',
          isInline: false,
        })),
        dateTimeCreated: message.received,
      }),
    );
  }
}
