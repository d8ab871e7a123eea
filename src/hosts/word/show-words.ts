import type { Span } from '../../core/span';
import type { ParagraphWords } from './paragraph-words';
import type { Handle } from './passage-handles';
import { placeOf, searchText } from './search-plan';
import type { Turn } from './word-session';

/**
 * A stretch of the paragraph that occurs once and begins with the words: inside it the first match is the right one, so that no round trip is needed to
 * count. Undefined when there is none.
 */
function contextOf(words: ParagraphWords, { start, end }: Span): string | undefined {
  for (let to = end; to <= Math.min(words.text.length, start + 200); to += 1) {
    const place = placeOf(words, start, to);
    if (!place) return undefined;
    if (place.of === 1) return place.find;
  }
  return undefined;
}

/** Selects words of a passage: one round trip, or two when they had to be counted. Falls back to the whole paragraph when they are no longer there. */
export async function showWords({ context, sync, release }: Turn, handle: Handle, span: Span): Promise<void> {
  const { paragraph, words, offset } = handle;
  const wanted = { start: span.start + offset, end: span.end + offset };
  const find = words.text.slice(wanted.start, wanted.end);
  const around = contextOf(words, wanted);
  const place = placeOf(words, wanted.start, wanted.end);
  try {
    if (around !== undefined) {
      const stretch = paragraph.search(searchText(around), { matchCase: true }).getFirst();
      (around === find ? stretch : stretch.search(searchText(find), { matchCase: true }).getFirst()).select('Select');
      await sync();
      return;
    }
    if (place) {
      const matches = paragraph.search(searchText(place.find), { matchCase: true });
      context.trackedObjects.add(matches);
      matches.load('items/text');
      await sync();
      (matches.items[place.occurrence] ?? paragraph).select('Select');
      release([...matches.items, matches]);
      await sync();
      return;
    }
  } catch {
    // The words are no longer there: the paragraph itself is the best place to look.
  }
  paragraph.select('Select');
  await sync();
}
