import { byConversation, type RankedConversation } from './inbox-order';
import type { RankedMessage } from './ranked-message';

/** One line of the digest; `message` is where it links to. */
export interface DigestLine {
  readonly message: RankedMessage;
  readonly quote: string;
  readonly reason: string;
}

/** What happened while the officer was away, in the order of the triage rubric. Each conversation stands in one part only. */
export interface LeaveDigest {
  readonly from: string;
  readonly to: string;
  readonly total: number;
  /** Deadline not passed and nobody else has answered; soonest first. */
  readonly needsYou: readonly DigestLine[];
  /** Deadline passed while away. */
  readonly missed: readonly DigestLine[];
  /** Somebody else of the council settled it. */
  readonly decidedWithoutYou: readonly DigestLine[];
  /** Two or more chases and no answer found. */
  readonly waiting: readonly DigestLine[];
  /** Meetings moved, new versions. */
  readonly changedPlans: readonly DigestLine[];
  /** Asked of the officer's team or role rather than of the officer. */
  readonly delegate: readonly DigestLine[];
  readonly readWhenYouCan: readonly DigestLine[];
  /** Bulk mail: counted, not listed. */
  readonly bulk: number;
  /** Could not be opened; never summarised. */
  readonly unread: readonly DigestLine[];
}

export interface LeaveDigestInput {
  readonly messages: readonly RankedMessage[];
  readonly officer: { readonly email: string };
  /** ISO dates, first and last day away. */
  readonly from: string;
  readonly to: string;
  /** ISO date of the day back. */
  readonly today: string;
  /** The council's own email domains: who counts as a colleague. */
  readonly domains: readonly string[];
}

const settled =
  /\b(?:i(?:'ve| have)|we(?:'ve| have)) (?:now |already |since )?(?:replied|answered|responded|dealt|sorted|approved|agreed|decided|signed|sent|paid|booked|closed|resolved|arranged|cancelled)\b[^.\n]{0,120}|\b(?:all sorted|now resolved|no further action|this (?:is|has been) (?:now )?(?:agreed|approved|resolved|closed|sorted|dealt with))\b[^.\n]{0,120}/i;
const changed =
  /\b(?:rescheduled|postponed|moved to|brought forward|now (?:on|at) (?:mon|tues|wednes|thurs|fri)|new (?:date|time|venue|version)|version \d+|v\d+ (?:attached|replaces)|please use (?:the )?(?:new|version|this)|cancelled|supersedes?|replaces the)\b[^.\n]{0,120}/i;
const chasing =
  /\b(?:chas(?:e|ing)|following up|any (?:update|news)|still (?:waiting|not heard|no reply)|(?:second|third|2nd|3rd|another) (?:email|time|request|message)|heard nothing|have you had a chance|nobody has|no one has|gentle reminder|just checking)\b[^.\n]{0,120}/i;

/** Takes the ranked messages of an inbox; gives the digest of those that came while the officer was away. */
export function leaveDigest(input: LeaveDigestInput): LeaveDigest {
  const away = input.messages.filter(
    ({ message }) => message.receivedAt.slice(0, 10) >= input.from && message.receivedAt.slice(0, 10) <= input.to,
  );
  const parts: Record<keyof Omit<LeaveDigest, 'from' | 'to' | 'total' | 'bulk' | 'unread'>, DigestLine[]> = {
    needsYou: [],
    missed: [],
    decidedWithoutYou: [],
    waiting: [],
    changedPlans: [],
    delegate: [],
    readWhenYouCan: [],
  };
  let bulk = 0;
  const readable = away.filter(({ message }) => message.unreadable === undefined);
  for (const conversation of byConversation(readable)) {
    const [part, line] = place(conversation, input);
    if (part === 'bulk') bulk += conversation.messages.length;
    else parts[part].push(line);
  }
  const byDate = (one: DigestLine, other: DigestLine): number =>
    (one.message.ranking.deadline?.date ?? '9999').localeCompare(other.message.ranking.deadline?.date ?? '9999');
  parts.needsYou.sort(byDate);
  parts.missed.sort(byDate);
  return {
    from: input.from,
    to: input.to,
    total: away.length,
    ...parts,
    bulk,
    unread: away
      .filter(({ message }) => message.unreadable !== undefined)
      .map((ranked) => ({ message: ranked, quote: ranked.message.subject, reason: ranked.message.unreadable ?? 'failed' })),
  };
}

type Part = Exclude<keyof LeaveDigest, 'from' | 'to' | 'total' | 'bulk' | 'unread'> | 'bulk';

function place(conversation: RankedConversation, input: LeaveDigestInput): readonly [Part, DigestLine] {
  const { lead, messages } = conversation;
  const newest = messages[0] ?? lead;
  const line = (message: RankedMessage, quote: string, reason: string): DigestLine => ({ message, quote, reason });
  const ofLead = line(lead, lead.ranking.cue, lead.ranking.reason);
  const { priority, deadline, needsReply } = lead.ranking;

  const settledBy = messages.find(({ message }) => isColleague(message.from.email, input) && settled.test(message.body));
  // A colleague's word settles a matter only if nothing urgent came after it: last message wins.
  const cameAfter = settledBy === undefined ? [] : messages.filter(({ message }) => message.receivedAt > settledBy.message.receivedAt);
  if (settledBy !== undefined && !cameAfter.some(({ ranking }) => ranking.priority === 'P1a' || ranking.needsReply)) {
    const words = settled.exec(settledBy.message.body)?.[0] ?? '';
    return ['decidedWithoutYou', line(settledBy, words, settledBy.message.from.name)];
  }
  if (deadline !== null && deadline.date < input.today && priority !== 'P4')
    return ['missed', line(lead, deadline.text, lead.ranking.reason)];
  if (priority === 'P1a' || priority === 'P1b') return ['needsYou', ofLead];

  const outside = messages.filter(({ message }) => !isColleague(message.from.email, input));
  const chase = messages.find(({ message }) => chasing.test(message.body));
  if (chase !== undefined && outside.length >= 2)
    return ['waiting', line(chase, chasing.exec(chase.message.body)?.[0] ?? '', `${outside.length}`)];
  const change = messages.find(({ message }) => changed.test(`${message.subject}. ${message.body}`));
  if (change !== undefined && !(needsReply && priority === 'P2')) {
    return [
      'changedPlans',
      line(change, changed.exec(`${change.message.subject}. ${change.message.body}`)?.[0] ?? '', change.message.from.name),
    ];
  }
  const toOfficer = newest.message.to.some(({ email }) => email.toLowerCase() === input.officer.email.toLowerCase());
  if (priority === 'P2' || (needsReply && deadline !== null)) return toOfficer || needsReply ? ['needsYou', ofLead] : ['delegate', ofLead];
  if (needsReply) return toOfficer ? ['needsYou', ofLead] : ['delegate', ofLead];
  if (priority === 'P4') return ['bulk', ofLead];
  return ['readWhenYouCan', ofLead];
}

function isColleague(email: string, input: LeaveDigestInput): boolean {
  const domain = email.toLowerCase().split('@').pop() ?? '';
  return (
    email.toLowerCase() !== input.officer.email.toLowerCase() && input.domains.some((own) => domain === own || domain.endsWith(`.${own}`))
  );
}
