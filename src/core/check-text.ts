import { isCapital, isLetter, isLineBreak } from './characters';
import { CheckedText } from './checked-text';
import { acronymsExplained } from './checks/acronym';
import type { RoughFinding } from './checks/check';
import { councilWordsCheck } from './checks/council-words';
import { inContext } from './checks/in-context';
import { letterChecks, paragraphChecks } from './checks/list';
import type { Council } from './council';
import type { Finding, FindingKind } from './finding';
import { keptWhole, phraseReader } from './phrase-reader';
import { keptTerms, patternOf } from './plain-english';
import type { Span } from './span';
import { TakenPlaces } from './taken-places';

export interface CheckOptions {
  /** Whose words are banned or allowed. */
  readonly council?: Council;
  /** True for a whole letter or message: what it leaves out is told too. */
  readonly letter?: boolean;
}

/** Checks texts again and again, such as a document being typed: what has not changed is not checked again. */
export interface Checker {
  check(text: string, options?: CheckOptions): readonly Finding[];
}

interface CheckedParagraph {
  readonly findings: readonly RoughFinding[];
  readonly explained: readonly string[];
  readonly strong: number;
  readonly hurts: number;
  readonly sentences: number;
  /** What else is likely to come over badly, once the letter around it is known to; worked out when first asked for. */
  readonly further: () => readonly RoughFinding[];
}

const hurtful: ReadonlySet<FindingKind> = new Set<FindingKind>(['blame', 'threat', 'cold', 'stigmatising', 'over-pressure']);
const unclear: ReadonlySet<FindingKind> = new Set<FindingKind>(['jargon', 'legalese', 'wordy', 'passive', 'vague', 'acronym']);

/** Reads a text once: finds every check's phrases in it and hands them over. Terms of law that must stay hide what lies in them. */
export const readForChecks = phraseReader(() => [
  ...paragraphChecks,
  { id: keptWhole, phrases: keptTerms.map((term) => ({ pattern: patternOf(term) })) },
]);

function checkParagraph(text: string): CheckedParagraph {
  const document = readForChecks(text);
  const found: RoughFinding[] = [];
  for (const check of paragraphChecks) found.push(...check.find(document));
  const findings = fewPerSentence(document, pairedUp(document, withoutDoubles(found)));
  let strong = 0;
  let hurts = 0;
  for (const { kind, weak } of findings) {
    if (weak === true) continue;
    if (hurtful.has(kind)) hurts += 1;
    if (hurtful.has(kind) || unclear.has(kind)) strong += 1;
  }
  let further: readonly RoughFinding[] | undefined;
  const covered = (sentence: number): boolean => {
    const span = document.sentences[sentence];
    return (
      span !== undefined &&
      findings.some(({ kind, span: found }) => (hurtful.has(kind) || unclear.has(kind)) && found.start < span.end && span.start < found.end)
    );
  };
  return {
    findings,
    explained: acronymsExplained(document),
    strong,
    hurts,
    sentences: document.sentences.length,
    further: () => (further ??= inContext(document, covered)),
  };
}

/** Where findings of one sort overlap, the one that was listed first and is strong stands; a hint inside a long-sentence finding stays. */
function withoutDoubles(found: readonly RoughFinding[]): readonly RoughFinding[] {
  const group = (kind: FindingKind): number => (hurtful.has(kind) ? 1 : unclear.has(kind) ? 2 : 3);
  const kept: RoughFinding[] = [];
  const taken = new TakenPlaces();
  const hurts = new TakenPlaces();
  for (const { kind, weak, span } of found) if (hurtful.has(kind) && weak !== true) hurts.take(span);
  const ordered = found
    .map((finding, index) => ({ finding, index }))
    .sort(
      (one, other) =>
        Number(one.finding.weak === true) - Number(other.finding.weak === true) ||
        Number(one.finding.replacement === undefined) - Number(other.finding.replacement === undefined) ||
        one.index - other.index,
    );
  for (const { finding } of ordered) {
    const own = group(finding.kind);
    // "Your appeal is rejected" sounds cold; that it is a passive adds nothing.
    if (finding.kind === 'passive' && !hurts.take(finding.span)) continue;
    if (own !== 3 && !taken.take(finding.span, own)) continue;
    kept.push(finding);
  }
  return kept.sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
}

/** Two small wordy turns in one sentence are worth a word: neither would be alone. */
function pairedUp(document: CheckedText, findings: readonly RoughFinding[]): readonly RoughFinding[] {
  const weakest = findings.filter(({ kind, weak }) => kind === 'wordy' && weak === true);
  if (weakest.length < 2) return findings;
  const raised = new Set<RoughFinding>();
  let at = 0;
  for (const { start, end } of document.sentences) {
    while (at < weakest.length && (weakest[at]?.span.start ?? 0) < start) at += 1;
    const [first, second] = [weakest[at], weakest[at + 1]];
    if (first !== undefined && second !== undefined && second.span.end <= end) raised.add(first);
  }
  return findings.map((finding) => {
    if (!raised.has(finding)) return finding;
    const { weak: _weak, ...strong } = finding;
    return strong;
  });
}

