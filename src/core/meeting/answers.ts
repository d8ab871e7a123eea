import type { SaidSentence } from './sentences';

/** "Yes", "will do", "on it": somebody takes on what they were asked. */
export const accepted =
  /^(?:(?:yes|yeah|yep|yup|sure|okay|ok|of course|certainly|absolutely|fine|right|great|no problem|no worries|not at all|i (?:can|could|will|shall|suppose|have got it)|i['\u2019](?:ll|ve got it)|will do|happy to|leave (?:it|that) (?:with|to) me|consider it done|on it|course|by all means|gladly|from (?:today|tomorrow|monday))\b)/i;
/** "Yes please", "go for it": an offer is taken up. */
export const taken =
  /^(?:(?:yes|yeah|ok|okay|oh)?,? ?please\b|(?:that would|that['\u2019]d|would) be (?:great|good|lovely|helpful|brilliant|kind|perfect)|go (?:for it|ahead|on)|oh,? (?:yes|would you|could you|go on|do)|do\b|yes|yeah|yep|please do|brilliant|perfect|lovely|thank you|thanks|cheers|if you (?:could|would|can|don['\u2019]t mind))/i;

/** Takes a sentence's place; gives the first of the next turn, when somebody else speaks it. */
export function replyTo(
  sentences: readonly SaidSentence[],
  index: number,
): { readonly at: number; readonly reply: SaidSentence } | undefined {
  const sentence = sentences[index];
  if (sentence === undefined) return undefined;
  for (let at = index + 1; at < sentences.length && at <= index + 4; at += 1) {
    const reply = sentences[at];
    if (reply === undefined || reply.turn === sentence.turn) continue;
    return reply.speaker !== '' && reply.speaker !== sentence.speaker && reply.turn === sentence.turn + 1 ? { at, reply } : undefined;
  }
  return undefined;
}
