import type { Edit } from './edit';
import type { FactOutcome } from './fact';
import type { Finding, FindingKind } from './finding';
import type { HiddenThing } from './hiding';
import type { Action, Job } from './job';
import type { Passage } from './passage';
import type { Template } from './template';

/** One change the officer can tick or untick: a group of edits in one passage that only make sense together. */
export interface Change {
  readonly id: string;
  readonly passage: Passage;
  /** In order, not overlapping, offsets into `passage.text`. */
  readonly edits: readonly Edit[];
  /** The whole phrase before and after, for reading. */
  readonly before: string;
  readonly after: string;
  /** Why, as kinds of finding it puts right; empty when a model changed it for a reason of its own. */
  readonly reasons: readonly FindingKind[];
  /** Indexes into the proposal's `facts` of outcomes other than kept that this change brings about. */
  readonly facts: readonly number[];
}

/** What left the device, word for word; `undefined` in a proposal means nothing did. */
export interface WhatLeft {
  readonly modelId: string;
  readonly texts: readonly string[];
  /** What each stand-in stood for. Shown beside it, in memory only; it did not leave. */
  readonly hidden: readonly HiddenThing[];
  /** What the service was asked, from which its instructions to the model are made. */
  readonly asked: { readonly action: Action; readonly template: Template; readonly answers: Job['answers'] };
  /** Words that left as they are because the officer said they may. */
  readonly asTheyAre: readonly string[];
}

/** What Improve returns. Nothing has been written. */
export interface Proposal {
  readonly templateId: string;
  readonly passages: readonly Passage[];
  readonly changes: readonly Change[];
  readonly facts: readonly FactOutcome[];
  /** Years, before and after all changes. */
  readonly readingAge: { readonly before: number; readonly after: number };
  /** What is still worth a look in the new text, by passage id. */
  readonly remaining: readonly { readonly passageId: string; readonly findings: readonly Finding[] }[];
  readonly left?: WhatLeft;
}

/** A piece of new writing: what Draft and Reply return, and what is inserted with real styles, lists and tables. */
export type Block =
  | { readonly block: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly block: 'paragraph'; readonly text: string }
  | { readonly block: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly block: 'table'; readonly rows: readonly (readonly string[])[] };

/** What Draft and Reply return. */
export interface Draft {
  readonly templateId: string;
  readonly blocks: readonly Block[];
  /** The same as plain text, one line per paragraph, for checks and copying. */
  readonly text: string;
  /** Places only the officer can fill, such as "[date of the visit]": spans of `text`. */
  readonly gaps: readonly { readonly start: number; readonly end: number; readonly label: string }[];
  /** Against the officer's answers and the item answered. */
  readonly facts: readonly FactOutcome[];
  readonly readingAge: number;
  /** What a letter of this kind must say, and where it says so. */
  readonly musts: readonly { readonly text: string; readonly found?: string }[];
  readonly left?: WhatLeft;
}

/** A summary: every point quotes where it comes from. */
export interface Summary {
  readonly points: readonly {
    readonly text: string;
    readonly sources: readonly { readonly passageId: string; readonly quote: string }[];
  }[];
  readonly left?: WhatLeft;
}
