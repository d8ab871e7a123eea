import { isAction } from './action-verbs';
import { foldWord, forenameGender, isOrdinaryWord } from '../names-lexicon';
import { dueOf } from './due';
import type { People } from './people';

const bullet = '(?:[-*\\u2022\\u2192>]\\s{0,3})?(?:\\(?\\d{1,2}[.)]\\s{0,3})?';
const person = "\\p{Lu}[\\p{L}.'\\u2019-]{0,30}(?:\\s\\p{Lu}[\\p{L}'\\u2019-]{0,30}){0,2}";
const names = `(?<name>${person})(?:\\s\\((?<inside>${person})\\))?(?:\\s?(?:/|&|and|\\+|,)\\s?\\p{Lu}[\\p{L}]{0,20})?`;
/** Where a name may begin in a note: the line, or what follows a heading, a dash or a stop. */
const opening = `(?:^${bullet}|[:;\\u2013-]\\s{1,2}|[.?!]\\s{1,2})`;
/** "AN to write to the school", "Water: Omar to get three quotes", "Treasurer (Hugh) will apply". */
const noted = new RegExp(
  `${opening}${names}\\s(?:to|will|would|is to|agreed to|offered to|volunteered to|has agreed to|has offered to|is going to|was asked to|asked to|needs to|has to)\\s(?<verb>[a-z]+)`,
  'u',
);
/** "To be signed off by Paula by Tuesday", "Marta to be asked by Lou". */
const passive = new RegExp(`\\b[Tt]o be (?:[a-z]+ly )?[a-z]{2,20}(?: [a-z]{2,12}){0,4} by ${names}\\b`, 'u');
const labelled =
  /^(?:[-*\u2022]\s{0,3})?(?:action|ap|a\/p|to do|todo)(?:\s?(?:point)?\s?\d{0,3})?\s?(?:[([](?<owner>[^)\]]{1,40})[)\]])?\s?[:\u2013-]\s{0,3}(?<rest>.{4,400})$/i;
/** "BS - chase the referral", "G: circulate the rota", where the words begin with what is to be done. */
const dashed = new RegExp(
  `^${bullet}(?<name>\\p{Lu}{1,4}|${person})(?:\\s?(?:/|&|and|\\+)\\s?\\p{Lu}[\\p{L}]{0,20})?\\s{0,2}[-\\u2013:>]{1,2}\\s{1,3}(?:to |will |please (?:can you )?)?(?<verb>[a-z]+)\\b`,
  'u',
);
/** "Savings paper -> Gideon, 8 Dec", "Savings paper (Gideon, 8 Dec)". */
const pointed = new RegExp(`^[^\\n]{3,300}?\\s?(?:->|=>|\\u2192|\\u2013>)\\s?(?<name>${person})`, 'u');
const bracketed = new RegExp(`^[-*\\u2022]?\\s{0,3}[^()\\n]{3,300}\\((?<name>${person})(?:,[^()]{0,60})?\\)\\.?$`, 'u');
/** "Niece (Carol) is going to sort the lawn", "Mum is going to bring it". */
const going =
  /^(?:[-*\u2022]\s{0,3})?(?:(?:the|my|our|his|her)\s)?(?<role>[\p{L}'\u2019-]{2,30})(?:\s\((?<name>\p{Lu}[\p{L}'\u2019 -]{1,40})\))?\s(?:is going to|has agreed to|has offered to|said (?:s?he|they)(?:['\u2019]d| would|['\u2019]ll| will)) (?<verb>[a-z]+)/u;
/** "agreed to have them", "will lower the ridge": what somebody takes on, whatever it is. */
const takesOn = new RegExp(
  `${opening}(?:(?<role>\\p{Lu}[a-z]{2,20}(?: [a-z]{2,14}){0,2}) \\((?<inside>${person})\\)|(?<name>${person})) (?<way>to|will|agreed to|offered to|volunteered to|promised to|has agreed to|has offered to|has promised to) (?<verb>[a-z]+)`,
  'u',
);
const resting =
  /^(?:be|have|remain|stay|know|see|feel|think|need|want|like|hope|expect|continue|consider|depend|receive|get|lose|become|cost|cover|mean|close|open|end|start|happen|last|include|apply|benefit|qualify|understand|believe|miss|keep|also|not|now|still|then|never|only|probably|likely)$/u;
/** "JS: renew the licence. Due 9 Oct. Closed." */
const closed = /(?:^|[.;,|(\u2013-]\s{0,3})(?:status:? )?(?:closed|done|complete(?:d)?|no longer needed)\s{0,2}[.)]?\s{0,2}$/i;
/** "Ann has his number and will have a word", "Bob is away, Cat to cover his inbox": what stands later in the line. */
const andWill = new RegExp(`${opening}(?<name>${person}) [^.;:\\n]{1,80} and will (?<verb>have a (?:word|look|chat|go)|[a-z]+)`, 'u');
const afterComma = new RegExp(`,\\s(?<name>${person}) to (?<verb>[a-z]+)`, 'u');
/** In a note without a speaker, the one who writes it. */
const writer =
  /^(?:[-*\u2022]\s{0,3})?(?:[^.?!]{1,80}? and )?(?:I )?(?:(?:need to|have to|must|will|agreed to|promised to)|(?:said|agreed|promised|explained) (?:that )?I (?:would|will)) (?<verb>[a-z]+)/u;
