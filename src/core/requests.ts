import weightData from './data/request-weights.json';
import { requestFeatures } from './requests/request-features';
import { splitSentences } from './sentences';
import type { Span } from './span';
import { ownWords } from './triage/message-text';

/** A sentence that asks for something, or promises something, word for word. */
export interface SpokenAct {
  readonly span: Span;
  readonly text: string;
  /** Whether it is put as a question. */
  readonly question: boolean;
}

const { weights, bias, step } = weightData;
/** Log-odds from which a sentence counts as a request: where precision and recall were level when the model was fitted. */
const threshold = -0.2;

/** Log-odds that the sentence asks the reader to do something, by the linear model of scripts/fit-requests.ts. */
export function requestScore(sentence: string): number {
  const features = requestFeatures(sentence);
  let sum = 0;
  for (const feature of features) sum += weights.charCodeAt(feature) - 238;
  return (sum * step) / Math.sqrt(Math.max(features.length, 1)) + bias;
}

/** True when the sentence asks the reader to do or answer something. */
export function isRequest(sentence: string): boolean {
  return requestScore(sentence) > threshold;
}

const quotedLine = /^\s{0,4}(?:>|&gt;|\|)/u;

/**
 * True when a sentence of a message asks the reader something: a question, or a request the model is sure of. Stricter than `isRequest`,
 * because a message also tells what it wants, needs and plans. Quoted lines ask nothing: they were asked before.
 */
export function asksReader(sentence: string): boolean {
  if (quotedLine.test(sentence)) return false;
  return /\?["')\]\s]{0,3}$/u.test(sentence.slice(-8)) || requestScore(sentence) > 1;
}

const promise =
  /\b(?:i|we)(?:['\u2019]ll| will| shall| can| am going to|['\u2019]m going to| are going to|['\u2019]re going to| promise to| undertake to| agree to)\b(?! (?:not|never|only|have to|need)\b)/i;
const noPromise =
  /\b(?:i|we) (?:will|shall|can) (?:be (?:able|happy|glad)|not|never)\b|\bif (?:i|we) can\b|\bcan (?:only|hardly)\b|\blook forward\b/i;

function sentencesThat(text: string, matches: (sentence: string) => boolean): readonly SpokenAct[] {
  const { text: own } = ownWords(text);
  const found: SpokenAct[] = [];
  for (const span of splitSentences(own)) {
    // A sentence of thousands of characters is a table or a log; its first words are enough to tell.
    const sentence = own.slice(span.start, Math.min(span.end, span.start + 600));
    if (matches(sentence)) found.push({ span, text: text.slice(span.start, span.end), question: sentence.trimEnd().endsWith('?') });
  }
  return found;
}

/** Takes a message; gives the sentences that ask the reader for something, in order. Quoted threads and signatures are left out. */
export function findRequests(text: string): readonly SpokenAct[] {
  return sentencesThat(text, asksReader);
}

/** Takes a message; gives the sentences in which the writer promises to do something. */
export function findCommitments(text: string): readonly SpokenAct[] {
  return sentencesThat(text, (sentence) => promise.test(sentence) && !noPromise.test(sentence));
}
