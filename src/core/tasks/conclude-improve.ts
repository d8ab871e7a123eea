import { changesOf } from '../changes';
import { checkText } from '../check-text';
import type { Council } from '../council';
import type { Passage } from '../passage';
import type { Change, Proposal } from '../proposal';
import type { PseudonymKey } from '../pseudonym';
import { readingAge } from '../readability';
import { parseImproveReply } from '../reply';
import { linkFacts } from './link-facts';
import { restoreReply } from './restore-reply';
import { ruleStyle } from './rewrite-passages';

export interface ConcludeImproveInput {
  readonly passages: readonly Passage[];
  readonly key: PseudonymKey;
  readonly reply: string;
  readonly council: Council;
  /** The template's style, such as "warmer". */
  readonly style: string;
}

/**
 * Turns a model's reply into what the officer is shown: changes with their reasons, what became of every fact, reading ages.
 * @throws Problem reply-unusable, reply-lost-name
 */
export function concludeImprove(input: ConcludeImproveInput): Omit<Proposal, 'templateId' | 'passages' | 'left'> {
  const { passages, key, council } = input;
  const after = parseImproveReply(restoreReply(input.reply, key, true, passages.map(({ text }) => text).join('\n')), passages.length);
  const rewritten = passages.map((passage, index) => ({ passage, after: after[index] ?? passage.text }));
  const bare = rewritten.flatMap((one): readonly Change[] =>
    one.after === one.passage.text ? [] : changesOf(one.passage, one.after, checkText(one.passage.text, { council })),
  );
  const { changes, facts } = linkFacts(rewritten, bare, ruleStyle(input.style));
  return {
    changes,
    facts,
    readingAge: {
      before: readingAge(passages.map((passage) => passage.text).join('\n')),
      after: readingAge(rewritten.map((one) => one.after).join('\n')),
    },
    remaining: rewritten
      .map((one) => ({ passageId: one.passage.id, findings: checkText(one.after, { council }) }))
      .filter(({ findings }) => findings.length > 0),
  };
}
