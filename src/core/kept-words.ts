/** A word of which one copy is kept, by its number; one that is not kept has the number -1. */
export interface KeptWord {
  readonly text: string;
  readonly number: number;
}

/** Bounded, so that hostile text cannot fill memory. */
const mostKept = 20_000;
const longest = 40;

const kept = new Map<string, KeptWord>();

/**
 * Takes a word; gives the one copy that is kept of it. Tables about words find it by its number, without reading its letters again; and it holds
 * no more than itself, where a slice of a text keeps the whole text in memory.
 */
export function keptWord(word: string): KeptWord {
  const seen = kept.get(word);
  if (seen !== undefined) return seen;
  if (kept.size >= mostKept || word.length > longest) return { text: word, number: -1 };
  const text = String.fromCharCode(...Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)));
  const own = { text, number: kept.size };
  kept.set(text, own);
  return own;
}

/** Takes how something is worked out from a word's text; gives what works it out once for each kept word. */
export function oncePerWord<Known>(work: (text: string) => Known): (word: KeptWord) => Known {
  const known: (Known | undefined)[] = [];
  return ({ text, number }) => {
    const seen = number < 0 ? undefined : known[number];
    if (seen !== undefined) return seen;
    const found = work(text);
    if (number < 0) return found;
    // Without holes, which would make every look slow.
    while (known.length <= number) known.push(undefined);
    known[number] = found;
    return found;
  };
}
