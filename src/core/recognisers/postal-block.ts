import { oncePerWord } from '../kept-words';
import { isOrdinaryWord } from '../names-lexicon';
import { splitTokens } from '../names-tokens';
import type { Token } from '../names-tokens';
import { notNames } from '../names-words';
import type { Span } from '../span';
import type { Recogniser } from './recogniser';

const unitWords = new Set('apt apartment suite ste unit box psc fpo apo dpo uss usns usnv uscgc floor flat po postfach'.split(' '));
const isUnit = oncePerWord((folded) => unitWords.has(folded));
const streetWords = new Set(
  'str st rd road street ave avenue lane drive blvd boulevard way place court close terrace ul via rua rue calle avda avenida utca ut u ter tér rkp korut plaza platz strasse straße gasse weg allee laan straat gade vej gata gatan vegen katu tie kuja'.split(
    ' ',
  ),
);
const smallWords = new Set(
  'de del della dei di da do dos das du des la le les el van von der den ten nad pod na u ut utca út ul str st street road rd avenue suite apt of am an im nan po boulevard drive lane p o'.split(
    ' ',
  ),
);
const cue =
  /\b(?:address (?:of [^\n]{1,60} )?is|address[:,]?|addresses?(?: with)?|located (?:at|in|on)|meet(?:ing)? (?:me )?at|office is (?:at|in)|offices are (?:at|in)|lives? (?:at|on)|living at|statement sent to|delivered to|sent to|ship(?:ped)? to|it is|it['’]s in|enter on|corner of)[:\s]*$/i;
/** How the last word of a cue ends: quick to rule most places out. */
const cueEnds = new Set(['is', 'ss', 'es', 'th', 'at', 'in', 'on', 'to', 'of']);
const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/;

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && token.shape === 'number' && /^\d{1,6}[A-Za-z]?$/.test(token.text);
}

function isWord(token: Token): boolean {
  return token.shape === 'capital' || token.shape === 'upper' || token.shape === 'initial';
}

/** What may stand between two pieces of one address: spaces, commas, line breaks, quotation marks of a reply, a full stop after an abbreviation. */
function joins(gap: string, before: Token, next: Token): boolean {
  if (gap.length > 24 || /[!;:"“”£$%=\t]|\?(?!\?)/.test(gap.replace(/\?\?\?/g, ''))) return false;
  if (/\n\s*\n/.test(gap)) return false;
  if (gap.indexOf('.') >= 0) {
    const isShort = before.text.length <= 4 || before.shape === 'number' || streetWords.has(before.folded) || unitWords.has(before.folded);
    if (!isShort || (/\.\s*\n/.test(gap) && before.shape === 'number')) return isShort && next.shape === 'number';
    // "98. It serves", "High Street. His": a full stop and an ordinary word end a sentence.
    if (
      /\.\s/.test(gap) &&
      (before.shape === 'number' || before.text.length > 4) &&
      isWord(next) &&
      isOrdinaryWord(next.folded) &&
      !streetWords.has(next.folded)
    )
      return false;
  }
  return true;
}

interface Block {
  readonly to: number;
  readonly numbers: number;
  readonly words: number;
  readonly units: number;
  readonly strange: number;
}

function readBlock(tokens: readonly Token[], from: number): Block {
  let to = from;
  let numbers = 0;
  let words = 0;
  let units = 0;
  let strange = 0;
  let last = from;
  while (to < tokens.length && to - from < 24) {
    const token = tokens[to];
    const before = tokens[to - 1];
    if (token === undefined) break;
    if (to > from && before !== undefined && !joins(token.gap, before, token)) break;
    if (isNumber(token) || /^\d{1,5}[-–]\d{1,5}$/.test(token.text)) {
      numbers += 1;
      last = to + 1;
    } else if (unitWords.has(token.folded) || (streetWords.has(token.folded) && words > 0)) {
      if (unitWords.has(token.folded)) units += 1;
      else words += 1;
      last = to + 1;
    } else if (isWord(token)) {
      if (notNames.has(token.folded) || months.test(token.folded)) break;
      words += 1;
      if (!isOrdinaryWord(token.folded)) strange += 1;
      last = to + 1;
    } else if (token.folded === 'and') {
      const next = tokens[to + 1];
      if (next === undefined || !isWord(next)) break;
    } else if (!smallWords.has(token.folded)) break;
    to += 1;
  }
  return { to: last, numbers, words, units, strange };
}

function hasNumberOnLine(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 12; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > from && token.gap.indexOf('\n') >= 0)) return false;
    if (isNumber(token)) return true;
  }
  return false;
}

