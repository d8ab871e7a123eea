import { beforeThings, goesOn, isCapital, leadsToThing, opensList, runEnd, tails } from './names-reader';
import type { Mention, Reader } from './names-reader';
import { isAdjacent } from './names-tokens';
import { kinTitles, notNames, particles, personVerbs, thingNouns, titles, wordTitles } from './names-words';

/** What a thing does as well as a person. */
const thingVerb =
  /^(?:is|was|has|had|will|to|and|also|can|cannot|may|must|would|should|could|might|needs?|needed|stated?s?|confirm(?:s|ed)|stopped|started)$/;

/** "Mr Brook", "Cllr I. Haque", "Mr and Mrs Tahir", "PC 4471 Dunmore", "Sir Alasdair". */
export function titled(reader: Reader, index: number): Mention | undefined {
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
  // "ask the Mayor. Joy said": a whole word ends its sentence, where "Cllr." does not.
  if (first?.gap.startsWith('.') === true && wordTitles.has(title.folded) && title.text.length > 4) return undefined;
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
  // "Officer Report" is a thing; "Nurse Pledger knows" is somebody.
  const doing = reader.at(to)?.folded ?? '';
  const acts = (personVerbs.has(doing) && !thingVerb.test(doing)) || /^ ?:/.test(reader.gapAfter(from));
  if (
    wordTitles.has(title.folded) &&
    to === from + 1 &&
    reader.ordinary(first) &&
    !reader.surname(first) &&
    !reader.forename(first) &&
    !acts
  )
    return undefined;
  // Ordinary words after the surname are no part of the name: "Mrs Bello Housing Officer".
  while (to > from + 1) {
    const last = reader.at(to - 1);
    const before = reader.at(to - 2);
    if (last === undefined || before === undefined || last.shape === 'initial' || (before.shape === 'initial' && to === from + 2)) break;
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
export function reversed(reader: Reader, index: number, inHeader: boolean): Mention | undefined {
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
  // A cell of a table: "Olayinka, Bisi".
  const isQuoted =
    reader.text[surname.start - 1] === '"' && /^\.?"/.test(reader.text.slice(forename.end, forename.end + 2)) && surname.start > 0;
  const isSurnameLike =
    isQuoted || reader.surname(surname) || (!reader.ordinary(surname) && !(reader.forename(surname) && !reader.surname(surname)));
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
    const isAlone = /^\s*(?:[.;,|)\]/<>("]|$)|^ ?\t/.test(after) || after.indexOf('\n') >= 0;
    return isAlone && forename.text !== 'I' && (!reader.ordinary(surname) || isList)
      ? { from: index, to: from + 2, sure: true }
      : undefined;
  }
  // "O'Hare, Mrs B": the title comes after the surname.
  if (titles.has(forename.folded)) {
    const given = reader.at(from + 2);
    const isGiven =
      given !== undefined && (given.shape === 'initial' || (isCapital(given) && reader.forename(given))) && goesOn(reader, from + 2);
    return isGiven && !reader.forename(surname) && (isList || reader.surname(surname))
      ? { from: index, to: from + 3, sure: true }
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
  if (reader.forename(surname) && !isList && !isQuoted) return undefined;
  let to = from + 2;
  const middle = reader.at(to);
  if (middle?.shape === 'initial' && goesOn(reader, to)) to += 1;
  else if (isCapital(middle) && goesOn(reader, to) && reader.forename(middle) && !reader.never(middle)) to += 1;
  return { from: index, to, sure: true };
}

/** "Uncle Robert", "Auntie Jo", "Baby Maddox", "Big Mick". */
export function kinTitled(reader: Reader, index: number): Mention | undefined {
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
