import { EmulatorError } from '../word/emulator-error';
import { appointmentOf, asHtml, bad, codes, good, itemOf, listOf, messageOf, type Answer, type Fields } from './calls/answer';
import { attachmentCall } from './calls/attachment-calls';
import { readBody, setSignature, writeBody } from './calls/body-calls';
import { categoryCall, masterCategoryCall } from './calls/category-calls';
import { loadItem, selectedItems } from './calls/list-calls';
import type { MailPerson } from './mail-message';
import { messageForm } from './message-form';
import type { OpenOutlook } from './open-outlook';
import { owner } from './sample-mailbox/people';

/** The wire's numbers: 0 and 1 are required and optional attendees where an appointment is open. */
const fields = ['to', 'cc', 'bcc'] as const;
const attendees = ['required', 'optional'] as const;

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
  /** documented: one loaded item at a time. assumed: a second is refused with an internal error until the first is unloaded. */
  private loadedId: string | undefined;

  constructor(private readonly outlook: OpenOutlook) {}

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
        return writeBody(this.outlook, (html) => this.outlook.editor?.replaceSelection(html), parameters);
      case 23:
        return writeBody(this.outlook, (html) => this.outlook.editor?.prepend(html), parameters);
      case 38:
        return writeBody(this.outlook, (html) => this.outlook.editor?.setHtml(html), parameters);
      case 173:
        return setSignature(this.outlook, parameters);
      case 100:
        return good();
      case 14:
        return good(this.outlook.plainText ? 'text' : 'html');
      case 37:
        return readBody(this.outlook, parameters, this.loadedId);
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
        return good(
          itemOf(this.outlook).kind.startsWith('appointment') ? appointmentOf(this.outlook).subject : messageOf(this.outlook).subject,
        );
      case 24:
        return good(Date.parse(parameters['TimeProperty'] === 2 ? appointmentOf(this.outlook).end : appointmentOf(this.outlook).start));
      case 25: {
        const time = new Date(Number(parameters['time'])).toISOString();
        this.outlook.changeAppointment(parameters['TimeProperty'] === 2 ? { end: time } : { start: time });
        return good();
      }
      case 26:
        return good(appointmentOf(this.outlook).location);
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
      case 108:
        return this.outlook.shared === undefined ? bad(codes.notSupported) : good(this.outlook.shared);
      // Ours (office-js-supplement.ts): the label of what is written, and the catalog.
      case 9001:
        return good(this.outlook.label?.id ?? '');
      case 9002:
        return good(this.outlook.label === undefined ? [] : [{ ...this.outlook.label, children: [] }]);
      case 107:
        return good(forHost(owner));
      case 16:
      case 19:
      case 148:
      case 149:
      case 150:
      case 20:
        return attachmentCall(this.outlook, id, parameters);
      case 157:
      case 158:
      case 159:
        return categoryCall(this.outlook, id, parameters);
      case 160:
      case 161:
      case 162:
        return masterCategoryCall(this.outlook, id, parameters);
      case 164: {
        const saved = this.outlook.mailbox.message(this.itemId());
        return saved === undefined ? bad(codes.notSaved) : good(saved.id);
      }
      case 168:
        return good(`Message-ID: ${messageOf(this.outlook).internetMessageId}\r\nSubject: ${messageOf(this.outlook).subject}\r\n`);
      case 174: {
        const item = itemOf(this.outlook);
        return good({
          composeType: item.kind === 'compose' ? (item.how === 'new' ? 'newMail' : item.how) : 'newMail',
          coercionType: this.outlook.plainText ? 'text' : 'html',
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
        return good(selectedItems(this.outlook));
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

  private itemId(): string {
    const item = itemOf(this.outlook);
    return item.kind === 'message' || item.kind === 'compose' ? item.message.id : item.appointment.id;
  }

  private recipients(parameters: Fields): readonly MailPerson[] {
    const number = Number(parameters['recipientField']);
    if (itemOf(this.outlook).kind.startsWith('appointment')) return appointmentOf(this.outlook)[attendees[number] ?? 'required'];
    return messageOf(this.outlook)[fields[number] ?? 'to'];
  }

  private setRecipients(parameters: Fields, before: readonly MailPerson[]): Answer {
    const number = Number(parameters['recipientField']);
    const people = [...before, ...listOf(parameters['recipientArray']).map(personOf)];
    if (itemOf(this.outlook).kind.startsWith('appointment')) this.outlook.changeAppointment({ [attendees[number] ?? 'required']: people });
    else this.outlook.change({ [fields[number] ?? 'to']: people });
    this.outlook.tell('recipients-changed');
    return good();
  }

  private setSubject(subject: string): Answer {
    if (itemOf(this.outlook).kind.startsWith('appointment')) this.outlook.changeAppointment({ subject });
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

  private sessionData(id: number, parameters: Fields): Answer {
    const name = String(parameters['name']);
    if (id === 185) this.session.set(name, String(parameters['value']));
    else if (id === 186) return this.session.has(name) ? good(this.session.get(name)) : bad(codes.keyNotFound);
    else if (id === 187) return good(Object.fromEntries(this.session));
    else if (id === 188) this.session.clear();
    else this.session.delete(name);
    return good();
  }

  private load(id: string): Answer {
    if (this.loadedId !== undefined) return bad(codes.internal);
    const answer = loadItem(this.outlook, id);
    if (answer.wasSuccessful) this.loadedId = id;
    return answer;
  }
}
