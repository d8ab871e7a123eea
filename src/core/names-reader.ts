import { oncePerWord } from './kept-words';
import { withoutCase } from './names-careless';
import { forenameGender, isOrdinaryWord, isSurname } from './names-lexicon';
import { isAdjacent } from './names-tokens';
import type { Token } from './names-tokens';
import { isWelsh, isWelshMonth, opensInWelsh } from './names-welsh';
import { kinTitles, notNames, particles, peoples, personNouns, personVerbs, thingNouns, titles } from './names-words';

/** A person's name in a text: from one token up to another. `sure` ones make their words known for the rest of the text. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
  /** Given as a name in so many words ("everyone calls her Dot"): the word is one wherever it opens a sentence or acts, in small letters too. */
  readonly byName?: boolean;
}

export const speechVerbs = new Set(
  'said says told tells asked asks rang rings called calls emailed wrote texted phoned reported confirmed agreed explained mentioned has had wants lives works replied'.split(
    ' ',
  ),
);

/** "June was wet", "May will be busy": said of months as well. */
const whatMonthsDo =
  /^(?:is|was|has|had|will|would|can|could|may|might|must|should|came|comes|went|seemed|seems|looked|looks|started|starts|left|found|brought|to|and|also|who)$/;

const monthNames = new Set(['jan', 'april', 'may', 'jun', 'june', 'august']);

const monthLeads = new Set(
  'in of by until till since from to on during for last next this early late mid end before after and or through st nd rd th'.split(' '),
);

