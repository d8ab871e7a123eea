import type { SenderKind } from './sender';
import type { Signal, SignalName, Signals } from './signals';
import type { PassageScores } from './passage-model';

export type Priority = 'P1a' | 'P1b' | 'P2' | 'P3' | 'P4';

/** What the rules look at. */
export interface Case {
  readonly sender: SenderKind;
  readonly count: (name: SignalName) => number;
  readonly first: (name: SignalName) => Signal | undefined;
  /** Working days from receipt to the nearest deadline; undefined when none is named. */
  readonly workingDays: number | undefined;
  /** A deadline with "by", "no later than" and the like, rather than the day of an event. */
  readonly hardDate: boolean;
  readonly words: number;
  readonly asks: boolean;
  readonly question: boolean;
  readonly copyOnly: boolean;
  readonly suspicious: boolean;
  /** Weight of danger words standing close together; see triage-cues.json. */
  readonly danger: number;
  readonly dangerWords: Signal;
  /** What the fitted models say of the message's passages; see passage-model.ts. */
  readonly passages: PassageScores;
  /** The sentence that says most of a kind, as a cue to quote. */
  readonly passageWords: (kind: keyof PassageScores) => Signal;
  readonly sentences: number;
  /** Everything the cue lists found in the message's own words. */
  readonly body: Signals;
}

/** A rule that fired: the first one does. */
export interface Verdict {
  readonly priority: Priority;
  readonly category: string;
  /** The signal whose words are quoted; undefined quotes the first words. */
  readonly signal: Signal | undefined;
  /** The end of the reason sentence, after the quotation. */
  readonly because: string;
  readonly reply: boolean | undefined;
}

export type Rule = (seen: Case) => Verdict | undefined;

/** Takes what a rule says; gives it as a verdict. */
export function verdict(priority: Priority, category: string, signal: Signal | undefined, because: string, reply?: boolean): Verdict {
  return { priority, category, signal, because, reply };
}

/** Takes names of signals; gives the first of them that the message has. */
export function any(seen: Case, ...names: SignalName[]): Signal | undefined {
  for (const name of names) {
    const found = seen.first(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The nearest deadline falls within two working days. */
export const soon = (seen: Case): boolean => seen.workingDays !== undefined && seen.workingDays <= 2;
/** Written by nobody on the council's own staff. */
export const outsiders = (seen: Case): boolean => seen.sender !== 'internal';
