/** Longer texts are compared by their first words: the share stays fair, and the pane quick. */
const mostWords = 4000;

/**
 * Takes the paragraphs that were put in and those that are there now; gives the share of the words put in that are no longer there, 0 to 1,
 * to two places. Each paragraph is compared with the one that has most of its words. The words themselves go nowhere.
 */
export function editShare(written: readonly string[], now: readonly string[]): number {
  const same = new Map<string, number>();
  for (const text of now) same.set(text.trim(), (same.get(text.trim()) ?? 0) + 1);
  const bags = now.map((text) => bagOf(text));
  let all = 0;
  let gone = 0;
  for (const text of written) {
    const own = wordsOf(text);
    all += own.length;
    const left = same.get(text.trim()) ?? 0;
    if (left > 0) {
      same.set(text.trim(), left - 1);
      continue;
    }
    let best = 0;
    for (const bag of bags) best = Math.max(best, shared(own, bag));
    gone += own.length - best;
    if (all > mostWords) break;
  }
  return all === 0 ? 0 : Math.round((gone / all) * 100) / 100;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function bagOf(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function shared(own: readonly string[], bag: ReadonlyMap<string, number>): number {
  const used = new Map<string, number>();
  let count = 0;
  for (const word of own) {
    const taken = used.get(word) ?? 0;
    if (taken < (bag.get(word) ?? 0)) {
      used.set(word, taken + 1);
      count += 1;
    }
  }
  return count;
}
