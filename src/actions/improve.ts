import type { Council } from '../core/council';
import type { Hiding } from '../core/hiding';
import type { OpenItem } from '../core/host';
import { Problem } from '../core/problem';
import type { Proposal } from '../core/proposal';
import type { Template } from '../core/template';
import type { Ports, ProgressListener } from './ports';
import { runJob } from './run-job';
import { whatLeft } from './what-left';

export interface ImproveRequest {
  readonly scope: OpenItem['scope'];
  readonly template: Template;
  readonly council: Council;
  readonly hiding: Hiding;
}

/**
 * Reads the open item, has it rewritten, and proves what became of its facts. Writes nothing.
 * @throws Problem of the host (nothing-open …), of the model (no-answer …), or of the reply (reply-unusable, reply-lost-name …)
 */
export async function improve(ports: Ports, request: ImproveRequest, onProgress: ProgressListener): Promise<Proposal> {
  const { host, model, engine, signal } = ports;

  onProgress({ step: 'reading' });
  const item = await host.read(request.scope, signal);
  const passages = item.passages.filter((passage) => passage.locked === undefined && /[A-Za-z]{2}/.test(passage.text));
  if (passages.length === 0) throw new Problem('nothing-open');

  const prepared = await engine.run(
    'prepare',
    {
      texts: passages.map((passage) => passage.text),
      masked: model.place === 'service',
      council: request.council,
      hiding: request.hiding,
    },
    signal,
  );
  onProgress({ step: 'hiding', hidden: prepared.key.pseudonyms.length });
  const { left, asTheyAre } = whatLeft(
    model,
    prepared,
    { hiding: request.hiding, asked: { action: 'improve', template: request.template, answers: {} } },
    onProgress,
  );

  const reply = await runJob(ports, request.template, { action: 'improve', passages: prepared.texts, answers: {}, ...asTheyAre }, (text) =>
    onProgress({ step: 'writing', passage: Math.min(passages.length, countPassages(text)), of: passages.length, text }),
  );

  onProgress({ step: 'checking' });
  const concluded = await engine.run(
    'concludeImprove',
    { passages, key: prepared.key, reply, council: request.council, style: request.template.id.replace(/^improve-/, '') },
    signal,
  );
  return {
    templateId: request.template.id,
    passages: item.passages,
    ...concluded,
    ...(left === undefined ? {} : { left }),
  };
}

function countPassages(text: string): number {
  return text.split(/^\[\d+\]/m).length - 1;
}
