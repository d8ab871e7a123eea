import type { Council } from '../core/council';
import type { Draft } from '../core/proposal';
import type { Hiding } from '../core/hiding';
import type { Template } from '../core/template';
import type { Ports, ProgressListener } from './ports';
import { runJob } from './run-job';
import { whatLeft } from './what-left';

export interface DraftRequest {
  readonly template: Template;
  readonly answers: Readonly<Record<string, string>>;
  readonly council: Council;
  readonly hiding: Hiding;
  /** The item being answered, as plain text; absent for a letter from answers alone. */
  readonly source?: string;
}

/**
 * Writes a letter or reply from the officer's answers. Inserts nothing.
 * @throws Problem of the model or of the reply
 */
export async function draft(ports: Ports, request: DraftRequest, onProgress: ProgressListener): Promise<Draft> {
  const { model, engine, signal } = ports;
  const { template, council } = request;
  const ids = Object.keys(request.answers);
  const source = request.source ?? '';

  onProgress({ step: 'reading' });
  const prepared = await engine.run(
    'prepare',
    { texts: [...ids.map((id) => request.answers[id] ?? ''), source], masked: model.place === 'service', council, hiding: request.hiding },
    signal,
  );
  onProgress({ step: 'hiding', hidden: prepared.key.pseudonyms.length });
  const answers = Object.fromEntries(ids.map((id, index) => [id, prepared.texts[index] ?? '']));
  const passages = source === '' ? [] : [prepared.texts[ids.length] ?? ''];
  const action = template.action === 'reply' ? 'reply' : 'draft';
  const { left, asTheyAre } = whatLeft(model, prepared, { hiding: request.hiding, asked: { action, template, answers } }, onProgress);
  const reply = await runJob(ports, template, { action, passages, answers, ...asTheyAre }, (text) =>
    onProgress({ step: 'writing', passage: 1, of: 1, text }),
  );

  onProgress({ step: 'checking' });
  const concluded = await engine.run(
    'concludeDraft',
    { reply, key: prepared.key, template, answers: request.answers, source, council },
    signal,
  );
  return {
    templateId: template.id,
    ...concluded,
    ...(left === undefined ? {} : { left }),
  };
}
