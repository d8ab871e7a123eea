import type { Council } from '../council';
import type { Job } from '../job';
import { renderPrompt } from '../prompt';
import type { Template } from '../template';

export interface InstructionsInput {
  readonly action: Job['action'];
  readonly answers: Job['answers'];
  readonly template: Template;
  readonly council: Council;
}

/**
 * Gives the instructions the gateway sends with a job, for the officer to read. They are word for word the gateway's own, which renders them
 * from the same template, but for the mark around the material: that is made anew for each job.
 */
export function instructions({ action, answers, template, council }: InstructionsInput): string {
  const job: Job = { id: 'mark', action, template: { id: template.id, version: template.version }, passages: [], answers };
  return renderPrompt(job, template, council).system.replace(/MATERIAL-mark/g, 'MATERIAL-…');
}
