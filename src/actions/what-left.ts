import type { Model } from '../core/model';
import type { WhatLeft } from '../core/proposal';
import type { Prepared } from '../core/tasks/prepare';
import type { ProgressListener } from './ports';

/** Takes the writer and what it is about to be sent; says so, and gives it; nothing when the work stays on this device. */
export function whatLeft(model: Model, prepared: Prepared, onProgress: ProgressListener): { readonly left?: WhatLeft } {
  if (model.place === 'device') return {};
  const left = { modelId: model.id, texts: prepared.texts.filter((text) => text !== ''), hidden: prepared.hidden };
  onProgress({ step: 'sending', left });
  return { left };
}
