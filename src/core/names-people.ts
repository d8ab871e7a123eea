import { forenameGender, isOrdinaryWord, isSurname } from './names-lexicon';
import { isAdjacent, splitTokens } from './names-tokens';
import type { Token } from './names-tokens';
import { kinTitles, notNames, particles, peoples, personNouns, personVerbs, thingNouns, titles, wordTitles } from './names-words';
import type { Span } from './span';

/** A person's name in a text: from one token up to another. `sure` ones make their words known for the rest of the text. */
interface Mention {
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
}

const lifeVerbs = new Set('began listed spent grew died married retired joined graduated told replied wrote'.split(' '));
const speechVerbs = new Set(
  'said says told asked rang rings called emailed wrote texted phoned reported confirmed agreed explained mentioned has had wants lives works replied'.split(
    ' ',
  ),
);
const namingWords = new Set(
  'called named name surname forename dear hi hello hey thanks cheers attn fao mr regards love from to cc by with told asked met rang and or for sincerely contact spoke'.split(
    ' ',
  ),
);
const surelyNaming = new Set('called named surname forename dear hi hello hey attn fao name caller client present apologies'.split(' '));
const beforeThings = new Set('the a an this that these those our your their its every each no any in at on during per'.split(' '));
const signOff = /(?:regards|wishes|sincerely|faithfully|thanks|thank you|cheers|love|yours|best|respect|truly|many thanks|xx?)[ ,.!]*$/i;
const headerLine =
  /^[> \t]*(?:x ?- ?)?(?:from|to|cc|bcc|name|attendees|present|apologies|forwarded by|client|caller|contact|worker|officer|author|tenant|applicant|directed by) ?(?:\([^)\n]{0,30}\))? ?[:=]/i;

const monthNames = new Set(['jan', 'april', 'may', 'june', 'august']);
const monthLeads = new Set(
  'in of by until till since from to on during for last next this early late mid end before after and or through st nd rd th'.split(' '),
);

/** What one says to somebody after naming them: "Dawn, thank you". */
const addressWords = new Set(
  'thank thanks i we you could can please what as your it this here how do did would will just many sorry'.split(' '),
);
const tails = new Set('ii iii iv jr sr md phd mbe obe cbe qc kc mp ba bsc msc esq'.split(' '));

class Reader {
  readonly tokens: readonly Token[];
  private readonly known = new Map<string, number>();
  private readonly lowered = new Set<string>();
  private readonly months = new Set<Token>();
  constructor(
    readonly text: string,
    tokens: readonly Token[],
  ) {
    this.tokens = withoutCase(text, tokens);
    this.tokens.forEach((token, index) => {
      if (token.shape === 'lower') this.lowered.add(token.folded);
      if (monthNames.has(token.folded) && this.isMonth(token, index)) this.months.add(token);
    });
  }

  /** April, May, June and August are months unless a surname follows them or a title, kin or greeting goes before. */
  private isMonth(token: Token, index: number): boolean {
    if (token.shape === 'lower') return false;
    const previous = this.tokens[index - 1];
    const next = this.tokens[index + 1];
    const near = previous !== undefined && /^\.? ?$/.test(token.gap);
    if (near && previous.shape === 'number') return true;
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
    if (isAdjacent(next) && speechVerbs.has(next.folded)) return false;
    return !token.possessive && !token.firstOfLine;
  }

  at(index: number): Token | undefined {
    return this.tokens[index];
  }

