import { inSmallLetters, isHasty } from './names-hasty';
import { initialsAlone } from './names-initials';
import { Reader, beforeThings, isCapital, leadsToThing } from './names-reader';
import type { Mention } from './names-reader';
import { single } from './names-single';
import { kinTitled, reversed, titled } from './names-titled';
import { initialOf, labelled } from './names-labelled';
import { listed } from './names-listed';
import { isAdjacent, splitTokens } from './names-tokens';
import type { Token } from './names-tokens';
import { aloneOnLine, fullName } from './names-whole';
import { kinTitles, particles, pastVerbs, personVerbs, thingNouns, titles } from './names-words';
import type { Span } from './span';

const headerLine =
  /^[> \t]*(?:x ?- ?)?(?:from|to|cc|bcc|name|attendees|present|apologies|forwarded by|client|caller|in attendance|attending|absent|contact|worker|officer|author|tenant|applicant|directed by) ?(?:\([^)\n]{0,30}\))? ?[:=]/i;

const attendance = /^[> \t]*(?:present|apologies|attendees|in attendance|attended)\b/i;

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

/** "Present: Fr Dunleavy, Blessing, Wei": alone between commas, a forename is somebody though it is a word too. */
function present(reader: Reader, index: number): Mention | undefined {
  const token = reader.at(index);
  if (token?.shape !== 'capital' || !reader.forename(token) || reader.never(token)) return undefined;
  const isAlone = /^(?:: ?|[,;] ?| ?[&•-] ?)$/.test(token.gap) || reader.at(index - 1)?.folded === 'and';
  return isAlone && /^ ?(?:[,;.(\n\r]|$)/.test(reader.gapAfter(index)) ? { from: index, to: index + 1, sure: true } : undefined;
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
  let addressEnd = 0;
  let presentEnd = 0;
  const hasty = isHasty(tokens);
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.firstOfLine && token.start < reader.text.length) {
      const lineStart = reader.text.lastIndexOf('\n', token.start) + 1;
      if (headerLine.test(reader.text.slice(lineStart, Math.min(reader.text.length, token.start + 48)))) {
        headerEnd = lineEndIndex(reader, index);
        // "Present: Leroy, Shanelle" are two; "To: Allen, Phillip" is one.
        const isAttendance = attendance.test(reader.text.slice(lineStart, lineStart + 24));
        addressEnd = isAttendance ? 0 : headerEnd;
        presentEnd = isAttendance ? headerEnd : 0;
        mentions.push(...headerMentions(reader, index, headerEnd));
      }
    }
    // Most words: small ones and numbers begin no name, titles and particles apart.
    if ((token.shape === 'lower' || token.shape === 'number') && !reader.leads(token)) {
      const inSmall = hasty ? inSmallLetters(reader, index) : undefined;
      if (inSmall !== undefined) mentions.push(inSmall);
      index = inSmall?.to ?? index + 1;
      continue;
    }
    const mention =
      titled(reader, index) ??
      kinTitled(reader, index) ??
      reversed(reader, index, index < addressEnd) ??
      labelled(reader, index) ??
      aloneOnLine(reader, index) ??
      fullName(reader, index) ??
      initialsAlone(reader, index) ??
      single(reader, index) ??
      (index < presentEnd ? present(reader, index) : undefined);
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
    // A word no dictionary has is somebody wherever it stands.
    const lone = mention.to - mention.from === 1 ? reader.at(mention.from) : undefined;
    if (!mention.sure && !(lone !== undefined && reader.unknown(lone))) continue;
    for (let at = mention.from; at < mention.to; at += 1) {
      const token = reader.at(at);
      if (token === undefined || token.text.length < 2 || token.shape === 'number' || token.shape === 'initial') continue;
      if (mention.to - mention.from > 1 && (titles.has(token.folded) || kinTitles.has(token.folded)) && at === mention.from) continue;
      if (particles.has(token.folded) || titles.has(token.folded) || token.folded === 'and') continue;
      known.add(token.folded);
    }
  }
}

