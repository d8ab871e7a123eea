import { findDates } from '../dates';
import type { MailAddress } from '../mailbox';
import type { ThreadMessage } from './thread-view';

/** Heads of quoted messages as Outlook, Gmail and Apple Mail write them; no standard says how. */
const fromLine = /^\*?from:\*?\s{0,4}(?<who>\S.{0,200})$/i;
const otherHead = /^\*?(?<name>sent|date|to|cc|bcc|subject|importance|reply-to):\*?\s{0,4}(?<value>.{0,400})$/i;
const wrote = /^on\s(?<said>.{8,240})\swrote:$/i;
/** Where the moment ends and the writer begins: after the clock, or after the year where there is no clock. */
const momentEnds = /(?:\d{1,2}[:.]\d{2}(?:\s?[ap]m)?(?:\s?[+-]\d{4})?|\b(?:19|20)\d{2}),?\s{1,3}(?=["'<\p{L}])/giu;
const begins = /^on\s.{4,160}$/i;
const separator = /^(?:-{2,}\s?(?:original|forwarded) message\s?-{0,6}|_{8,}|begin forwarded message:?|-{6,})$/i;
const clock = /\b(?<hours>[01]?\d|2[0-3])[:.](?<minutes>[0-5]\d)(?::\d{2})?\s?(?<half>[ap]m)?\b/i;
/** A message quoted deeper than this is somebody's whole archive. */
const mostQuoted = 100;

/** Takes "Name <a@b>" or either alone; gives both. */
export function readAddress(words: string): MailAddress {
  const text = words.trim().replace(/^["']/u, '');
  const email = /[^\s<>"'()[\]:;,]{1,64}@[^\s<>"'()[\]:;,]{1,190}/u.exec(text)?.[0] ?? '';
  const name = text
    .slice(0, email === '' ? text.length : text.indexOf(email))
    .replace(/[\s"'<([]{1,6}$|mailto:/gi, '')
    .replace(/[\s"'<([]{1,6}$/u, '');
  return { name: name === '' ? email : name, email };
}

/** "Thursday, 12 November 2026 at 09:14" as ISO 8601; empty when no day with a year is named. */
export function readSent(words: string, reference: string): string {
  if (!/\d{4}|\/\d{2}\b/u.test(words)) return '';
  const date = findDates(words, reference, { past: true })[0]?.date;
  if (date === undefined) return '';
  const time = clock.exec(words)?.groups;
  if (time === undefined) return `${date}T00:00:00Z`;
  const half = time['half']?.toLowerCase();
  const hours = (Number(time['hours']) % (half === undefined ? 24 : 12)) + (half === 'pm' ? 12 : 0);
  return `${date}T${hours < 10 ? '0' : ''}${hours}:${time['minutes'] ?? '00'}:00Z`;
}

interface Building {
  from: MailAddress;
  to: readonly MailAddress[];
  cc: readonly MailAddress[];
  subject: string;
  receivedAt: string;
  lines: string[];
}

/**
 * Takes the lines of an open message with all that is quoted below it, and what Outlook says of the message itself; gives its messages, newest
 * first. The quoted ones have no id: they are known from the quote alone, and what the quote left out is missing. Linear.
 */
export function splitQuoted(lines: readonly string[], open: Omit<ThreadMessage, 'body'>): readonly ThreadMessage[] {
  const found: Building[] = [{ ...open, lines: [] }];
  let current: Building | undefined = found[0];
  const plain = lines.flatMap((line) => line.split(/\r\n|\r|\n/u)).map((line) => line.replace(/^(?:\s{0,3}>){1,20}\s?/u, '').trim());
  for (let at = 0; at < plain.length && found.length <= mostQuoted; at += 1) {
    const line = plain[at] ?? '';
    if (line.length > 400) {
      current?.lines.push(line);
      continue;
    }
    if (separator.test(line)) continue;
    const head = fromLine.exec(line)?.groups?.['who'];
    if (head !== undefined && nextHead(plain, at + 1)) {
      current = { from: readAddress(head), to: [], cc: [], subject: '', receivedAt: '', lines: [] };
      found.push(current);
      for (at += 1; at < plain.length; at += 1) {
        const next = plain[at] ?? '';
        const field = otherHead.exec(next)?.groups;
        if (field === undefined) {
          if (next === '') continue;
          break;
        }
        takeField(current, (field['name'] ?? '').toLowerCase(), field['value'] ?? '', open.receivedAt);
      }
      at -= 1;
      continue;
    }
    const joined = begins.test(line) && /wrote:$/i.test(plain[at + 1] ?? '') && !/wrote:$/i.test(line);
    const said = wrote.exec(joined ? `${line} ${plain[at + 1] ?? ''}` : line)?.groups?.['said'];
    const writer = said === undefined ? undefined : writerOf(said);
    if (said !== undefined && writer !== undefined) {
      current = { from: readAddress(writer), to: [], cc: [], subject: '', receivedAt: readSent(said, open.receivedAt), lines: [] };
      found.push(current);
      if (joined) at += 1;
      continue;
    }
    current?.lines.push(line);
  }
  return found.map(({ lines: own, ...message }, index) => ({
    ...message,
    id: index === 0 ? open.id : '',
    subject: message.subject === '' ? open.subject : message.subject,
    body: own.join('\n').trim(),
  }));
}

/** "Wed, 11 Nov 2026 at 08:02, Jo Petrie <jo@b>" as "Jo Petrie <jo@b>"; undefined when it names no moment, so that "on reflection she wrote:" is no head. */
function writerOf(said: string): string | undefined {
  let end: number | undefined;
  for (const match of said.matchAll(momentEnds))
    if (!/^at\s/i.test(said.slice(match.index + match[0].length))) end = match.index + match[0].length;
  return end === undefined ? undefined : said.slice(end);
}

function nextHead(lines: readonly string[], from: number): boolean {
  for (let at = from; at < lines.length && at < from + 4; at += 1) {
    const line = lines[at] ?? '';
    if (line !== '') return otherHead.test(line.slice(0, 460));
  }
  return false;
}

function takeField(message: Building, name: string, value: string, reference: string): void {
  if (name === 'sent' || name === 'date') message.receivedAt = readSent(value, reference);
  else if (name === 'subject') message.subject = value.trim();
  else if (name === 'to' || name === 'cc')
    message[name] = value
      .split(/;|,(?=[^<>]{0,100}(?:<|@))/u)
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map(readAddress);
}
