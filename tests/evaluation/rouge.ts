function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
}

/** ROUGE-1 F: shared words, counted as often as both have them. */
export function rouge1(summary: string, reference: string): number {
  const one = wordsOf(summary);
  const other = wordsOf(reference);
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared += 1;
      left.set(word, count - 1);
    }
  }
  return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length);
}

/** ROUGE-L F: the longest common subsequence of words. */
export function rougeL(summary: string, reference: string): number {
  const one = wordsOf(summary);
  const other = wordsOf(reference);
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    for (let at = 1; at <= other.length; at += 1) {
      next.push(word === other[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    }
    row = next;
  }
  return one.length + other.length === 0 ? 0 : (2 * (row[other.length] ?? 0)) / (one.length + other.length);
}
