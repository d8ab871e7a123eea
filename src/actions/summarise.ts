import type { Council } from '../core/council';
import type { Hiding } from '../core/hiding';
import type { OpenItem } from '../core/host';
import { Problem } from '../core/problem';
import type { Summary } from '../core/proposal';
import type { Template } from '../core/template';
import type { Ports, ProgressListener } from './ports';
import { runJob } from './run-job';
import { whatLeft } from './what-left';

export interface SummariseRequest {
  readonly scope: OpenItem['scope'];
  readonly template: Template;
  readonly council: Council;
  readonly hiding: Hiding;
  readonly length: 'short' | 'medium' | 'long';
  /** "What was said about heating?": only what answers it. */
  readonly question?: string;
}

/**
 * Says in few lines what the open item says, each line with the words it rests on. Inserts nothing.
 * On the device the lines are the item's own sentences; a model's line that rests on nothing in the item is left out.
 */
export async function summarise(ports: Ports, request: SummariseRequest, onProgress: ProgressListener): Promise<Summary> {
  const { host, model, engine, signal } = ports;
  const question = request.question?.trim();
  const asked = question === undefined || question === '' ? {} : { question };

  onProgress({ step: 'reading' });
  const item = await host.read(request.scope, signal);
  const passages = item.passages.filter((passage) => passage.text.trim() !== '');
  if (passages.length === 0) throw new Problem('nothing-open');
  if (model.place === 'device') {
    return { points: await engine.run('summarise', { passages, length: request.length, ...asked }, signal) };
  }

  const texts = passages.map((passage) => passage.text);
  const prepared = await engine.run(
    'prepare',
    { texts: [...texts, question ?? ''], masked: true, council: request.council, hiding: request.hiding },
    signal,
  );
  onProgress({ step: 'hiding', hidden: prepared.key.pseudonyms.length });
  const answers = { length: request.length, question: prepared.texts[texts.length] ?? '' };
  const { left, asTheyAre } = whatLeft(
    model,
    prepared,
    { hiding: request.hiding, asked: { action: 'summarise', template: request.template, answers } },
    onProgress,
  );
  const sent = prepared.texts.slice(0, texts.length);
  const reply = await runJob(ports, request.template, { action: 'summarise', passages: sent, answers, ...asTheyAre }, (text) =>
    onProgress({ step: 'writing', passage: 1, of: 1, text }),
  );
  onProgress({ step: 'checking' });
  const points = await engine.run('concludeSummary', { reply, key: prepared.key, passages }, signal);
  if (points.length === 0) throw new Problem('reply-unusable');
  return { points, ...(left === undefined ? {} : { left }) };
}
