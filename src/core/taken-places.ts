import { overlaps, type Span } from './span';

const bucketSize = 64;

/** Remembers which stretches of a text are taken, so that of edits or findings that overlap only the first is kept. Each look costs what the stretch is long. */
export class TakenPlaces {
  private readonly buckets = new Map<number, Span[]>();

  /** Takes a stretch and the layer it lies in; gives false, and remembers nothing, when something taken there overlaps it. */
  take(span: Span, layer = 0): boolean {
    const first = Math.floor(span.start / bucketSize);
    const last = Math.floor(Math.max(span.start, span.end - 1) / bucketSize);
    for (let bucket = first; bucket <= last; bucket += 1) {
      const others = this.buckets.get(bucket * 8 + layer);
      if (others?.some((other) => overlaps(other, span) || (other.start === span.start && other.end === span.end)) ?? false) return false;
    }
    for (let bucket = first; bucket <= last; bucket += 1) {
      const others = this.buckets.get(bucket * 8 + layer);
      if (others === undefined) this.buckets.set(bucket * 8 + layer, [span]);
      else others.push(span);
    }
    return true;
  }
}
