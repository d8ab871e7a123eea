import type { Generated } from 'kysely';

/** The database, as the queries see it. Times are ISO 8601 text in UTC, so that both stores give back exactly what was written. */
export interface Tables {
  claims: { job_id: string; officer: string; claimed_at: string };
  audit: {
    sequence: number;
    at: string;
    kind: string;
    officer: string;
    team: string;
    job_id: string | null;
    details: string;
    previous: string;
    hash: string;
  };
  /** The last line that retention removed: the chain is checked from there. */
  audit_anchor: { id: number; sequence: number; hash: string; at: string };
  settings: { key: string; value: string; changed_at: string; changed_by: string };
  hourly: { officer: string; hour: string; jobs: number };
  monthly: { month: string; model: string; team: string; jobs: number; input: number; output: number };
  /** What was done on officers' own devices, where the policy has it counted: sums, and nobody's id. */
  device_uses: { day: string; team: string; template: string; action: string; uses: number; minutes: number };
  templates: { id: string; version: number; source: string; status: string; note: string; author: string; at: string };
  /** Which version officers use. `retired` ones are not listed. */
  current_templates: { id: string; version: number; retired: boolean };
  /** What an officer keeps close: ids of templates, and nothing else. */
  favourites: { officer: string; template_id: string; at: string };
  suggestions: {
    number: Generated<number>;
    template_id: string;
    base_version: number;
    source: string;
    reason: string;
    author: string;
    team: string;
    state: string;
    at: string;
    decided_by: string | null;
    decided_at: string | null;
    answer: string | null;
  };
}
