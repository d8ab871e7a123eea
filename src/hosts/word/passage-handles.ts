import type { Passage, PassageId } from '../../core/passage';
import type { ParagraphWords } from './paragraph-words';
import type { Turn } from './word-session';

/** How we find a passage again: the paragraph itself, which Word keeps for us wherever it moves, and its words as read. */
export interface Handle {
  readonly passage: Passage;
  readonly paragraph: Word.Paragraph;
  /** The whole paragraph's current words. */
  readonly words: ParagraphWords;
  /** Where the passage begins in them: not 0 when only a part of the paragraph was selected. */
  readonly offset: number;
  /** True when no other paragraph read with it had the same words: a paragraph that was cut and pasted can then be known by them. */
  readonly unique: boolean;
}

interface Reading {
  readonly paragraphs: Word.ParagraphCollection;
  readonly handles: readonly Handle[];
  kept: boolean;
}

/** Beyond this many paragraphs held, the oldest readings nobody wrote from are let go of: Word slows with thousands of tracked objects (word.trackedobjects). */
const mostHandles = 12_000;

/** Everything read since the pane opened that may still be written to. */
export class PassageHandles {
  private readonly readings: Reading[] = [];
  private readonly byId = new Map<PassageId, { readonly handle: Handle; readonly reading: Reading }>();
  private count = 0;

  /** A fresh start for ids: unlike any given before. */
  nextReading(): string {
    this.count += 1;
    return `p${this.count}`;
  }

  get(id: PassageId): Handle | undefined {
    return this.byId.get(id)?.handle;
  }

  /** A passage that was written to stays known, so that it can be restored. */
  keep(id: PassageId): void {
    const found = this.byId.get(id);
    if (found) found.reading.kept = true;
  }

  /** Puts another paragraph behind a passage, when its own is gone and it was found by its words. */
  move(id: PassageId, paragraph: Word.Paragraph): Handle | undefined {
    const found = this.byId.get(id);
    if (!found) return undefined;
    const handle = { ...found.handle, paragraph };
    this.byId.set(id, { handle, reading: found.reading });
    return handle;
  }

  /** Takes a reading in, and lets go of the oldest when there are too many. */
  add(release: Turn['release'], paragraphs: Word.ParagraphCollection, handles: readonly Handle[]): void {
    const reading: Reading = { paragraphs, handles, kept: false };
    this.readings.push(reading);
    for (const handle of handles) this.byId.set(handle.passage.id, { handle, reading });
    let held = this.readings.reduce((sum, { paragraphs: { items } }) => sum + items.length, 0);
    for (const old of this.readings.filter(({ kept }) => !kept)) {
      if (held <= mostHandles || old === reading) break;
      held -= old.paragraphs.items.length;
      this.readings.splice(this.readings.indexOf(old), 1);
      for (const handle of old.handles) this.byId.delete(handle.passage.id);
      release([...old.paragraphs.items, old.paragraphs]);
    }
  }
}
