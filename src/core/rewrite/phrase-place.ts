import { isCapital } from '../characters';
import type { CheckedText } from '../checked-text';
import type { Edit } from '../edit';
import { wordClasses } from '../word-classes';

const opensClause =
  /^(?:and|but|so|that|because|when|as|or|then|therefore|however|since|unless|although|if|while|whilst|where|before|after|which|until)$/;
const takesNoRequest = /^(?:that|because|since|unless|although|when|as|if|while|whilst|where|before|after|which|until)$/;

/**
 * A turn of phrase that becomes a clause of its own ("we have not received …", "please …") may only stand where a clause can begin: after "No" in
 * "No further action will be taken" it would turn the meaning round.
 */
export function clauseFits(document: CheckedText, from: number, to: string): boolean {
  const first = /^[a-z]+/i.exec(to)?.[0]?.toLowerCase() ?? '';
  const old = document.word(from);
  const clause =
    /^(?:(?:we|i|you|please|if|thank)\b|this (?:is|has|will)\b|our records\b|your (?:rent )?account is\b|your tenancy agreement says\b)/i.test(
      to,
    );
  if (!clause || old === first || (old === 'should' && first === 'if')) return true;
  if (document.joint(from) !== 0) return true;
  const before = document.word(from - 1);
  return first === 'please'
    ? /^(?:and|but|so|or|then)$/.test(before)
    : opensClause.test(before) && !(first === 'if' && takesNoRequest.test(before));
}

/** "Your case has been reviewed by the panel": the doer is named, so it is not for "we" to say it. */
export function saysWho(document: CheckedText, from: number, to: number): boolean {
  if (/^(?:we|i|you)$/.test(document.word(from))) return false;
  for (let at = to; at < to + 5 && at < document.count && document.joint(at) === 0; at += 1) {
    if (document.word(at) === 'by' && wordClasses.agentStart(document.word(at + 1))) return true;
  }
  return false;
}

/** "As a carer you are expected to": what stands before the "you" describes it, and would come to describe "we". */
export function hangs(document: CheckedText, from: number): boolean {
  return document.word(from) === 'you' && hangsAt(document, document.spanOf(from, from + 1).start);
}

export function hangsAt(document: CheckedText, start: number): boolean {
  const sentence = document.sentences.find((one) => one.start <= start && start < one.end);
  return (
    sentence !== undefined &&
    sentence.start < start &&
    /^(?:as|being|having|like|unlike|given)\b/i.test(document.text.slice(sentence.start, sentence.start + 10))
  );
}

/** A capital inside a sentence: part of a name ("Additional Needs Team"), and names stay. */
export function isNamed(document: CheckedText, start: number): boolean {
  if (!isCapital(document.text.charCodeAt(start)) || /^I\b/.test(document.text.slice(start, start + 2))) return false;
  return (
    !document.sentences.some((sentence) => sentence.start === start) &&
    !/["“‘(:;] ?$/.test(document.text.slice(Math.max(0, start - 2), start))
  );
}

/** A whole sentence to be left out goes with its full stop and one space beside it. */
export function wholeSentence(document: CheckedText, from: number, to: number): Edit | undefined {
  const sentence = document.sentenceOf(from);
  const [first, last] = document.wordsOf(sentence);
  const span = document.sentences[sentence];
  if (span === undefined || first !== from || last !== to) return undefined;
  const { text } = document;
  if (text.charAt(span.start - 1) === ' ') return { span: { start: span.start - 1, end: span.end }, replacement: '' };
  return { span: { start: span.start, end: text.charAt(span.end) === ' ' ? span.end + 1 : span.end }, replacement: '' };
}
