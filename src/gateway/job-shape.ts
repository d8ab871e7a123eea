import { z } from 'zod';
import type { Job } from '../core/job';
import { Problem } from '../core/problem';

/** How much one job may hold, in UTF-16 code units. Policy may ask for less. */
export const jobLimits = { bytes: 1_000_000, passages: 2_000, characters: 200_000, answers: 40 } as const;

export const jobShape = z.strictObject({
  id: z.string().regex(/^[0-9A-Za-z-]{16,64}$/),
  action: z.enum(['improve', 'draft', 'summarise', 'reply']),
  template: z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/), version: z.number().int().min(1).max(1_000_000) }),
  passages: z.array(z.string().max(jobLimits.characters)).max(jobLimits.passages),
  answers: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,40}$/), z.string().max(20_000)),
  asTheyAre: z.array(z.string().min(1).max(120)).max(100).optional(),
});

/**
 * Takes a request's body as text; gives the job.
 * @throws Problem bad-input with the place of the fault and none of its words; too-long
 */
export function readJob(body: string): Job {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new Problem('bad-input', { technical: 'the body is not JSON' });
  }
  const result = jobShape.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    const path = (issue?.path ?? []).filter((part) => typeof part === 'number' || /^[a-z]{1,20}$/i.test(String(part)));
    const tooBig = issue?.code === 'too_big' && (path[0] === 'passages' || path[0] === 'answers');
    throw new Problem(tooBig ? 'too-long' : 'bad-input', { technical: `${path.join('.') || 'job'}: ${issue?.code ?? 'invalid'}` });
  }
  const job = result.data;
  const answers = Object.values(job.answers);
  if (answers.length > jobLimits.answers) throw new Problem('bad-input', { technical: 'too many answers' });
  if (sizeOf(job) > jobLimits.characters) throw new Problem('too-long', { technical: `over ${jobLimits.characters} characters` });
  return job;
}

/** Gives how many UTF-16 code units of officers' and residents' words a job holds. */
export function sizeOf(job: Job): number {
  return [...job.passages, ...Object.values(job.answers)].reduce((sum, text) => sum + text.length, 0);
}
