import { standInSpans, type Hiding } from '../core/hiding';
import type { Job } from '../core/job';
import type { Model } from '../core/model';
import type { WhatLeft } from '../core/proposal';
import type { Prepared } from '../core/tasks/prepare';
import type { ProgressListener } from './ports';

/** What left, for the officer; and the part of it that the job must say. */
export interface Leaving {
  readonly left?: WhatLeft;
  readonly asTheyAre: Pick<Job, 'asTheyAre'>;
}

/** Takes the writer and what it is about to be sent; says so, and gives it; nothing when the work stays on this device. */
export function whatLeft(
  model: Model,
  prepared: Prepared,
  { hiding, asked }: { readonly hiding: Hiding; readonly asked: WhatLeft['asked'] },
  onProgress: ProgressListener,
): Leaving {
  if (model.place === 'device') return { asTheyAre: {} };
  const texts = prepared.texts.filter((text) => text !== '');
  const asTheyAre = hiding.unmask.filter((word) => texts.some((text) => standInSpans(text, [word]).length > 0));
  const left = { modelId: model.id, texts, hidden: prepared.hidden, asked, asTheyAre };
  onProgress({ step: 'sending', left });
  return { left, asTheyAre: asTheyAre.length === 0 ? {} : { asTheyAre } };
}
