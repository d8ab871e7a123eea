import { comparePositions } from './span';
import { PageDrawing } from './view/page-drawing';
import { placeOf, positionAt } from './view/place-on-screen';
import { takeInput } from './view/typing';
import type { WordApplication } from './word-application';

/**
 * Shows a document as readable pages in `container`, to read, select and type in; a change from anywhere shows at once.
 * Needs pages.css on the page. Gives a function that takes everything down again.
 */
export function showPages(application: WordApplication, container: HTMLElement): () => void {
  const pages = new Pages(application, container);
  return () => pages.remove();
}

class Pages {
  private readonly drawing: PageDrawing;
  private readonly status = document.createElement('p');
  private settingSelection = false;
  private readonly stops: (() => void)[] = [];

  constructor(
    private readonly application: WordApplication,
    private readonly container: HTMLElement,
  ) {
    this.drawing = new PageDrawing(application);
    const { root } = this.drawing;
    root.contentEditable = 'true';
    root.spellcheck = false;
    root.setAttribute('role', 'textbox');
    root.setAttribute('aria-multiline', 'true');
    root.setAttribute('aria-label', 'Document');
    this.status.className = 'pages-status';
    this.status.setAttribute('role', 'status');
    container.append(root, this.status);
    this.listen(root);
    this.drawing.draw();
  }

  private listen(root: HTMLElement): void {
    const on = <Type extends keyof HTMLElementEventMap>(type: Type, listener: (event: HTMLElementEventMap[Type]) => void): void => {
      root.addEventListener(type, listener);
      this.stops.push(() => root.removeEventListener(type, listener));
    };
    on('beforeinput', (event) => {
      if (event.inputType === 'insertCompositionText') return; // cannot be stopped; taken over when the composition ends
      this.drawing.drawStale();
      this.report(takeInput(this.application, event).refused);
    });
    on('compositionend', () => this.takeOverComposition());
    on('keydown', (event) => this.undoOrRedo(event));
    const selected = (): void => this.readSelection();
    document.addEventListener('selectionchange', selected);
    this.stops.push(() => document.removeEventListener('selectionchange', selected));
    this.stops.push(
      this.application.subscribe((event) => {
        if (event === 'changed') {
          this.drawing.refresh();
          this.writeSelection(false);
        } else this.writeSelection(true);
      }),
    );
  }

  private undoOrRedo(event: KeyboardEvent): void {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    const redo = key === 'y' || event.shiftKey;
    const done = redo ? this.application.redo() : this.application.undo();
    this.report(done ? undefined : redo ? 'There is nothing to redo.' : 'There is nothing to undo.');
  }

  private report(message: string | undefined): void {
    this.status.textContent = message ?? '';
  }

  /** The browser wrote composed text (accents, other scripts) into the page itself: take it over from there. */
  private takeOverComposition(): void {
    const { selection } = this.application.document;
    const { paragraph } = selection.start;
    const shown = this.drawing.elementOf(paragraph);
    if (!shown) return;
    const label = shown.querySelector(':scope > .label')?.textContent ?? '';
    const typed = (shown.textContent ?? '').slice(label.length);
    const before = this.application.document.text(paragraph).text;
    let from = 0;
    while (from < before.length && before[from] === typed[from]) from += 1;
    let tail = 0;
    while (tail < before.length - from && tail < typed.length - from && before[before.length - 1 - tail] === typed[typed.length - 1 - tail])
      tail += 1;
    const inserted = typed.slice(from, typed.length - tail);
    this.drawing.redraw(paragraph);
    if (inserted === '' && tail + from >= before.length) return;
    this.application.change((word) => {
      const at = word.text.replace(paragraph, from, before.length - tail, inserted);
      word.document.ranges.place(selection, { paragraph, offset: at.end }, { paragraph, offset: at.end });
      word.selectionMoved = true;
    });
  }

  /** Screen to document. */
  private readSelection(): void {
    if (this.settingSelection) return;
    const chosen = document.getSelection();
    const { root } = this.drawing;
    if (!chosen?.anchorNode || !chosen.focusNode || !root.contains(chosen.anchorNode) || !root.contains(chosen.focusNode)) return;
    this.drawing.drawStale();
    if (!root.contains(chosen.anchorNode)) return; // it stood in what was drawn anew
    const anchor = positionAt(chosen.anchorNode, chosen.anchorOffset);
    const focus = positionAt(chosen.focusNode, chosen.focusOffset);
    if (!anchor || !focus || this.application.document.orderOf(anchor.paragraph) < 0) return;
    const forwards = comparePositions(this.application.document, anchor, focus) <= 0;
    this.application.select({ start: forwards ? anchor : focus, end: forwards ? focus : anchor });
  }

  /** Document to screen. */
  private writeSelection(scroll: boolean): void {
    const { selection } = this.application.document;
    const first = this.drawing.elementOf(selection.start.paragraph);
    const last = this.drawing.elementOf(selection.end.paragraph);
    const chosen = document.getSelection();
    if (!first || !last || !chosen) return;
    const from = placeOf(first, selection.start.offset);
    const to = placeOf(last, selection.end.offset);
    if (chosen.rangeCount > 0) {
      const range = chosen.getRangeAt(0);
      if (
        range.startContainer === from.node &&
        range.startOffset === from.offset &&
        range.endContainer === to.node &&
        range.endOffset === to.offset
      )
        return;
      // The reader may be selecting elsewhere on the page (the pane's frame has a selection of its own).
      if (!scroll && !this.drawing.root.contains(range.commonAncestorContainer)) return;
    }
    // The selection event this causes comes later, and must not be taken for the reader's own.
    this.settingSelection = true;
    chosen.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    setTimeout(() => {
      this.settingSelection = false;
    }, 0);
    if (scroll) first.scrollIntoView({ block: 'nearest' });
  }

  remove(): void {
    for (const stop of this.stops) stop();
    this.drawing.release();
    this.container.replaceChildren();
  }
}
