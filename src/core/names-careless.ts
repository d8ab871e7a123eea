import { forenameGender, isOrdinaryWord, isSurname } from './names-lexicon';
import { isAdjacent } from './names-tokens';
import type { Token } from './names-tokens';
import { notNames, peoples, personVerbs, titles } from './names-words';

/** Short forms of two letters that are nobody's word but a name. */
const shortNames = new Set('jo mo bo cy ty vi di al ed'.split(' '));

/** Nearly no capitals where sentences begin, short forms apart: the words of a note or a chat, where a small letter says nothing. */
function isCareless(tokens: readonly Token[]): boolean {
  let opening = 0;
  let small = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.shape === 'capital') capitals += 1;
    if (!token.opens || token.shape === 'number') continue;
    opening += 1;
    if (token.shape === 'lower') small += 1;
  }
  return opening > 0 && small * 2 > opening && capitals * 8 <= tokens.length;
}

/** A text with hardly a capital: a word that no dictionary has is read as if it had one. */
export function withoutCase(text: string, tokens: readonly Token[]): readonly Token[] {
  if (tokens.length < 3 || !isCareless(tokens)) return tokens;
  const hasNone = text === text.toLowerCase();
  return tokens.map((token, index) => {
    if (token.shape !== 'lower') return token;
    const before = tokens[index - 1];
    // "donna marsh": a surname that is a word too, straight after a forename that is none.
    if (
      before?.shape === 'lower' &&
      isAdjacent(token) &&
      isSurname(token.folded) &&
      !personVerbs.has(token.folded) &&
      !notNames.has(token.folded) &&
      forenameGender(before.folded) !== undefined &&
      !isOrdinaryWord(before.folded)
    )
      return { ...token, shape: 'capital' as const };
    if (hasNone && /^[b-hj-z]$/.test(token.text)) return { ...token, shape: 'initial' as const };
    const isPlain =
      (token.text.length < 3 && !shortNames.has(token.folded)) ||
      isOrdinaryWord(token.folded) ||
      notNames.has(token.folded) ||
      peoples.has(token.folded) ||
      titles.has(token.folded);
    return isPlain ? token : { ...token, shape: 'capital' as const };
  });
}
