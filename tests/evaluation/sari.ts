/** Tokens as SARI counts them: lower case, words and marks apart. */
function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
}

type Counts = Map<string, number>;

function grams(words: readonly string[], size: number): Counts {
  const counts: Counts = new Map();
  for (let at = 0; at + size <= words.length; at += 1) {
    const gram = words.slice(at, at + size).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/**
 * SARI of one sentence, 0 to 100 (Xu and others, 2016, as in EASSE): the mean over one to four words of the F1 of what was added and kept, and the
 * precision of what was deleted; what has nothing to count scores 0, so that copying the source scores about 20.
 */
export function sari(source: string, output: string, references: readonly string[]): number {
  const sourceWords = tokens(source);
  const outputWords = tokens(output);
  const referenceWords = references.map(tokens);
  let keep = 0;
  let remove = 0;
  let add = 0;
  for (let size = 1; size <= 4; size += 1) {
    const inSource = grams(sourceWords, size);
    const inOutput = grams(outputWords, size);
    const inReferences: Counts = new Map();
    for (const words of referenceWords)
      for (const [gram, count] of grams(words, size)) inReferences.set(gram, (inReferences.get(gram) ?? 0) + count);
    const many = references.length;
    const of = (counts: Counts, gram: string): number => counts.get(gram) ?? 0;

    let keptGood = 0;
    let keptGoodAll = 0;
    let kept = 0;
    let keepable = 0;
    let removedGood = 0;
    let removed = 0;
    for (const [gram, count] of inSource) {
      const source_ = count * many;
      const output_ = of(inOutput, gram) * many;
      const reference = of(inReferences, gram);
      const keptHere = Math.min(source_, output_);
      const keepHere = Math.min(source_, reference);
      const good = Math.min(keptHere, keepHere);
      if (keptHere > 0) {
        keptGood += good / keptHere;
        kept += 1;
      }
      if (keepHere > 0) {
        keptGoodAll += good / keepHere;
        keepable += 1;
      }
      const removedHere = source_ - keptHere;
      const removeHere = Math.max(0, source_ - reference);
      if (removedHere > 0) {
        removedGood += Math.min(removedHere, removeHere) / removedHere;
        removed += 1;
      }
    }
    keep += f1(kept === 0 ? 0 : keptGood / kept, keepable === 0 ? 0 : keptGoodAll / keepable);
    remove += removed === 0 ? 0 : removedGood / removed;

    let addedGood = 0;
    let added = 0;
    for (const gram of inOutput.keys()) {
      if (inSource.has(gram)) continue;
      added += 1;
      if (inReferences.has(gram)) addedGood += 1;
    }
    let addable = 0;
    for (const gram of inReferences.keys()) if (!inSource.has(gram)) addable += 1;
    add += f1(added === 0 ? 0 : addedGood / added, addable === 0 ? 0 : addedGood / addable);
  }
  return (100 * (keep + remove + add)) / 12;
}
