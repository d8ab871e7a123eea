import { compareFacts } from '../src/core/compare-facts';
import type { Council } from '../src/core/council';
import type { Fact, FactKind } from '../src/core/fact';
import type { Template } from '../src/core/template';
import { answerValue } from '../src/core/template-answers';

/** Kinds that a sentence's grammar carries: a faithful letter may word them otherwise. */
const carriedByGrammar: ReadonlySet<FactKind> = new Set<FactKind>(['not', 'modal', 'who']);

/** Takes a fact; true for one that stands there or does not, such as a date or an amount. */
export function isHardFact({ kind }: Fact): boolean {
  return !carriedByGrammar.has(kind);
}

/**
 * Takes a template, the council, and a letter made of the template's own example; gives what became of facts on the way: each one that stands
 * in none of the answers, the example and the template's own words, and each that was changed. Empty when the letter is true to them.
 */
export function inventedFacts(template: Template, council: Council, letter: string): readonly string[] {
  const answers = template.questions.map(({ id, kind }) => answerValue(kind, template.example.answers[id] ?? ''));
  const grounds = [...answers.filter((value) => typeof value === 'string'), template.example.text, standingWords(template, council)].join(
    '\n\n',
  );
  const known = new Set(wordsOf(grounds));
  const found: string[] = [];
  for (const outcome of compareFacts(grounds, plain(letter))) {
    if (outcome.outcome !== 'invented' && outcome.outcome !== 'changed') continue;
    const { kind, text } = outcome.draft;
    if (!isHardFact(outcome.draft)) continue;
    // "about four" before the template's "weeks' rent" is a number of weeks that nobody typed whole; and "at least 15 days" beside "w/c 15"
    // has not become another time limit when the template says it in just these words.
    if (outcome.outcome === 'invented' && kind === 'number' && wordsOf(text).every((word) => known.has(word))) continue;
    if (outcome.outcome === 'changed' && (kind === 'deadline' || kind === 'number') && grounds.includes(text)) continue;
    found.push(outcome.outcome === 'changed' ? `${outcome.source.text} became ${text}` : `${kind}: ${text}`);
  }
  return found;
}

/** The template's own words, every branch of it, with the council's settings in their places. */
function standingWords({ skeleton }: Template, council: Council): string {
  const settings: Readonly<Record<string, unknown>> = { ...council, ...council.contact };
  return plain(
    skeleton
      .replace(/\{%[^%]{0,300}%\}/g, '\n')
      .replace(/\{\{ {0,3}council\.(\w{1,30})[^}]{0,100}\}\}/g, (_, name: string) => String(settings[name] ?? ''))
      .replace(/\{\{[^}]{0,200}\}\}/g, '…')
      .replace(/\*\*/g, ''),
  );
}

/** Numbers of a list and tabs of a table are no facts. */
function plain(text: string): string {
  return text.replace(/^\d{1,2}\. /gm, '').replace(/\t/g, ': ');
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
