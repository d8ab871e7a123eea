import { createHash, randomUUID } from 'node:crypto';
import type { Job } from '../core/job';
import { Problem, toProblem } from '../core/problem';
import { renderPrompt } from '../core/prompt';
import type { Template } from '../core/template';
import type { Admission } from './admission';
import type { Closing } from './closing';
import type { GatewayConfig, JobListener } from './config';
import type { Dispatcher } from './dispatcher';
import { sizeOf } from './job-shape';
import type { Keeping } from './keeping';
import type { Officer } from './officer';
import type { PolicyBook } from './policy';
import { checkAction, rulesFor } from './policy-rules';
import { Refusal } from './refusal';
import type { Usage } from './usage';

export interface JobRunner {
  readonly config: GatewayConfig;
  readonly dispatcher: Dispatcher;
  readonly policy: PolicyBook;
  readonly usage: Usage;
  readonly admission: Admission;
  readonly closing: Closing;
  readonly keeping: Keeping;
  readonly ended: JobListener;
}

/** What a job gives: words as they come, then how it went. */
export type JobPiece =
  { readonly text: string } | { readonly done: { readonly model: string; readonly input: number; readonly output: number } };

/**
 * Everything that is asked before a job may cost anything, cheapest first.
 * @throws Problem model-not-configured, not-allowed, service-busy, too-long, bad-input, personal-data-found
 */
export async function admitJob({ config, policy, usage, admission }: JobRunner, officer: Officer, job: Job): Promise<Template> {
  if ((config.models ?? []).length === 0) throw new Problem('model-not-configured', { technical: 'no model in the settings' });
  const allowed = await policy.current();
  checkAction(allowed, job);
  const template = await config.templates.find(job.template.id, job.template.version);
  if (template === undefined) throw new Problem('bad-input', { technical: 'no such template or version' });
  if (template.action !== job.action) throw new Problem('bad-input', { technical: 'the template is for another action' });
  if (template.nations.every((nation) => nation !== config.council.nation))
    throw new Problem('not-allowed', { technical: 'not for this nation' });
  const rules = rulesFor(allowed, job, template, new Date());
  const stray = Object.keys(job.answers).find((id) => !template.questions.some((question) => question.id === id));
  if (stray !== undefined) throw new Problem('bad-input', { technical: 'an answer without a question' });
  if (job.passages.length === 0 && Object.values(job.answers).every((answer) => answer.trim() === ''))
    throw new Problem('bad-input', { technical: 'nothing to work on' });
  const asTheyAre = rules.officersMayUnhide ? (job.asTheyAre ?? []) : [];
  for (const text of [...job.passages, ...Object.values(job.answers)]) {
    const found = config.findPersonalData(text, asTheyAre);
    // The kinds are said and never the words.
    if (found.length > 0)
      throw new Problem('personal-data-found', { technical: [...new Set(found.map(({ kind }) => kind))].sort().join(', ') });
  }
  if (allowed.tokensAMonth > 0 && (await usage.tokensThisMonth()) >= allowed.tokensAMonth)
    throw new Problem('not-allowed', { technical: 'the month’s budget is spent' });
  const verdict = await admission(officer.id, job.id, rules.jobsAnHour);
  if (verdict === 'too-many') throw new Refusal(429, 'service-busy', { technical: 'hourly limit', retryAfterMs: msToNextHour() });
  if (verdict === 'sent-before') throw new Problem('bad-input', { technical: 'this job was sent before' });
  return template;
}

/**
 * Takes an admitted job; gives its pieces. A signal that stops it may say why with a Problem. Whatever happens, one audit line is written, and `done` comes only after it is safe.
 * @throws Problem
 */
export async function* runJob(
  runner: JobRunner,
  officer: Officer,
  job: Job,
  template: Template,
  signal: AbortSignal,
): AsyncGenerator<JobPiece> {
  const { config, dispatcher, closing, policy, keeping } = runner;
  const started = performance.now();
  const passed = (): number => Math.round(performance.now() - started);
  const output = createHash('sha256');
  let model = 'none';
  let characters = 0;
  let firstMs = -1;
  let promptCharacters = 0;
  let counted: TokenCount | undefined;
  let ended: Problem | 'whole' | undefined;
  // Words that came are paid for, also when their count did not: it stands in the last event, which a reply that was cut or stopped never had.
  const used = (): TokenCount => counted ?? (characters > 0 ? estimate(promptCharacters, characters) : { input: 0, output: 0 });
  const record = async (): Promise<void> => {
    const tokens = used();
    const line = {
      kind: 'job' as const,
      officer: officer.id,
      team: officer.team,
      jobId: job.id,
      details: {
        action: job.action,
        template: template.id,
        version: template.version,
        model,
        passages: job.passages.length,
        asTheyAre: job.asTheyAre?.length ?? 0,
        charactersIn: sizeOf(job),
        charactersOut: characters,
        tokensIn: tokens.input,
        tokensOut: tokens.output,
        ...(counted === undefined && characters > 0 ? { tokensEstimated: true } : {}),
        inputHash: createHash('sha256')
          .update(JSON.stringify([job.passages, job.answers]))
          .digest('hex'),
        outputHash: output.digest('hex'),
        firstMs,
        allMs: passed(),
        result: ended === 'whole' ? 'whole' : (ended?.code ?? 'cancelled'),
      },
    };
    await keeping.attempt(() => closing(line, { model, team: officer.team, ...tokens }));
    runner.ended(ended === 'whole' ? 'whole' : (ended?.code ?? 'cancelled'), model, firstMs, passed());
  };
  try {
    // The fence's name comes from us and not from the job's id, which the pane chose.
    const prompt = renderPrompt({ ...job, id: randomUUID() }, template, config.council);
    promptCharacters = prompt.system.length + prompt.user.length;
    const { models } = rulesFor(await policy.current(), job, template, new Date());
    for await (const piece of dispatcher.write(prompt, officer.id, models, signal)) {
      if ('model' in piece) model = piece.model;
      else if ('tokens' in piece) counted = piece.tokens;
      else {
        if (firstMs === -1) firstMs = passed();
        characters += piece.text.length;
        output.update(piece.text);
        yield piece;
      }
    }
    ended = 'whole';
  } catch (thrown) {
    ended = signal.reason instanceof Problem ? signal.reason : toProblem(thrown);
    throw ended;
  } finally {
    await record();
  }
  yield { done: { model, ...used() } };
}

interface TokenCount {
  readonly input: number;
  readonly output: number;
}

/** Takes characters; gives tokens as a model would roughly count them. Source: OpenAI, "What are tokens": about four characters of English each. */
function estimate(input: number, output: number): TokenCount {
  return { input: Math.ceil(input / 4), output: Math.ceil(output / 4) };
}

function msToNextHour(): number {
  return 3_600_000 - (Date.now() % 3_600_000);
}
