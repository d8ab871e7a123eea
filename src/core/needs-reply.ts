import { compileCues } from './triage/cue-language';
import type { Signals } from './triage/signals';

const matchAsks = compileCues(
  {
    ask: [
      'please',
      'pls',
      'plz',
      'kindly',
      'can|could|would|will you|someone|somebody|anyone|i|we|it|your|one',
      'let me|us know',
      'tell me|us',
      'give me|us',
      'send me|us',
      'get back to',
      'come back to',
      'advise',
      'advice',
      'would like|appreciate|be',
      'i|we|id|wed want|need|like|require|ask|request|would|wish|expect',
      'grateful if|for',
      'obliged if',
      'any idea|chance|news|update|advice',
      'wondering|wondered|wonder if|whether|what|when|how',
      'looking for|forward',
      'do i|we|you',
      'am i',
      'is it|there|this|that possible|a|any|ok|okay|too|still|true',
      'what|when|where|who|how|why|which should|do|does|can|is|are|will|would|did|about|much|many|long',
      'help',
      'asking',
      'require|requires|required',
      'must',
      'awaiting|await',
      'happy to discuss',
      'want to know',
      'not sure if|what|whether|who|how',
      'dont know what|who|how|if|where',
    ],
    polite: [
      'please tell|thank him|her|them|the|your',
      'please note|find|disregard|ignore|see|pass|do|dont|accept|thank|print|be',
      'would like to thank|say',
      'looking forward',
      'happy to help',
      'let me|us know if you|it|there|this|anything|you',
      'thank|thanks',
      'please do not hesitate',
      'no need to reply|respond',
    ],
  },
  {},
);

/** Whether the message's own words ask something of the reader: a question mark, or a request that is more than a polite ending. */
export function needsReply(text: string, signals: Signals): { readonly asks: boolean; readonly question: boolean } {
  const question = hasQuestion(text);
  const found = matchAsks(signals.words, 0, signals.words.length);
  const polite = found.filter((match) => match.name === 'polite');
  const asks = found.some((match) => match.name === 'ask' && !polite.some((other) => other.from <= match.from && match.from < other.to));
  return { asks: asks || question, question };
}

/** A question mark that ends a word, not one in a web address. */
function hasQuestion(text: string): boolean {
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
    const after = text.charCodeAt(at + 1);
    if (
      Number.isNaN(after) ||
      after <= 32 ||
      after === 63 ||
      after === 33 ||
      after === 34 ||
      after === 41 ||
      after === 0x2019 ||
      after === 0x201d
    )
      return true;
  }
  return false;
}
