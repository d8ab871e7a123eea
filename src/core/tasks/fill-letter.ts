import { blocksToMarkdown } from '../blocks';
import type { Council } from '../council';
import { fillSkeleton } from '../skeleton';
import type { Template } from '../template';

export interface FillLetterInput {
  readonly template: Template;
  readonly answers: Readonly<Record<string, string>>;
  readonly council: Council;
  /** ISO date. */
  readonly today: string;
}

/** Writes the template's own letter from the officer's answers, as Markdown; what was not answered stays a gap. */
export function fillLetter({ template, answers, council, today }: FillLetterInput): string {
  return blocksToMarkdown(fillSkeleton(template, answers, council, today).blocks);
}
