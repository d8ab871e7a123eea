import { readForChecks, splitParagraphs } from './check-text';
import { CheckedText, type FoundPhrase } from './checked-text';
import type { Phrase } from './checks/check';
import { councilWordsCheck } from './checks/council-words';
import { paragraphChecks } from './checks/list';
import { fillReplacement } from './checks/phrase-check';
import { compareFacts } from './compare-facts';
import type { Council } from './council';
import { applyEdits, type Edit } from './edit';
import { fitReplacement } from './grammar';
import { buildPhraseTrie, type PhraseTrie } from './phrase-trie';
import { activeEdits } from './rewrite/active-voice';
import { clauseEdits } from './rewrite/clauses';
import { framesFor, type RewriteStyle } from './rewrite/frames';
import { lectureEdits } from './rewrite/leave-out';
import { simpleWords } from './rewrite/simple-words';
import { clauseFits, hangs, hangsAt, isNamed, saysWho, wholeSentence } from './rewrite/phrase-place';
import { splitEdits } from './rewrite/split-sentence';
import { tidy } from './rewrite/tidied';
import { splitSentences } from './sentences';
import { overlaps } from './span';
import { TakenPlaces } from './taken-places';
import { wordClasses } from './word-classes';

export type { RewriteStyle } from './rewrite/frames';

export interface RewriteOptions {
  readonly style: RewriteStyle;
  readonly council?: Council;
}

interface PhraseSet {
  readonly phrases: readonly Phrase[];
  readonly trie: PhraseTrie;
}

const rounds = 6;
/** Any of these, and the text may settle something for somebody: only words that keep their exact sense are put in. */
const speaksForCouncil =
  /£|\b(?:you|your|we|our|us|dear|please|sorry|deceased|mr|mrs|ms|council\w*|cllr|authority|tenan\w+|applica\w+|appeal\w*|claim\w*|benefits?|rent|notice|penalt\w+|fine|refund\w*|entitle\w*|eligib\w+|decision|review\w*|complain\w*|housing|officer|executor|probate|payable|ref|reference|licen[cs]\w+|permit\w*|enforcement|assessment|carer|safeguard\w*|deadline|working days|must|shall|subject|attached|enclosed|motion|minutes|agreement|invoice|account)\b/i;
const phraseSets = new Map<string, PhraseSet>();

function phraseSet(name: string, phrases: () => readonly Phrase[]): PhraseSet {
  let known = phraseSets.get(name);
  if (known === undefined) {
    const list = phrases();
    known = {
      phrases: list,
      trie: buildPhraseTrie(
        list.map(({ pattern }) => pattern),
        wordClasses,
      ),
    };
    phraseSets.set(name, known);
  }
  return known;
}

/** The longest phrases first, none over another. */
function phraseEdits(document: CheckedText, { phrases, trie }: PhraseSet): readonly Edit[] {
  const matches = trie.matches(document).sort((one, other) => one.from - other.from || other.to - one.to || one.rule - other.rule);
  const edits: Edit[] = [];
  let reached = 0;
  for (const match of matches) {
    const phrase = phrases[match.rule];
    if (match.from < reached || phrase?.to === undefined || (phrase.unless?.(document, match.from, match.to) ?? false)) continue;
    const found: FoundPhrase = { ...match, phrase: match.rule };
    const span = document.spanOf(match.from, match.to);
    const pound = document.text.slice(span.start, span.end).includes('£');
    const to = fillReplacement(document, found, phrase.to);
    if (pound && !to.includes('£')) continue;
    if (
      document.isProtected(span) ||
      !clauseFits(document, match.from, to) ||
      (/^we\b/.test(to) && (saysWho(document, match.from, match.to) || hangs(document, match.from)))
    )
      continue;
    if (isNamed(document, span.start)) continue;
    const fitted =
      to === ''
        ? (wholeSentence(document, match.from, match.to) ?? fitReplacement(document, span, to))
        : fitReplacement(document, span, to);
    if (fitted === undefined || (/\bend(?:s|ed)?$/.test(to) && document.word(match.to) === 'by')) continue;
    edits.push(fitted);
    reached = match.to;
  }
  return edits;
}

