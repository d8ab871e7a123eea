import type { Council } from '../council';
import { rewrite, type RewriteStyle } from '../rewrite';

export interface RewritePassagesInput {
  readonly passages: readonly string[];
  /** The template's style, such as "warmer" or "supportive-arrears". */
  readonly style: string;
  readonly council: Council;
}

const styles: Readonly<Record<string, RewriteStyle>> = {
  warmer: 'warmer',
  plainer: 'plainer',
  shorter: 'shorter',
  'firm-but-fair': 'firm',
  'supportive-arrears': 'arrears',
  bereavement: 'bereavement',
};

/** Takes the style of an improve template ("supportive-arrears"); gives the rules' own. Any other is done as "warmer", which changes least. */
export function ruleStyle(style: string): RewriteStyle {
  return styles[style] ?? 'warmer';
}

/** Rewrites each passage by rules alone; gives them in order, the untouched ones as they were. */
export function rewritePassages({ passages, style, council }: RewritePassagesInput): readonly string[] {
  return passages.map((passage) => rewrite(passage, { style: ruleStyle(style), council }));
}
