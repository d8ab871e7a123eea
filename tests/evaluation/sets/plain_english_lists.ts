import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readForChecks } from '../../../src/core/check-text';
import { paragraphChecks } from '../../../src/core/checks/list';
import type { ScoreSet } from '../set-score';

/** Share of the words that public lists tell writers to avoid which any check knows, weak or strong. */
export const score: ScoreSet = (folder) => {
  const avoid = ['govuk_words_to_avoid.jsonl', 'us_simple_words.jsonl'].flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => (JSON.parse(line) as { readonly avoid: string }).avoid),
  );
  const missed = avoid.filter((words) => {
    const forms = words.split(/[/,;]|\bor\b/).map((form) => form.replace(/\(.*?\)/g, '').trim());
    return !forms.some((form) => {
      const document = readForChecks(`We ${form} it.`);
      return paragraphChecks.some((check) => check.find(document).length > 0);
    });
  });
  return { n: avoid.length, metrics: { coverage: 1 - missed.length / Math.max(1, avoid.length) }, worst: missed };
};
