import { isCapital } from '../characters';
import type { CheckedText } from '../checked-text';

/** Kinds of sentence that the letter checks look for, told by their words. All patterns are bounded and run on one sentence at a time. */
const decisionWords =
  /\b(?:we|I|the council|the panel) (?:have |has |are |am |will )?(?:not )?(?:been able to (?:agree|offer|help|approve)|decided|agreed?|approved?|refus(?:e|ed|ing)|reject(?:ed)?|upheld|cancell?ed|awarded|granted|turned (?:this|it|you|your)|going to (?:assess|offer|pay)|offering|suspend(?:ed|ing)?|(?:cannot|can't) (?:agree|offer|help))\b|\b(?:decision is|has been (?:approved|refused|rejected|granted|agreed|declined)|is (?:approved|refused|granted))\b/i;
const askWords =
  /(?:^|[,;:]\s?|\b(?:and|then|so|but) )(?:please (?!see|note|find|be |accept|remember)[a-z]+|kindly [a-z]+)|\byou (?:need|must|have|will need|are required|are asked) (?:to )?[a-z]+|\b(?:can|could|would) you (?:please )?[a-z]+/i;
const imperative =
  /^(?:ring|call|write|send|tell|ask|reply|contact|email|complete|fill in|sign|return|pay|bring|come|apply|read|use|keep|go|visit|phone|let us know)\b/i;
const contact =
  /\b(?:0\d{3,4}[ -]?\d{3}[ -]?\d{3,4}|0\d{2} ?\d{4} ?\d{4}|0\d{9,10}|0\d{2,4} \d{3,4} \d{3,4})\b|[\w.-]{1,64}@[\w.-]{3,100}|\b(?:www\.|https?:)|\b(?:ring|call|phone|telephone|email) (?:me|us|the team|our)\b/i;
const dated =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\bwithin (?:\d+|[a-z]+) (?:working |calendar )?(?:days?|weeks?|months?)\b|\b(?:by|on|before) (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|tomorrow|today)\b|\bthere is no (?:rush|hurry|deadline|time limit)\b|\bnothing you need to do\b/i;
const nothingToDo =
  /\b(?:you do not need to do anything|nothing (?:you need|for you) to do|no need to (?:do|reply|act)|you need do nothing|don't need to do anything)\b/i;

export const isDecision = (sentence: string): boolean => decisionWords.test(sentence);
export const isAsk = (sentence: string): boolean => imperative.test(sentence) || askWords.test(sentence);
export const hasContact = (text: string): boolean => contact.test(text);
export const hasDate = (text: string): boolean => dated.test(text);
export const needsNothing = (text: string): boolean => nothingToDo.test(text);

/** The sentences that ask the reader to do something, as indexes; the sign-off's "please get in touch" does not count as one more ask. */
export function asksOf(document: CheckedText): readonly number[] {
  const asks: number[] = [];
  for (let sentence = 0; sentence < document.sentences.length; sentence += 1) {
    const words = document.sentenceText(sentence);
    if (words.length < 600 && isAsk(words)) asks.push(sentence);
  }
  return asks;
}

/** True for a text long enough, and with a greeting, to be judged as a letter. */
export function isLetter(document: CheckedText): boolean {
  return document.count >= 40 && /^(?:dear|hello|hi|good)$/.test(firstGreeting(document));
}

/** A line that names a team or a post, as under a letter: "Front Door Team". Its words are a name, however odd. */
export function isSignOff(document: CheckedText): boolean {
  if (document.count > 6 || document.word(0) === 'dear' || /[.!?:;,]\s*$/.test(document.text)) return false;
  return document.words.every(
    ({ start }, at) => isCapital(document.text.charCodeAt(start)) || /^(?:of|and|the|for|to|in)$/.test(document.word(at)),
  );
}

function firstGreeting(document: CheckedText): string {
  for (let sentence = 0; sentence < Math.min(document.sentences.length, 25); sentence += 1) {
    const [from] = document.wordsOf(sentence);
    if (/^(?:dear|hello|hi|good)$/.test(document.word(from))) return document.word(from);
  }
  return '';
}
