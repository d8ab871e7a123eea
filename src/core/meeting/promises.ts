import { isAction } from './action-verbs';

const promise =
  /\b(?:I|we)(?:['\u2019]ll| will| shall| can|['\u2019]m going to| am going to|['\u2019]re going to)\s+(?:also |just |then |probably |certainly |happily |personally |still )?(?<verb>[a-z]+)/gu;
/** "You'll have a draft by Monday": the speaker's promise, told from the other side. */
const yours =
  /^(?:\p{L}+,? ){0,3}(?:you(?:['\u2019]ll| will) (?:have|get|see|receive)|(?:it|that|they|this|the [a-z]+)(?:['\u2019]ll| will) (?:all )?be (?:sent|dealt with|sorted|in place|with you|in your|on your|in the post|done|ready))\b/iu;
const dueNamed =
  /\b(?:by|before|on|today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|next week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
/** "Leave that with me", "that's mine": taken on without saying what. */
const takenOn =
  /^(?:(?:yes|ok|okay|right|sure|well),? )?(?:(?:you can )?leave (?:that|it|this|them) (?:with|to) me|that(?:['\u2019]s| is) (?:mine|one for me)|I(?:['\u2019]ve| have) got (?:it|that)(?: one)?|I (?:do not|don['\u2019]t) mind (?:doing|that|if I)|(?:I(?:['\u2019]d| would|['\u2019]m| am) (?:be )?)?happy to do (?:that|it|so))\b(?! (?:already|here|from))/i;
/** "I will, this afternoon": the verb is the one just said. */
const elliptical =
  /^(?:(?:yes|yeah|ok|okay|sure),? )?I(?:['\u2019]ll| will)(?:,| by\b| on\b| this\b| today\b| tomorrow\b| tonight\b| before\b|(?= first thing))/i;
/** "I'm taking her to the doctor on Monday". */
const planned =
  /^(?:[^.?!]{0,30}[,;] )?(?:and |so )?I(?:['\u2019]m| am) (?!not\b|going\b|being\b|having\b|hoping\b|thinking\b|wondering\b|working\b|feeling\b|sitting\b|leaving\b)[a-z]{2,20}ing\b/i;
/** "I collect it this Thursday", "Let me get somebody out today", "I'll have it live by Tuesday": promises by the day they name. */
const present = /^(?:(?:and|so|then|well|yes|ok|okay),? )?I (?<verb>[a-z]+) (?!every|all\b|each)/i;
const dayNamed =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|next (?:week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:on|by|for) (?:the (?:\d|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]{4,8}teenth|twentieth|twenty-[a-z]{5,7}|thirtieth)\b)|(?:mon|tues|wednes|thurs|fri|satur|sun)day))/i;
const straightAway =
  /\b(?:as soon as (?:we|I|this|that)|when (?:we|I) (?:finish|hang up|get back|get off)|after this|straight away|right away|in a (?:minute|moment|bit|sec))\b/i;
const habit = /\b(?:every|always|usually|normally|often|each|mondays|tuesdays|wednesdays|thursdays|fridays|ago|last|yesterday)\b/i;
const letMe = /^(?:[\p{L}\s]{0,16}[,.] )?let me (?<verb>[a-z]+)\b/iu;
const hold =
  /\bI(?:['\u2019]ll| will) (?:have|get) (?:it|that|this|them|those|the|a|an|my|our|your)\b[^.?!]{0,80}\b(?:by|before|for|on) (?!me\b|you\b|him\b|her\b)/i;
const again = /\bI(?:['\u2019]ll| will) try (?!to\b|and\b|my\b|not\b)[a-z]/i;
/** "I'll be asking for a plan". */
const beDoing = /\bI(?:['\u2019]ll| will) be (?<stem>[a-z]{2,14})ing (?!from\b|on leave\b)/u;
/** What a group resolves to do is a decision; nobody goes away to do it. */
const resolving = /^(?:defer|keep|pause|postpone|stop|hold|wait|leave|award|close|not|stick|go|drop|cancel|offer|move|switch)$/u;

/** Takes a sentence that somebody says; gives whether they take something on with it. */
export function promises(text: string): boolean {
  if (/\?\s*$/u.test(text)) return false;
  if (takenOn.test(text) || elliptical.test(text) || (yours.test(text) && dueNamed.test(text))) return true;
  if (planned.test(text) && (dueNamed.test(text) || dayNamed.test(text) || straightAway.test(text))) return true;
  if (!habit.test(text)) {
    const now = present.exec(text)?.groups?.['verb'] ?? letMe.exec(text)?.groups?.['verb'];
    if (now !== undefined && isAction(now.toLowerCase()) && dayNamed.test(text) && !/\b(?:if|could|would)\b/i.test(text)) return true;
    if (hold.test(text) && dueNamed.test(text)) return true;
  }
  if (again.test(text)) return true;
  const being = beDoing.exec(text)?.groups?.['stem'];
  if (being !== undefined && (isAction(being) || isAction(`${being}e`))) return true;
  for (const match of text.matchAll(promise)) {
    const verb = match.groups?.['verb'];
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (/\b(?:if|unless|whether|when|what|where|how|which|that|think|hope|said)\s*$/i.test(before)) continue;
    if (/\b(?:if|unless)\b/i.test(text.slice(0, match.index)) && !/,\s*$/u.test(before)) continue;
    if (/^we/i.test(match[0]) && resolving.test(verb ?? '') && !/\b(?:by|tonight|today|tomorrow)\b/i.test(text)) continue;
    if (isAction(verb) || verb === 'do')
      return (
        !/\bthink about\b|\bif (?:somebody|someone|you|they)\b|\bdo my best\b|\bthank you\b/i.test(text) &&
        !/\b(?:I|we) can (?:ask|see|do that|do it)\b\.?$/i.test(text)
      );
  }
  return /\bI['\u2019]ve (?:made|set up|booked|arranged)\b.{0,60}\bstarting\b/i.test(text);
}

/** Takes a promise; gives whether it leaves unsaid what is promised ("leave that with me"). */
export function isBare(text: string): boolean {
  return takenOn.test(text) || elliptical.test(text);
}
