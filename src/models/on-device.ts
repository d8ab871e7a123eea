import type { Job } from '../core/job';
import type { Model } from '../core/model';
import { Problem } from '../core/problem';
import { formatPassages } from '../core/reply';
import type { Signal } from '../core/signal';
import type { Template } from '../core/template';

/** What this device can do with words alone. The pane hands the text engine in; nothing here knows how it works. */
export interface OnDeviceSkills {
  /** Gives a template by its id. */
  readonly template: (id: string) => Promise<Template | undefined>;
  /** Takes passages and a style ("warmer", "plainer", "shorter", "supportive-arrears" …); gives each rewritten, in order. */
  readonly rewrite: (passages: readonly string[], style: string, signal: Signal) => Promise<readonly string[]>;
  /** Takes a template and answers; gives the letter as Markdown. */
  readonly fill: (template: Template, answers: Readonly<Record<string, string>>, signal: Signal) => Promise<string>;
  /** Takes passages and the officer's answers (`length`, `question`); gives points. */
  readonly summarise: (
    passages: readonly string[],
    answers: Readonly<Record<string, string>>,
    signal: Signal,
  ) => Promise<readonly string[]>;
}

/** Takes what the device can do; gives it as a model. It never touches the network, so nothing has to be masked. */
export function onDeviceModel(skills: OnDeviceSkills): Model {
  return {
    id: 'on-device',
    place: 'device',
    async *run(job, signal) {
      if (signal.aborted) throw new Problem('cancelled');
      const text = await work(skills, job, signal);
      if (signal.aborted) throw new Problem('cancelled');
      yield text;
    },
  };
}

async function work(skills: OnDeviceSkills, job: Job, signal: Signal): Promise<string> {
  if (job.action === 'improve') return formatPassages(await skills.rewrite(job.passages, styleOf(job.template.id), signal));
  if (job.action === 'summarise')
    return (await skills.summarise(job.passages, job.answers, signal)).map((point) => `- ${point.replace(/\s+/g, ' ')}`).join('\n');
  const template = await skills.template(job.template.id);
  if (template === undefined) throw new Problem('template-broken', { technical: 'no such template' });
  return skills.fill(template, job.answers, signal);
}

/** "improve-warmer" is done in the style "warmer". */
function styleOf(templateId: string): string {
  return templateId.replace(/^improve-/, '');
}
