import type { EngineTasks } from '../core/engine';
import type { ProblemCode } from '../core/problem';

/** What the page asks the worker. */
export interface EngineQuestion {
  readonly id: number;
  readonly task: keyof EngineTasks;
  readonly input: unknown;
}

/** What the worker answers: the result, or a problem by its code and never by its words. */
export type EngineAnswer =
  { readonly id: number; readonly result: unknown } | { readonly id: number; readonly problem: ProblemCode; readonly technical?: string };
