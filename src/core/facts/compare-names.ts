import type { Fact, FactOutcome } from '../fact';
import { foldWord, isOrdinaryWord } from '../names-lexicon';
import { titles } from '../names-words';
import { nameWords } from './names';

function allWords(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replace(/'s?(?![a-zà-ɏ])/g, ' ')
      .split(/[^a-zà-ɏ0-9'\u0300-\u036f-]+/)
      .flatMap((word) => (word.indexOf('-') > 0 ? [word, ...word.split('-')] : [word])),
  );
}

const bodies =
  /\b(?:ombudsman|council|court|tribunal|team|school|academy|surgery|hospital|department|panel|committee|commission|commissioner|agency|association|trust|service|services|police|bank)$/;

/** True when a word of a draft's name cannot be ordinary English, or the name as a whole is one of a body. */
function isTelling(fact: Fact, fresh: readonly string[], draft: string): boolean {
  if (fresh.length === 0) return false;
  if (fresh.some((word) => !isOrdinaryWord(foldWord(word)))) return true;
  const before = draft.slice(Math.max(0, fact.span.start - 12), fact.span.start);
  const title = /([A-Za-z]{1,12})\.? $/.exec(before)?.[1]?.toLowerCase();
  if (titles.has(fact.text.split(/[ .]/)[0]?.toLowerCase() ?? '') || (title !== undefined && titles.has(title))) return true;
  return (fresh.length >= 2 && bodies.test(fact.value)) || fresh.length >= 3;
}

/** Letters that must change to turn one word into the other, up to 3. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let row = Array.from({ length: other.length + 1 }, (_unused, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let on = 1; on <= other.length; on += 1) {
      next.push(Math.min((row[on] ?? 9) + 1, (next[on - 1] ?? 9) + 1, (row[on - 1] ?? 9) + (one[at - 1] === other[on - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[other.length] ?? 3;
}

function isLike(one: Fact, other: Fact): boolean {
  const words = nameWords(other.text);
  return nameWords(one.text).some((word) =>
    words.some(
      (another) => word === another || (word.length > 3 && another.length > 3 && distance(word.slice(0, 30), another.slice(0, 30)) <= 2),
    ),
  );
}

const personal = /\b(Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Sir|Lady|Professor)\.? (?:[A-Z][\w'’À-ɏ-]* ){0,2}?([A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+)/g;

/** Who is Mr and who is Mrs: titles by surname, as first written. */
function titlesBySurname(text: string): Map<string, { readonly titles: Set<string>; readonly fact: Fact }> {
  const map = new Map<string, { titles: Set<string>; fact: Fact }>();
  personal.lastIndex = 0;
  for (let match = personal.exec(text); match !== null; match = personal.exec(text)) {
    const surname = (match[2] ?? '').toLowerCase().replace(/['’]s$/, '');
    const known = map.get(surname);
    if (known !== undefined) known.titles.add(match[1] ?? '');
    else
      map.set(surname, {
        titles: new Set([match[1] ?? '']),
        fact: {
          kind: 'name',
          text: match[0],
          span: { start: match.index, end: match.index + match[0].length },
          value: `${match[1] ?? ''} ${surname}`.toLowerCase(),
        },
      });
  }
  return map;
}

function compareTitles(source: string, draft: string): FactOutcome[] {
  const before = titlesBySurname(source);
  const outcomes: FactOutcome[] = [];
  for (const [surname, { titles: after, fact }] of titlesBySurname(draft)) {
    const known = before.get(surname);
    if (known !== undefined && [...after].some((title) => !known.titles.has(title)))
      outcomes.push({ outcome: 'changed', source: known.fact, draft: fact });
  }
  return outcomes;
}

/** The first letters of a text's words in a row, small words apart: where "LGSCO" can be read. */
function initialsOf(text: string): string {
  return (text.slice(0, 50_000).match(/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’]*/g) ?? [])
    .filter((word) => !/^(?:and|of|the|for|to|in|on|a|an)$/i.test(word))
    .map((word) => (/^[A-Z]{2,}$/.test(word) ? ' ' : (word[0] ?? '').toUpperCase()))
    .join('');
}

/** Tells a short form of words that one of the texts spells out, or the kind of a reference: "PCN XY1234567A". Each text is read once. */
function shortForms(source: string, draft: string): (fact: Fact, own: string) => boolean {
  let letters: readonly string[] | undefined;
  return (fact, own) => {
    if (!/^[A-Z]{2,7}s?$/.test(fact.text)) return false;
    letters ??= [initialsOf(source), initialsOf(draft)];
    const short = fact.text.replace(/s$/, '');
    return (
      letters.some((initials) => initials.includes(short)) ||
      /^ (?:number |no\.? |ref(?:erence)? )?(?=[A-Z]{0,4}\d)/.test(own.slice(fact.span.end, fact.span.end + 20))
    );
  };
}

/** "Oak Hill School" that became "Oak Mill School": names of several words, one of them another, each in its own text only. */
function nameOneWordOff(
  source: string,
  draft: string,
  before: readonly Fact[],
  after: readonly Fact[],
): readonly { readonly source: Fact; readonly draft: Fact }[] {
  const words = (fact: Fact): readonly string[] => fact.value.split(' ');
  const long = (fact: Fact): boolean => words(fact).length >= 3 && words(fact).length <= 6;
  const from = source.toLowerCase();
  const to = draft.toLowerCase();
  return after
    .filter((fact) => long(fact) && !from.includes(fact.text.toLowerCase()))
    .slice(0, 60)
    .flatMap((fact) => {
      const own = words(fact);
      const origin = before.find((other) => {
        const theirs = words(other);
        return (
          theirs.length === own.length &&
          theirs.filter((word, at) => word !== own[at]).length === 1 &&
          !to.includes(other.text.toLowerCase())
        );
      });
      return origin === undefined ? [] : [{ source: origin, draft: fact }];
    });
}

/** Takes two texts and their proper names; gives what became of each. A forename or a title may go when the surname stays. */
export function compareNames(source: string, draft: string, before: readonly Fact[], after: readonly Fact[]): FactOutcome[] {
  const outcomes: FactOutcome[] = compareTitles(source, draft);
  const isShortForm = shortForms(source, draft);
  const sourceWords = allWords(source);
  const draftWords = allWords(draft);
  for (const fact of before) for (const word of nameWords(fact.text)) sourceWords.add(word);
  for (const fact of after) for (const word of nameWords(fact.text)) draftWords.add(word);
  const firstWith = new Map<string, Fact>();
  for (const fact of after) for (const word of nameWords(fact.text)) if (!firstWith.has(word)) firstWith.set(word, fact);
  const lost: Fact[] = [];
  const seen = new Set<string>();
  for (const fact of before) {
    const words = nameWords(fact.text);
    const present = words.filter((word) => draftWords.has(word));
    const last = words[words.length - 1] ?? '';
    const stays = present.length * 2 >= words.length || (words.length < 4 && draftWords.has(last));
    if (stays) {
      const match = present.map((word) => firstWith.get(word)).find((found) => found !== undefined);
      if (match !== undefined) outcomes.push({ outcome: 'kept', source: fact, draft: match });
    } else if (!seen.has(fact.value)) {
      seen.add(fact.value);
      lost.push(fact);
    }
  }
  const fresh: Fact[] = [];
  const freshSeen = new Set<string>();
  for (const fact of after) {
    const words = nameWords(fact.text).filter((word) => !sourceWords.has(word));
    if (!isTelling(fact, words, draft) || freshSeen.has(fact.value) || isShortForm(fact, draft)) continue;
    freshSeen.add(fact.value);
    fresh.push(fact);
  }
  const oneWordOff = nameOneWordOff(source, draft, before, after);
  for (const pair of oneWordOff) {
    outcomes.push({ outcome: 'changed', source: pair.source, draft: pair.draft });
    const at = fresh.indexOf(pair.draft);
    if (at >= 0) fresh.splice(at, 1);
  }
  const paired = new Set<Fact>(oneWordOff.map((pair) => pair.source));
  for (const fact of fresh) {
    const origin =
      lost.find((other) => !paired.has(other) && isLike(other, fact)) ??
      before.find((other) => isLike(other, fact)) ??
      lost.find((other) => !paired.has(other));
    if (origin === undefined) outcomes.push({ outcome: 'invented', draft: fact });
    else {
      paired.add(origin);
      outcomes.push({ outcome: 'changed', source: origin, draft: fact });
    }
  }
  for (const fact of lost) {
    // A body put in ordinary words is no loss; a person or a place with a name of its own is.
    const own = nameWords(fact.text).some((word) => !isOrdinaryWord(foldWord(word)));
    if (!paired.has(fact) && own && !isShortForm(fact, source)) outcomes.push({ outcome: 'lost', source: fact });
  }
  return outcomes;
}
