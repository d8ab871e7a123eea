import { beforeThings, isCapital, leadsToThing, lifeVerbs, namingWords, speechVerbs, surelyNaming } from './names-reader';
import type { Mention, Reader } from './names-reader';
import { isAdjacent } from './names-tokens';
import { royal } from './names-whole';
import { pastVerbs, personNouns, personVerbs, thingNouns, titles } from './names-words';

/** What one says to somebody after naming them: "Dawn, thank you". */
const addressWords = new Set(
  'thank thanks i we you could can please what as your it this here how do did would will just many sorry shall may have are if let'.split(
    ' ',
  ),
);

/** Forenames that as words are verbs or adjectives, after which no finite verb can come. */
const verbLike = new Set('mark pat rob sue drew chuck nick rich frank ernest jack bob ray max'.split(' '));
const isFinite = /^(?:is|was|has|had|will|can|does|did|says|said|and|from|at|who|isn't|wasn't|hasn't|won't)$/;

const shortForms = /^(?:ed psych\w*|ed plan|reg (?:of|ended|ends|ending|number|no|plate|started|begins|mark))$/;
const objects = /^(?:me|him|her|us|them|my|his)$/;
const firmTail = /^(?:sons?|daughters?|co|partners|associates|bros|brothers|company)$/;
const family =
  /^(?:ex-|step|half-|great-|grand)?(?:partner|wife|husband|son|daughter|mother|father|mum|dad|sister|brother|niece|nephew|neighbour|friend|girlfriend|boyfriend)$/;
/** Social workers' short forms: maternal grandmother and the like. */
const shortKin = /^(?:[mp]gg?[mfp]|mgps|pgps|nok|cyp)$/;
const agedOrBorn =
  /^,? \((?:aged? |age |b\.? ?)?(?:\d{1,2}(?: ?(?:yrs?|years?|yo|y\/o|months?|mths?|mos?|weeks?|wks?|days?))?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})(?: old)?\)/;