/** What the checks found and know how to put right without asking. Where the law is stated only wordiness is touched. */
function checkEdits(document: CheckedText, lawful: boolean): readonly Edit[] {
  return paragraphChecks.flatMap((check) =>
    check.find(document).flatMap((finding) => {
      const { span, replacement, safe, kind, quote } = finding;
      if (!safe || replacement === undefined || isNamed(document, span.start)) return [];
      if (/^we\b/i.test(replacement) && /^you\b/i.test(quote) && hangsAt(document, span.start)) return [];
      const edit = { span, replacement };
      return lawful && kind !== 'wordy' && kind !== 'legalese' && kind !== 'us-spelling' && citesLaw(document, edit) ? [] : [edit];
    }),
  );
}

/** A sentence that states the law is left as it stands. */
function citesLaw(document: CheckedText, { span }: Edit): boolean {
  return document.protectedSpans.some((kept) => {
    if (kept.why !== 'law' && kept.why !== 'statute') return false;
    const sentence = document.sentences.find((candidate) => overlaps(candidate, kept));
    return sentence !== undefined && overlaps(sentence, span);
  });
}

function chosen(edits: readonly Edit[]): readonly Edit[] {
  const taken = new TakenPlaces();
  return edits.filter(({ span }) => taken.take(span));
}

function rewriteOnce(text: string, { style, council }: RewriteOptions, letter: boolean): string {
  const document = readForChecks(text);
  const lawful = document.protectedSpans.some(({ why }) => why === 'law' || why === 'statute');
  const frames = phraseEdits(
    document,
    phraseSet(`frames ${style}`, () => framesFor(style)),
  );
  const plain =
    style === 'plainer'
      ? phraseEdits(
          document,
          letter ? phraseSet('plain letter', () => simpleWords(true)) : phraseSet('plain prose', () => simpleWords(false)),
        )
      : [];
  const house =
    council === undefined
      ? []
      : councilWordsCheck(council)
          .find(document)
          .flatMap(({ span, replacement }) => (replacement === undefined ? [] : [{ span, replacement }]));
  const edits = [...house, ...frames.filter((edit) => !lawful || !citesLaw(document, edit)), ...checkEdits(document, lawful), ...plain];
  const allowed = new Set((council?.allowedWords ?? []).map((word) => word.toLowerCase()));
  const made = tidy(
    applyEdits(
      text,
      chosen(allowed.size === 0 ? edits : edits.filter(({ span }) => !allowed.has(text.slice(span.start, span.end).toLowerCase()))),
    ),
  );
  return reshape(made, style, letter);
}

const kindStyles: ReadonlySet<RewriteStyle> = new Set(['warmer', 'firm', 'arrears', 'bereavement']);

/** Clauses put kindly, and sentences that only lecture left out, where no fact is lost and the law is not being stated. */
function withoutLectures(text: string, style: RewriteStyle): string {
  const unkind = kindStyles.has(style);
  let current = text;
  for (const editsOf of [
    (document: CheckedText) => (unkind ? lectureEdits(document) : []),
    (document: CheckedText) => clauseEdits(document, unkind),
  ]) {
    const document = new CheckedText(current);
    const edits = editsOf(document).filter((edit) => !citesLaw(document, edit));
    if (edits.length === 0) continue;
    const next = applyEdits(current, edits);
    if (keepsValues(current, next)) current = next;
  }
  return current;
}

/** Sentence by sentence: passives whose doer is named, then long sentences cut. */
function reshape(text: string, style: RewriteStyle, letter: boolean): string {
  const document = new CheckedText(text);
  const notLaw = (edit: Edit): boolean => !citesLaw(document, edit);
  const active = applyEdits(text, activeEdits(document).filter(notLaw));
  const next = active === text ? document : new CheckedText(active);
  const cuts = splitEdits(
    next,
    !letter && style === 'plainer' ? 10 : style === 'plainer' || style === 'shorter' ? 18 : 22,
    !letter && style === 'plainer',
  ).filter((edit) => !citesLaw(next, edit));
  return applyEdits(active, cuts);
}

/**
 * Takes a text and a style; gives it rewritten by rules alone, paragraph by paragraph: plain words, kinder turns of phrase of the same force, the
 * active voice where the doer is named, and long sentences cut where that is safe. Quotations, names, laws, references, dates, amounts and duties stay.
 * Rewriting the result again changes nothing. Linear in the text; never throws.
 */
