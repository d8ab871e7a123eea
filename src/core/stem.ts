/** Vowel somewhere before the ending, so that "string" keeps its "ing". */
function hasVowel(word: string): boolean {
  return /[aeiouy]/u.test(word);
}

const endings: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['isation', 'ise'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['ations', 'ate'],
  ['ation', 'ate'],
  ['ments', ''],
  ['ment', ''],
  ['ities', 'ity'],
  ['ively', 'ive'],
  ['fully', 'ful'],
  ['ness', ''],
  ['ably', 'able'],
  ['edly', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ing', ''],
  ['ers', ''],
  ['est', ''],
  ['ion', ''],
  ['ed', ''],
  ['er', ''],
  ['ly', ''],
  ['es', ''],
  ['s', ''],
];

/** Takes a lower-case English word; gives a stem that its forms share (a small cousin of Porter's). Never longer than the word. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  let root = word.endsWith("'s") ? word.slice(0, -2) : word;
  for (const [ending, replacement] of endings) {
    if (!root.endsWith(ending)) continue;
    const kept = root.slice(0, root.length - ending.length);
    if (kept.length < 3 || !hasVowel(kept) || (ending === 's' && kept.endsWith('s'))) continue;
    root = kept + replacement;
    break;
  }
  const last = root.charAt(root.length - 1);
  if (root.length > 3 && last === root.charAt(root.length - 2) && last !== 'l' && last !== 's' && last !== 'e' && last !== 'o')
    root = root.slice(0, -1);
  if (root.length > 3 && root.endsWith('e')) root = root.slice(0, -1);
  if (root.length > 3 && root.endsWith('y')) root = `${root.slice(0, -1)}i`;
  return root;
}
