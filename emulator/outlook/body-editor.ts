/** The body being written: the page's editor. HTML in and out is clean (html-text.ts). */
export interface BodyEditor {
  html(): string;
  setHtml(html: string): void;
  /** Puts HTML before everything else. */
  prepend(html: string): void;
  /** Puts HTML in place of what is selected, at the cursor, or at the top when the body never had the cursor (documented: Office.Body). */
  replaceSelection(html: string): void;
  selection(): { readonly html: string; readonly text: string };
}
