import { Problem } from '../problem';
import type { PseudonymKey } from '../pseudonym';
import { restore } from '../restore';

/**
 * Takes a model's reply and the key; gives the reply with every stand-in replaced by what it stands for.
 * @throws Problem reply-lost-name when a stand-in the model was given is gone (and `complete` asks for all) or one was made up
 */
export function restoreReply(reply: string, key: PseudonymKey, complete: boolean): string {
  const restored = restore(reply, key);
  if (restored.unknown.length > 0 || (complete && restored.missing.length > 0)) {
    throw new Problem('reply-lost-name', { technical: `missing ${restored.missing.length}, made up ${restored.unknown.length}` });
  }
  return restored.text;
}
