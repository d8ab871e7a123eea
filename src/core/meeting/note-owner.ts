import { isAction } from './action-verbs';
import type { People } from './people';

/** "BS - chase the referral", "G: circulate the rota", where the words begin with what is to be done. */
const dashed =
  /^(?:[-*\u2022\u2192>]\s{0,3})?(?<name>\p{Lu}{1,4}|\p{Lu}[\p{L}'\u2019-]{1,30}(?:\s\p{Lu}[\p{L}'\u2019-]{1,30})?)\s{0,2}[-\u2013:>]{1,2}\s{1,3}(?:to |will )?(?<verb>[a-z]+)\b/u;
/** "Savings paper -> Gideon, 8 Dec", "Savings paper (Gideon, 8 Dec)". */
const pointed = /^[^\n]{3,300}?\s?(?:->|=>|\u2192|\u2013>)\s?(?<name>\p{Lu}[\p{L}'\u2019-]{0,30}(?:\s\p{Lu}[\p{L}'\u2019-]{1,30})?)\b/u;
const bracketed =
  /^[-*\u2022]?\s{0,3}[^()\n]{3,300}\((?<name>\p{Lu}[\p{L}'\u2019-]{0,30}(?:\s\p{Lu}[\p{L}'\u2019-]{1,30})?)(?:,[^()]{0,60})?\)\.?$/u;
/** "Niece (Carol) is going to sort the lawn", "Mum is going to bring it". */
const going =
  /^(?:[-*\u2022]\s{0,3})?(?:(?:the|my|our|his|her)\s)?(?<role>[\p{L}'\u2019-]{2,30})(?:\s\((?<name>\p{Lu}[\p{L}'\u2019 -]{1,40})\))?\s(?:is going to|has agreed to|has offered to|said (?:s?he|they)(?:['\u2019]d| would|['\u2019]ll| will)) (?<verb>[a-z]+)/u;
/** Words that begin a note without being anybody's name. */
export const noName =
  /^(?:agreed|decided|resolved|noted|actions?|need|needs|want|wants|have|has|going|back|due|subject|it|this|that|they|we|he|she|you|everyone|team|officers?)$/iu;

/** Takes a line, its speaker and the people of the meeting; gives whom rough notes name before or after what is to be done. */
export function notedOwner(text: string, speaker: string, people: People): string | undefined {
  if (speaker !== '') {
    // "G: circulate the rota" reads as a turn of somebody called G.
    const verb = /^(?:to |will )?(?<verb>[a-z]+)\b/u.exec(text)?.groups?.['verb'];
    return speaker.length <= 4 && speaker === speaker.toUpperCase() && isAction(verb) ? (people.meant(speaker) ?? speaker) : undefined;
  }
  const before = dashed.exec(text)?.groups;
  if (before !== undefined && isAction(before['verb']) && !noName.test(before['name'] ?? ''))
    return people.meant(before['name'] ?? '') ?? before['name'];
  const arrow = pointed.exec(text)?.groups?.['name'];
  if (arrow !== undefined && !noName.test(arrow)) return people.meant(arrow) ?? arrow;
  const inBrackets = bracketed.exec(text)?.groups?.['name'];
  if (inBrackets !== undefined && people.meant(inBrackets) !== undefined) return people.meant(inBrackets);
  const future = going.exec(text)?.groups;
  if (future !== undefined && isAction(future['verb']) && !noName.test(future['role'] ?? '')) {
    const name = future['name'] ?? future['role'] ?? '';
    return people.meant(name) ?? (/^\p{Lu}/u.test(name) ? name : undefined);
  }
  return undefined;
}
