import { findGaps, parseBlocks, plainText } from '../blocks';
import { compareFacts } from '../compare-facts';
import type { Council } from '../council';
import { findMusts } from '../letter-musts';
import type { Draft } from '../proposal';
import type { PseudonymKey } from '../pseudonym';
import { readingAge } from '../readability';
import type { Template } from '../template';
import { refuseUnsafe } from '../reply';
import { restoreReply } from './restore-reply';

export interface ConcludeDraftInput {
  readonly reply: string;
  readonly key: PseudonymKey;
  readonly template: Template;
  readonly answers: Readonly<Record<string, string>>;
  readonly source: string;
  readonly council: Council;
}

/** Turns a reply into a draft: real paragraphs, lists and tables, the gaps only the officer can fill, and where each fact comes from. */
export function concludeDraft({ reply, key, template, answers, source, council }: ConcludeDraftInput): Omit<Draft, 'templateId' | 'left'> {
  const grounds = groundsOf(template, answers, source, council);
  const blocks = parseBlocks(restoreReply(refuseUnsafe(reply), key, false, grounds));
  const text = plainText(blocks);
  return {
    blocks,
    text,
    gaps: findGaps(text),
    facts: compareFacts(grounds, text).filter(
      (fact) => fact.outcome === 'kept' || fact.outcome === 'invented' || fact.outcome === 'changed',
    ),
    readingAge: readingAge(text),
    musts: findMusts(text, template.musts),
  };
}

/** All a draft may lean on: the officer's answers, the item answered, the template's own words and the council's contact block. */
function groundsOf(template: Template, answers: Readonly<Record<string, string>>, source: string, council: Council): string {
  const { phone, email, web, address } = council.contact;
  return [
    ...Object.values(answers),
    source,
    template.skeleton,
    template.law,
    phone,
    email,
    web,
    address,
    council.openingHours,
    council.name,
  ].join('\n');
}
