import type { Council } from './council';
import type { Action } from './job';
import type { DeviceUse } from './service/device-use';
import type { Signal } from './signal';
import type { Template } from './template';

/** What the council's service says of itself and of this officer, now. */
export interface Standing {
  /** The directory's opaque id of who asks. */
  readonly officer: string;
  /** What the officer may do: "officer", "champion", "legal-approver" … */
  readonly roles: readonly string[];
  /** The service's name for its writer; undefined when it has none, or is stopped. */
  readonly model: string | undefined;
  /** The kill switch is on: nothing is sent, and the work is done on the device. */
  readonly stopped: boolean;
  /** What a model may be asked for, and up to how many UTF-16 code units. */
  readonly actions: Readonly<Partial<Record<Action, { readonly allowed: boolean; readonly mostCharacters: number }>>>;
  /** By the role letters are filed under: what of `actions` is not for them. They are written on the device; absent means nothing is. */
  readonly lettersOff?: Readonly<Record<string, readonly Action[]>>;
  /** The council's settings as the service has them; undefined when it does not tell. */
  readonly council: Council | undefined;
  /** One job in so many is put before its officer for the quality check; absent or 0 for none. */
  readonly qualityCheckOneIn?: number;
  /** Whether the council counts what is done on devices; absent means no. */
  readonly countOnDevice?: boolean;
}

/** The shared letters, and which of them are close to this officer. All lists are ids. */
export interface Shelf {
  readonly templates: readonly Template[];
  /** What the officer's team uses most, most used first. */
  readonly popular: readonly string[];
  readonly favourites: readonly string[];
  readonly recent: readonly string[];
}

/** A change or a new template, as it is sent. */
export interface Suggestion {
  readonly templateId: string;
  /** The version it was made from; 0 for a new template. */
  readonly baseVersion: number;
  /** The template's whole Markdown; absent when only words say what should change. */
  readonly source?: string;
  readonly reason: string;
  /** Words that look like somebody's and are invented, says the officer. */
  readonly asTheyAre?: readonly string[];
}

/** What became of a suggestion of the officer's own. */
export interface OwnSuggestion {
  readonly number: number;
  readonly templateId: string;
  /** The letter's name as the suggestion gives it. */
  readonly title: string;
  readonly reason: string;
  readonly state: 'open' | 'accepted' | 'declined';
  /** ISO 8601. */
  readonly at: string;
  /** What the reviewer said; empty when nothing was. */
  readonly answer: string;
}

/** A small fact about what the officer did. Figures, ids and choices only: never a word of a letter. */
export type Told =
  | {
      /** What became of a job; once a job. */
      readonly told: 'outcome';
      readonly jobId: string;
      readonly result: 'inserted' | 'edited' | 'discarded';
      /** Share of the words put in that the officer changed afterwards, 0 to 1. */
      readonly editShare?: number;
      readonly warningsShown?: number;
      readonly warningsOverridden?: number;
    }
  | {
      /** Answered in one tap: minutes it would have taken by hand, or 1 (not useful) to 5 (useful). */
      readonly told: 'feedback';
      readonly jobId: string;
      readonly minutes?: number;
      readonly quality?: number;
      /** The quality check's answers, for a job that chance chose (service/quality-sample.ts). */
      readonly factsRight?: boolean;
      readonly wouldSend?: boolean;
    }
  | {
      /** What was done on the device, several at a time, where the council counts it. */
      readonly told: 'uses';
      readonly uses: readonly DeviceUse[];
    }
  | { readonly told: 'favourite'; readonly templateId: string; readonly favourite: boolean };

/**
 * The council's gateway beside its writer. Five members: what stands now, what letters there are, one letter's own text, suggesting (and what
 * became of it), and telling what the officer did. Each call has its own deadline.
 * @throws Problem signed-out, not-allowed, no-answer, service-failed, service-busy, bad-input, template-broken, cancelled
 */
export interface Library {
  standing(signal: Signal): Promise<Standing>;
  shelf(signal: Signal): Promise<Shelf>;
  /** Gives the current version's number and Markdown. */
  source(id: string, signal: Signal): Promise<{ readonly version: number; readonly source: string }>;
  /** Sends a suggestion, when there is one, and gives the officer's own ones, newest first. */
  suggestions(given: Suggestion | undefined, signal: Signal): Promise<readonly OwnSuggestion[]>;
  /** Outlives the page that asks. */
  tell(fact: Told, signal: Signal): Promise<void>;
}
