import { element } from './element';
import { firstSteps, paneWidths, type Settings, shows, themeTitles } from './settings';

function fill(select: HTMLSelectElement, options: readonly (readonly [string, string])[], chosen: string): void {
  select.replaceChildren(...options.map(([value, title]) => new Option(title, value, value === chosen, value === chosen)));
}

/** Fills the three choices of the page and tells of a new one. Each choice is in the address, so that it can be shared and tested. */
export function showControls(settings: Settings, changed: (name: 'show' | 'width' | 'theme', value: string) => void): void {
  const show = element('show', HTMLSelectElement);
  const width = element('width', HTMLSelectElement);
  const theme = element('theme', HTMLSelectElement);
  fill(show, Object.entries(shows), settings.show);
  fill(
    width,
    paneWidths.map((one) => [String(one), String(one)] as const),
    String(settings.width),
  );
  fill(theme, Object.entries(themeTitles), settings.theme);
  show.addEventListener('change', () => changed('show', show.value));
  width.addEventListener('change', () => changed('width', width.value));
  theme.addEventListener('change', () => changed('theme', theme.value));
  // A document of the visitor's own is nobody's invention.
  element('first-step', HTMLSpanElement).textContent =
    settings.document === undefined ? `${firstSteps[settings.show]} Everybody here is invented.` : firstSteps[settings.show];
}

/** The pane's own cross, and the way back after it. */
export function wireClosing(): void {
  const pane = element('pane', HTMLElement);
  const reopen = element('open-pane', HTMLButtonElement);
  const show = (shown: boolean): void => {
    pane.hidden = !shown;
    reopen.hidden = shown;
    (shown ? element('close-pane', HTMLButtonElement) : reopen).focus();
  };
  element('close-pane', HTMLButtonElement).addEventListener('click', () => show(false));
  reopen.addEventListener('click', () => show(true));
}

/** The address with one choice changed; the document named in it goes when another thing is shown. */
export function addressWith(name: string, value: string): string {
  const query = new URLSearchParams(location.search);
  query.set(name, value);
  if (name === 'show') query.delete('document');
  return `${location.pathname}?${query}`;
}

export function notice(text: string | undefined): void {
  const place = element('notice', HTMLParagraphElement);
  place.hidden = text === undefined;
  place.textContent = text ?? '';
}

export function nameProduct(name: 'Word' | 'Outlook'): void {
  for (const id of ['product', 'product-again']) element(id, HTMLSpanElement).textContent = name;
}