/** "Everyone calls her Dot": "Dot" and "dot" are she from then on. */
function knownNicknames(reader: Reader, mentions: readonly Mention[], given: Set<string>): void {
  for (const { from, byName } of mentions) {
    const word = reader.at(from)?.folded;
    if (byName === true && word !== undefined) given.add(word);
  }
}

/** "Sandeep Kaur" may be "SK" further on. */
function knownInitials(reader: Reader, mentions: readonly Mention[], initials: Set<string>): void {
  for (const mention of mentions) {
    if (!mention.sure || mention.to - mention.from < 2) continue;
    const words = reader.tokens
      .slice(mention.from, mention.to)
      .filter(({ folded, shape }) => !titles.has(folded) && shape !== 'number' && shape !== 'lower');
    if (words.length < 2 || words.length > 3) continue;
    initials.add(words.map(({ text }) => text.charAt(0).toUpperCase()).join(''));
    // "FBD" of "Fatoumata Bah-Diallo".
    if (words.some(({ text }) => text.indexOf('-') > 0))
      initials.add(
        words
          .map(({ text }) =>
            text
              .split('-')
              .map((half) => half.charAt(0).toUpperCase())
              .join(''),
          )
          .join(''),
      );
  }
}

/** A known name again, when it is used as a name here and not as the word or place it also is. */
function isKnownHere(reader: Reader, index: number, given: ReadonlySet<string>): boolean {
  const token = reader.at(index);
  if (token === undefined) return false;
  if (given.has(token.folded) && token.shape !== 'number') {
    if (isCapital(token)) return !leadsToThing(reader, index + 1);
    const next = reader.at(index + 1);
    const acts =
      token.possessive || (next !== undefined && isAdjacent(next) && (personVerbs.has(next.folded) || /[a-z]{2}ed$/.test(next.folded)));
    return (token.opens || acts) && !beforeThings.has(reader.at(index - 1)?.folded ?? '');
  }
  // Written small in haste: "spoke to kasia".
  if (token.shape === 'lower')
    return (
      token.text.length > 3 && !reader.ordinary(token) && !reader.never(token) && !titles.has(token.folded) && !kinTitles.has(token.folded)
    );
  if (!isCapital(token)) return false;
  // "the Village Hall" where a Mr Hall is known.
  const lead = reader.at(index - 1);
  if (thingNouns.has(token.folded) && isCapital(lead) && isAdjacent(token) && !titles.has(lead.folded) && !reader.forename(lead))
    return false;
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
  if (
    personVerbs.has(next.folded) ||
    /[a-z]{2}ed$/.test(next.folded) ||
    pastVerbs.has(next.folded) ||
    /^(?:from|with|at|or)$/.test(next.folded)
  )
    return true;
  return !token.opens;
}

/**
 * Takes texts of one thread; gives for each where people are named, in order: by title, kinship, greeting and sign-off, lists of names,
 * capitals that no dictionary explains, and by being known from elsewhere in the texts. Linear in their length.
 */
export function findPeople(texts: readonly string[]): readonly (readonly Span[])[] {
  const known = new Set<string>();
  const initials = new Set<string>();
  const given = new Set<string>();
  const read = texts.map((text) => {
    const reader = new Reader(text, splitTokens(text));
    const mentions = firstPass(reader);
    knownWords(reader, mentions, known);
    knownInitials(reader, mentions, initials);
    knownNicknames(reader, mentions, given);
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
      if (token === undefined) continue;
      if (
        (known.has(token.folded) && isKnownHere(reader, index, given)) ||
        (token.shape === 'upper' && initials.has(token.text) && initialOf(reader, index))
      )
        spans.push({ start: token.start, end: token.end });
    }
    return spans;
  });
}

/** An initial that ends a name takes its full stop along: "Rai, S." */
function endOf(reader: Reader, mention: Mention, last: Token): number {
  if (reader.text.startsWith(' [sic]', last.end)) return last.end + 6;
  return last.shape === 'initial' && mention.to - mention.from > 1 && reader.text[last.end] === '.' ? last.end + 1 : last.end;
}
