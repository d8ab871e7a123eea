import type { BodyEditor } from '../body-editor';
import { cleanHtml } from '../html-text';
import { make } from './dom';

/** The editable body of a draft on the page. Remembers where the cursor last was, since pressing a button in the pane takes the focus away. */
export class BodyField implements BodyEditor {
  readonly element = make('div', 'mail-body editable');
  private range: Range | undefined;
  private readonly onSelection = (): void => {
    const selection = getSelection();
    if (selection === null || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (this.element.contains(range.commonAncestorContainer)) this.range = range.cloneRange();
  };

  constructor(html: string, changed: () => void) {
    this.element.contentEditable = 'true';
    this.element.spellcheck = false;
    this.element.setAttribute('role', 'textbox');
    this.element.setAttribute('aria-multiline', 'true');
    this.element.setAttribute('aria-label', 'Message body');
    this.element.innerHTML = cleanHtml(html);
    this.element.addEventListener('input', changed);
    this.element.addEventListener('paste', (event) => {
      event.preventDefault();
      document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
    });
    document.addEventListener('selectionchange', this.onSelection);
  }

  remove(): void {
    document.removeEventListener('selectionchange', this.onSelection);
  }

  html(): string {
    return this.element.innerHTML;
  }

  setHtml(html: string): void {
    this.element.innerHTML = html;
    // documented: on the web the cursor is at the end after setAsync.
    this.range = document.createRange();
    this.range.selectNodeContents(this.element);
    this.range.collapse(false);
  }

  prepend(html: string): void {
    this.element.prepend(document.createRange().createContextualFragment(html));
  }

  replaceSelection(html: string): void {
    const fragment = document.createRange().createContextualFragment(html);
    const last = fragment.lastChild;
    const { range } = this;
    if (range === undefined || !this.element.contains(range.commonAncestorContainer)) {
      this.element.prepend(fragment);
    } else {
      range.deleteContents();
      range.insertNode(fragment);
    }
    if (last === null) return;
    this.range = document.createRange();
    this.range.setStartAfter(last);
    this.range.collapse(true);
  }

  selection(): { readonly html: string; readonly text: string } {
    if (this.range === undefined || this.range.collapsed) return { html: '', text: '' };
    const holder = make('div', '', this.range.cloneContents());
    return { html: holder.innerHTML, text: this.range.toString() };
  }

  /** Selects the first place these words stand at; for tests and for showing. Gives whether they were found in one text node. */
  selectWords(words: string): boolean {
    const walker = document.createTreeWalker(this.element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(words);
      if (at < 0) continue;
      this.range = document.createRange();
      this.range.setStart(node, at);
      this.range.setEnd(node, at + words.length);
      return true;
    }
    return false;
  }
}
