import { dayOfIso, inWords, type DayNumber } from './dates/calendar';
import { workingDaysBetween } from './dates/working-days';
import type { MailAddress } from './mailbox';
import { needsReply } from './needs-reply';
import type { Span } from './span';
import { ownWords } from './triage/message-text';
import type { Case, Priority } from './triage/case';
import { aboutTheWriter, cueWords } from './triage/cue-words';
import { namesTime, nearestDate, type DatedWords } from './triage/nearest-date';
import { judgePassages, type PassageScores } from './triage/passage-model';
import type { LoweredDanger } from './triage/lowered-danger';
import { decide } from './triage/rules';
import { senderKind } from './triage/sender';
import { readSignals, type Signal, type SignalName, type Signals } from './triage/signals';
import { suspiciousWords } from './triage/suspicious';
import { vulnerabilityCues, type VulnerabilityCue } from './vulnerability';

/** What triage reads of a message. `receivedAt` is ISO 8601. */
export interface TriageMessage {
  readonly subject: string;
  readonly body: string;
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly receivedAt: string;
}

/** What triage says. `cue` is an exact piece of the body, or of the subject; `reason` quotes it in one sentence. */
export interface Triage {
  readonly priority: Priority;
  readonly needsReply: boolean;
  readonly deadline: { readonly text: string; readonly date: string } | null;
  readonly category: string;
  readonly cue: string;
  readonly reason: string;
  readonly vulnerability: readonly VulnerabilityCue[];
  readonly suspicious: boolean;
}

/**
 * Ranks one message by the triage rubric: rules only, and blind to who writes. Names, ages, places, languages and spelling decide nothing;
 * a sender counts only by office (court, press, member). A model may raise the priority afterwards, never lower it.
 */
export function triage(message: TriageMessage, officer: { readonly email: string; readonly role?: string }): Triage {
  const { text } = ownWords(message.body);
  const subject = message.subject.slice(0, 400);
  const body = readSignals(text);
  const head = readSignals(subject);
  const received = dayOfIso(message.receivedAt) ?? 0;
  const date = namesTime(body) ? nearestDate(text, body.sentences, message.receivedAt, received) : undefined;
  const suspicious = suspiciousWords(message.body);
  const sender = senderKind(message.from, officer.email);
  const reply = needsReply(text, body);
  // Only a short sentence about oneself is passed over: a long one may tell more.
  const passages = judgePassages(body, ({ start, end }) => end - start < 110 && aboutTheWriter.test(text.slice(start, end)));
  const seen = caseOf(message, officer, body, head, sender, date, received, reply, suspicious !== undefined, passages);
  const isBulk = sender !== 'internal' && looksBulk(seen, message.subject, text);
  const { verdict, lowered: aside } = decide(seen, isBulk);
  const lowered = suspicious !== undefined && verdict.priority !== 'P1a' && !isBulk ? 'P3' : verdict.priority;
  const cue = suspicious?.text ?? cueWords(message, body, head, verdict.signal);
  const answer = lowered === 'P4' || suspicious !== undefined ? false : (verdict.reply ?? reply.asks);
  const deadline = lowered === 'P4' ? undefined : date;
  const because = suspicious === undefined ? verdict.because : 'looks suspicious: report it, do not act on it';
  return {
    priority: lowered,
    needsReply: answer,
    deadline: deadline === undefined ? null : { text: deadline.text, date: deadline.date },
    category: suspicious === undefined ? verdict.category : 'suspicious',
    cue,
    reason: reasonOf(cue, because, deadline, aside === undefined ? '' : asideOf(message.body, aside)),
    vulnerability: lowered === 'P4' ? [] : vulnerabilityCues(text, body),
    suspicious: suspicious !== undefined,
  };
}

function reasonOf(cue: string, because: string, deadline: DatedWords | undefined, aside: string): string {
  // A message without a word has none to quote.
  const quote = onOneLine(cue) === '' ? 'No words to read' : `"${onOneLine(cue)}"`;
  return `${quote}: ${because}${deadline === undefined ? '' : `; date: ${inWords(deadline.day)}`}${aside}.`;
}

