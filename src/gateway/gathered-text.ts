import type { EventWriter } from './event-stream';

/** How often words go out, in milliseconds: under a tenth of a second a change is seen as at once. A short reply goes out in two writes so. */
const everyMs = 50;

/** Sends words as text events: the first at once, those that come close together as one. */
export interface GatheredText {
  add(text: string): void;
  /** Sends what is left. Must be called before any other event. */
  flush(): void;
}

export function gatherText(events: EventWriter): GatheredText {
  let text = '';
  let sentAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (text === '') return;
    events.send('text', { text });
    text = '';
    sentAt = performance.now();
  };
  return {
    add: (more) => {
      text += more;
      if (timer !== undefined) return;
      const rest = sentAt + everyMs - performance.now();
      if (rest <= 0) flush();
      else timer = setTimeout(flush, rest);
    },
    flush,
  };
}
