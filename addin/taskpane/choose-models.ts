import type { Engine } from '../../src/core/engine';
import type { Model } from '../../src/core/model';
import { gatewayModel } from '../../src/models/gateway';
import { onDeviceModel } from '../../src/models/on-device';
import type { Content } from './content';

/** Milliseconds to ask the council service whether it has a model; without an answer the work is done on this device. */
const deadline = 4000;

/** The writer on this device: the text engine's rules, and the templates' own letters. Content is asked for when a job needs it. */
export function deviceModel(engine: Engine, { council, templates }: Content): Model {
  return onDeviceModel({
    template: async (id) => (await templates()).find((template) => template.id === id),
    rewrite: async (passages, style, signal) => engine.run('rewritePassages', { passages, style, council: await council() }, signal),
    fill: async (template, answers, signal) =>
      engine.run('fillLetter', { template, answers, council: await council(), today: new Date().toISOString().slice(0, 10) }, signal),
    summarise: async (passages, answers, signal) => {
      const numbered = passages.map((text, index) => ({ id: String(index), text, role: 'body' as const }));
      const length = answers.length === 'short' || answers.length === 'long' ? answers.length : 'medium';
      const points = await engine.run(
        'summarise',
        { passages: numbered, length, ...(answers.question ? { question: answers.question } : {}) },
        signal,
      );
      return points.map((point) => point.text);
    },
  });
}

/** The council service's model, or undefined when it has none or does not answer: then everything still works on the device, and says so. */
export async function serviceModel(): Promise<Model | undefined> {
  try {
    const response = await fetch('/api/policy', { signal: AbortSignal.timeout(deadline) });
    if (!response.ok) return undefined;
    const policy = (await response.json()) as { readonly model?: unknown };
    return typeof policy.model === 'string' && policy.model !== '' ? gatewayModel({ baseUrl: '', modelId: policy.model }) : undefined;
  } catch {
    return undefined;
  }
}
