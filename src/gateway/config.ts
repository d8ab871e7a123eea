import type { Hono } from 'hono';
import type { ChatModel } from '../core/chat-model';
import type { Council } from '../core/council';
import type { PersonalData } from '../core/pseudonym';
import type { Template } from '../core/template';
import type { Admission } from './admission';
import type { AuditTrail } from './audit';
import type { Closing } from './closing';
import type { DispatchSettings } from './dispatcher';
import type { Log } from './log';
import type { Officer, SignIn } from './officer';
import type { PolicyBook } from './policy';
import type { Usage } from './usage';

/** Everything a gateway works with. What is left out is for a preview on one machine: nothing is kept when it stops. */
export interface GatewayConfig {
  readonly council: Council;
  /** Gives a template by id and version, and the current list. */
  readonly templates: TemplateSource;
  /** In order of preference; none means that everything is done on officers' devices. */
  readonly models?: readonly ChatModel[];
  /** Finds what should have been masked. Stand-ins are not found. */
  readonly findPersonalData: (text: string, asTheyAre: readonly string[]) => readonly PersonalData[];
  readonly signIn?: SignIn;
  readonly audit?: AuditTrail;
  readonly policy?: PolicyBook;
  readonly usage?: Usage;
  /** Counts and claims a job; asked of `usage` and `audit` when left out. */
  readonly admission?: Admission;
  /** Writes a job's line and counts its tokens; asked of `audit` and `usage` when left out. */
  readonly closing?: Closing;
  readonly log?: Log;
  readonly dispatch?: DispatchSettings;
  /** Origins of the pane, when another server serves it. */
  readonly origins?: readonly string[];
  /** True when the store answers; asked by /api/ready. */
  readonly ready?: () => Promise<boolean>;
  /** Milliseconds a request's body may take. */
  readonly bodyMs?: number;
  /** Further routes, such as the library's and the governance pages'. */
  readonly extend?: (parts: GatewayParts) => void;
  /** Routes for anybody, signed in or not: how to sign in, and the API's description. */
  readonly extendOpen?: (parts: OpenParts) => void;
}

/** Where templates come from: a folder's, or the library's. */
export interface TemplateSource {
  list(): Promise<readonly Template[]>;
  find(id: string, version: number): Promise<Template | undefined>;
}

/** What a hono handler of ours knows of the request. */
export interface GatewayEnvironment {
  Variables: { officer: Officer; jobId: string; code: string };
}

export interface OpenParts {
  readonly app: Hono<GatewayEnvironment>;
}

export interface GatewayParts {
  readonly app: Hono<GatewayEnvironment>;
  readonly audit: AuditTrail;
  readonly policy: PolicyBook;
  readonly usage: Usage;
  readonly log: Log;
  /** Jobs at the models and in the queue now. */
  load(): { readonly running: number; readonly waiting: number };
  /** Calls back when a job has ended, with its result, model and milliseconds (-1 when no words came). */
  onJob(heard: JobListener): void;
}

export type JobListener = (result: string, model: string, firstMs: number, allMs: number) => void;

/** Takes a list of templates; gives it as a source. An older version than the list's is not found. */
export function fixedTemplates(templates: readonly Template[]): TemplateSource {
  const byId = new Map(templates.map((template) => [template.id, template]));
  return {
    list: () => Promise.resolve(templates),
    find: (id, version) => {
      const template = byId.get(id);
      return Promise.resolve(template?.version === version ? template : undefined);
    },
  };
}