/** Bits of what the lists say of a word: 1 forename, 2 surname, 4 ordinary word, 8 never a name, 16 a month that is a name, 32 a people, 64 a title or particle. */
const bitsOf = oncePerWord(
  (folded) =>
    (forenameGender(folded) === undefined ? 0 : 1) +
    (isSurname(folded) ? 2 : 0) +
    (isOrdinaryWord(folded) ? 4 : 0) +
    (notNames.has(folded) || peoples.has(folded) || /'(?:m|re|ve|ll|d|t)$/.test(folded) ? 8 : 0) +
    (monthNames.has(folded) ? 16 : 0) +
    (peoples.has(folded) ? 32 : 0) +
    (titles.has(folded) || particles.has(folded) ? 64 : 0),
);

export class Reader {
  readonly tokens: readonly Token[];
  private lowered: ReadonlySet<string> | undefined;
  private readonly months = new Set<Token>();
  private readonly persons = new Set<Token>();
  private readonly welsh: boolean;
  constructor(
    readonly text: string,
    tokens: readonly Token[],
  ) {
    this.tokens = withoutCase(text, tokens);
    this.welsh = isWelsh(tokens);
    this.tokens.forEach((token, index) => {
      const bits = bitsOf(token.word);
      if ((bits & 16) !== 0 && this.isMonth(token, index)) this.months.add(token);
      if (this.welsh && isWelshMonth(token) && this.tokens[index - 1]?.shape === 'number') this.months.add(token);
      // "Roman Iftikhar-Dunn", where "Roman remains" are nobody.
      if ((bits & 32) !== 0 && this.isPeopleAsForename(token, index)) this.persons.add(token);
    });
  }

  /** April, May, June and August are months unless a surname follows them or a title, kin or greeting goes before. */
  private isMonth(token: Token, index: number): boolean {
    if (token.shape === 'lower') return false;
    const previous = this.tokens[index - 1];
    const next = this.tokens[index + 1];
    const near = previous !== undefined && /^\.? ?$/.test(token.gap);
    // "16:20 Jan Kowal rang": a surname that is nothing else follows.
    const surnamed =
      isCapital(next) &&
      isAdjacent(next) &&
      token.shape === 'capital' &&
      !this.ordinary(next) &&
      (this.surname(next) || this.unknown(next)) &&
      !thingNouns.has(next.folded);
    if (near && previous.shape === 'number') return !(surnamed && (token.folded === 'jan' || token.folded === 'jun'));
    if (
      near &&
      (titles.has(previous.folded) ||
        kinTitles.has(previous.folded) ||
        /^(?:dear|hi|hello|thanks)$/.test(previous.folded) ||
        (personNouns.has(previous.folded) && previous.shape === 'lower'))
    )
      return false;
    const spoken =
      previous !== undefined &&
      previous.folded === 'to' &&
      /^(?:spoke|speak|spoken|speaking|talked|talk|wrote|gave|listened|said)$/.test(this.tokens[index - 2]?.folded ?? '');
    if (near && spoken) return false;
    if (near && monthLeads.has(previous.folded)) return true;
    if (next === undefined) return !token.firstOfLine;
    if (next.shape === 'number' && isAdjacent(next)) return true;
    if (isCapital(next) && isAdjacent(next)) return this.ordinary(next) && !this.surname(next) ? true : thingNouns.has(next.folded);
    if (isAdjacent(next) && (speechVerbs.has(next.folded) || (personVerbs.has(next.folded) && !whatMonthsDo.test(next.folded))))
      return false;
    return !token.possessive && !token.firstOfLine;
  }

  private isPeopleAsForename(token: Token, index: number): boolean {
    const next = this.tokens[index + 1];
    return (
      this.forename(token) &&
      isCapital(token) &&
      isCapital(next) &&
      isAdjacent(next) &&
      !this.ordinary(next) &&
      this.surname(next) &&
      !thingNouns.has(next.folded)
    );
  }

  at(index: number): Token | undefined {
    return this.tokens[index];
  }

  forename(token: Token): boolean {
    return (bitsOf(token.word) & 1) !== 0;
  }
  surname(token: Token): boolean {
    return (bitsOf(token.word) & 2) !== 0;
  }
  ordinary(token: Token): boolean {
    return (bitsOf(token.word) & 4) !== 0;
  }
  /** A title, or a small word such as "van" or "de": what may begin a name though it is written small. */
  leads(token: Token): boolean {
    return (bitsOf(token.word) & 64) !== 0;
  }
  never(token: Token): boolean {
    return (
      ((bitsOf(token.word) & 8) !== 0 && !this.persons.has(token)) ||
      this.months.has(token) ||
      (this.welsh && token.opens && opensInWelsh(token))
    );
  }
  /** Written small elsewhere in this text: an ordinary word after all. */
  seenSmall(token: Token): boolean {
    this.lowered ??= new Set(this.tokens.filter(({ shape }) => shape === 'lower').map(({ folded }) => folded));
    return this.lowered.has(token.folded);
  }
  unknown(token: Token): boolean {
    return (bitsOf(token.word) & 15) === 0 && token.text.length > 2;
  }
  gapAfter(index: number): string {
    const next = this.tokens[index + 1];
    if (next !== undefined) return next.gap;
    const last = this.tokens[index];
    return last === undefined ? '' : this.text.slice(last.end);
  }
}

export function isCapital(token: Token | undefined): token is Token & { readonly shape: 'capital' | 'upper' } {
  return token !== undefined && (token.shape === 'capital' || token.shape === 'upper');
}

/** 'Dean "Deano" Castle', "Robert (Bob) Smith": one word in quotation marks or brackets between two of a name. */
function isNickname(reader: Reader, index: number): boolean {
  const before = reader.at(index - 1);
  const token = reader.at(index);
  const next = reader.at(index + 1);
  return (
    isCapital(before) &&
    isCapital(token) &&
    isCapital(next) &&
    !before.possessive &&
    token.shape === 'capital' &&
    !titles.has(before.folded) &&
    !personNouns.has(token.folded) &&
    ((/^ ["“‘']$/.test(token.gap) && /^["”’'] $/.test(next.gap)) || (token.gap === ' (' && next.gap === ') '))
  );
}

/** "Md. Shafiqul Islam": a short form of Mohammed, where "MD" is a managing director. */
function isMohammed(token: Token): boolean {
  return token.shape === 'capital' && /^(?:md|mohd|muhd|mhd)$/.test(token.folded);
}

/** The next token when it goes on with a name: a space between, or a full stop and space after an initial or "St". */
export function goesOn(reader: Reader, index: number): boolean {
  const token = reader.at(index);
  const before = reader.at(index - 1);
  if (token === undefined || before === undefined || before.possessive) return false;
  if (isAdjacent(token)) return true;
  if (isNickname(reader, index) || isNickname(reader, index - 1)) return true;
  return (before.shape === 'initial' || before.folded === 'st' || isMohammed(before)) && /^\. ?$| \. ?$/.test(token.gap);
}

export const tails = new Set('ii iii iv jr sr md phd mbe obe cbe qc kc mp ba bsc msc esq'.split(' '));

function isUpperWord(reader: Reader, token: Token): boolean {
  if (personVerbs.has(token.folded) || personNouns.has(token.folded)) return true;
  return reader.ordinary(token) && !reader.surname(token) && !reader.forename(token);
}

/** Where a run of name pieces that begins at `from` ends: capitals, initials, particles before capitals. At most `most` pieces. */
export function runEnd(reader: Reader, from: number, most: number): number {
  let to = from;
  while (to < from + most) {
    const token = reader.at(to);
    if (token === undefined || (to > from && !goesOn(reader, to))) break;
    if (isCapital(token) || token.shape === 'initial') {
      if (reader.never(token) && !(to > from && token.folded === 'may')) break;
      // All in capitals, what a person does is no part of the name: "CHELSEA WILL CALL".
      if (to > from && token.shape === 'upper' && token.text.length > 2 && isUpperWord(reader, token)) break;
      if (titles.has(token.folded) && !reader.surname(token) && to > from) break;
      to += 1;
      continue;
    }
    const next = reader.at(to + 1);
    if (particles.has(token.folded) && isCapital(next) && goesOn(reader, to + 1)) {
      to += 1;
      continue;
    }
    if (particles.has(token.folded) && next !== undefined && particles.has(next.folded) && isCapital(reader.at(to + 2))) {
      to += 2;
      continue;
    }
    break;
  }
  // A run does not end in an initial that begins the next sentence, nor in a particle.
  while (to > from + 1) {
    const last = reader.at(to - 1);
    if (last !== undefined && particles.has(last.folded) && last.shape !== 'capital') to -= 1;
    else break;
  }
  return to;
}

/** A capital after it makes a place or a body of it: "Victoria Road", "Winter Fuel". */
export function leadsToThing(reader: Reader, to: number): boolean {
  const next = reader.at(to);
  const last = reader.at(to - 1);
  return isCapital(next) && last !== undefined && !last.possessive && isAdjacent(next) && thingNouns.has(next.folded);
}

/** True where a list of names is likely: after a tab, a colon, a semicolon, a slash, a closing bracket, or at the start of a line. */
export function opensList(reader: Reader, index: number): boolean {
  const token = reader.at(index);
  if (token === undefined) return false;
  return (
    token.firstOfLine || (/[\t:;/|>"'&]\s{0,6}$|^\s{0,6}[)>\]]? ?,? ?$/.test(token.gap.slice(-6)) && token.gap !== ' ' && token.gap !== '')
  );
}

export function isWholeLine(reader: Reader, from: number, to: number): boolean {
  const first = reader.at(from);
  if (first === undefined || !first.firstOfLine) return false;
  const gap = reader.gapAfter(to - 1);
  return reader.at(to) === undefined
    ? /^[ \t]{0,20}[,.:]?[ \t]{0,20}-?\s{0,80}$/.test(gap)
    : /^[ \t]{0,20}[,.:]?[ \t]{0,20}-?[ \t]{0,20}[\n\r]/.test(gap);
}

export const beforeThings = new Set('the a an this that these those our your their its every each no any in at on during per'.split(' '));

export const surelyNaming = new Set(
  'called named surname forename dear hi hello hey attn fao name caller client present apologies'.split(' '),
);

export const lifeVerbs = new Set('began listed spent grew died married retired joined graduated told replied wrote'.split(' '));

export const namingWords = new Set(
  'called named name surname forename dear hi hello hey thanks cheers attn fao mr regards love from to cc by with told asked met rang and or for sincerely contact spoke'.split(
    ' ',
  ),
);
