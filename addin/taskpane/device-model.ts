import type { Engine } from '../../src/core/engine';
import type { Model } from '../../src/core/model';
import { onDeviceModel } from '../../src/models/on-device';
import type { Letters } from './letters';

/** The writer on this device: the text engine's rules, and the templates' own letters. Content is asked for when a job needs it. */
export function deviceModel(engine: Engine, { council, templates }: Letters): Model {
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
