import { personNouns } from './names-words';
import type { PersonalData } from './pseudonym';

/** Words that say the name after them is another name of the one before. */
const another =
  /\b(?:aka|a\.k\.a\.?|also known as|known as|goes by|formerly|n[eé]e?|previously|real name(?: is| was)?|full name(?: is| was)?|proper name(?: is)?|nicknamed?|calls (?:him|her|them)self|signs (?:as|herself as|himself as)|short for|prefers(?: to be called)?|stands for|better known as|likes to be called|(?:is|was) (?:also )?called|also called|maiden name|alias|answers to|call(?:s|ed)? (?:me|him|her|them)|changed (?:his|her|their) name (?:from|to))[ :'"“‘(]{0,3}$/i;
/** The same over a full stop: "My name is Ayodele. My surname is Price". */
const further =
  /\b(?:surname|last name|family name|first name|forename|given name|middle name|full name|real name|proper name)(?: is| was)? ['"“‘]?$/i;
const label =
  /^[^\S\n]*\n[^\S\n]*(?:first|given|fore|middle|sur|last|family|known|preferred|maiden|previous|former|other|alias|nick)[ -]?(?:names?|as)?(?:\(s\))?[^\n:]{0,20}[:|\t][^\S\n]*$/i;
const labelBefore = /(?:name|names|name\(s\)|known as)[^\S\n]*[:|\t][^\S\n]*$/i;

function speaksOfAnother(between: string): boolean {
  return /\bnot\b/i.test(between) || (between.match(/[a-z-]+/gi) ?? []).some((word) => personNouns.has(word.toLowerCase()));
}

/** "Abs" alone on its line, and the whole name on the next: "Abdul Samad". */
function isSignature(text: string, one: PersonalData, other: PersonalData, between: string): boolean {
  return (
    /^[,.]?\s{1,3}$/.test(between) &&
    between.indexOf('\n') >= 0 &&
    text[one.span.start - 1] === '\n' &&
    !/ /.test(one.text) &&
    / /.test(other.text) &&
    one.text[0] === other.text[0] &&
    !/^(?:mr|mrs|ms|miss|dr)\b/i.test(other.text)
  );
}

/** "SK" of "Sandeep Kaur". */
function areInitials(short: string, name: string): boolean {
  if (!/^[A-Z]{2,3}$/.test(short) || name.indexOf(' ') < 0) return false;
  const whole = name.indexOf(',') > 0 ? name.split(',').reverse().join(' ').trim() : name;
  return [/[ -]+/, / +/].some(
    (gap) =>
      whole
        .split(gap)
        .filter((word) => !/^(?:mr|mrs|ms|miss|dr|cllr)\.?$/i.test(word))
        .map((word) => word.slice(0, 1).toUpperCase())
        .join('') === short,
  );
}

function areLinked(text: string, one: PersonalData, other: PersonalData): boolean {
  const between = text.slice(one.span.end, other.span.start);
  if (between.length > 60) return false;
  if ((between === ' (' && text[other.span.end] === ')') || /^['"”’]? ?= ?['"“‘]?$/.test(between)) return true;
  if (isSignature(text, one, other, between)) return true;
  if (between === ' or ' && /\bcalled $/i.test(text.slice(Math.max(0, one.span.start - 7), one.span.start))) return true;
  if (label.test(between)) return labelBefore.test(text.slice(Math.max(0, one.span.start - 24), one.span.start));
  if (speaksOfAnother(between) && !/^ \([^()]*$/.test(between)) return false;
  if (further.test(between) && (between.match(/[.!?\n]/g) ?? []).length < 2) return true;
  return another.test(between) && !/[.!?]\s|\n/.test(between);
}

const addressing = /(?:^|[\s:,])(?:thx|thanks|thank you|hi|hello|dear|sorry|cheers|ok|yes|no),? $/i;

/** "Yusuf: ...\nKim: thx Mr Warsame": in a chat, who is spoken to by title is the one who spoke before. */
function spokenTo(text: string, people: readonly PersonalData[], index: number): PersonalData | undefined {
  const person = people[index];
  if (person === undefined || !/^(?:mr|mrs|ms|miss|mx|dr)\b/i.test(person.text)) return undefined;
  const start = person.span.start;
  if (!addressing.test(text.slice(Math.max(0, start - 12), start))) return undefined;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const lineBefore = line === 0 ? -1 : text.lastIndexOf('\n', line - 2) + 1;
  if (lineBefore < 0 || start - lineBefore > 600 || !/^[^\n:]{1,40}:/.test(text.slice(line, line + 42))) return undefined;
  const speaker = people.slice(Math.max(0, index - 8), index).find(({ span }) => span.start === lineBefore);
  return speaker !== undefined && text[speaker.span.end] === ':' && !/ /.test(speaker.text) ? speaker : undefined;
}

/**
 * Takes texts and what was found in each; gives for a name as written the other names that the words around say are the same person's:
 * "Shaz's real name is Sharon Pike", "Tunde (Babatunde Ogunleye)", "Nana (Tyrell's nan; real name Mrs Campbell)", a form's forename and surname.
 */
export function nameLinks(texts: readonly string[], found: readonly (readonly PersonalData[])[]): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, string[]>();
  const join = (one: string, other: string): void => {
    if (one !== other) links.set(one, [...(links.get(one) ?? []), other]);
  };
  texts.forEach((text, at) => {
    const people = (found[at] ?? []).filter(({ kind }) => kind === 'person');
    const shorts = people.filter(({ text: words }) => /^[A-Z]{2,3}$/.test(words)).slice(0, 40);
    shorts.forEach((short) => {
      const whole = people.find((person) => areInitials(short.text, person.text));
      if (whole !== undefined) {
        join(short.text, whole.text);
        join(whole.text, short.text);
      }
    });
    people.forEach((person, index) => {
      const next = people[index + 1];
      const after = people[index + 2];
      const add = (other: PersonalData): void => {
        join(person.text, other.text);
        join(other.text, person.text);
      };
      if (next !== undefined && areLinked(text, person, next)) add(next);
      const answered = spokenTo(text, people, index);
      if (answered !== undefined) add(answered);
      // "Nana (Tyrell's nan; real name Mrs Campbell)": in brackets somebody else may be named on the way.
      if (after !== undefined && after.span.start - person.span.end < 60) {
        const between = text.slice(person.span.end, after.span.start);
        if (/^ \([^()]*$/.test(between) && another.test(between)) add(after);
      }
    });
  });
  return links;
}
