import { textToHtml } from '../message-html';
import type { MailAttachment, MailMessage, MailPerson } from '../mail-message';
import { attachmentFile } from './attachment-files';
import { colleagues, owner, resident, type Resident } from './people';
import type { Story, StoryMessage, Writer } from './story';

/** The last day of the sample mailbox: 22 November 2026. */
export const lastDay = Date.UTC(2026, 10, 22);
const day = 86_400_000;

/** Letters as Exchange makes its ids, `+` and `/` among them, from a number: the same number gives the same id. */
export function exchangeId(seed: number, kind: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let state = (seed * 2654435761 + kind.length * 97) >>> 0;
  let text = '';
  for (let at = 0; at < 68; at += 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    text += alphabet[(state >>> 16) % 64] ?? '';
  }
  return `AAMkAD${kind}${seed.toString(36)}/${text.slice(0, 34)}+${text.slice(34)}=`;
}

const writtenDate = (time: number): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(time);

/** Fills the slots of a text. Weekend dates move on to Monday, as offices do. */
function fill(text: string, who: Resident, begin: number, seed: number): string {
  const slots: Readonly<Record<string, string>> = {
    first: who.first,
    last: who.last,
    name: who.name,
    home: who.home,
    phone: who.phone,
    ref: String(40_700_000 + ((seed * 7919) % 90_000)),
    amount: `£${80 + ((seed * 53) % 870)}.${String((seed * 17) % 100).padStart(2, '0')}`,
  };
  return text.replace(/\{(?:(\w+)|d([+-]\d+))\}/g, (whole, slot: string | undefined, shift: string | undefined) => {
    if (shift === undefined) return slots[slot ?? ''] ?? whole;
    const time = begin + Number(shift) * day;
    const weekday = new Date(time).getUTCDay();
    return writtenDate(time + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0) * day);
  });
}

function attachments(part: StoryMessage, seed: number): readonly MailAttachment[] {
  return (part.files ?? []).map((name, index) => ({ id: `${exchangeId(seed * 10 + index, 'Att')}`, name, ...attachmentFile(name) }));
}

/** One telling of a story: its messages, oldest first. `seed` chooses the resident and every id. Messages later than the last day are not written yet. */
export function tellStory(story: Story, daysBefore: number, seed: number): readonly MailMessage[] {
  const who = resident(seed);
  const person = (writer: Writer): MailPerson =>
    writer === 'me' ? owner : writer === 'resident' ? { name: who.name, address: who.address } : colleagues[writer];
  const begin = lastDay - daysBefore * day;
  const subject = fill(story.subject, who, begin, seed);
  const conversationId = exchangeId(seed, 'Conv');
  return story.messages.flatMap((part, index): MailMessage[] => {
    const minutes = (seed * 7 + index * 13) % 60;
    const received = begin + (part.after ?? 0) * day + (part.hour ?? 9) * 3_600_000 + minutes * 60_000;
    if (received > lastDay + day) return [];
    const own = part.from === 'me';
    const text = fill(part.text, who, begin, seed);
    const number = seed * 16 + index;
    const earlier = story.messages.slice(0, index).reverse();
    const to = (part.to ?? (own ? (['resident'] as const) : (['me'] as const))).map(person);
    const start = begin + (story.meeting?.inDays ?? 0) * day + (story.meeting?.hour ?? 0) * 3_600_000;
    return [
      {
        id: exchangeId(number, 'Msg'),
        conversationId,
        internetMessageId: `<${number.toString(36)}.${seed}@marrowdale.example>`,
        folder: own ? 'sentitems' : 'inbox',
        subject: earlier.length > 0 ? `RE: ${subject}` : subject,
        from: person(part.from),
        to,
        cc: (part.cc ?? []).map(person),
        bcc: [],
        received: new Date(received).toISOString(),
        isRead: own || part.read === true || lastDay - received > 9 * day,
        isDraft: false,
        importance: part.important === true ? 'high' : 'normal',
        html: textToHtml(text),
        text,
        attachments: attachments(part, number),
        categories: [],
        flag: { flagStatus: 'notFlagged' },
        isProtected: story.isProtected === true,
        ...(story.meeting === undefined
          ? {}
          : {
              meeting: {
                start: new Date(start).toISOString(),
                end: new Date(start + story.meeting.minutes * 60_000).toISOString(),
                location: story.meeting.location,
              },
            }),
      },
    ];
  });
}
