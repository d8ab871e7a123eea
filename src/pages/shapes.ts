import type { Template } from '../core/template';

/** The gateway's answers, as the pages read them (GET /api/openapi.json). */

export type Role = 'officer' | 'champion' | 'legal-approver' | 'information-governance' | 'auditor' | 'administrator';

export interface Me {
  readonly id: string;
  readonly team: string;
  readonly roles: readonly Role[];
  readonly council: string;
  readonly nation: 'England' | 'Wales';
}

export interface Mine {
  readonly favourites: readonly string[];
  readonly recent: readonly string[];
  readonly popular: readonly string[];
}

export interface TemplateVersion {
  readonly version: number;
  readonly source: string;
  readonly status: Template['status'];
  readonly note: string;
  readonly at: string;
}

export interface Suggestion {
  readonly number: number;
  readonly templateId: string;
  readonly baseVersion: number;
  readonly source: string;
  readonly reason: string;
  readonly author: string;
  readonly team: string;
  readonly state: 'open' | 'accepted' | 'declined';
  readonly at: string;
  readonly answer: string | null;
}

export interface Trial {
  readonly text: string;
  readonly from: string;
  readonly gaps: readonly string[];
  readonly readingAge: number;
  readonly aim: readonly [number, number];
  readonly musts: readonly { readonly text: string; readonly found?: string }[];
}

export interface LibraryFile {
  readonly format: string;
  readonly formatVersion: number;
  readonly council: string;
  readonly exportedAt: string;
  readonly templates: readonly { readonly id: string; readonly source: string }[];
}

export interface ImpactRow {
  readonly month: string;
  readonly team: string;
  readonly template: string;
  readonly jobs: number;
  readonly whole: number;
  readonly inserted: number;
  readonly edited: number;
  readonly discarded: number;
  readonly minutesTold: number;
  readonly told: number;
  readonly minutesEstimated: number;
  readonly warningsShown: number;
  readonly warningsOverridden: number;
  readonly editShare: number | null;
  readonly editsKnown: number;
  readonly quality: number | null;
  readonly qualityAnswers: number;
  readonly tokens: number;
}

export interface Impact {
  readonly method: string;
  readonly from: string;
  readonly to: string;
  readonly scope: 'all' | 'team';
  readonly rows: readonly ImpactRow[];
}

export interface Running {
  readonly council: string;
  readonly stopped: boolean;
  readonly models: readonly { readonly id: string; readonly model: string; readonly server: string }[];
  readonly store: 'folder' | 'postgresql';
  readonly signIn: 'development' | 'entra';
  readonly templates: number;
  readonly notApproved: number;
  readonly expired: number;
}

export type ActionName = 'improve' | 'draft' | 'reply' | 'summarise';

/** The parts of the policy that the page has a field for; others are sent back as they came. */
export interface Policy {
  readonly stopped: boolean;
  readonly actions: Readonly<Record<ActionName, { readonly allowed: boolean; readonly mostCharacters: number }>>;
  readonly officersMayUnhide?: boolean;
  readonly models: readonly string[];
  /** What differs for the letters of a role. Models and lengths of a role have no field: they are sent back as they came. */
  readonly roles?: Readonly<Record<string, { readonly allowed: boolean; readonly officersMayUnhide?: boolean }>>;
  readonly officeHours?: {
    readonly from: string;
    readonly to: string;
    readonly days: readonly number[];
    readonly jobsAnHourOutside: number;
  } | null;
  readonly jobsAnHour: number;
  readonly tokensAMonth: number;
  readonly keepAuditDays: number;
}

export interface AuditLine {
  readonly sequence: number;
  readonly at: string;
  readonly kind: string;
  readonly officer: string;
  readonly team: string;
  readonly jobId?: string;
  readonly details: Readonly<Record<string, string | number | boolean>>;
}

export interface Verdict {
  readonly lines: number;
  readonly brokenAt?: number;
}