export function rewrite(text: string, options: RewriteOptions): string {
  return rewriteAs(text, options, 3);
}

function rewriteAs(text: string, options: RewriteOptions, turns: number): string {
  const died = options.style === 'bereavement' ? nameOfTheDead(text) : undefined;
  // Prose that speaks to nobody and decides nothing (a web page about a place) can be put in freer words than a letter.
  const letter = speaksForCouncil.test(text);
  let result = '';
  let reached = 0;
  for (const { start, end } of splitParagraphs(text)) {
    result += text.slice(reached, start) + rewriteParagraph(text.slice(start, end), options, letter, died);
    reached = end;
  }
  const rewritten = result + text.slice(reached);
  // Taking the one "you" out of a text can leave plain prose, and putting one in a letter: finish it as what it has become, so that a
  // second rewrite would change nothing.
  return turns > 0 && rewritten !== text && letter !== speaksForCouncil.test(rewritten)
    ? rewriteAs(rewritten, options, turns - 1)
    : rewritten;
}

/** Who has died, as the letter names them: "Mrs Tully". Undefined when it names nobody, or more than one. */
function nameOfTheDead(text: string): string | undefined {
  const names = new Set<string>();
  for (const match of text
    .slice(0, 20_000)
    .matchAll(
      /\b(?:death of|loss of|passing of|the late|tenancy of|estate of) ((?:Mr|Mrs|Miss|Ms|Dr|Mx)\.? (?:[A-Z][\w’'-]{1,30} ){0,3}[A-Z][\w’'-]{1,30})/g,
    )) {
    const words = (match[1] ?? '').split(' ');
    names.add(`${words[0] ?? ''} ${words[words.length - 1] ?? ''}`);
  }
  return names.size === 1 ? [...names][0] : undefined;
}

function rewriteParagraph(text: string, options: RewriteOptions, letter: boolean, died: string | undefined): string {
  if (text.length > 20_000 || !/[A-Za-z]{2}/.test(text)) return text;
  let current = text;
  for (let round = 0; round < rounds; round += 1) {
    let next = rewriteOnce(letter || options.style !== 'plainer' ? withoutLectures(current, options.style) : current, options, letter);
    if (died !== undefined) {
      const whose = `${died}${died.endsWith('s') ? '’' : '’s'}`;
      next = next
        .replace(/\b[Tt]he (estate|account|home|tenancy|belongings|address|records|name) of the person who has died\b/g, `${whose} $1`)
        .replace(/\b[Tt]he person who has died\b/g, died);
    }
    if (next === current) break;
    current = next;
  }
  // The freer words of plain prose are only used where every fact is still found.
  return letter || options.style !== 'plainer' || current === text || keepsFacts(text, current)
    ? current
    : sentenceBySentence(text, options);
}

function keepsFacts(before: string, after: string): boolean {
  return compareFacts(before, after).every(({ outcome }) => outcome === 'kept');
}

/** Names, dates, amounts and references only: a lecture that goes takes its own denials and doers along. */
function keepsValues(before: string, after: string): boolean {
  return compareFacts(before, after).every((outcome) => {
    const { kind } = 'source' in outcome ? outcome.source : outcome.draft;
    return outcome.outcome === 'kept' || kind === 'not' || kind === 'modal' || kind === 'who';
  });
}

/** Plain prose again, one sentence at a time: one that would lose a fact stays as it was. */
function sentenceBySentence(text: string, options: RewriteOptions): string {
  let result = '';
  let reached = 0;
  for (const { start, end } of splitSentences(text)) {
    const sentence = text.slice(start, end);
    let plain = sentence;
    for (let round = 0; round < rounds; round += 1) {
      const next = rewriteOnce(plain, options, false);
      if (next === plain) break;
      plain = next;
    }
    result += text.slice(reached, start) + (keepsFacts(sentence, plain) ? plain : sentence);
    reached = end;
  }
  const rewritten = result + text.slice(reached);
  // Sentences that each keep their facts may not keep them together: a name can reach over a full stop ("A. I. …").
  return keepsFacts(text, rewritten) ? rewritten : text;
}
