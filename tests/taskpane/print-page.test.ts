import { printPage } from '../../src/taskpane/print-page';

/** A page whose browser prints, or does not: it tells before it does (HTML, "print when loaded": beforeprint). */
function page(prints: boolean): Parameters<typeof printPage>[0] {
  const target = new EventTarget();
  return {
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    print: () => {
      if (prints) target.dispatchEvent(new Event('beforeprint'));
    },
  } as unknown as Parameters<typeof printPage>[0];
}

test('a browser that prints is believed', () => {
  expect(printPage(page(true))).toBe(true);
});

test('a frame that may not print is noticed, so that the officer can be told', () => {
  expect(printPage(page(false))).toBe(false);
});
