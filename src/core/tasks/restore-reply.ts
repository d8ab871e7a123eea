import { Problem } from '../problem';
import type { PseudonymKey } from '../pseudonym';
import { restore } from '../restore';

/**
 * Takes a model's reply, the key, and the officer's own text it may draw on; gives the reply with every stand-in replaced by what it stands for.
 * @throws Problem reply-lost-name when a stand-in the model was given is gone (and `complete` asks for all) or one was made up:
 *   a word kept for stand-ins that is in the officer's own text, such as a street called Sorrel Close, is theirs
 */
export function restoreReply(reply: string, key: PseudonymKey, complete: boolean, own: string): string {
  const restored = restore(reply, key);
  const madeUp = restored.unknown.filter((name) => !own.includes(name));
  if (madeUp.length > 0 || (complete && restored.missing.length > 0)) {
    throw new Problem('reply-lost-name', { technical: `missing ${restored.missing.length}, made up ${madeUp.length}` });
  }
  return restored.text;
}
