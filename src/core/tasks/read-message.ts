import { findDeadlines } from '../deadlines';
import { findInjection } from '../injection';
import type { MailAddress } from '../mailbox';
import type { MessageView } from '../message-view';
import { findCommitments, findRequests } from '../requests';
import { summarise } from '../summarise';
import { triage } from '../triage';
import { ownWords } from '../triage/message-text';

export interface ReadMessageInput {
  readonly subject: string;
  readonly body: string;
  readonly html?: string;
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  /** ISO 8601. */
  readonly receivedAt: string;
  readonly officer: { readonly email: string; readonly role?: string };
}

/** Kinds of cue at which the council's own route comes before any draft (tone and triage rubrics: safeguarding, self-harm). */
const routeKinds: ReadonlySet<string> = new Set(['suicide', 'abuse', 'children']);
const namedFile = /\b[\w()[\]-]{1,60}(?: [\w()[\]-]{1,40}){0,4}\.(?:pdf|docx?|xlsx?|jpe?g|png|eml|msg|txt|vtt|csv)\b/gi;
/** Words of the sentence that stand before a file's name. */
const beforeName =
  /^(?:(?:see|also|the|attached|attaching|enclosed|in|and|with|please|find|my|our|your|a|an|file|document|copy|open|read|named|called|is|are|to|for|of|this|that|i|have|sent|it|as)\s){1,8}/i;
/** Lines shown of each sort; the message itself is beside the pane. */
const most = 8;

/** Reads one message by rules: what it is about, asks, promises and by when; each line is the message's own words. */
export function readMessage(input: ReadMessageInput): MessageView {
  const { text } = ownWords(input.body);
  const ranking = triage(input, input.officer);
  const quoted = ({ span }: { readonly span: { readonly start: number; readonly end: number } }) => ({
    quote: text.slice(span.start, span.end).trim(),
    span,
  });
  const suspicious = findInjection({ text: input.body, ...(input.html === undefined ? {} : { html: input.html }) });
  // What tries to steer its reader asks nothing of the officer: it is shown as what it is.
  const steers = (act: { readonly text: string }): boolean =>
    suspicious.some(({ quote }) => quote !== '' && (quote.includes(act.text.trim()) || act.text.includes(quote)));
  const points = summarise([{ id: 'body', text }], { length: 'short' }).flatMap((point) => point.sources);
  return {
    about: points.slice(0, 3).map(({ quote }) => {
      const start = Math.max(0, text.indexOf(quote));
      return { quote, span: { start, end: start + quote.length } };
    }),
    asks: findRequests(text)
      .filter((act) => !steers(act))
      .slice(0, most)
      .map((act) => ({ ...quoted(act), question: act.question })),
    promises: findCommitments(text)
      .filter(({ question }) => !question)
      .slice(0, most)
      .map(quoted),
    deadlines: findDeadlines(text, input.receivedAt)
      .slice(0, most)
      .map((found) => ({ ...quoted(found), date: found.date })),
    care: ranking.vulnerability,
    routeFirst: ranking.vulnerability.some(({ kind }) => routeKinds.has(kind)),
    suspicious: suspicious.map(({ quote, why }) => ({ quote, why })),
    names: [...new Set((text.match(namedFile) ?? []).map((name) => name.replace(beforeName, '')))].slice(0, most),
  };
}
