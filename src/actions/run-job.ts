import { newJobId, type Job } from '../core/job';
import { Problem } from '../core/problem';
import type { Template } from '../core/template';
import type { Ports } from './ports';

/**
 * Runs one job and gives the whole reply; `onText` hears the reply so far as it grows.
 * @throws Problem whatever the model throws, or `reply-empty`
 */
export async function runJob(
  ports: Pick<Ports, 'model' | 'signal'>,
  template: Template,
  content: Pick<Job, 'action' | 'passages' | 'answers' | 'asTheyAre'>,
  onText: (text: string) => void,
): Promise<string> {
  const job: Job = { id: newJobId(), template: { id: template.id, version: template.version }, ...content };
  let text = '';
  for await (const piece of ports.model.run(job, ports.signal)) {
    if (ports.signal.aborted) throw new Problem('cancelled');
    text += piece;
    onText(text);
  }
  if (text.trim() === '') throw new Problem('reply-empty');
  return text;
}
