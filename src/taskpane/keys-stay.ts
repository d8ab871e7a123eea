const mayTakeFocus = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';

/**
 * Keeps Tab with the browser for as long as there is a control to go to in the pane; past the last and before the first it is Office's.
 * office.js on the web hears every key at the window and moves focus itself, from its own list of controls: from a heading that was given
 * focus, which is not in that list, Tab would leave the pane for the document, and in a group of circles it would stop at each
 * (`onWindowKeydown` in npm's word-web and outlook-web). Gives the function that stops it.
 */
export function keepKeysInPane(page: Document): () => void {
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
    const { target } = event;
    if (target instanceof Element && goesOn(page, target, event.shiftKey)) event.stopPropagation();
  };
  page.addEventListener('keydown', pressed);
  return () => page.removeEventListener('keydown', pressed);
}

/** Whether a control comes after (or before) this one. What the browser cannot say of being shown counts as shown. */
function goesOn(page: Document, from: Element, backwards: boolean): boolean {
  const side = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...page.querySelectorAll<HTMLElement>(mayTakeFocus)].some(
    (one) =>
      one !== from &&
      (from.compareDocumentPosition(one) & side) !== 0 &&
      !one.contains(from) &&
      one.tabIndex >= 0 &&
      !one.matches(':disabled') &&
      (typeof one.checkVisibility !== 'function' || one.checkVisibility({ visibilityProperty: true })),
  );
}
