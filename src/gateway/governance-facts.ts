import type { Council } from '../core/council';
import type { ImpactRow } from '../core/service/impact';
import type { Policy } from '../core/service/policy';
import type { Template } from '../core/template';
import { readImpact } from './impact';
import type { Library } from './library';
import type { PolicyBook } from './policy';
import type { Settings } from './settings';
import type { Store } from './store';

export interface GovernanceSources {
  readonly council: Council;
  readonly settings: Settings;
  readonly library: Library;
  readonly policy: PolicyBook;
  readonly store: Store;
}

/** What the governance documents are made from: read at the moment one is asked for, so that they cannot say otherwise than what runs. */
export interface GovernanceFacts {
  readonly council: Council;
  /** ISO date. */
  readonly today: string;
  readonly rules: Policy;
  readonly templates: readonly Template[];
  /** Name, model and server of each model, in order of use; without keys. */
  readonly models: readonly { readonly id: string; readonly model: string; readonly server: string }[];
  readonly entra: Settings['entra'];
  readonly store: 'folder' | 'postgresql';
  /** Figures of the last 90 days. */
  readonly usage: {
    readonly jobs: number;
    readonly putIn: number;
    readonly edited: number;
    readonly discarded: number;
    readonly minutesTold: number;
    readonly minutesEstimated: number;
    readonly warningsOverridden: number;
    readonly teams: number;
    readonly onDevice: number;
    readonly sampled: number;
    readonly sampleAnswers: number;
    readonly factsRight: number;
    readonly wouldSend: number;
  };
}

/** Reads the facts. */
export async function governanceFacts(sources: GovernanceSources, now: Date): Promise<GovernanceFacts> {
  const { council, settings, library, policy, store } = sources;
  const today = now.toISOString().slice(0, 10);
  const from = new Date(now.getTime() - 90 * 86_400_000).toISOString().slice(0, 10);
  const [rules, templates, rows] = await Promise.all([policy.current(), library.list(), readImpact(store, { from, to: today }, undefined)]);
  const sum = (pick: (row: ImpactRow) => number): number => Math.round(rows.reduce((total, row) => total + pick(row), 0));
  return {
    council,
    today,
    rules,
    templates,
    models: settings.models.map(({ id, baseUrl, model }) => ({ id, model, server: new URL(baseUrl).hostname })),
    entra: settings.entra,
    store: settings.databaseUrl === undefined ? 'folder' : 'postgresql',
    usage: {
      jobs: sum((row) => row.jobs),
      putIn: sum((row) => row.inserted + row.edited),
      edited: sum((row) => row.edited),
      discarded: sum((row) => row.discarded),
      minutesTold: sum((row) => row.minutesTold),
      minutesEstimated: sum((row) => row.minutesEstimated),
      warningsOverridden: sum((row) => row.warningsOverridden),
      onDevice: sum((row) => row.onDevice),
      sampled: sum((row) => row.sampled),
      sampleAnswers: sum((row) => row.sampleAnswers),
      factsRight: sum((row) => row.factsRight),
      wouldSend: sum((row) => row.wouldSend),
      teams: new Set(rows.map((row) => row.team)).size,
    },
  };
}

/** What only the council knows. The pages count these places and make them stand out. */
export function fillIn(what: string): string {
  return `[council to fill in: ${what}]`;
}

/** A Markdown table. Bars in cells become slashes: a template's words must not make columns. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => String(cell).replace(/\|/g, '/').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** True when a job of this action may go to a model now. */
export function goesToModel({ models, rules }: GovernanceFacts, action: keyof Policy['actions']): boolean {
  return models.length > 0 && !rules.stopped && rules.actions[action].allowed;
}

export const actionWords = {
  improve: 'Improve the words of a letter or message',
  draft: 'Draft a letter from an officer’s answers',
  reply: 'Draft a reply to a message',
  summarise: 'Summarise the open item',
} as const;

export const humanReview =
  'Officers see every change before it goes in, confirm each changed fact one by one, and put words in by their own press. A place only the officer can fill stays a marked gap. Nothing is sent, deleted, filed, assigned or decided by the system. A list of messages is only put in order, each place with its quoted reason, and every message stays in reach.';

export const minimisation =
  'Only the open item or the officer’s selection is read, when the officer presses a button. Names, addresses, dates of birth and numbers that name a person are replaced by stand-ins on the officer’s device; the key to them stays in its memory. The gateway looks again and refuses a job in which personal data is found. No text is kept or logged by the gateway.';
