import type { AuditEntry, AuditTrail } from './audit';
import type { Usage } from './usage';

/** What a model counted for one job. */
export interface TokensUsed {
  readonly model: string;
  readonly team: string;
  readonly input: number;
  readonly output: number;
}

/** Closes a job: writes its line and counts its tokens. Resolves when both are safe; only then is an officer told that the job is done. */
export type Closing = (line: AuditEntry, tokens: TokensUsed) => Promise<void>;

/** Takes what writes and what counts; gives a closing that asks both. */
export function closingOf(audit: AuditTrail, usage: Usage): Closing {
  return async (line, { model, team, input, output }) => {
    await Promise.all([audit.append(line), input + output > 0 ? usage.addTokens(model, team, input, output) : undefined]);
  };
}
