import { blame } from '../checks/blame';
import type { Check } from '../checks/check';
import { overPressure } from '../checks/over-pressure';
import { stigmatising } from '../checks/stigmatising';
import { threat } from '../checks/threat';
import { phraseReader } from '../phrase-reader';
import type { OutgoingMessage, SendConcern } from './outgoing-message';

/** The checks that matter at the moment of sending. Few, because Outlook loads this file when the officer presses Send. */
const checks: readonly Check[] = [threat, blame, stigmatising, overPressure];
/** More than this and a warning becomes a list nobody reads. */
const most = 2;

const readPhrases = phraseReader(() => checks);

/** Words that blame or threaten, quoted, with what could stand there. */
export function wordsHurt(message: OutgoingMessage): readonly SendConcern[] {
  const concerns: SendConcern[] = [];
  for (const paragraph of message.body.split(/\n+/)) {
    if (paragraph.trim() === '') continue;
    const document = readPhrases(paragraph);
    for (const check of checks) {
      for (const { quote, title, why, replacement, weak } of check.find(document)) {
        if (weak === true) continue;
        concerns.push({
          concern: 'hurts',
          quote: quote.slice(0, 160),
          why: `${title}. ${why}`,
          advice: replacement === undefined || replacement === '' ? 'Look at these words again.' : `You could write: ${replacement}`,
        });
      }
    }
    if (concerns.length >= most) break;
  }
  return concerns.slice(0, most);
}
