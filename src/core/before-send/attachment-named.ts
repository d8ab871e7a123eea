import type { OutgoingMessage, SendConcern } from './outgoing-message';

const naming =
  /\b(?:(?:i|we)(?:'ve| have|'m| am|'re| are)? (?:also )?(?:attach(?:ed|ing)?|enclos(?:e|ed|ing))|please (?:find|see) (?:the )?(?:attached|enclosed|attachment)|(?:is|are) (?:attached|enclosed)|(?:the|see|my|our|your) attached|attached (?:is|are|please|you will)|attached:|(?:in|see) the attachments?|enclosed (?:is|are|please))\b/i;
const elsewhere =
  /\b(?:not|n't|never|previously|last|earlier|already|forgot to|will|were|was|to) (?:been )?(?:attach|enclos)|attached to (?:the|my|our|your|his|her|their|this|that|a) (?!email|message|letter)/i;

/** The text names an attachment and none is there. Sentences about earlier or other attachments do not count. */
export function attachmentNamed(message: OutgoingMessage): readonly SendConcern[] {
  if (message.attachments === undefined || message.attachments.length > 0) return [];
  for (const sentence of message.body.split(/[\n.!?]/)) {
    const found = naming.exec(sentence);
    if (found === null || elsewhere.test(sentence)) continue;
    return [
      {
        concern: 'missing-attachment',
        quote: sentence.trim().slice(0, 160),
        why: 'Your message speaks of an attachment. Nothing is attached.',
        advice: 'Attach the file, or take the words out.',
      },
    ];
  }
  return [];
}