  /** Bits of what the lists say of a word: 1 forename, 2 surname, 4 ordinary word, 8 never a name. Each word is looked up once. */
  private bits(folded: string): number {
    const before = this.known.get(folded);
    if (before !== undefined) return before;
    const bits =
      (forenameGender(folded) === undefined ? 0 : 1) +
      (isSurname(folded) ? 2 : 0) +
      (isOrdinaryWord(folded) ? 4 : 0) +
      (notNames.has(folded) || peoples.has(folded) || /'(?:m|re|ve|ll|d|t)$/.test(folded) ? 8 : 0);
    this.known.set(folded, bits);
    return bits;
  }

  forename(token: Token): boolean {
    return (this.bits(token.folded) & 1) !== 0;
  }
  surname(token: Token): boolean {
    return (this.bits(token.folded) & 2) !== 0;
  }
  ordinary(token: Token): boolean {
    return (this.bits(token.folded) & 4) !== 0;
  }
  never(token: Token): boolean {
    return (this.bits(token.folded) & 8) !== 0 || this.months.has(token);
  }
  /** Written small elsewhere in this text: an ordinary word after all. */
  seenSmall(token: Token): boolean {
    return this.lowered.has(token.folded);
  }
  unknown(token: Token): boolean {
    return this.bits(token.folded) === 0 && token.text.length > 2;
  }
  gapAfter(index: number): string {
    const next = this.tokens[index + 1];
    if (next !== undefined) return next.gap;
    const last = this.tokens[index];
    return last === undefined ? '' : this.text.slice(last.end);
  }
}

/** A text with no capitals at all: a word that no dictionary has is read as if it had one. */
function withoutCase(text: string, tokens: readonly Token[]): readonly Token[] {
  if (tokens.length < 3 || text !== text.toLowerCase()) return tokens;
  return tokens.map((token) => {
    if (token.shape !== 'lower') return token;
    if (/^[b-hj-z]$/.test(token.text)) return { ...token, shape: 'initial' as const };
    const isPlain =
      token.text.length < 3 ||
      isOrdinaryWord(token.folded) ||
      notNames.has(token.folded) ||
      peoples.has(token.folded) ||
      titles.has(token.folded);
    return isPlain ? token : { ...token, shape: 'capital' as const };
  });
}

function isCapital(token: Token | undefined): token is Token & { readonly shape: 'capital' | 'upper' } {
  return token !== undefined && (token.shape === 'capital' || token.shape === 'upper');
}

/** The next token when it goes on with a name: a space between, or a full stop and space after an initial or "St". */
function goesOn(reader: Reader, index: number): boolean {
  const token = reader.at(index);
  const before = reader.at(index - 1);
  if (token === undefined || before === undefined || before.possessive) return false;
  if (isAdjacent(token)) return true;
  return (before.shape === 'initial' || before.folded === 'st') && /^\. ?$| \. ?$/.test(token.gap);
}

/** Where a run of name pieces that begins at `from` ends: capitals, initials, particles before capitals. At most `most` pieces. */
function runEnd(reader: Reader, from: number, most: number): number {
  let to = from;
  while (to < from + most) {
    const token = reader.at(to);
    if (token === undefined || (to > from && !goesOn(reader, to))) break;
    if (isCapital(token) || token.shape === 'initial') {
      if (reader.never(token) && !(to > from && token.folded === 'may')) break;
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

/** "Mr Brook", "Cllr I. Haque", "Mr and Mrs Tahir", "PC 4471 Dunmore", "Sir Alasdair". */
function titled(reader: Reader, index: number): Mention | undefined {
  const title = reader.at(index);
  if (title === undefined || !titles.has(title.folded)) return undefined;
  if (wordTitles.has(title.folded) && !isCapital(title)) return undefined;
  // "He has MS. Carers Trust": the illness, unless the name is in capitals too.
  if (title.text === 'MS' && reader.at(index + 1)?.shape !== 'upper') return undefined;
  let from = index + 1;
  for (let step = 0; step < 3; step += 1) {
    const next = reader.at(from);
    if (next === undefined) return undefined;
    const joins = next.folded === 'and' && titles.has(reader.at(from + 1)?.folded ?? '');
    if (joins) from += 2;
    else if (
      titles.has(next.folded) &&
      /^\.? ?(?:& ?)?$/.test(next.gap) &&
      !(reader.surname(next) && !titles.has(reader.at(from + 1)?.folded ?? '') && !isCapital(reader.at(from + 1)))
    )
      from += 1;
    else if (next.shape === 'number' && /^\d{2,6}$/.test(next.text) && isAdjacent(next)) from += 1;
    else break;
  }
  const first = reader.at(from);
  if (first === undefined || !/^(?:\.? ?|\.? ?& ?)$/.test(first.gap.replace(/\u00a0/g, ' ').replace(/ {2,3}/, ' '))) return undefined;
  let to = runEnd(reader, from, 5);
  if (to === from) {
    // A month may be a surname after a title: "Cllr May", "Mrs June". A small word after mr or mrs is a name written in haste.
    const small =
      first.shape === 'lower' &&
      first.text.length > 2 &&
      !wordTitles.has(title.folded) &&
      !personVerbs.has(first.folded) &&
      !beforeThings.has(first.folded) &&
      !notNames.has(first.folded) &&
      first.folded !== 'and';
    if (isCapital(first) && reader.never(first) && !wordTitles.has(title.folded)) to = from + 1;
    else if (small) to = from + 1;
    else return undefined;
  }
  if (wordTitles.has(title.folded) && to === from + 1 && reader.ordinary(first) && !reader.surname(first) && !reader.forename(first))
    return undefined;
  // Ordinary words after the surname are no part of the name: "Mrs Bello Housing Officer".
  while (to > from + 1) {
    const last = reader.at(to - 1);
    const before = reader.at(to - 2);
    if (last === undefined || before === undefined || last.shape === 'initial') break;
    if (reader.ordinary(last) && !reader.surname(last) && !reader.forename(before)) to -= 1;
    else break;
  }
  if (wordTitles.has(title.folded) && thingNouns.has(reader.at(to - 1)?.folded ?? '') && to - from > 1) return undefined;
  return { from: index, to, sure: true };
}

/** In the lines of a message's head any capital, comma, capital is a name: "Loving , Scott", "Croucher Jr. , Mike", "January , Steven A." */
function addressee(reader: Reader, index: number): Mention | undefined {
  const surname = reader.at(index);
  if (!isCapital(surname) || surname.possessive || surname.folded === 'from' || surname.folded === 'to') return undefined;
  const before = reader.at(index - 1);
  if (before !== undefined && /^ ?$|@ ?$/.test(surname.gap)) return undefined;
  let at = index + 1;
  let next = reader.at(at);
  if (next !== undefined && tails.has(next.folded) && isAdjacent(next)) {
    at += 1;
    next = reader.at(at);
  }
  if (!isCapital(next) || !/^\.? ?, ?$/.test(next.gap)) return undefined;
  let to = at + 1;
  const middle = reader.at(to);
  if (middle !== undefined && (middle.shape === 'initial' || isCapital(middle)) && isAdjacent(middle) && !notNames.has(middle.folded))
    to += 1;
  return { from: index, to, sure: true };
}

/** "Kowalska, Maja", "Rai, S.", "Allen , Phillip K.": a surname, a comma, a forename or initials. */
function reversed(reader: Reader, index: number, inHeader: boolean): Mention | undefined {
  let from = index;
  const opening = reader.at(index);
  if (opening === undefined) return undefined;
  if (
    (opening.shape === 'initial' || particles.has(opening.folded)) &&
    isCapital(reader.at(index + 1)) &&
    goesOn(reader, index + 1) &&
    particles.has(opening.folded)
  )
    from = index + 1;
  const surname = reader.at(from);
  // "Accenture@Accenture , Sheri": the end of somebody's address in the old style.
  if (inHeader && surname !== undefined && /[@/_]$/.test(surname.gap)) return undefined;
  if (inHeader && surname !== undefined) {
    const listed = addressee(reader, from);
    if (listed !== undefined) return listed;
  }
  const forename = reader.at(from + 1);
  if (surname === undefined || forename === undefined || surname.possessive || !isCapital(surname)) return undefined;
  if (!/^ ?, ?$/.test(forename.gap) || reader.never(surname)) return undefined;
  const isSurnameLike = reader.surname(surname) || (!reader.ordinary(surname) && !(reader.forename(surname) && !reader.surname(surname)));
  if (!isSurnameLike) return undefined;
  const isList =
    opensList(reader, index) ||
    /^(?:name|client|contact|tenant|applicant|pupil|parent|child|worker|officer|patient)$/.test(reader.at(index - 1)?.folded ?? '');
  const before = reader.at(index - 1);
  // "Albion Street, Leeds": the surname must not end a longer run.
  if (
    before !== undefined &&
    isCapital(before) &&
    goesOn(reader, index) &&
    (!reader.ordinary(before) || reader.forename(before)) &&
    !titles.has(before.folded)
  )
    return undefined;
  if (thingNouns.has(surname.folded) && !isList) return undefined;
  const lineBreak = /[\n\r]/.test(forename.gap);
  if (lineBreak) return undefined;
  if (forename.shape === 'initial') {
    const after = reader.gapAfter(from + 1);
    const isAlone = /^\s*(?:[.;,)\]/<>(]|$)/.test(after) || after.indexOf('\n') >= 0;
    return isAlone && forename.text !== 'I' && (!reader.ordinary(surname) || isList)
      ? { from: index, to: from + 2, sure: true }
      : undefined;
  }
  if (!isCapital(forename) || reader.never(forename)) return undefined;
  const third = reader.at(from + 2);
  // "Brabec, Doyle and Gonzalez": a list of surnames, unless it goes on "and Gonzalez, Ana".
  if (third !== undefined) {
    const fourth = reader.at(from + 3);
    if (third.folded === 'and' && isCapital(fourth) && !(/^ ?, ?$/.test(reader.at(from + 4)?.gap ?? '') && isCapital(reader.at(from + 4))))
      return undefined;
    if (!isList && /^, ?$/.test(third.gap) && isCapital(third)) return undefined;
  }
  const known = reader.forename(forename) && (!reader.ordinary(forename) || isList);
  if (!known && !(isList && !reader.ordinary(forename))) return undefined;
  // "Dunton, Heather" but not "Grace, Hope and Joy came": two forenames in a list of forenames.
  if (reader.forename(surname) && !isList) return undefined;
  let to = from + 2;
  const middle = reader.at(to);
  if (middle?.shape === 'initial' && goesOn(reader, to)) to += 1;
  else if (isCapital(middle) && goesOn(reader, to) && reader.forename(middle) && !reader.never(middle)) to += 1;
  return { from: index, to, sure: true };
}

/** True where a list of names is likely: after a tab, a colon, a semicolon, a slash, a closing bracket, or at the start of a line. */
function opensList(reader: Reader, index: number): boolean {
  const token = reader.at(index);
  if (token === undefined) return false;
  return token.firstOfLine || (/[\t:;/|>"'&]\s*$|^\s*[)>\]]? ?,? ?$/.test(token.gap.slice(-6)) && token.gap !== ' ' && token.gap !== '');
}

/** A capital after it makes a place or a body of it: "Victoria Road", "Winter Fuel". */
function leadsToThing(reader: Reader, to: number): boolean {
  const next = reader.at(to);
  const last = reader.at(to - 1);
  return isCapital(next) && last !== undefined && !last.possessive && isAdjacent(next) && thingNouns.has(next.folded);
}

/** "Grace Ellwood", "Ravil G Yefimov", "J. Pike", "Xu Meiling". */
function fullName(reader: Reader, index: number): Mention | undefined {
  const first = reader.at(index);
  if (first === undefined || first.possessive) return undefined;
  let to = runEnd(reader, index, 6);
  if (to - index < 2) return undefined;
  while (to - index > 2) {
    const last = reader.at(to - 1);
    const before = reader.at(to - 2);
    if (last === undefined || before === undefined) break;
    const isTail =
      tails.has(last.folded) ||
      (last.shape === 'upper' && before.shape !== 'upper' && !reader.surname(last) && !reader.forename(last)) ||
      (last.shape === 'initial'
        ? last.opens || last.text === 'I'
        : reader.ordinary(last) &&
          !reader.surname(last) &&
          !reader.forename(before) &&
          before.shape !== 'initial' &&
          !thingNouns.has(last.folded));
    if (isTail) to -= 1;
    else break;
  }
  const last = reader.at(to - 1);
  if (last === undefined) return undefined;
  const lastIsThing = thingNouns.has(last.folded) || leadsToThing(reader, to);
  const plainForename = reader.forename(first) && !reader.ordinary(first);
  if (lastIsThing && !(plainForename && to - index === 2 && reader.surname(last) && !royal.has(first.folded) && !leadsToThing(reader, to)))
    return undefined;
  // "Angela M." at the end of a line.
  if (last.shape === 'initial')
    return plainForename && to - index === 2 && last.text !== 'I' && /^\.?\s*(?:[\n\r]|$)/.test(reader.gapAfter(to - 1))
      ? { from: index, to, sure: true }
      : undefined;
  // "Sari J. Paavolainen", "Willemine ten Pas": an initial or a particle between makes it a name.
  for (let at = index + 1; at < to - 1; at += 1) {
    const inner = reader.at(at);
    if (inner === undefined || first.shape === 'initial') continue;
    const isMiddle = inner.shape === 'initial' && inner.text !== 'I' && inner.text !== 'A' && !reader.ordinary(last);
    if (isMiddle || (inner.shape === 'lower' && particles.has(inner.folded) && !reader.ordinary(first)))
      return { from: index, to, sure: true };
  }
  const lastIsName = reader.surname(last) || !reader.ordinary(last);
  const upperNoise = last.shape === 'upper' && first.shape !== 'upper' && !reader.surname(last) && !reader.forename(last);
  if (upperNoise) return undefined;
  if (first.shape === 'initial') {
    if (first.text === 'I' && !/^\./.test(reader.gapAfter(index))) return undefined;
    if (first.text === 'A' && isAdjacent(reader.at(index + 1) ?? first) && first.opens && !reader.surname(last)) return undefined;
    return lastIsName && (reader.surname(last) || /\./.test(reader.gapAfter(index)) || first.firstOfLine) && !reader.never(last)
      ? { from: index, to, sure: true }
      : undefined;
  }
  if (plainForename) return { from: index, to, sure: true };
  const leads = reader.at(index - 1);
  if (
    leads !== undefined &&
    isAdjacent(first) &&
    (surelyNaming.has(leads.folded) || (personNouns.has(leads.folded) && leads.shape === 'lower')) &&
    first.shape === 'capital'
  )
    return { from: index, to, sure: true };
  const bothUpper = first.shape === 'upper' && last.shape === 'upper';
  if (reader.forename(first) && !reader.ordinary(last)) return { from: index, to, sure: true };
  if (reader.forename(first) && reader.surname(last) && (!first.opens || personVerbs.has(reader.at(to)?.folded ?? '') || first.firstOfLine))
    return { from: index, to, sure: true };
  if (reader.forename(first) && !first.opens && !beforeThings.has(reader.at(index - 1)?.folded ?? ''))
    return { from: index, to, sure: false };
  if (reader.forename(first) && personVerbs.has(reader.at(to)?.folded ?? '') && isAdjacent(reader.at(to) ?? first))
    return { from: index, to, sure: true };
  if (bothUpper)
    return reader.surname(last) && reader.surname(first) && !reader.ordinary(first) ? { from: index, to, sure: true } : undefined;
  if (!reader.ordinary(first) && lastIsName) return { from: index, to, sure: !reader.ordinary(last) };
  if (!reader.ordinary(first) && reader.forename(last)) return { from: index, to, sure: true };
  if (
    reader.ordinary(first) &&
    reader.surname(last) &&
    !reader.ordinary(last) &&
    ((!first.opens && !beforeThings.has(reader.at(index - 1)?.folded ?? '')) || isWholeLine(reader, index, to))
  ) {
    return { from: index, to, sure: true };
  }
  return undefined;
}

const royal = new Set(
  'victoria albert alexandra elizabeth george edward queen king prince princess st nelson wellington alma florence charlotte windsor york lancaster chester lincoln jordan india'.split(
    ' ',
  ),
);

function isWholeLine(reader: Reader, from: number, to: number): boolean {
  const first = reader.at(from);
  if (first === undefined || !first.firstOfLine) return false;
  const gap = reader.gapAfter(to - 1);
  return reader.at(to) === undefined ? /^[ \t]*[,.:]?[ \t]*-?\s*$/.test(gap) : /^[ \t]*[,.:]?[ \t]*-?[ \t]*[\n\r]/.test(gap);
}

/** The words of the line before a token, for sign-offs. Looks back 80 units. */
function lineBefore(reader: Reader, index: number): string {
  const token = reader.at(index);
  if (token === undefined) return '';
  const piece = reader.text.slice(Math.max(0, token.start - 80), token.start).replace(/[\s>]+$/, '');
  return piece.slice(piece.lastIndexOf('\n') + 1);
}

/** A name alone on its line: a greeting ("Hope"), or a sign-off ("Kiran"). At most three capitals, none a plain ordinary word. */
function aloneOnLine(reader: Reader, index: number): Mention | undefined {
  const first = reader.at(index);
  if (first === undefined || !first.firstOfLine || !isCapital(first)) return undefined;
  const to = runEnd(reader, index, 3);
  if (to === index || !isWholeLine(reader, index, to)) return undefined;
  const tokens = reader.tokens.slice(index, to);
  if (tokens.some((token) => thingNouns.has(token.folded))) return undefined;
  const afterSignOff = signOff.test(lineBefore(reader, index));
  const isEnd = reader.tokens.length - to < 8;
  const isStart = index < 3;
  const named = tokens.every(
    (token) => reader.forename(token) || reader.surname(token) || !reader.ordinary(token) || token.shape === 'initial',
  );
  if (!named) return undefined;
  if (to - index > 1) return { from: index, to, sure: true };
  if (first.shape === 'upper' && !reader.forename(first) && !reader.surname(first)) return undefined;
  const gapAfter = reader.gapAfter(index);
  const isGreeting = /^ ?[,-]/.test(gapAfter);
  if (reader.forename(first)) {
    if (!reader.ordinary(first)) return { from: index, to, sure: true };
    return afterSignOff || isEnd || isStart || isGreeting ? { from: index, to, sure: true } : undefined;
  }
  return afterSignOff || isEnd || (isGreeting && !reader.ordinary(first)) ? { from: index, to, sure: true } : undefined;
}

/** One word alone in running text. */
function single(reader: Reader, index: number): Mention | undefined {
  const token = reader.at(index);
  if (!isCapital(token) || token.text.length < 2) return undefined;
  const previous = reader.at(index - 1);
  const next = reader.at(index + 1);
  const isForename = reader.forename(token);
  const isOrdinary = reader.ordinary(token);
  const mention = { from: index, to: index + 1, sure: true };
  const near = previous !== undefined && /^[ \u00a0]?(?:, |\(|['"“‘]|: ?)?$/.test(token.gap);
  const naming =
    near &&
    (surelyNaming.has(previous.folded) || (previous.folded === 'is' && /^(?:name|surname)$/.test(reader.at(index - 2)?.folded ?? '')));
  if (/['’](?:m|re|ve|ll|d|t)$/i.test(token.text)) return undefined;
  if (reader.never(token) || leadsToThing(reader, index + 1)) return undefined;
  // The last word of a place or a body: "Brook Lane", "Care Ltd".
  if (thingNouns.has(token.folded) && isCapital(previous) && isAdjacent(token) && !titles.has(previous.folded)) return undefined;
  if (thingNouns.has(token.folded) && !isForename && !reader.surname(token)) return undefined;
  if (token.folded === 'ltd' || token.folded === 'plc' || token.folded === 'llp') return undefined;
  const afterKin = near && personNouns.has(previous.folded) && previous.shape === 'lower';
  const nextIsVerb =
    next !== undefined &&
    isAdjacent(next) &&
    (personVerbs.has(next.folded) || lifeVerbs.has(next.folded) || (next.shape === 'lower' && /[a-z]{2}ed$/.test(next.folded)));
  if (naming && !(isOrdinary && !isForename && !reader.surname(token)) && !titles.has(token.folded)) return mention;
  if (
    token.firstOfLine &&
    /^ ?:/.test(reader.gapAfter(index)) &&
    (!isOrdinary || isForename) &&
    token.shape === 'capital' &&
    (isForename || (reader.unknown(token) && next !== undefined && !next.firstOfLine))
  )
    return mention;
  const nextIsCapital = isCapital(next) && isAdjacent(next) && !token.possessive;
  if (isForename && !isOrdinary) return { ...mention, sure: !(nextIsCapital && royal.has(token.folded)) };
  if (isForename) {
    if (token.firstOfLine && token.shape === 'capital' && next !== undefined && /^, $/.test(next.gap) && addressWords.has(next.folded))
      return mention;
    if (beforeThings.has(previous?.folded ?? '') && near && !afterKin) return undefined;
    if (afterKin || (near && namingWords.has(previous.folded) && !token.opens && !nextIsCapital)) return mention;
    if (token.opens) return next !== undefined && isAdjacent(next) && speechVerbs.has(next.folded) ? mention : undefined;
    if (nextIsCapital) return undefined;
    return token.possessive || nextIsVerb || /^[.,;:!?)]/.test(reader.gapAfter(index))
      ? { ...mention, sure: nextIsVerb || token.possessive }
      : undefined;
  }
  if (token.shape === 'upper' && !reader.surname(token)) return undefined;
  if (reader.surname(token) && !isOrdinary) {
    if (!token.opens) return nextIsCapital && reader.ordinary(next) ? undefined : mention;
    return token.possessive || nextIsVerb ? mention : undefined;
  }
  if (
    reader.surname(token) &&
    token.opens &&
    token.shape === 'capital' &&
    next !== undefined &&
    isAdjacent(next) &&
    lifeVerbs.has(next.folded)
  )
    return { ...mention, sure: false };
  if (reader.surname(token))
    return (afterKin || (near && namingWords.has(previous.folded))) &&
      !token.opens &&
      !nextIsCapital &&
      token.shape === 'capital' &&
      afterKin
      ? { ...mention, sure: false }
      : undefined;
  // "about Biscuit's cage": an ordinary word with a capital, owning something, is a name somebody gave.
  if (
    isOrdinary &&
    token.possessive &&
    !token.opens &&
    token.shape === 'capital' &&
    next?.shape === 'lower' &&
    near &&
    !beforeThings.has(previous.folded) &&
    !thingNouns.has(token.folded) &&
    !isCapital(previous) &&
    !reader.seenSmall(token)
  ) {
    return { ...mention, sure: false };
  }
  if (!reader.unknown(token) || reader.seenSmall(token)) return undefined;
  if (afterKin) return mention;
  // A capital on a word no dictionary has: when in doubt it is masked. At the start of a sentence it must act like a person.
  if (!token.opens) return nextIsCapital && reader.ordinary(next) ? undefined : { ...mention, sure: false };
  return nextIsVerb || (token.possessive && next !== undefined && !isCapital(next)) ? { ...mention, sure: false } : undefined;
}

/** "Monjeau, Graves and Reed": a surname that is an ordinary word too, in one list with a name. */
function listed(reader: Reader, index: number, before: Mention | undefined): Mention | undefined {
  const token = reader.at(index);
  if (
    before === undefined ||
    token?.shape !== 'capital' ||
    !(reader.surname(token) || reader.forename(token)) ||
    reader.never(token) ||
    leadsToThing(reader, index + 1)
  )
    return undefined;
  const joined =
    (before.to === index && /^ ?, ?$/.test(token.gap)) ||
    (before.to === index - 1 && /^(?:and|or)$/.test(reader.at(index - 1)?.folded ?? '') && isAdjacent(token));
  // "Ms Lake, Head of Year": what somebody is, not a second somebody.
  const following = reader.at(index + 1);
  if (
    reader.ordinary(token) &&
    before.to === index &&
    !(following !== undefined && (following.folded === 'and' || /^ ?, ?$/.test(following.gap)))
  )
    return undefined;
  const last = reader.at(before.to - 1);
  if (!joined || last === undefined || last.possessive) return undefined;
  const next = reader.at(index + 1);
  return !(isCapital(next) && isAdjacent(next)) ? { from: index, to: index + 1, sure: false } : undefined;
}

/** "Uncle Robert", "Auntie Jo", "Baby Maddox", "Big Mick". */
function kinTitled(reader: Reader, index: number): Mention | undefined {
  const kin = reader.at(index);
  const name = reader.at(index + 1);
  if (
    kin === undefined ||
    kin.shape !== 'capital' ||
    !kinTitles.has(kin.folded) ||
    !isCapital(name) ||
    !goesOn(reader, index + 1) ||
    reader.never(name)
  )
    return undefined;
  if (
    !(reader.forename(name) || (!reader.ordinary(name) && reader.surname(name)) || reader.unknown(name)) ||
    leadsToThing(reader, index + 2)
  )
    return undefined;
  const to = runEnd(reader, index + 1, 2);
  const last = reader.at(to - 1);
  const end = last !== undefined && to - index > 2 && reader.ordinary(last) && !reader.surname(last) ? to - 1 : to;
  if (/^(?:baby|big|little|old|young)$/.test(kin.folded) && reader.ordinary(name) && !reader.forename(name)) return undefined;
  return { from: index, to: end, sure: true };
}

/** Lines such as "From: sue.lovell <...>" or "Present: ...": every name-like word of them counts, small letters too. */
function headerMentions(reader: Reader, index: number, lineEnd: number): Mention[] {
  const mentions: Mention[] = [];
  for (let at = index; at < lineEnd; at += 1) {
    const token = reader.at(at);
    if (token === undefined || token.text.length < 2) continue;
    const dotted = reader.at(at + 1);
    if (
      token.shape === 'lower' &&
      reader.forename(token) &&
      dotted !== undefined &&
      dotted.gap === '.' &&
      reader.text[dotted.end] !== '@' &&
      !/^[.@]/.test(reader.gapAfter(at + 1))
    ) {
      mentions.push({ from: at, to: at + 2, sure: true });
      at += 1;
    }
  }
  return mentions;
}

function lineEndIndex(reader: Reader, index: number): number {
  let end = index + 1;
  while (end < reader.tokens.length && reader.at(end)?.firstOfLine === false && end - index < 400) end += 1;
  return end;
}

function firstPass(reader: Reader): Mention[] {
  const mentions: Mention[] = [];
  const { tokens } = reader;
  let headerEnd = 0;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.firstOfLine && token.start < reader.text.length) {
      const lineStart = reader.text.lastIndexOf('\n', token.start) + 1;
      if (headerLine.test(reader.text.slice(lineStart, Math.min(reader.text.length, token.start + 48)))) {
        headerEnd = lineEndIndex(reader, index);
        mentions.push(...headerMentions(reader, index, headerEnd));
      }
    }
    const mention =
      titled(reader, index) ??
      kinTitled(reader, index) ??
      reversed(reader, index, index < headerEnd) ??
      aloneOnLine(reader, index) ??
      fullName(reader, index) ??
      single(reader, index);
    const found = mention ?? listed(reader, index, mentions[mentions.length - 1]);
    if (found === undefined) index += 1;
    else {
      mentions.push(found);
      index = found.to;
    }
  }
  // Header lines were read ahead.
  return mentions
    .sort((one, other) => one.from - other.from || other.to - one.to)
    .filter((mention, at, all) => all.slice(Math.max(0, at - 6), at).every((other) => other.to <= mention.from));
}

/** The words of sure mentions, folded: once "Siân Rhys-Morgan" is known, "Siân" is the same person anywhere. */
function knownWords(reader: Reader, mentions: readonly Mention[], known: Set<string>): void {
  for (const mention of mentions) {
    if (!mention.sure) continue;
    for (let at = mention.from; at < mention.to; at += 1) {
      const token = reader.at(at);
      if (token === undefined || token.text.length < 2 || token.shape === 'number' || token.shape === 'initial') continue;
      if (mention.to - mention.from > 1 && (titles.has(token.folded) || kinTitles.has(token.folded)) && at === mention.from) continue;
      if (particles.has(token.folded) || titles.has(token.folded) || token.folded === 'and') continue;
      known.add(token.folded);
    }
  }
}

/** A known name again, when it is used as a name here and not as the word or place it also is. */
function isKnownHere(reader: Reader, index: number): boolean {
  const token = reader.at(index);
  if (!isCapital(token)) return false;
  if (leadsToThing(reader, index + 1)) return false;
  if (reader.never(token)) return false;
  if (!reader.ordinary(token)) return true;
  const previous = reader.at(index - 1);
  const next = reader.at(index + 1);
  const near = previous !== undefined && /^[ \u00a0]?$/.test(token.gap);
  if (near && beforeThings.has(previous.folded)) return false;
  if (token.possessive) return true;
  if (next === undefined) return true;
  if (!isAdjacent(next)) return /^[ \u00a0]?[.,;:!?()/\]"”'’\n\r—–-]/.test(next.gap);
  if (next.shape === 'number') return false;
  if (isCapital(next)) return reader.forename(next) || (reader.surname(next) && !reader.ordinary(next));
  if (personVerbs.has(next.folded) || /^(?:from|with|at|or)$/.test(next.folded)) return true;
  return !token.opens;
}

/**
 * Takes texts of one thread; gives for each where people are named, in order: by title, kinship, greeting and sign-off, lists of names,
 * capitals that no dictionary explains, and by being known from elsewhere in the texts. Linear in their length.
 */
export function findPeople(texts: readonly string[]): readonly (readonly Span[])[] {
  const known = new Set<string>();
  const read = texts.map((text) => {
    const reader = new Reader(text, splitTokens(text));
    const mentions = firstPass(reader);
    knownWords(reader, mentions, known);
    return { reader, mentions };
  });
  return read.map(({ reader, mentions }) => {
    const spans: Span[] = [];
    let next = 0;
    for (let index = 0; index < reader.tokens.length; index += 1) {
      const mention = mentions[next];
      if (mention !== undefined && index >= mention.from) {
        const first = reader.at(mention.from);
        const last = reader.at(mention.to - 1);
        if (first !== undefined && last !== undefined) spans.push({ start: first.start, end: endOf(reader, mention, last) });
        index = mention.to - 1;
        next += 1;
        continue;
      }
      const token = reader.at(index);
      if (token !== undefined && known.has(token.folded) && isKnownHere(reader, index)) spans.push({ start: token.start, end: token.end });
    }
    return spans;
  });
}

/** An initial that ends a name takes its full stop along: "Rai, S." */
function endOf(reader: Reader, mention: Mention, last: Token): number {
  if (reader.text.startsWith(' [sic]', last.end)) return last.end + 6;
  return last.shape === 'initial' && mention.to - mention.from > 1 && reader.text[last.end] === '.' ? last.end + 1 : last.end;
}
