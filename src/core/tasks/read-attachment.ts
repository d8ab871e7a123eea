import { findDeadlines } from '../deadlines';
import { findInjection } from '../injection';
import { findActions } from '../meeting';
import { findDecisions } from '../meeting/decisions';
import type { QuotedLine } from '../message-view';
import { findCommitments, findRequests } from '../requests';
import { summarise } from '../summarise';
import { parseTranscript, turnsText } from '../transcript';

export interface ReadAttachmentInput {
  readonly text: string;
  /** Only where the attachment is a mail: to find hidden words in, never to be shown. */
  readonly html?: string;
  /** Words of the file that are on no page. */
  readonly hidden: readonly string[];
  /** ISO date from which "by Friday" is counted. */
  readonly date: string;
}

/** What an attachment says, asks for and sets a date for; every line is its own words. */
export interface AttachmentView {
  /** True when it is a talk between people who are named turn by turn. */
  readonly transcript: boolean;
  /** What the spans are of: the file's words, or a transcript's turns, one a line. */
  readonly text: string;
  readonly points: readonly QuotedLine[];
  readonly asks: readonly QuotedLine[];
  /** Somebody is to do something. */
  readonly actions: readonly (QuotedLine & { readonly owner: string; readonly due: string | null })[];
  readonly decisions: readonly QuotedLine[];
  readonly deadlines: readonly (QuotedLine & { readonly date: string })[];
  readonly suspicious: readonly { readonly quote: string; readonly why: string }[];
  readonly hidden: readonly string[];
}

/** Lines shown of each sort. */
const most = 10;
const longestHidden = 300;

/** Reads a file's words by rules: summary of quoted sentences, actions and dates. What tries to steer its reader is shown as such and never obeyed. */
export function readAttachment({ text, html, hidden, date }: ReadAttachmentInput): AttachmentView {
  const turns = parseTranscript(text);
  const speakers = new Set(turns.map(({ speaker }) => speaker).filter((speaker) => speaker !== ''));
  const transcript = speakers.size > 1 && turns.filter(({ speaker }) => speaker !== '').length >= 3;
  // What was said stands in the file with times and names between: its place is shown among the turns instead.
  const shown = transcript ? turnsText(turns) : text;
  const placed = (quote: string): QuotedLine => {
    const start = Math.max(0, shown.indexOf(quote));
    return { quote: quote.trim(), span: { start, end: start + quote.length } };
  };
  const suspicious = findInjection({ text, ...(html === undefined ? {} : { html }) });
  const steers = (quote: string): boolean => suspicious.some((one) => one.quote.includes(quote) || quote.includes(one.quote));
  const prose = transcript ? turns.map((turn, index) => ({ id: String(index), text: turn.text })) : [{ id: '0', text }];
  const points = summarise(prose, { length: 'medium' })
    .flatMap(({ sources }) => sources)
    .filter(({ quote }) => !steers(quote))
    .map(({ quote }) => placed(quote));
  const spoken = transcript ? findActions(turns, date) : [];
  const written = transcript ? [] : findCommitments(text).filter(({ question }) => !question);
  const deadlines = findDeadlines(shown, date);
  return {
    transcript,
    text: shown,
    points,
    asks: (transcript ? [] : findRequests(text))
      .filter((act) => !steers(act.text))
      .slice(0, most)
      .map(({ text: quote, span }) => ({ quote: quote.trim(), span })),
    actions: [
      ...spoken.map(({ owner, quote, due }) => ({ ...placed(quote), owner, due })),
      ...written.map(({ text: quote, span }) => ({
        quote: quote.trim(),
        span,
        owner: 'not stated',
        due: deadlines.find((found) => found.span.start >= span.start && found.span.start < span.end)?.date ?? null,
      })),
    ].slice(0, most),
    decisions: (transcript ? findDecisions(turns) : []).slice(0, most).map(({ quote }) => placed(quote)),
    deadlines: deadlines.slice(0, most).map(({ span, date: day }) => ({ quote: shown.slice(span.start, span.end), span, date: day })),
    suspicious: suspicious.map(({ quote, why }) => ({ quote, why })),
    hidden: hidden.slice(0, most).map((words) => words.slice(0, longestHidden)),
  };
}
