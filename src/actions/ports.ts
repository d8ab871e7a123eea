import type { Engine } from '../core/engine';
import type { Host } from '../core/host';
import type { Model } from '../core/model';
import type { WhatLeft } from '../core/proposal';
import type { Signal } from '../core/signal';

/** What an action works through. Aborting the signal stops it with a `cancelled` Problem; nothing was written, so nothing has to be undone. */
export interface Ports {
  readonly host: Host;
  readonly model: Model;
  readonly engine: Engine;
  readonly signal: Signal;
}

/** How far an action is; said aloud once a step. */
export type Progress =
  | { readonly step: 'reading' }
  | { readonly step: 'hiding'; readonly hidden: number }
  /** About to leave the device: said before it does, so that it is known even when nothing comes back. */
  | { readonly step: 'sending'; readonly left: WhatLeft }
  | { readonly step: 'writing'; readonly passage: number; readonly of: number; readonly text: string }
  | { readonly step: 'checking' };

export type ProgressListener = (progress: Progress) => void;
