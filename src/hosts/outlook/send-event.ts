import type { OutgoingMessage, SendConcern } from '../../core/before-send/outgoing-message';
import { sendWarning } from '../../core/before-send/send-warning';
import { readOutgoing, type ComposeItem } from './outgoing-item';

/*
 * Classic Outlook runs this in a JavaScript-only engine, ES2016 at the oldest: no DOM, no Office.onReady, no promises to wait on (async/await
 * makes old versions time out, Outlook: troubleshoot event-based add-ins). So: callbacks, one guard, one way out.
 */

/** What happens when the check cannot be made: the council decides, and its pane and its deployment page say so. */
export type WhenUnsure = 'send' | 'ask';

interface SendAnswer {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  /** Soft block becomes "Send anyway or not" (Smart Alerts, 1.14): the officer always has a way on. */
  readonly sendModeOverride?: 'promptUser';
}

export interface SendEvent {
  completed(answer: SendAnswer): void;
}

export interface SendCheck {
  /** Asked inside the guard: in a broken runtime even looking for the item may throw. */
  readonly item: () => ComposeItem | null | undefined;
  /** ISO date. */
  readonly today: () => string;
  readonly review: (message: OutgoingMessage) => readonly SendConcern[];
  readonly whenUnsure: WhenUnsure;
  /**
   * False where this Outlook knows no override (before Mailbox 1.14): there a soft block would hold a message for ever, so the second
   * press of Send with the same concerns goes.
   */
  readonly overrides: () => boolean;
}

/** Outlook tells the officer "taking longer than expected" after 5 s, counted from the press, loading included. Milliseconds. */
const deadline = 3500;
const askedName = 'fair-copy-asked';

/** Reads the item being sent, reviews it, and completes the event exactly once, whatever happens. */
export function handleSend(event: SendEvent, check: SendCheck): void {
  let done = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const finish = (answer: SendAnswer): void => {
    if (done) return;
    done = true;
    try {
      if (timer !== undefined) clearTimeout(timer);
      event.completed(answer);
    } catch {
      // It was called; there is nobody left to tell.
    }
  };
  const hold = (errorMessage: string): void => finish({ allowEvent: false, errorMessage, sendModeOverride: 'promptUser' });
  /** What to answer when nothing more comes. */
  let late = (): void => unsure();
  const unsure = (): void =>
    check.whenUnsure === 'send'
      ? finish({ allowEvent: true })
      : hold('Fair Copy could not check this. Nothing was sent or changed. You can send it as it is.');
  try {
    timer = setTimeout(() => late(), deadline);
    const item = check.item();
    if (item === null || item === undefined) {
      unsure();
      return;
    }
    const holdsForEver = !check.overrides();
    readOutgoing(item, check.today(), holdsForEver ? askedName : undefined, (read) => {
      if (done) return;
      try {
        if (read === undefined || (read.partly && check.whenUnsure === 'ask')) {
          unsure();
          return;
        }
        const concerns = check.review(read.message);
        const mark = markOf(concerns);
        if (concerns.length === 0 || (holdsForEver && read.askedBefore === mark)) finish({ allowEvent: true });
        else {
          const warning = sendWarning(concerns);
          late = () => hold(warning);
          // Content-free, and gone with the item: whether the officer has been asked about these very things. Kept before the answer is given: Outlook may take
          // the runtime down with it (said, office-js#6097), and then nobody would know of the first asking and the message could never go.
          if (holdsForEver && item.sessionData !== undefined) item.sessionData.setAsync(askedName, mark, () => late());
          else late();
        }
      } catch {
        late();
      }
    });
  } catch {
    unsure();
  }
}

/** Takes concerns; gives a number that stands for them (FNV-1a) and says nothing of their words. */
function markOf(concerns: readonly SendConcern[]): string {
  let mark = 0x811c9dc5;
  for (const { concern, quote } of concerns)
    for (const letter of concern + quote) mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return String(mark);
}
