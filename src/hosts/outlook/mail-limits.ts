import { noLimits, type MailLimit, type MailLimits, type MissingHere } from '../../core/mail-limits';
import type { Signal } from '../../core/signal';
import { outlookCall } from './outlook-call';

type Callback<Value> = (result: Office.AsyncResult<Value>) => void;

interface SharedProperties {
  readonly owner?: string;
  readonly targetMailbox?: string;
  /** A bitmask: read 1, write 2, deleteOwn 4, deleteAll 8, editOwn 16, editAll 32 (Outlook: delegate access). */
  readonly delegatePermissions?: number;
}

interface LimitedItem {
  readonly itemClass?: string | object;
  readonly subject?: unknown;
  readonly attachments?: readonly { readonly name: string; readonly contentType?: string }[];
  readonly body?: { readonly setAsync?: unknown };
  readonly sessionData?: unknown;
  readonly displayReplyForm?: unknown;
  readonly displayReplyFormAsync?: unknown;
  /** There only in a shared folder or mailbox (Mailbox 1.8); elsewhere the member is missing. */
  readonly getSharedPropertiesAsync?: (callback: Callback<SharedProperties>) => void;
  /** Compose only, Mailbox 1.13. */
  readonly sensitivityLabel?: { getAsync(callback: Callback<string>): void };
}

interface LabelCatalog {
  getIsEnabledAsync(callback: Callback<boolean>): void;
  getAsync(callback: Callback<readonly Label[]>): void;
}

interface Label {
  readonly id: string;
  readonly name: string;
  readonly children?: readonly Label[];
}

const write = 2;

/**
 * What the open item and this Outlook allow, by what Office tells: requirement sets, the platform, the item's class, its shared properties and its label. Each
 * question that fails is left out; nothing is thrown.
 */
export async function mailLimits(signal: Signal): Promise<MailLimits> {
  const item = Office.context.mailbox.item as LimitedItem | null | undefined;
  const { limits, missing } = ofOutlook(item);
  if (item === null || item === undefined) return { ...noLimits, limits, missing };
  const protection = protectionOf(item);
  if (protection !== undefined) limits.push(protection);
  const shared = await sharedOf(item, signal);
  if (shared !== undefined) limits.push('shared');
  const label = await labelOf(item, signal);
  if (label !== undefined) limits.push('labelled');
  return { limits, missing, ...shared, ...(label === undefined ? {} : { label }) };
}

function ofOutlook(item: LimitedItem | null | undefined): { readonly limits: MailLimit[]; readonly missing: MissingHere[] } {
  const has = (set: string): boolean => Office.context.requirements.isSetSupported('Mailbox', set);
  // The platform is a word on every client (Office.context.diagnostics); the enumeration is not there on all of them.
  const { diagnostics, platform } = Office.context as {
    readonly diagnostics?: Partial<Office.ContextInformation>;
    readonly platform?: unknown;
  };
  const phone = ['iOS', 'Android'].includes(String(diagnostics?.platform ?? platform));
  const reading = item !== null && item !== undefined && typeof item.subject === 'string';
  const writing = item !== null && item !== undefined && !reading;
  const missing: MissingHere[] = [];
  if (!has('1.13') || phone) missing.push('choosing-messages');
  // Smart Alerts are never on a phone (Outlook: Smart Alerts, supported clients).
  if (!has('1.12') || phone) missing.push('before-sending');
  if (!has('1.5')) missing.push('following');
  if (!has('1.8')) missing.push('attachments');
  if (reading && typeof item.displayReplyForm !== 'function' && typeof item.displayReplyFormAsync !== 'function')
    missing.push('opening-replies');
  if (writing && typeof item.body?.setAsync !== 'function') missing.push('changing-drafts');
  if (writing && item.sessionData === undefined) missing.push('keeping-drafts');
  const older = !has('1.13') && !phone;
  return {
    limits: phone ? ['phone'] : older ? ['older'] : [],
    missing: phone || older ? missing : missing.filter((one) => one !== 'keeping-drafts'),
  };
}

/** S/MIME by the item's class (a message that is only signed can be read); rights protection by the one attachment that holds its words. */
function protectionOf(item: LimitedItem): 'encrypted' | 'rights-protected' | undefined {
  const itemClass = typeof item.itemClass === 'string' ? item.itemClass : '';
  if (/^IPM\.Note\.SMIME(?!\.MultipartSigned)/i.test(itemClass)) return 'encrypted';
  const sealed = (item.attachments ?? []).some(
    ({ name, contentType }) => /^message(?:_v\d)?\.rpmsg$/i.test(name) || contentType === 'application/x-microsoft-rpmsg-message',
  );
  return sealed ? 'rights-protected' : undefined;
}

async function sharedOf(item: LimitedItem, signal: Signal): Promise<Pick<MailLimits, 'owner' | 'mayWrite'> | undefined> {
  const ask = item.getSharedPropertiesAsync?.bind(item);
  if (ask === undefined) return undefined;
  try {
    const { owner, targetMailbox, delegatePermissions = 0 } = await outlookCall<SharedProperties>((callback) => ask(callback), signal);
    const who = targetMailbox ?? owner;
    // Mac is known to give 0 (office-js#1423): then nothing is said about writing.
    return {
      ...(who === undefined ? {} : { owner: who }),
      ...(delegatePermissions === 0 ? {} : { mayWrite: (delegatePermissions & write) !== 0 }),
    };
  } catch {
    return {};
  }
}

async function labelOf(item: LimitedItem, signal: Signal): Promise<string | undefined> {
  const catalog = (Office.context as unknown as { readonly sensitivityLabelsCatalog?: LabelCatalog }).sensitivityLabelsCatalog;
  const { sensitivityLabel } = item;
  if (catalog === undefined || sensitivityLabel === undefined) return undefined;
  try {
    // documented: ask whether labels are used at all before anything else.
    if (!(await outlookCall<boolean>((callback) => catalog.getIsEnabledAsync(callback), signal))) return undefined;
    const id = await outlookCall<string>((callback) => sensitivityLabel.getAsync(callback), signal);
    if (id === '' || id === null) return undefined;
    const labels = await outlookCall<readonly Label[]>((callback) => catalog.getAsync(callback), signal);
    return named(labels, id);
  } catch {
    return undefined;
  }
}

function named(labels: readonly Label[], id: string): string | undefined {
  for (const label of labels) {
    if (label.id === id) return label.name;
    const inside = named(label.children ?? [], id);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
