import type { Action } from './job';

/** One question the officer answers before a draft is written. */
export interface TemplateQuestion {
  readonly id: string;
  readonly ask: string;
  /** The words between square brackets while there is no answer: "date of the visit". Without it the question itself stands there. */
  readonly gap?: string;
  readonly kind: 'text' | 'long-text' | 'date' | 'amount' | 'choice' | 'yes-no';
  readonly choices?: readonly string[];
  readonly required: boolean;
  readonly hint?: string;
}

/** What a letter of this kind must say, and how code can tell. */
export interface TemplateMust {
  readonly text: string;
  /** Any one of these patterns (case-insensitive regular expressions) shows that it is there. */
  readonly cues: readonly string[];
}

/** One use case: written as a Markdown file in templates/, data and never code. */
export interface Template {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** One plain line under the title in the pane. */
  readonly summary: string;
  /** An id of template-roles.ts, and the name of the folder the file is in. */
  readonly role: string;
  readonly action: Action;
  readonly hosts: readonly ('word' | 'outlook')[];
  readonly questions: readonly TemplateQuestion[];
  readonly musts: readonly TemplateMust[];
  readonly neverInvent: readonly string[];
  /** Inclusive, in years. */
  readonly readingAge: readonly [number, number];
  readonly tone: string;
  readonly law: string;
  /** Ids in clocks.json. */
  readonly clocks: readonly string[];
  readonly nations: readonly ('England' | 'Wales')[];
  readonly owner: string;
  readonly status: 'draft' | 'reviewed' | 'approved' | 'expired';
  /** ISO date after which the status reads "expired". */
  readonly reviewBy: string;
  readonly confidence: string;
  /** What to tell a model, on top of the house rules. Liquid, with the answers and council as variables. */
  readonly prompt: string;
  /** The letter itself, for writing with no model. Liquid over Markdown: headings, lists, tables, paragraphs. */
  readonly skeleton: string;
  /**
   * An invented case. `text` is what is worked on: the words to improve or summarise, the message to answer,
   * or for a draft the officer's rough notes (may be empty).
   */
  readonly example: { readonly answers: Readonly<Record<string, string>>; readonly text: string };
  /** Words an officer might type to find it. */
  readonly keywords: readonly string[];
}

/** Years, both ends counted. GOV.UK asks for a reading age of 9; letters about the law need a little more. */
export const usualReadingAge = [9, 12] as const;
