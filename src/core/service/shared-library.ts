import type { Template } from '../template';

/** One of the texts a template has had. */
export interface TemplateVersion {
  readonly id: string;
  readonly version: number;
  readonly source: string;
  readonly status: Template['status'];
  /** Why it came to be: "shipped", "back to version 2", a suggestion's reason. */
  readonly note: string;
  /** The directory's opaque id; empty for those who need not know. */
  readonly author: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What somebody suggested, as reviewers read it. */
export interface Suggested {
  readonly number: number;
  readonly templateId: string;
  /** The version it was made from; 0 for a new template. */
  readonly baseVersion: number;
  readonly source: string;
  readonly reason: string;
  readonly author: string;
  readonly team: string;
  readonly state: 'open' | 'accepted' | 'declined';
  readonly at: string;
  readonly answer: string | null;
}

/** How a template does on its own example, with no model. */
export interface Trial {
  readonly text: string;
  /** What was worked on, where there is something: the words improved or summarised, the message answered. */
  readonly from: string;
  readonly gaps: readonly string[];
  /** In years; and what the template aims at, lowest and highest. */
  readonly readingAge: number;
  readonly aim: readonly [number, number];
  readonly musts: readonly { readonly text: string; readonly found?: string }[];
}

/** One file that travels between councils. */
export interface LibraryFile {
  readonly format: 'fair-copy-library';
  readonly formatVersion: 1;
  readonly council: string;
  readonly exportedAt: string;
  readonly templates: readonly { readonly id: string; readonly source: string }[];
}

/** What is close to one officer: ids of templates. */
export interface OwnShelf {
  readonly favourites: readonly string[];
  readonly recent: readonly string[];
  readonly popular: readonly string[];
}
