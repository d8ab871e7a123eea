import { findBank } from './injection/bank-details';
import { carriesOut, carryingLinks } from './injection/carrying-links';
import { injectedAt, injectedUnseen, type Injection, type Piece } from './injection/injected';
import { isOnlyTalkedOf, label, machine } from './injection/machine-words';
import { isOrder } from './injection/order-signs';
import { commanded, handling, outcome, override, startsCommand } from './injection/orders';
import { isReported } from './injection/reported';
import { judgeSentence } from './injection/sentence';
import { hiddenPieces, type HiddenPiece } from './injection-hidden';
import { withSieve } from './literal-sieve';
import { occursIn } from './pattern-judge';
import { splitSentences } from './sentences';

/** A sentence longer than this is read in pieces. */
const longest = 1500;

function sentencesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { start, end } of splitSentences(text))
    for (let at = start; at < end; at += longest) {
      const stop = Math.min(end, at + longest);
      pieces.push({ start: at, end: stop, text: text.slice(at, stop) });
    }
  return pieces;
}

const doneByPeople =
  /\b(?:I|we|he|she|they|you) (?:have |had |did |was |were |always |never )?(?:skip|bypass|classif|rate|score|set|turn|switch)|\b(?:tell(?:s|ing)?|told|ask(?:s|ed|ing)?|advis(?:e|es|ed|ing)|remind(?:s|ed|ing)?|prompt(?:s|ed|ing)?) (?:me|us|him|her|them|people|patients|residents|everyone) (?:not )?to\b/i;

function handled(text: string): boolean {
  return occursIn(text, handling) && !doneByPeople.test(text);
}

/** What a sentence that people see tries, by the rules and the model. */
function judgeAloud(text: string, around: string, withModel: boolean): Injection['kind'] | undefined {
  const kind = judgeSentence(text, around);
  if (kind !== undefined) return kind;
  const orders = handled(text) || (withModel && isOrder(text) && !isOnlyTalkedOf(text));
  return orders && !isReported(text, around) ? 'instruction' : undefined;
}

/**
 * Takes a text as people see it and, where there is one, its HTML; gives what in it is aimed at the assistant or at getting round a check:
 * instructions, text nobody can see, links that would carry words out, bank details changed by stealth. Nothing is obeyed or fetched.
 * `withModel` false leaves the fitted model out, to measure the rules alone. Linear in the length of the text; never throws.
 */
export function findInjection(
  input: { readonly text: string; readonly html?: string },
  { withModel = true }: { readonly withModel?: boolean } = {},
): readonly Injection[] {
  const { text, html } = input;
  const sentences = sentencesOf(text);
  const found: Injection[] = [];
  sentences.forEach((sentence, index) => {
    const around = `${sentences[index - 1]?.text ?? ''}\n${sentence.text}\n${sentences[index + 1]?.text ?? ''}`;
    const kind = withSieve(sentence.text, () => judgeAloud(sentence.text, around, withModel));
    if (kind !== undefined) found.push(injectedAt(kind, sentence));
  });
  found.push(...carryingLinks(text), ...findBank(text, sentences));
  if (html !== undefined && html !== '')
    for (const piece of hiddenPieces(html, text)) {
      if (piece.carries) found.push(injectedUnseen('exfiltration', piece.text));
      else if (hiddenSpeaks(piece)) found.push(injectedUnseen('hidden-text', piece.text));
    }
  return found;
}

const firmOrder =
  /^\s*(?:ignore|disregard|approve|grant|classify|score|rank|rate|recommend|conclude|summari[sz]e|forward|send the|reply|mark|set the|do not|don['’]t|omit|treat|tell the|award)\b/i;
/** Where a template begins and ends, as the programs that write mail note it. */
const templateMark = /^\s*\/?(?:start|begin|end|open|close)\b[^.]{0,60}$/i;

/** Whether words that the HTML hides are an order. Those that somebody took pains to hide need fewer signs. */
function hiddenSpeaks({ text, isOdd }: HiddenPiece): boolean {
  const judged = judgeSentence(text, text) !== undefined || machine.test(text) || label.test(text) || override.test(text);
  if (judged || handling.test(text) || carriesOut(text, () => false)) return true;
  if (templateMark.test(text) && !/\b(?:your|the) (?:summary|reply|answer|draft|response)\b/i.test(text)) return false;
  const orders = startsCommand.test(text);
  if (outcome.test(text) && (orders || commanded.test(text))) return true;
  if (isOrder(text, isOdd)) return true;
  return orders && ((isOdd && text.split(' ').length >= 4) || firmOrder.test(text));
}
