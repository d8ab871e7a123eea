import { britishMonth } from './british-month';

/** What has been used, kept where every replica sees it. */
export interface Usage {
  /** Counts one job of an officer in this hour; gives how many there are now. */
  countJob(officerId: string): Promise<number>;
  /** Adds tokens to this month, as Britain's clocks have it. */
  addTokens(model: string, team: string, input: number, output: number): Promise<void>;
  /** Tokens this month, all models. */
  tokensThisMonth(): Promise<number>;
}

/** Usage for the preview and for tests. */
export function usageInMemory(now: () => Date = () => new Date()): Usage {
  const jobs = new Map<string, number>();
  const tokens = new Map<string, number>();
  const hour = (): string => now().toISOString().slice(0, 13);
  const month = (): string => britishMonth(now());
  return {
    countJob: (officerId) => {
      const key = `${hour()} ${officerId}`;
      for (const old of jobs.keys()) if (!old.startsWith(hour())) jobs.delete(old);
      jobs.set(key, (jobs.get(key) ?? 0) + 1);
      return Promise.resolve(jobs.get(key) ?? 0);
    },
    addTokens: (_model, _team, input, output) => {
      tokens.set(month(), (tokens.get(month()) ?? 0) + input + output);
      return Promise.resolve();
    },
    tokensThisMonth: () => Promise.resolve(tokens.get(month()) ?? 0),
  };
}
