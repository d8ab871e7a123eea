import type { Fact } from '../fact';
import { forenameGender, isOrdinaryWord } from '../names-lexicon';
import { isAdjacent, splitTokens } from '../names-tokens';
import type { Token } from '../names-tokens';
import { peoples, titles } from '../names-words';

/** Capitals that name roles or parts of a letter, which a rewrite may put as "we", "you" or in small letters. */
const roles = new Set(
  'council authority applicant claimant tenant department directorate service team officer resident customer complainant landlord subject ref reference date person responsible target completion note dear sir madam yours mr mrs ms miss dr cllr pc mx i we you he she it they the this that these those our your his her their my if when please thank thanks no not all any a an and or but for from to in on at of by with as so decision section act regulations order borough county district city'.split(
    ' ',
  ),
);

/** The words of a name that tell it from others, small, accents kept. */
export function nameWords(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s\b/g, '')
    .split(/[\s,.&()/]+/)
    .filter((word) => word.length > 1 && !titles.has(word) && !small.has(word));
}

const small = new Set(['the', 'of', 'and', 'for', 'at', 'in', 'on', 'to', 'a', 'de', 'la', 'van', 'von', 'der', 'al']);
const joiners = new Set(['of', 'and', 'the', 'for', 'de', 'la', 'van', 'von', 'der', 'den', 'du', 'da', 'al']);

function isNamePiece(token: Token): boolean {
  return token.shape === 'capital' || token.shape === 'upper' || (token.shape === 'initial' && token.text !== 'I' && token.text !== 'A');
}

function isPersonal(token: Token): boolean {
  return titles.has(token.folded) || forenameGender(token.folded) !== undefined;
}

const groups = new Set(
  'forces force government people army police troops officials military citizens authorities regime fighters leaders partners terrorists militants units unit targets coalition ministry district province region county city state states soldiers community residents families residents association committee group team service services'.split(
    ' ',
  ),
);
const directions = new Set(
  'northern southern eastern western central north south east west northwestern northeastern southwestern southeastern'.split(' '),
);

/** "Iraqi security forces", "Lark Hill district": the small words that end a name. At most two. */
function groupAfter(tokens: readonly Token[], end: number, last: Token): Token {
  const one = tokens[end];
  const two = tokens[end + 1];
  if (last.possessive || one === undefined || one.shape !== 'lower' || !isAdjacent(one)) return last;
  if (
    groups.has(one.folded) &&
    (peoples.has(last.folded) || /^(?:district|province|region|county|city)$/.test(one.folded) || last.shape === 'upper')
  ) {
    return two !== undefined && two.shape === 'lower' && isAdjacent(two) && groups.has(two.folded) ? two : one;
  }
  return two !== undefined && two.shape === 'lower' && isAdjacent(two) && groups.has(two.folded) && peoples.has(last.folded) ? two : last;
}

/** "northern Iraq", "the city of Mosul". */
function wordBefore(tokens: readonly Token[], from: number, start: Token): Token {
  const one = tokens[from - 1];
  const two = tokens[from - 2];
  if (one === undefined || !isAdjacent(start)) return start;
  if (directions.has(one.folded) && one.shape === 'lower') return one;
  return one.folded === 'of' &&
    two !== undefined &&
    isAdjacent(one) &&
    /^(?:city|town|village|county|district|province|region|government|people|area)$/.test(two.folded) &&
    two.shape === 'lower'
    ? two
    : start;
}

/**
 * Takes a text; gives its proper names (people, bodies, places), in order. A capital at the start of a sentence counts when no dictionary has the word
 * or another capital follows it. The value is the words that tell it from others.
 */
export function findNames(text: string): Fact[] {
  const tokens = splitTokens(text);
  const facts: Fact[] = [];
  let index = 0;
  while (index < tokens.length) {
    const first = tokens[index];
    if (first === undefined || !isNamePiece(first)) {
      index += 1;
      continue;
    }
    let to = index + 1;
    while (to < tokens.length) {
      const token = tokens[to];
      const before = tokens[to - 1];
      if (token === undefined || before === undefined || before.possessive) break;
      const joined = isAdjacent(token) || (/^\. ?$/.test(token.gap) && (before.shape === 'initial' || titles.has(before.folded)));
      if (!joined) break;
      if (isNamePiece(token)) to += 1;
      else if (joiners.has(token.folded)) {
        // "Jane Moss for Alan Reed", "Mr Hart and Mrs Lane" are two people; "Department for Work and Pensions" is one body.
        if (/^(?:and|for|the|at|in|on)$/.test(token.folded) && tokens.slice(index, to).some(isPersonal)) break;
        const next = tokens[to + 1];
        if (next !== undefined && isAdjacent(next) && (next.shape === 'capital' || next.shape === 'upper')) to += 2;
        else if (next !== undefined && joiners.has(next.folded) && tokens[to + 2]?.shape === 'capital') to += 3;
        else break;
      } else break;
    }
    let from = index;
    // A sentence's first word is a name only if it is no ordinary word, or stands in a run that is one.
    while (from < to) {
      const token = tokens[from];
      if (token === undefined) break;
      const isPlain =
        /['’](?:m|re|ve|ll|d|t)$/i.test(token.text) ||
        /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.folded) ||
        (token.opens && isOrdinaryWord(token.folded) && forenameGender(token.folded) === undefined && !titles.has(token.folded)) ||
        (roles.has(token.folded) && !titles.has(token.folded)) ||
        joiners.has(token.folded);
      if (!isPlain) break;
      from += 1;
    }
    let end = to;
    while (end > from && (roles.has(tokens[end - 1]?.folded ?? '') || joiners.has(tokens[end - 1]?.folded ?? ''))) end -= 1;
    const start = tokens[from];
    const last = tokens[end - 1];
    if (end > from && start !== undefined && last !== undefined) {
      const lower = groupAfter(tokens, end, last);
      const lead = wordBefore(tokens, from, start);
      const written = text.slice(lead.start, lower.end);
      const words = nameWords(written);
      if ((words.length > 0 || end - from > 1) && !(end - from === 1 && start.shape === 'initial'))
        facts.push({ kind: 'name', text: written, span: { start: lead.start, end: lower.end }, value: words.join(' ') });
    }
    index = to;
  }
  return facts;
}
