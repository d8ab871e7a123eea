import type { Journal } from './journal';
import type { XmlElement } from './xml';

/** A place in the text: before the character at `offset`. One past the paragraph's length is after its paragraph mark. */
export interface Position {
  readonly paragraph: XmlElement;
  readonly offset: number;
}

/** A stretch of the document that follows its text while other text comes and goes. */
export class LiveRange {
  constructor(
    public start: Position,
    public end: Position,
  ) {}

  get isCollapsed(): boolean {
    return this.start.paragraph === this.end.paragraph && this.start.offset === this.end.offset;
  }
}

/** Keeps every range that somebody still holds, by the paragraphs its ends stand in. */
export class RangeRegistry {
  private readonly byParagraph = new Map<XmlElement, Set<LiveRange>>();
  /** assumed off; said (office-js#1215): Word on the web once kept a range's offsets whatever was inserted before it. */
  frozen = false;

  constructor(private readonly journal: Journal) {}

  make(start: Position, end: Position): LiveRange {
    const range = new LiveRange(start, end);
    this.hold(range);
    return range;
  }

  private hold(range: LiveRange): void {
    this.setOf(range.start.paragraph).add(range);
    this.setOf(range.end.paragraph).add(range);
  }

  release(range: LiveRange): void {
    this.forget(range, range.start.paragraph);
    this.forget(range, range.end.paragraph);
  }

  place(range: LiveRange, start: Position, end: Position): void {
    this.release(range);
    range.start = start;
    range.end = end;
    this.hold(range);
  }

  /**
   * Tells the ranges that `removed` characters at `at` gave way to `inserted` ones. Text put in at a range's very edge stays outside it,
   * and an empty range there stays before it; documented for Before and After (word.insertlocation), assumed for everything else.
   */
  shift(paragraph: XmlElement, at: number, removed: number, inserted: number): void {
    if (this.frozen) return;
    this.journal.record({
      redo: () => this.apply(paragraph, at, removed, inserted),
      undo: () => this.apply(paragraph, at, inserted, removed),
    });
  }

  private apply(paragraph: XmlElement, at: number, removed: number, inserted: number): void {
    for (const range of this.byParagraph.get(paragraph) ?? []) {
      const collapsed = range.isCollapsed;
      const moved = (position: Position, isEnd: boolean): Position => {
        const { offset } = position;
        if (position.paragraph !== paragraph || offset < at) return position;
        if (offset >= at + removed && (offset > at || (!isEnd && !collapsed))) return { paragraph, offset: offset - removed + inserted };
        if (offset === at) return position;
        return { paragraph, offset: isEnd ? at : Math.min(at + inserted, at) };
      };
      const start = moved(range.start, false);
      const end = moved(range.end, true);
      range.start = start;
      range.end = end.paragraph === start.paragraph && end.offset < start.offset ? start : end;
    }
  }

  /** Moves every range end that stands in `from`, at `fromOffset` or later, to another paragraph. */
  transfer(from: XmlElement, fromOffset: number, to: XmlElement, toOffset: number, until = Number.POSITIVE_INFINITY): void {
    const moves: [LiveRange, Position, Position][] = [];
    for (const range of this.byParagraph.get(from) ?? []) {
      const moved = (position: Position): Position =>
        position.paragraph === from && position.offset >= fromOffset && position.offset <= until
          ? { paragraph: to, offset: position.offset - fromOffset + toOffset }
          : position;
      moves.push([range, moved(range.start), moved(range.end)]);
    }
    const before = moves.map(([range]) => [range, range.start, range.end] as const);
    const all = (list: readonly (readonly [LiveRange, Position, Position])[]) => (): void => {
      for (const [range, start, end] of list) this.place(range, start, end);
    };
    if (moves.length > 0) this.journal.record({ redo: all(moves), undo: all(before) });
  }

  private setOf(paragraph: XmlElement): Set<LiveRange> {
    let set = this.byParagraph.get(paragraph);
    if (!set) this.byParagraph.set(paragraph, (set = new Set()));
    return set;
  }

  private forget(range: LiveRange, paragraph: XmlElement): void {
    const set = this.byParagraph.get(paragraph);
    set?.delete(range);
    if (set?.size === 0) this.byParagraph.delete(paragraph);
  }
}