const ownLine = new RegExp(`^${bullet}(?<name>${person})\\s?[:\u2013-]\\s(?<rest>.{4,400})$`, 'u');
/** "Vi Carr: the list is old; update it by Friday": what stands after a stop is for her. */
function ownPart(text: string, people: People): string | undefined {
  const line = ownLine.exec(text)?.groups;
  const name = line === undefined ? undefined : sure(line['name'], people);
  if (name === undefined) return undefined;
  const parts = (line?.['rest'] ?? '').split(/[;.]\s/u).slice(1);
  return parts.some((part) => isAction(/^(?:and |please |to |will )?(?<verb>[a-z]+)\b/u.exec(part)?.groups?.['verb'])) ? name : undefined;
}

/** "Someone needs to check the doors": to be done, and nobody's yet. */
const nobodys = /^(?:[-*\u2022]\s{0,3})?(?:someone|somebody|anyone|who)\s(?:needs to|has to|should|must|ought to|to)\s(?<verb>[a-z]+)/i;
/** "All drivers to sign the policy". */
const everyone = new RegExp(`^${bullet}(?<who>All(?: [a-z]{3,20})?|Everyone|Everybody) to (?<verb>[a-z]+)`, 'u');
/** "Rota - Gary and Lin - 4 December": what, who, when. */
const tabled = new RegExp(
  `^${bullet}[^\\n]{3,120}? [-\\u2013|] (?<name>${person}(?: (?:and|&) ${person})?) [-\\u2013|] [^\\n]{0,20}(?:\\d|day|today|tomorrow|week)[^\\n]{0,20}$`,
  'u',
);
/** "Wendy taking the survey in on Monday". */
const doing = new RegExp(`${opening}(?<name>${person}) (?:is |are )?(?<stem>[a-z]{2,14})ing\\b`, 'u');

/** "PEP meeting", "RTA training". */
const nounsInIng = /^(?:meet|train|brief|hear|build|plan|park|fund|mail|screen|read|fil|list|book|train|test|schedul)$/u;