const knownAs =
  /\b(?:know(?:n|s)? (?:him |her |them )?as|nicknamed|aka|goes by|going by|calls? (?:himself|herself|themselves)|with|w\/|street name|nickname|alias)(?: is|:)? ?["“‘']$/i;

function nextIsCapitalWord(reader: Reader, index: number): boolean {
  const next = reader.at(index + 1);
  return isCapital(next) && isAdjacent(next);
}

/** One word alone in running text. */
export function single(reader: Reader, index: number): Mention | undefined {
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
  // "Complainant: Miss Lacey", "Ed psych", "Reg ended in YHT", "LG(MP)A": what somebody is, a short form, the start of an Act's.
  if (personNouns.has(token.folded) && !isForename && !reader.surname(token)) return undefined;
  if (next !== undefined && isAdjacent(next) && shortForms.test(`${token.folded} ${next.folded}`)) return undefined;
  if (token.shape === 'upper' && token.text.length < 4 && !/[AEIOUY]/.test(token.text) && reader.text[token.end] === '(') return undefined;
  // "Hope (7.7.19) attends", "Grace (3) and": an age or a birth in brackets.
  if (isForename && token.shape === 'capital' && agedOrBorn.test(reader.text.slice(token.end, token.end + 20))) return mention;
  // A title alone: "T. Achebe (Mrs)".
  if (titles.has(token.folded) && !reader.surname(token) && !isForename) return undefined;
  // "HMP Oakwood", "Cyngor Marlbrook": bodies by the word before.
  if (previous !== undefined && isAdjacent(token) && /^(?:hmp|hmyoi|cyngor|ysgol)$/.test(previous.folded)) return undefined;
  // "St Mary's Church" is a place.
  if (token.possessive && previous?.text === 'St' && isAdjacent(token) && next !== undefined && thingNouns.has(next.folded))
    return undefined;
  // "Kirk & Sons": a firm.
  if (/^ & $/.test(next?.gap ?? '') && next !== undefined && firmTail.test(next.folded)) return undefined;
  // The last word of a place or a body: "Brook Lane", "Care Ltd".
  if (
    thingNouns.has(token.folded) &&
    isCapital(previous) &&
    isAdjacent(token) &&
    !titles.has(previous.folded) &&
    !surelyNaming.has(previous.folded)
  )
    return undefined;
  if (thingNouns.has(token.folded) && !isForename && !reader.surname(token)) return undefined;
  if (token.folded === 'ltd' || token.folded === 'plc' || token.folded === 'llp') return undefined;
  // "Best wishes — Dipti" and "Pat — Dr Anand rang": a sign-off after a dash, a greeting before one.
  const isName = isForename || reader.unknown(token) || (reader.surname(token) && !isOrdinary);
  if (isName && token.shape === 'capital') {
    if (/[—–-] ?$/.test(token.gap) && !/^-?$/.test(token.gap) && (next === undefined || next.firstOfLine)) return mention;
    if (token.firstOfLine && isForename && /^ ?[—–] ?$/.test(reader.gapAfter(index))) return mention;
  }
  // 'the boys, inc. "Smiley"': a name in quotation marks of its own.
  if (
    isName &&
    token.shape === 'capital' &&
    /[a-z.,] ["“‘']$/.test(reader.text.slice(Math.max(0, token.start - 3), token.start)) &&
    /^["”’']/.test(reader.gapAfter(index)) &&
    !token.possessive
  )
    return mention;
  // 'Who does? "Mark does."'
  if (
    isForename &&
    token.shape === 'capital' &&
    verbLike.has(token.folded) &&
    next !== undefined &&
    isAdjacent(next) &&
    isFinite.test(next.folded) &&
    next.folded !== 'and' &&
    next.folded !== 'from' &&
    next.folded !== 'at'
  )
    return mention;
  // "call me Wolf", "everyone calls her Dot"
  if (
    near &&
    token.shape === 'capital' &&
    /^(?:me|him|her|them)$/.test(previous.folded) &&
    /^call(?:s|ed|ing)?$/.test(reader.at(index - 2)?.folded ?? '') &&
    !nextIsCapitalWord(reader, index)
  )
    return { ...mention, byName: true };
  // 'a man I know as "Spud"', 'seen with "Biggs"': whatever the word, quotation marks after such words hold a name.
  if (
    token.shape === 'capital' &&
    /["“‘']$/.test(token.gap) &&
    /^["”’']/.test(reader.gapAfter(index)) &&
    !token.possessive &&
    knownAs.test(reader.text.slice(Math.max(0, token.start - 24), token.start))
  )
    return { ...mention, byName: true };
  // "Balraj, could you ring": spoken to, by a name no dictionary has.
  if (
    token.opens &&
    token.shape === 'capital' &&
    reader.unknown(token) &&
    next !== undefined &&
    /^, $/.test(next.gap) &&
    addressWords.has(next.folded)
  )
    return mention;
  // "3. Chukwudi (no surname given) - homeless": who a list is about.
  if (
    token.shape === 'capital' &&
    reader.unknown(token) &&
    previous?.firstOfLine === true &&
    previous.shape === 'number' &&
    /^[.)] $/.test(token.gap) &&
    /^ ?[(:,–—-]/.test(reader.gapAfter(index))
  )
    return { ...mention, sure: false };
  // "Will is off": after a modal no finite verb comes.
  if (
    isForename &&
    token.shape === 'capital' &&
    token.folded === 'will' &&
    next !== undefined &&
    isAdjacent(next) &&
    isFinite.test(next.folded)
  )
    return mention;
  const afterKin =
    near &&
    ((personNouns.has(previous.folded) && previous.shape === 'lower') ||
      (previous.opens && family.test(previous.folded)) ||
      (previous.shape === 'upper' && shortKin.test(previous.folded)));
  const nextIsVerb =
    next !== undefined &&
    isAdjacent(next) &&
    (personVerbs.has(next.folded) ||
      lifeVerbs.has(next.folded) ||
      (next.shape === 'lower' && (/[a-z]{2}ed$/.test(next.folded) || pastVerbs.has(next.folded))));
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
    if (token.opens) {
      if (next === undefined || !isAdjacent(next)) return undefined;
      // "River pushed me", "Rose hit him"
      const does = nextIsVerb && objects.test(reader.at(index + 2)?.folded ?? '');
      return does || speechVerbs.has(next.folded) ? mention : undefined;
    }
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