/** A weak finding only adds to a sentence that has no other of its sort; three of a sort are enough to see that a sentence needs rewriting. */
function fewPerSentence(document: CheckedText, findings: readonly RoughFinding[]): readonly RoughFinding[] {
  const counts = new Map<string, number>();
  const keep = new Set<RoughFinding>();
  for (const weakRound of [false, true]) {
    let sentence = 0;
    for (const finding of findings) {
      while (sentence < document.sentences.length && (document.sentences[sentence]?.end ?? 0) <= finding.span.start) sentence += 1;
      if ((finding.weak === true) !== weakRound) continue;
      const sort = hurtful.has(finding.kind) ? 'hurts' : unclear.has(finding.kind) ? 'hides' : '';
      const key = `${String(sentence)} ${sort}`;
      const count = counts.get(key) ?? 0;
      // What can be put right without asking is always worth having.
      if (sort !== '' && !finding.safe && (weakRound ? count > 0 : count >= 3)) continue;
      counts.set(key, count + 1);
      keep.add(finding);
    }
  }
  return findings.filter((finding) => keep.has(finding));
}

/** The paragraphs of a text: a line is one, unless a mail program wrapped it and it goes on below. */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  let lineStart = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (!isLineBreak(code)) continue;
    const next = text.charCodeAt(at + 1);
    const goesOn =
      at < text.length &&
      at - lineStart >= 45 &&
      isLetter(next) &&
      !isCapital(next) &&
      next < 0x250 &&
      !/[.!?:;]/.test(text.charAt(at - 1));
    lineStart = at + 1;
    if (goesOn) continue;
    if (at > start) paragraphs.push({ start, end: at });
    start = at + 1;
  }
  return paragraphs;
}

/**
 * Takes nothing; gives a checker that remembers the paragraphs it has seen, so that checking a long document again after a change costs
 * little more than finding what changed. It holds the text of one document at a time, in memory only.
 */
export function createChecker(): Checker {
  let seen = new Map<string, CheckedParagraph>();
  return {
    check: (text, options = {}) => {
      const next = new Map<string, CheckedParagraph>();
      const paragraphs = splitParagraphs(text);
      const checked: CheckedParagraph[] = [];
      const explained = new Set<string>();
      let strong = 0;
      let hurts = 0;
      let sentences = 0;
      for (const { start, end } of paragraphs) {
        const words = text.slice(start, end);
        const paragraph = next.get(words) ?? seen.get(words) ?? checkParagraph(words);
        next.set(words, paragraph);
        checked.push(paragraph);
        strong += paragraph.strong;
        hurts += paragraph.hurts;
        sentences += paragraph.sentences;
        for (const letters of paragraph.explained) explained.add(letters);
      }
      seen = next;
      // A letter that hurts in several places: what would pass elsewhere is worth a look in it.
      const harsh = ((hurts >= 1 && strong >= 2) || strong >= 3) && strong * 8 >= sentences;
      const allowed = new Set((options.council?.allowedWords ?? []).map((word) => word.toLowerCase()));
      const told = new Set<string>();
      const findings: Finding[] = [];
      checked.forEach((paragraph, index) => {
        const offset = paragraphs[index]?.start ?? 0;
        for (const { weak, ...finding } of harsh ? [...paragraph.findings, ...paragraph.further()] : paragraph.findings) {
          if (weak === true && !harsh) continue;
          if (allowed.size > 0 && allowed.has(finding.quote.toLowerCase())) continue;
          if (finding.check === 'acronym') {
            if (explained.has(finding.quote) || told.has(finding.quote)) continue;
            told.add(finding.quote);
          }
          findings.push(
            offset === 0 ? finding : { ...finding, span: { start: finding.span.start + offset, end: finding.span.end + offset } },
          );
        }
      });
      if (options.council !== undefined) findings.push(...councilWordsCheck(options.council).find(new CheckedText(text)));
      if (options.letter === true) {
        const document = new CheckedText(text, true);
        for (const check of letterChecks) findings.push(...check.find(document));
      }
      return options.council === undefined && options.letter !== true
        ? findings
        : findings.sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
    },
  };
}

/**
 * Takes a text and whose it is; gives everything worth a look, in order of place. Quotations, the names of laws, addresses, references and
 * fixed statutory wording are left alone. Linear in the length of the text; never throws.
 */
export function checkText(text: string, options: CheckOptions = {}): readonly Finding[] {
  return createChecker().check(text, options);
}
