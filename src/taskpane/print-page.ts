/**
 * Asks the browser to print; false when it did not even begin. In the frame of an Office on the web, which may not open windows of the browser's own, and in Word
 * on a Mac, nothing happens and nothing is said (HTML, "sandboxed modals flag"; said, office-js#3385).
 */
export function printPage(page: Pick<Window, 'print' | 'addEventListener' | 'removeEventListener'>): boolean {
  let begun = false;
  const begin = (): void => {
    begun = true;
  };
  page.addEventListener('beforeprint', begin);
  try {
    page.print();
  } finally {
    page.removeEventListener('beforeprint', begin);
  }
  return begun;
}
