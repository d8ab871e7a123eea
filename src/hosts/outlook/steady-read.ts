import { Problem, toProblem } from '../../core/problem';
import type { Signal } from '../../core/signal';
import { itemName } from './item-watch';

/** Tries, and the milliseconds before each next one: the event that brings `mailbox.item` up to date is on its way. */
const waits = [250, 500, 1_000] as const;

/** Outlook's own word that another item is open by now than the one that was asked (office.js: APICallFailedDueToItemChange). */
const itemChanged = 'Outlook 9030';

/**
 * Reads an item in several calls that belong together: what was read while the officer went on to another item is thrown away and read again, so that no
 * subject ever stands over the words of another message.
 * @throws Problem of the reading; document-unreadable when the items never rest
 */
export async function readSteadily<Value>(read: () => Promise<Value>, signal: Signal): Promise<Value> {
  for (const wait of waits) {
    const before = itemName();
    try {
      const value = await read();
      if (itemName() === before) return value;
    } catch (thrown) {
      if (signal.aborted || (toProblem(thrown).technical !== itemChanged && itemName() === before)) throw thrown;
    }
    await rest(wait, signal);
  }
  return read();
}

function rest(milliseconds: number, signal: Signal): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => {
      clearTimeout(timer);
      reject(new Problem('cancelled'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', cancel);
      resolve();
    }, milliseconds);
    if (signal.aborted) cancel();
    else signal.addEventListener('abort', cancel, { once: true });
  });
}
