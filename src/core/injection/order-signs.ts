import { occursIn } from '../pattern-judge';
import { label, machine, machineWord, someonesAssistant } from './machine-words';
import { orderScore } from './order-model';
import { aboutAnswers, commanded, handling, outcome, override, startsCommand } from './orders';

/** Takes a sentence; gives the names of the signs of an order that its words show, for the model of orders. */
export function orderSigns(text: string): readonly string[] {
  const signs: string[] = [];
  if (occursIn(text, machine)) signs.push('machine');
  if (occursIn(text, machineWord) && !occursIn(text, someonesAssistant)) signs.push('machine-word');
  if (occursIn(text, label)) signs.push('label');
  if (occursIn(text, override)) signs.push('override');
  if (occursIn(text, outcome)) signs.push('outcome');
  if (occursIn(text, startsCommand)) signs.push('command');
  else if (occursIn(text, commanded)) signs.push('commanded');
  if (occursIn(text, aboutAnswers)) signs.push('answers');
  if (occursIn(text, handling)) signs.push('handling');
  if (/\?\s*$/.test(text)) signs.push('question');
  return signs;
}

/** Fewer log-odds than this are no order; ordinary letters rarely come near. */
const leastOrder = 0.02;
/** Words that somebody took pains to hide need fewer. */
const leastHidden = -1.5;

const addressed = new Set(['machine', 'machine-word', 'label', 'override', 'handling']);
const demanded = new Set(['command', 'commanded', 'outcome']);

/** Whether a sentence with these signs speaks to a machine, or of answers and wants something of them; only then is the model asked. */
export function mayBeOrder(signs: readonly string[]): boolean {
  return signs.some((sign) => addressed.has(sign)) || (signs.includes('answers') && signs.some((sign) => demanded.has(sign)));
}

/** Takes a sentence, and whether somebody hid it; gives whether the model of orders takes it for one. */
export function isOrder(text: string, isHidden = false): boolean {
  // Most sentences have no word of a machine or its answers; the dearer signs are then not looked for.
  if (
    !occursIn(text, machineWord) &&
    !occursIn(text, aboutAnswers) &&
    !occursIn(text, label) &&
    !occursIn(text, override) &&
    !occursIn(text, handling)
  )
    return false;
  const signs = orderSigns(text);
  return mayBeOrder(signs) && orderScore(text, signs) > (isHidden ? leastHidden : leastOrder);
}
