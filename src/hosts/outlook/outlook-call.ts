import { Problem } from '../../core/problem';
import type { Signal } from '../../core/signal';

/** Office's callbacks sometimes never come (display forms are known for it); this long is more than any healthy call takes. Milliseconds. */
const deadline = 20_000;

/**
 * Turns one callback-style call of Office into a promise with a deadline and a signal.
 * @throws Problem cancelled, no-answer, or `otherwise` with Office's own code as the technical detail
 */
export function outlookCall<Value>(
  call: (callback: (result: Office.AsyncResult<Value>) => void) => void,
  signal: Signal,
  otherwise: 'write-failed' | 'document-unreadable' | 'unsupported-here' = 'document-unreadable',
): Promise<Value> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new Problem('cancelled'));
      return;
    }
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      finish();
    };
    const cancel = (): void => settle(() => reject(new Problem('cancelled')));
    const timer = setTimeout(() => settle(() => reject(new Problem('no-answer', { technical: 'Outlook did not call back' }))), deadline);
    signal.addEventListener('abort', cancel, { once: true });
    try {
      call((result) =>
        settle(() => {
          if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
          else reject(new Problem(otherwise, { technical: `Outlook ${result.error.code}`, cause: result.error }));
        }),
      );
    } catch (cause) {
      // Arguments out of range are thrown at once instead of being called back.
      settle(() => reject(new Problem(otherwise, { technical: 'Outlook refused the call', cause })));
    }
  });
}
