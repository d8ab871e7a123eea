import { findInjection } from '../injection';

/** Words without which nothing below can match: most messages are let through after one quick look. */
const hints =
  /\b(?:ignore|disregard|forget|override|bypass|instructions?|prompt|assistant|system|bank|account|sort ?code|iban|payee|AI|bot|model|click|password|mark|summari[sz]e|hidden|display|https?|vouchers?|gift ?cards?|zip|passcode)\b|<!--|style=|\[!|\]\(/i;
const lures =
  /\bclick\b[^.\n]{0,30}\b(?:to see if you qualify|verify|confirm your|to claim)\b|\b(?:see if you qualify|verify your account|account (?:will be|has been) (?:suspended|limited))\b/i;
/** A locked file with its key beside it gets past a scanner; an account about to close wants a password. */
const lockedFile =
  /\b(?:zip|rar|7z|archive|attach\w{0,5}|file|document)\b[^.\n]{0,40}\bpass(?:word|code)\b[^.\n]{0,12}(?:\bis\b|:)\s{0,3}\S{0,12}\d/i;
const accountScare =
  /\b(?:password|mailbox|account|link)\b[^.\n]{0,30}\b(?:expires?|will expire|is full|will be (?:closed|deleted|suspended))\b[^\n]{0,120}\b(?:click|verify|sign in|log in|keep your)\b|\b(?:sign in|log in)\b[^.\n]{0,40}\bpassword\b[^.\n]{0,20}\bto (?:read|view|open)\b|\bbuy\b[^.\n]{0,40}\b(?:gift ?cards?|vouchers?)\b[^.\n]{0,60}\b(?:codes?|send|photo)\b/i;
const movedBank =
  /\bbank\b[^.\n]{0,40}\bclosed\b[^.\n]{0,30}\baccount\b|\b(?:new|changed?|updated?|different)\b[^.\n]{0,30}\bbank(?:ing)? (?:details|account)\b/i;

/** How much of a message is looked at for orders to the assistant: they stand where a reader would see them. */
const mostRead = 20_000;

/** The first suspicious words of a message, or undefined. They are shown; nothing is deleted or answered. */
export function suspiciousWords(body: string): { readonly text: string } | undefined {
  const text = body.slice(0, mostRead);
  if (!hints.test(text)) return undefined;
  const lure = lures.exec(text) ?? movedBank.exec(text) ?? lockedFile.exec(text) ?? accountScare.exec(text);
  if (lure !== null) return { text: lure[0] };
  const [first] = findInjection({ text });
  return first === undefined || first.quote === '' || !body.includes(first.quote) ? undefined : { text: first.quote };
}