/** Takes "tak", "buy", "chas", "runn"; says whether it is the beginning of something to be done. */
function isDoing(stem: string): boolean {
  return isAction(stem) || isAction(`${stem}e`) || isAction(stem.replace(/(.)\1$/u, '$1'));
}
const nobody = /^(?:someone|somebody|anyone|anybody)$/i;
/** "ACTION PW: send the map". */
const actionFor = new RegExp(`^${bullet}(?:ACTION|Action|AP) (?:for |on )?(?<owner>${person})\\s?[:\u2013-]\\s`, 'u');
/** Words that begin a note without being anybody's name. */
const noName =
  /^(?:agreed|decided|resolved|noted|actions?|need|needs|want|wants|have|has|going|back|due|subject|it|this|that|they|we|he|she|you|everyone|team|lessons?|i|there|next|how|what|where|when|whether|thanks|welcome|ready|able|free|access|letters?|visits?|invitations?|responses?|replies|reply|minutes|agenda|items?|meeting|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** Somebody beyond doubt: a person of the meeting, initials, a title with a name, or a forename that is no ordinary word. */
function sure(name: string | undefined, people: People): string | undefined {
  if (name === undefined || noName.test(name)) return undefined;
  const meant = people.meant(name);
  if (meant !== undefined) return meant;
  if (/^\p{Lu}{2,3}$/u.test(name) || /^(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\b/u.test(name)) return name;
  const first = foldWord(name.split(' ')[0] ?? '');
  return forenameGender(first) !== undefined && !isOrdinaryWord(first) ? name : undefined;
}

/** "Site manager to fix the lock". */
const byWork = new RegExp(
  `${opening}(?:The )?(?<name>\\p{Lu}[a-z]{2,14} (?:manager|officer|worker|team|visitor|lead|clerk|warden|nurse|desk|service|adviser|assistant)) to (?<verb>[a-z]+)`,
  'u',
);

/** "KL: new risk assessment (by 10/9)": a thing for somebody, with its day. */
const thing = new RegExp(`^${bullet}(?<name>${person})\\s?[:\u2013-]\\s(?<rest>[^.?!\\n]{4,200})$`, 'u');
const thingDue = /\b(?:by|due|before|deadline)\b/i;
const thingDone = /\b(?:was|were|has|have|had|is|are|said|rang|sent|did|went|done|closed|resolved|[a-z]{3,}ed)\b/i;

function isDueThing(words: string): boolean {
  return thingDue.test(words) && !thingDone.test(words) && dueOf(words, '2020-01-01').due !== null;
}

/** Takes a line, its speaker and the people of the meeting; gives whom rough notes name beside what is to be done, or "not stated". */
export function notedOwner(text: string, speaker: string, people: People): string | undefined {
  const known = (name: string | undefined): string | undefined =>
    name === undefined || noName.test(name) ? undefined : nobody.test(name) ? 'not stated' : (people.meant(name) ?? name);
  const forWhom = actionFor.exec(text)?.groups?.['owner'];
  if (forWhom !== undefined && known(forWhom) !== undefined && !/^(?:points?|items?|list|log|plan|required|needed|agreed)$/i.test(forWhom))
    return known(forWhom);
  if (speaker === '' && closed.test(text)) return undefined;
  const label = labelled.exec(text)?.groups;
  if (label !== undefined) {
    const rest = label['rest'] ?? '';
    const after = noted.exec(rest)?.groups ?? dashed.exec(rest)?.groups;
    const ends = /[([](?<who>\p{Lu}[^)\]]{1,40})[)\]]\s*\.?$/u.exec(text)?.groups?.['who'];
    return known(label['owner'] ?? after?.['inside'] ?? after?.['name'] ?? ends?.split(',')[0]) ?? 'not stated';
  }
  const note = noted.exec(text)?.groups;
  const who = note?.['inside'] ?? note?.['name'];
  if (who !== undefined && !noName.test(note?.['name'] ?? '') && isAction(note?.['verb']) && note?.['verb'] !== 'consider') {
    const meant = people.meant(who);
    if (meant !== undefined || speaker === '') return nobody.test(who) ? 'not stated' : (meant ?? who);
  }
  if (speaker !== '') {
    // "G: circulate the rota" reads as a turn of somebody called G.
    const verb = /^(?:to |will )?(?<verb>[a-z]+)\b/u.exec(text)?.groups?.['verb'];
    if (speaker.length > 4 || speaker !== speaker.toUpperCase()) return undefined;
    return isAction(verb) || isDueThing(text) ? (people.meant(speaker) ?? speaker) : undefined;
  }
  const takes = takesOn.exec(text)?.groups;
  const taker = takes?.['inside'] ?? takes?.['name'];
  if (taker !== undefined && !noName.test(taker) && takes !== undefined) {
    const meant = sure(taker, people) ?? (takes['inside'] !== undefined ? taker : undefined);
    const promised = /(?:agreed|offered|volunteered|promised)/u.test(takes['way'] ?? '');
    const verb = takes['verb'] ?? '';
    if (promised || (meant !== undefined && !resting.test(verb))) return meant ?? taker;
  }
  for (const pattern of [andWill, afterComma]) {
    const found = pattern.exec(text)?.groups;
    const whose = found === undefined || resting.test(found['verb'] ?? '') ? undefined : sure(found['name'], people);
    if (whose !== undefined) return whose;
  }
  const post = byWork.exec(text)?.groups;
  if (post !== undefined && isAction(post['verb'])) return post['name'];
  const part = ownPart(text, people);
  if (part !== undefined) return part;
  const own = writer.exec(text)?.groups?.['verb'];
  if (isAction(own)) return 'not stated';
  const agent = passive.exec(text)?.groups?.['name'];
  if (known(agent) !== undefined) return known(agent);
  const before = dashed.exec(text)?.groups;
  if (
    before !== undefined &&
    isAction(before['verb']) &&
    known(before['name']) !== undefined &&
    // "Lessons: phone tree was useful" is a heading; initials and people are not.
    (sure(before['name'], people) !== undefined || !/^[^:\n]{0,40}:/u.test(text))
  )
    return known(before['name']);
  const together = everyone.exec(text)?.groups;
  if (isAction(together?.['verb'])) return together?.['who'];
  const row = known(tabled.exec(text)?.groups?.['name']);
  if (row !== undefined) return row;
  const busy = doing.exec(text)?.groups;
  if (busy !== undefined && !/\buntil\b/i.test(text) && !nounsInIng.test(busy['stem'] ?? '') && isDoing(busy['stem'] ?? '')) {
    const meant = sure(busy['name'], people);
    if (meant !== undefined) return meant;
  }
  const arrow = known(pointed.exec(text)?.groups?.['name']);
  if (arrow !== undefined) return arrow;
  const inBrackets = bracketed.exec(text)?.groups?.['name'];
  if (sure(inBrackets, people) !== undefined) return sure(inBrackets, people);
  const item = thing.exec(text)?.groups;
  const whose = item !== undefined && isDueThing(item['rest'] ?? '') ? sure(item['name'], people) : undefined;
  if (whose !== undefined) return whose;
  const future = going.exec(text)?.groups;
  if (future !== undefined && isAction(future['verb']) && !noName.test(future['role'] ?? '')) {
    const name = future['name'] ?? future['role'] ?? '';
    return people.meant(name) ?? (/^\p{Lu}/u.test(name) ? name : undefined);
  }
  return isAction(nobodys.exec(text)?.groups?.['verb']) ? 'not stated' : undefined;
}
