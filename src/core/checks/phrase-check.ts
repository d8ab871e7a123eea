import type { CheckedText, FoundPhrase } from '../checked-text';
import type { Finding } from '../finding';
import { fitReplacement } from '../grammar';
import type { PhraseMatch } from '../phrase-trie';
import { baseOfParticiple, inflect, type VerbForm } from '../verb-forms';
import type { Check, Phrase, RoughFinding } from './check';

/** What a check of phrases is made from. */
export interface PhraseCheck {
  readonly id: string;
  readonly kind: Finding['kind'];
  readonly title: string;
  readonly why: string;
  readonly source: string;
  readonly phrases: readonly Phrase[];
  readonly examples: Check['examples'];
  /** More that phrases cannot say. */
  readonly also?: (document: CheckedText) => readonly RoughFinding[];
}

/**
 * Reads phrases written one a line: `* pattern => replacement # why`. `*` safe to make without asking, `~` weak. No `=>`: no replacement;
 * nothing after it: delete.
 */
export function readPhrases(lines: string): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (const line of lines.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const flags = /^[*~]*/.exec(trimmed)?.[0] ?? '';
    const [rule = '', why] = trimmed.slice(flags.length).split(' # ');
    const [pattern = '', to] = rule.split('=>');
    phrases.push({
      pattern: pattern.trim(),
      ...(to === undefined ? {} : { to: to.trim() }),
      ...(why === undefined ? {} : { why: why.trim() }),
      safe: flags.includes('*'),
      weak: flags.includes('~'),
    });
  }
  return phrases;
}

/** Takes a phrase found and its replacement; gives the replacement with `$1` and `$1:participle` filled in from what was captured. */
export function fillReplacement(document: CheckedText, match: PhraseMatch, to: string): string {
  if (!to.includes('$')) return to;
  return to
    .replace(/\$([1-9])(?::(participle|base|ing))?/g, (_, digit: string, form: string | undefined) => {
      const capture = match.captures[Number(digit) - 1];
      if (capture === undefined || capture[1] <= capture[0]) return '';
      const { start, end } = document.spanOf(capture[0], capture[1]);
      // The pound sign is no part of the word that is the amount.
      const words = document.text.slice(document.text.charAt(start - 1) === '£' ? start - 1 : start, end);
      if (form === undefined) return words;
      const verb = words.toLowerCase();
      return form === 'participle' ? inflect(verb, 'participle') : inflect(baseOfParticiple(verb) ?? verb, form as VerbForm);
    })
    .replace(/ {2,}/g, ' ');
}

/** Makes one finding, its replacement fitted to its place. */
export function findingAt(
  document: CheckedText,
  from: number,
  to: number,
  about: {
    readonly check: string;
    readonly kind: Finding['kind'];
    readonly title: string;
    readonly why: string;
    readonly source: string;
    readonly to?: string;
    readonly safe?: boolean;
    readonly weak?: boolean;
  },
): RoughFinding {
  let span = document.spanOf(from, to);
  let replacement: string | undefined;
  if (about.to !== undefined) {
    const fitted = fitReplacement(document, span, about.to);
    if (fitted !== undefined) {
      span = fitted.span;
      replacement = fitted.replacement;
    }
  }
  return {
    check: about.check,
    kind: about.kind,
    span,
    quote: document.text.slice(span.start, span.end),
    title: about.title,
    why: about.why,
    source: about.source,
    ...(replacement === undefined ? {} : { replacement }),
    safe: replacement !== undefined && about.safe === true,
    ...(about.weak === true ? { weak: true } : {}),
  };
}

/** Of phrases that begin together one that can be put right comes before a longer one that cannot. */
function replaceableFirst(matches: readonly FoundPhrase[], phrases: readonly Phrase[]): readonly FoundPhrase[] {
  const fixes = (match: FoundPhrase): number => (phrases[match.phrase]?.safe === true ? 0 : 1);
  return matches.length < 2
    ? matches
    : [...matches].sort((one, other) => one.from - other.from || fixes(one) - fixes(other) || other.to - one.to);
}

/** Takes phrases and what to say about them; gives the check. Of phrases that overlap the first and longest stands. */
export function phraseCheck(definition: PhraseCheck): Check {
  const { id, kind, phrases } = definition;
  return {
    id,
    kind,
    examples: definition.examples,
    phrases,
    find: (document) => {
      const read = (matches: readonly FoundPhrase[], taken: readonly RoughFinding[]): RoughFinding[] => {
        const findings: RoughFinding[] = [];
        let reached = 0;
        let at = 0;
        for (const match of replaceableFirst(matches, phrases)) {
          if (match.from < reached) continue;
          const phrase = phrases[match.phrase];
          if (phrase === undefined || (phrase.unless?.(document, match.from, match.to) ?? false)) continue;
          const finding = findingAt(document, match.from, match.to, {
            check: id,
            kind,
            title: phrase.title ?? definition.title,
            why: phrase.why ?? definition.why,
            source: phrase.source ?? definition.source,
            ...(phrase.to === undefined ? {} : { to: fillReplacement(document, match, phrase.to) }),
            ...(phrase.safe === undefined ? {} : { safe: phrase.safe }),
            ...(phrase.weak === undefined ? {} : { weak: phrase.weak }),
          });
          if (phrase.caseSensitive !== undefined && !finding.quote.includes(phrase.caseSensitive)) continue;
          while (at < taken.length && (taken[at]?.span.end ?? 0) <= finding.span.start) at += 1;
          if ((taken[at]?.span.start ?? Infinity) < finding.span.end) continue;
          if (document.isProtected(finding.span)) continue;
          findings.push(finding);
          reached = match.to;
        }
        return findings;
      };
      // A weak phrase that begins a word earlier must not hide a strong one: "an unmarried mother".
      const matches = document.matchesOf(id);
      const isWeak = ({ phrase }: FoundPhrase): boolean => phrases[phrase]?.weak === true;
      const strong = read(matches.some(isWeak) ? matches.filter((match) => !isWeak(match)) : matches, []);
      const weak = matches.some(isWeak) ? read(matches.filter(isWeak), strong) : [];
      const findings =
        weak.length === 0
          ? strong
          : [...strong, ...weak].sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
      return definition.also === undefined ? findings : [...findings, ...definition.also(document)];
    },
  };
}
