import type { DigestLine, LeaveDigest } from '../../../core/inbox/leave-digest';
import type { Block } from '../../../core/proposal';
import { longDate, shortDate } from '../../clock';
import { words } from '../../strings';

/** One part of the digest, in the rubric's order. */
export interface DigestPart {
  readonly title: string;
  readonly lines: readonly DigestLine[];
}

/** Takes a digest; gives its parts in the rubric's order, each line with why it stands there in words: still live, missed, decided, waiting, changed, delegate, read. */
export function partsOf(digest: LeaveDigest): readonly DigestPart[] {
  const because = (lines: readonly DigestLine[], why: (line: DigestLine) => string): readonly DigestLine[] =>
    lines.map((line) => ({ ...line, reason: why(line) }));
  return [
    { title: words.needsYou, lines: digest.needsYou },
    { title: words.missed, lines: digest.missed },
    { title: words.decidedWithout, lines: because(digest.decidedWithoutYou, ({ reason }) => words.settledBy(reason)) },
    { title: words.waiting, lines: because(digest.waiting, ({ reason }) => words.chased(Number(reason))) },
    { title: words.changedPlans, lines: because(digest.changedPlans, ({ reason }) => words.whoSaid(reason)) },
    { title: words.delegate, lines: digest.delegate },
    { title: words.readLater, lines: digest.readWhenYouCan },
  ];
}

/** The digest as a page: every line with its words, sender and day; what could not be read is named and nothing is said of it. */
export function digestBlocks(digest: LeaveDigest, complete: boolean): readonly Block[] {
  return [
    { block: 'heading', level: 1, text: words.awayTitle },
    { block: 'paragraph', text: words.awayLine(longDate(digest.from), longDate(digest.to), digest.total) },
    ...(complete ? [] : [{ block: 'paragraph' as const, text: words.lostConnection }]),
    ...partsOf(digest)
      .filter(({ lines }) => lines.length > 0)
      .flatMap(({ title, lines }): Block[] => [
        { block: 'heading', level: 2, text: title },
        { block: 'list', ordered: false, items: lines.map(lineText) },
      ]),
    ...(digest.unread.length === 0
      ? []
      : [
          { block: 'heading' as const, level: 2 as const, text: words.unreadHead },
          { block: 'list' as const, ordered: false, items: digest.unread.map(headText) },
          { block: 'paragraph' as const, text: words.unreadLine },
        ]),
    ...(digest.bulk === 0 ? [] : [{ block: 'paragraph' as const, text: words.bulk(digest.bulk) }]),
  ];
}

function headText({ message: { message } }: DigestLine): string {
  const who = message.from.name === '' ? message.from.email : message.from.name;
  const subject = message.subject === '' ? words.noSubject : message.subject;
  return message.receivedAt === '' ? `${subject} (${who})` : `${subject} (${who}, ${shortDate(message.receivedAt)})`;
}

function lineText(line: DigestLine): string {
  const due = line.message.ranking.deadline;
  return [headText(line), line.quote === '' ? '' : words.quote(line.quote), due === null ? '' : words.byDate(longDate(due.date))]
    .filter((part) => part !== '')
    .join(words.dot);
}
