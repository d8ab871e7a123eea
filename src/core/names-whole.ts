import { beforeThings, isCapital, isWholeLine, leadsToThing, runEnd, surelyNaming, tails } from './names-reader';
import type { Mention, Reader } from './names-reader';
import { isAdjacent } from './names-tokens';
import { particles, personNouns, personVerbs, thingNouns } from './names-words';

export const royal = new Set(
  'victoria albert alexandra elizabeth george edward queen king prince princess st nelson wellington alma florence charlotte windsor york lancaster chester lincoln jordan india'.split(
    ' ',
  ),
);

const greeting = /^[^\n]{0,12}(?:dear|hi|hello|hey|hiya|morning|afternoon|good morning|good afternoon)\b/im;
const signOff = /(?:regards|wishes|sincerely|faithfully|thanks|thank you|cheers|love|yours|best|respect|truly|many thanks|xx?)[ ,.!]*$/i;

/** "Grace Ellwood", "Ravil G Yefimov", "J. Pike", "Xu Meiling". */
export function fullName(reader: Reader, index: number): Mention | undefined {
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
  // "St Mary's Church" is a place.
  const following = reader.at(to);
  if (first.folded === 'st' && last.possessive && isCapital(following) && thingNouns.has(following.folded)) return undefined;
  const lastIsThing = thingNouns.has(last.folded) || leadsToThing(reader, to);
  const plainForename = (reader.forename(first) && !reader.ordinary(first)) || /^(?:Md|Mohd|Muhd)$/.test(first.text);
  if (lastIsThing && !(plainForename && to - index === 2 && reader.surname(last) && !royal.has(first.folded) && !leadsToThing(reader, to)))
    return undefined;
  // "Angela M." at the end of a line.
  if (last.shape === 'initial')
    return plainForename && to - index === 2 && last.text !== 'I' && /^\.?[ \u00a0]{0,3}(?:[\n\r\t|,;)(]|$)/.test(reader.gapAfter(to - 1))
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
    return lastIsName &&
      (reader.surname(last) || reader.unknown(last) || /\./.test(reader.gapAfter(index)) || first.firstOfLine) &&
      !reader.never(last)
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
  if (
    reader.forename(first) &&
    reader.surname(last) &&
    (!first.opens || /: $/.test(first.gap) || last.possessive || personVerbs.has(reader.at(to)?.folded ?? '') || first.firstOfLine)
  )
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
    (((!first.opens || /: $/.test(first.gap)) && !beforeThings.has(reader.at(index - 1)?.folded ?? '')) || isWholeLine(reader, index, to))
  ) {
    return { from: index, to, sure: true };
  }
  // "Job Ogundele will meet you": an ordinary word and one no dictionary has, acting as a person.
  if (
    reader.ordinary(first) &&
    (reader.unknown(last) || (reader.surname(last) && !reader.ordinary(last) && reader.at(to)?.shape === 'lower')) &&
    to - index === 2 &&
    first.shape === 'capital' &&
    !personNouns.has(first.folded) &&
    !thingNouns.has(first.folded) &&
    last.shape === 'capital'
  ) {
    const next = reader.at(to);
    if (
      last.possessive ||
      (next !== undefined && isAdjacent(next) && personVerbs.has(next.folded) && next.folded !== 'and' && next.folded !== 'to')
    )
      return { from: index, to, sure: true };
  }
  return undefined;
}

/** The words of the line before a token, for sign-offs. Looks back 80 units. */
function lineBefore(reader: Reader, index: number): string {
  const token = reader.at(index);
  if (token === undefined) return '';
  const piece = reader.text.slice(Math.max(0, token.start - 80), token.start).replace(/[\s>]{1,80}$/, '');
  return piece.slice(piece.lastIndexOf('\n') + 1);
}

/** A name alone on its line: a greeting ("Hope"), or a sign-off ("Kiran"). At most three capitals, none a plain ordinary word. */
export function aloneOnLine(reader: Reader, index: number): Mention | undefined {
  const first = reader.at(index);
  if (first === undefined || !first.firstOfLine) return undefined;
  // A single letter as the last line: how a colleague signs.
  if (first.shape === 'initial' && index > 8 && reader.at(index + 1) === undefined && /^\.?[\sx]{0,6}$/.test(reader.gapAfter(index)))
    return { from: index, to: index + 1, sure: false };
  if (!isCapital(first) && first.shape !== 'initial') return undefined;
  let to = runEnd(reader, index, 3);
  if (to === index || !isWholeLine(reader, index, to)) return undefined;
  // "Dev Banerjee MRTPI": letters after a name.
  const ending = reader.at(to - 1);
  if (to - index > 2 && ending?.shape === 'upper' && first.shape !== 'upper' && !reader.surname(ending) && !reader.forename(ending))
    to -= 1;
  const tokens = reader.tokens.slice(index, to);
  const isInitialed = first.shape === 'initial' && to - index === 2 && /^\./.test(reader.gapAfter(index));
  if (tokens.some((token) => thingNouns.has(token.folded)) && !isInitialed) return undefined;
  const afterSignOff = signOff.test(lineBefore(reader, index));
  const isEnd = reader.tokens.length - to < 8;
  const isStart = index < 3;
  const named = tokens.every(
    (token) => reader.forename(token) || reader.surname(token) || !reader.ordinary(token) || token.shape === 'initial',
  );
  // "Hi Col ... Sky": what a mail with a greeting ends in, alone after a blank line.
  const isLast =
    to - index === 1 && reader.at(to) === undefined && index > 12 && /\n[ \t\r]{0,20}\n[ \t\r]{0,20}$/.test(first.gap.slice(-60));
  if (!named && isLast && first.shape === 'capital' && !/s$/.test(first.folded) && greeting.test(reader.text.slice(0, 400)))
    return { from: index, to, sure: false };
  if (!named && !isInitialed) return undefined;
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
