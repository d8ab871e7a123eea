import { readCue } from './template-cues';
import type { TemplateMust } from './template';

/** What a letter must say, and the sentence that says it; no `found` when it is missing. */
export interface MustFound {
  readonly text: string;
  readonly found?: string;
}

/** Takes a letter as plain text, one paragraph a line, and what it must say; gives for each where it says so. */
export function findMusts(text: string, musts: readonly TemplateMust[]): readonly MustFound[] {
  const sentences = text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\u00a0/g, ' ')
    .split(/\n|[.!?]["')\]]? /);
  return musts.map((must) => {
    const patterns = must.cues.map(readCue);
    const found = sentences.find((sentence) => patterns.some((pattern) => pattern.test(sentence)));
    return found === undefined ? { text: must.text } : { text: must.text, found: found.trim() };
  });
}
