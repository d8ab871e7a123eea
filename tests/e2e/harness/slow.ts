import type { BrowserContext } from 'playwright-core';

/**
 * Milliseconds that everything which leaves a page's own thread takes longer: Office's answers, the text engine's, the service's. Set by
 * FAIR_COPY_SLOW to look for tests that read a page before it can have changed; a busy machine does the same, but not every time.
 */
const slower = Number(process.env['FAIR_COPY_SLOW'] ?? 0);

/** Milliseconds that the test's own hand takes longer for each step (FAIR_COPY_SLOW_HAND): finds tests that wait for what has come and gone. */
export const slowHand = Number(process.env['FAIR_COPY_SLOW_HAND'] ?? 0);

/** Makes the context's pages as slow as FAIR_COPY_SLOW says, and leaves them alone when it says nothing. Order is kept: all wait as long. */
export async function slowDown(context: BrowserContext): Promise<void> {
  if (slower <= 0) return;
  await context.addInitScript((milliseconds) => {
    const listeners = new WeakMap<object, EventListener>();
    const add = window.addEventListener.bind(window) as EventTarget['addEventListener'];
    const remove = window.removeEventListener.bind(window) as EventTarget['removeEventListener'];
    window.addEventListener = (
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: boolean | AddEventListenerOptions,
    ) => {
      if (type !== 'message' || listener === null) return add(type, listener, options);
      const late: EventListener =
        listeners.get(listener) ??
        ((event) => {
          setTimeout(() => (typeof listener === 'function' ? listener.call(window, event) : listener.handleEvent(event)), milliseconds);
        });
      listeners.set(listener, late);
      add(type, late, options);
    };
    window.removeEventListener = (
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: boolean | EventListenerOptions,
    ) => remove(type, (listener === null ? undefined : listeners.get(listener)) ?? listener, options);
    const ask = window.fetch.bind(window);
    window.fetch = async (...given) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return ask(...given);
    };
    const post = Worker.prototype.postMessage as (this: Worker, message: unknown, transfer?: Transferable[]) => void;
    Worker.prototype.postMessage = function (this: Worker, message: unknown, transfer?: unknown) {
      setTimeout(() => post.call(this, message, (transfer as Transferable[] | undefined) ?? []), milliseconds);
    };
  }, slower);
}
