import { isLetter } from '../characters';

/** A title of legislation as it stands in a text. */
export interface TitleFound {
  readonly start: number;
  readonly end: number;
  /** Without the year and without "the". */
  readonly title: string;
  readonly year: number | undefined;
}

// The noun that ends a title, and its year. Capitals only: "an act of kindness" is no Act.
const ending =
  /\b(Acts?|Regulations?|Regs|Orders?|Rules|Measure|Directive|Charter)\b(?: \([A-Z][A-Za-z ]{2,40}\))?(?:,? ((?:1[2-9]|20)\d{2}))?/g;
const upperEnding = /\b(ACT|REGULATIONS|ORDER|RULES|MEASURE)\b(?:,? ((?:1[2-9]|20)\d{2}))/g;
const goesOn =
  /^ (?:(?:of|and|for) )?(?:[A-Z][A-Za-z'’-]{1,30},? |\([A-Z][^)]{0,60}\) |of |and |for ){0,6}(?:Act|Order|Regulations|Rules|Measure)\b/;
const joiners = new Set('of and the for to in on by with from at or etc as their & a an persons'.split(' '));
/** Words with a capital that begin a sentence rather than a title. */
const openers = new Set(
  'the this that these those under in on by see section sections regulation regulations article articles part schedule paragraph para rule your our their his her its if when where since although because please we you they it he she a an as at to for from with and but or of both each every any no all what which our act acts under pursuant per breach breaching following using unlike like via was is are were has have had that would new draft proposed amended former old'.split(
    ' ',
  ),
);

function wordBack(text: string, end: number): { readonly start: number; readonly word: string } | undefined {
  let start = end;
  while (start > 0 && end - start < 40) {
    const code = text.charCodeAt(start - 1);
    if (
      isLetter(code) ||
      code === 39 ||
      code === 0x2019 ||
      code === 45 ||
      code === 38 ||
      (code === 46 && start === end) ||
      (code >= 48 && code <= 57)
    )
      start -= 1;
    else break;
  }
  return start === end ? undefined : { start, word: text.slice(start, end) };
}

/** Where a title that ends at `end` begins: back over capitals, small joining words, commas, and brackets such as "(England)" or "(No. 2)". */
function titleStart(text: string, end: number): number {
  let reached = end;
  let at = end;
  for (let steps = 0; steps < 28; steps += 1) {
    let gap = at;
    while (gap > 0 && (text[gap - 1] === ' ' || text[gap - 1] === '\u00a0' || text[gap - 1] === '\n') && at - gap < 3) gap -= 1;
    if (text[gap - 1] === ',') {
      // A comma inside a title has a capital before it and is followed by one or by "and".
      const before = wordBack(text, gap - 1);
      if (before === undefined || !/^[A-Z]/.test(before.word)) break;
      gap -= 1;
    }
    if (text[gap - 1] === ')') {
      const open = text.lastIndexOf('(', gap - 1);
      if (open < 0 || gap - open > 160 || !/^[A-Z]/.test(text[open + 1] ?? '')) break;
      at = open;
      reached = open;
      continue;
    }
    const back = wordBack(text, gap);
    if (back === undefined) break;
    const isCapital = /^[A-Z\u00c0-\u00de]/.test(back.word);
    const small = back.word.toLowerCase();
    if (isCapital) {
      if (
        openers.has(small) &&
        !(small === 'act' || small === 'regulation') &&
        !/^[A-Z]/.test(nextWord(text, back.start + back.word.length))
      )
        break;
      if (
        /^(?:Section|Sections|Article|Schedule|Under|See|Part|Paragraph|The|This|Our|Your|If|In|By|When|Following|Breach)$/.test(
          back.word,
        ) &&
        reached !== end
      ) {
        break;
      }
      reached = back.start;
    } else if (!joiners.has(small)) break;
    at = back.start;
  }
  return reached;
}

function nextWord(text: string, from: number): string {
  return text
    .slice(from)
    .replace(/^[\s,(]+/, '')
    .slice(0, 1);
}

/** Takes a text; gives every full title of an Act, regulations, order, rules or measure, in order, with its year where it has one. Linear. */
export function findTitles(text: string): readonly TitleFound[] {
  const found: TitleFound[] = [];
  for (const pattern of [ending, upperEnding]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const noun = match[1] ?? '';
      // "Road Traffic Regulation Act 1984": the title goes on.
      if (match[2] === undefined && goesOn.test(text.slice(match.index + match[0].length, match.index + match[0].length + 120))) continue;
      const bracketed = /\((?:[A-Z][A-Za-z ]{2,40})\)/.exec(match[0]);
      let start = titleStart(text, match.index);
      let words = text.slice(start, match.index).trim();
      // "In the Care Act", "Under Regulations": openers and joining words are no part of it.
      for (;;) {
        const first = /^([A-Za-z'’&]+)[\s,]+/.exec(`${words} `);
        if (first === null || words === '' || !(openers.has((first[1] ?? '').toLowerCase()) || joiners.has((first[1] ?? '').toLowerCase())))
          break;
        if (/^(?:Order|New|Act|Regulation|Regulations|Part)$/.test(first[1] ?? '') && words.split(' ').length > 1 && first[1] === 'New')
          break;
        start += first[0].length;
        words = words.slice(first[0].length).trim();
        if (words === '') break;
      }
      const year = match[2] === undefined ? undefined : Number(match[2]);
      if (words === '' || (year === undefined && noun.toLowerCase() === 'order')) continue;
      if (/^(?:Regulations?|Orders?|Rules|Regs|Charter|Directive)$/.test(noun) && year === undefined && words.split(' ').length < 2)
        continue;
      const end = year === undefined && bracketed === null ? match.index + noun.length : match.index + match[0].length;
      const title = text.slice(start, match.index + noun.length + (bracketed === null ? 0 : bracketed[0].length + 1)).replace(/\s+/g, ' ');
      found.push({ start, end, title, year });
    }
  }
  return found.sort((one, other) => one.start - other.start).filter((title, at, all) => at === 0 || title.start >= (all[at - 1]?.end ?? 0));
}
