/** Two letters whose small form depends on what stands beside them, or takes another length. */
const odd = /[\u0130\u03a3]/;

/**
 * Takes a text; gives what reads a piece of it, by its offsets, in small letters: the same as `text.slice(from, to).toLowerCase()`, but the text
 * is gone through once and not word by word.
 */
export function smallLetters(text: string): (from: number, to: number) => string {
  if (odd.test(text)) return (from, to) => text.slice(from, to).toLowerCase();
  const small = text.toLowerCase();
  return (from, to) => small.slice(from, to);
}
