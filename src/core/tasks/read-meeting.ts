import { findActions, type MeetingAction } from '../meeting';
import { findDecisions, type MeetingDecision } from '../meeting/decisions';
import type { Block } from '../proposal';
import { summarise } from '../summarise';
import { parseTranscript } from '../transcript';

export interface ReadMeetingInput {
  /** WebVTT as Teams writes it, "Name: text", or rough notes. */
  readonly source: string;
  /** ISO date, from which "by Friday" is counted. */
  readonly date: string;
  readonly title: string;
}

/** What was said, decided and taken on. */
export interface MeetingView {
  readonly points: readonly { readonly speaker: string; readonly quote: string }[];
  readonly decisions: readonly MeetingDecision[];
  readonly actions: readonly MeetingAction[];
  /** The same as minutes, with the actions as a real table. */
  readonly minutes: readonly Block[];
}

/** Reads a meeting by rules: quotes, never paraphrase; an owner or date nobody named is "not stated". */
export function readMeeting({ source, date, title }: ReadMeetingInput): MeetingView {
  const turns = parseTranscript(source);
  const actions = findActions(turns, date);
  const decisions = findDecisions(turns);
  const passages = turns.map((turn, index) => ({ id: String(index), text: turn.text }));
  const points = summarise(passages, { length: 'medium' })
    .flatMap((point) => point.sources)
    .map(({ passageId, quote }) => ({ speaker: turns[Number(passageId)]?.speaker ?? '', quote }));
  const list = (items: readonly string[]): Block => ({
    block: 'list',
    ordered: false,
    items: items.length === 0 ? ['None found.'] : items,
  });
  const minutes: Block[] = [
    { block: 'heading', level: 1, text: title === '' ? 'Notes of the meeting' : title },
    { block: 'heading', level: 2, text: 'What was said' },
    list(points.map(({ speaker, quote }) => (speaker === '' ? `“${quote}”` : `${speaker}: “${quote}”`))),
    { block: 'heading', level: 2, text: 'Decisions' },
    list(decisions.map(({ quote }) => `“${quote}”`)),
    { block: 'heading', level: 2, text: 'Actions' },
    actions.length === 0
      ? list([])
      : {
          block: 'table',
          rows: [
            ['Who', 'What', 'By when', 'In their words'],
            ...actions.map(({ owner, action, due, quote }) => [owner, action, due ?? 'not stated', `“${quote}”`]),
          ],
        },
  ];
  return { points, decisions, actions, minutes };
}