/** Danger words that did not decide are named, with the words they were lowered for. */
function asideOf(body: string, { words, readAs, evidence }: LoweredDanger): string {
  const shown = `; "${quoted(body, words)}" was read as ${readAs}`;
  return evidence === undefined || (evidence.start >= words.start && evidence.end <= words.end)
    ? shown
    : `${shown} ("${quoted(body, evidence)}")`;
}

/** A long sentence is cut between words. */
function quoted(body: string, { start, end }: Span): string {
  const words = onOneLine(body.slice(start, end));
  return words.length <= 80 ? words : words.slice(0, Math.max(words.lastIndexOf(' ', 80), 40));
}

const onOneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

function caseOf(
  message: TriageMessage,
  officer: { readonly email: string },
  body: Signals,
  head: Signals,
  sender: Case['sender'],
  date: DatedWords | undefined,
  received: DayNumber,
  reply: { readonly asks: boolean; readonly question: boolean },
  suspicious: boolean,
  passages: PassageScores,
): Case {
  const counts = new Map<SignalName, { count: number; first: Signal }>();
  for (const signal of body.all) {
    if (signal.negated) continue;
    const entry = counts.get(signal.name);
    if (entry === undefined) counts.set(signal.name, { count: 1, first: signal });
    else entry.count += 1;
  }
  // A hit in the subject alone is read, but counts once and never makes a danger by itself (rubric: subject-only hits are downgraded).
  for (const signal of head.all)
    if (!signal.negated && !counts.has(signal.name) && !bodyOnly.has(signal.name)) counts.set(signal.name, { count: 1, first: signal });
  const me = officer.email.toLowerCase();
  const inTo = message.to.some((address) => address.email.toLowerCase() === me);
  const inCc = message.cc.some((address) => address.email.toLowerCase() === me);
  return {
    sender,
    count: (name) => counts.get(name)?.count ?? 0,
    first: (name) => counts.get(name)?.first,
    workingDays: date === undefined ? undefined : workingDaysBetween(received, date.day),
    hardDate: date?.hard ?? false,
    words: body.words.length,
    asks: reply.asks,
    question: reply.question,
    copyOnly: inCc && !inTo,
    suspicious,
    danger: body.danger.score,
    dangerWords: sentenceCue(body, body.danger.sentence),
    passages,
    passageWords: (kind) => sentenceCue(body, passages[kind].sentence),
    sentences: body.sentences.length,
    body,
  };
}

/** A whole sentence as a cue, where no one phrase decided. */
function sentenceCue(body: Signals, sentence: number): Signal {
  return { name: 'hazard', span: body.sentences[sentence] ?? { start: 0, end: 0 }, sentence, negated: false };
}

/**
 * Bulk mail: a list footer says so, or there is much selling and no council matter. Scored, because no single word does it: selling words,
 * web addresses, dollar sums, shouting in capitals and exclamation marks each count a little.
 */
function looksBulk(seen: Case, subject: string, text: string): boolean {
  if (seen.sender === 'bulk' || seen.count('bulk') >= 2) return true;
  const links = Math.min(countOf(text, 'http') + countOf(text, 'www.'), 6);
  const points =
    seen.count('bulk') * 3 +
    seen.count('marketing') +
    links * 0.5 +
    Math.min(countOf(text, '$'), 4) * 0.75 +
    Math.min(countOf(text, '!'), 6) * 0.25 +
    (subject.length > 8 && subject === subject.toUpperCase() ? 1 : 0);
  return points >= (seen.sender === 'court' || seen.sender === 'politician' || seen.sender === 'regulator' ? 6 : 3.5);
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && count < 20; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}

const bodyOnly = new Set<SignalName>([
  'suicide',
  'preparation',
  'threat',
  'abuse',
  'injury',
  'childrisk',
  'staffharm',
  'safecontact',
  'slavery',
  'welfare',
  'hazard',
  'auto',
  'frail',
  'children',
  'lowkey',
]);