/** An address that stands in lines of its own keeps its lines: each is one span. One that begins inside a sentence stays whole. */
function byLine(text: string, start: number, end: number): Span[] {
  const lines = text.slice(start, end).split('\n');
  const lead = text.slice(Math.max(0, start - 6), start).replace(/[>?*| \t]{1,6}$/, '');
  const isOwn = lead === '' || lead.endsWith('\n');
  if (!isOwn || lines.length < 3 || lines.some((line) => /^[>?*| \t]*,/.test(line))) return [{ start, end }];
  const spans: Span[] = [];
  let at = start;
  for (const line of lines) {
    const inner = line.replace(/^[>?*| \t]+/, '');
    const from = at + line.length - inner.length;
    if (inner.trim() !== '') spans.push({ start: from, end: from + inner.trimEnd().length });
    at += line.length + 1;
  }
  return spans;
}

function find(text: string): Span[] {
  if (!/\d/.test(text)) return [];
  const tokens = splitTokens(text);
  const spans: Span[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    // Most words: small ones begin no address.
    if (token.shape === 'lower' && !isUnit(token.word)) {
      index += 1;
      continue;
    }
    const next = tokens[index + 1];
    const isStart =
      (isNumber(token) && !/[.,£/-]$/.test(token.gap)) ||
      unitWords.has(token.folded) ||
      (isWord(token) &&
        ((isNumber(next) && next !== undefined && next.gap.indexOf('\n') < 0) ||
          // "High Street, flat 2": a British street ends there.
          (streetWords.has(token.folded) && next?.gap[0] !== ',') ||
          /^ul$/.test(token.folded)));
    // Nothing without a number on its line is an address by its cue, and that is quicker to see than the cue.
    const isCued =
      token.start > 0 &&
      (isNumber(token) || isWord(token)) &&
      cueEnds.has((tokens[index - 1]?.text ?? '').slice(-2).toLowerCase()) &&
      (isNumber(token) || hasNumberOnLine(tokens, index, tokens.length)) &&
      cue.test(text.slice(Math.max(0, token.start - 90), token.start));
    if (!isStart && !isCued) {
      index += 1;
      continue;
    }
    const block = readBlock(tokens, index);
    const last = tokens[block.to - 1];
    const leads =
      isNumber(token) &&
      !/[.,]$/.test(token.gap) &&
      next !== undefined &&
      next.gap.indexOf('\n') < 0 &&
      isWord(next) &&
      !isOrdinaryWord(next.folded) &&
      !/^\d{1,2}$/.test(token.text);
    const isAddress =
      block.numbers > 0 &&
      last !== undefined &&
      block.to > index &&
      ((block.units > 0 && block.numbers > 1 && block.words > 0) ||
        (block.units > 1 && block.words > 0) ||
        (isCued &&
          (isNumber(token) || hasNumberOnLine(tokens, index, block.to)) &&
          block.words > 0 &&
          (block.strange > 0 || block.numbers > 1 || block.words > 1)) ||
        (leads && block.numbers > 1 && block.strange > 0));
    if (!isAddress) {
      index += 1;
      continue;
    }
    const cornerAt = text.slice(Math.max(0, token.start - 14), token.start).lastIndexOf('the corner of ');
    const start = cornerAt >= 0 ? token.start - 14 : token.start;
    spans.push(...byLine(text, start, last.end));
    index = block.to;
  }
  return spans;
}

/** Addresses of other forms than a British number and street: units, boxes, forces post, blocks of lines, foreign streets after their cue. */
export const postalBlock: Recogniser = {
  id: 'postal-block',
  kind: 'address',
  examples: [
    {
      text: 'The address is 6750 Koskikatu 25 Apt. 864\nArtilleros\n, CO\n Uruguay 64677.',
      found: ['6750 Koskikatu 25 Apt. 864\nArtilleros\n, CO\n Uruguay 64677'],
    },
    { text: 'Meet me at PSC 1437, Box 3833\nAPO AA 66791 today', found: ['PSC 1437, Box 3833\nAPO AA 66791'] },
    { text: 'We meet on 6 April 2026 in Room 12.', found: [] },
    { text: 'Band 2 and Grade 5 cost 300 pounds.', found: [] },
  ],
  find,
};
