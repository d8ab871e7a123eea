import type { CheckedText } from '../checked-text';
import type { Edit } from '../edit';
import { capitalise } from '../grammar';
import { formsOf, inflect, pastOfParticiple } from '../verb-forms';

const verbs =
  'accept acknowledge address advise agree allocate announce answer approve arrange ask assess award build calculate call cancel carry check choose close collect complete conduct confirm consider contact create damage deal decide deliver deny design determine develop direct discuss do enter establish examine explain find finish fix form found fund give handle help hold identify include inform inspect install interview introduce investigate invite issue keep lead make manage meet monitor move notify offer open organise own paint pay perform pick place plan post prepare present process produce provide publish put reach read receive record refer refuse reject remove repair replace report represent request require return review run see select sell send serve set share show sign start steal study submit support surround take tell terminate test train treat undertake update upheld uphold use verify view visit win withdraw witness write reinstate resurface empty mend clear cut authorise calculate change charge credit deduct demolish describe disclose enforce extend forward grant hear instruct log measure note obtain order pass photograph protect recommend reduce refurbish register relocate renew resolve restore revise search seize settle supervise survey suspend teach transfer trim value allow audit bring drive treat amend compile draft draw fill fund host lay mark organise pack raise recover refund regulate rewrite save scrap stop support trace wash';
const bases = new Map<string, string>();
for (const verb of verbs.split(' ')) {
  for (const { form, word } of formsOf(verb)) if (form === 'participle') bases.set(word, verb);
}

const pronouns: Readonly<Record<string, string>> = { i: 'me', he: 'him', she: 'her', we: 'us', they: 'them', you: 'you', it: 'it' };
const agentStarts = new Set('the our a an your my this his her their one'.split(' '));
const subjectStarts = new Set('the our a an your my this that these those his her their all both each every'.split(' '));
const stops = new Set(
  'on upon in at by from to for with without using once unless before after within during until when while if because and or but who which that as under over between since of'.split(
    ' ',
  ),
);
const particles = new Set('out up off in on down over back'.split(' '));
const modals = new Set('will would can could may might must should shall'.split(' '));

interface Passive {
  readonly subject: string;
  readonly agent: string;
  readonly verb: string;
  readonly tail: string;
}

/** Reads "[subject] was [verb]ed by [agent] …" from a sentence's words; undefined when anything is unusual. */
function readPassive(document: CheckedText, from: number, to: number): Passive | undefined {
  const { text } = document;
  const cut = (start: number, end: number): string => text.slice(document.words[start]?.start, document.words[end - 1]?.end);
  for (let at = from; at < to; at += 1) if (document.joint(at) === 1) return undefined;
  const opening = document.word(from);
  let auxiliary = -1;
  const pronoun = Object.prototype.hasOwnProperty.call(pronouns, opening);
  if (!pronoun && !subjectStarts.has(opening)) return undefined;
  for (let at = from + 1; at < Math.min(to, from + 8); at += 1) {
    const word = document.word(at);
    if (/^(?:is|are|was|were|has|have|had)$/.test(word) || modals.has(word)) {
      auxiliary = at;
      break;
    }
    if ((stops.has(word) && word !== 'of' && word !== 'for') || pronoun) return undefined;
  }
  if (auxiliary < 0) return undefined;
  const helper = document.word(auxiliary);
  let verbAt = auxiliary + 1;
  if (modals.has(helper)) {
    if (document.word(verbAt) !== 'be') return undefined;
    verbAt += 1;
  } else if (/^(?:has|have|had)$/.test(helper)) {
    if (document.word(verbAt) !== 'been') return undefined;
    verbAt += 1;
  }
  const participle = document.word(verbAt);
  const base = bases.get(participle);
  if (base === undefined) return undefined;
  let by = verbAt + 1;
  let particle = '';
  if (particles.has(document.word(by)) && document.word(by + 1) === 'by') {
    particle = ` ${document.word(by)}`;
    by += 1;
  }
  if (document.word(by) !== 'by') return undefined;
  const agentFrom = by + 1;
  const agentPronoun = /^(?:you|us|me|them)$/.test(document.word(agentFrom));
  if (!agentPronoun && !agentStarts.has(document.word(agentFrom))) return undefined;
  let agentTo = agentFrom + 1;
  while (
    !agentPronoun &&
    agentTo < to &&
    agentTo - agentFrom < 7 &&
    (!stops.has(document.word(agentTo)) || document.word(agentTo) === 'of') &&
    !/^\d/.test(document.word(agentTo))
  )
    agentTo += 1;
  // Another clause may follow when it has a subject of its own: "… by our team and we found that …".
  const clauseFollows =
    /^(?:and|but)$/.test(document.word(agentTo)) && /^(?:we|i|it|they|you|he|she|there|this)$/.test(document.word(agentTo + 1));
  if (
    agentTo < to &&
    !clauseFollows &&
    !/^(?:on|upon|in|at|before|after|within|during|when|once|if|from|for|to|using|without)$/.test(document.word(agentTo))
  )
    return undefined;
  if (!agentPronoun && agentTo - agentFrom < 2) return undefined;
  const rawAgent = cut(agentFrom, agentTo);
  const agent = agentPronoun ? ({ you: 'you', us: 'we', me: 'I', them: 'they' }[rawAgent.toLowerCase()] ?? rawAgent) : rawAgent;
  const plural = agentPronoun ? agent !== 'I' : /[^s]s$/.test(rawAgent) && !/^(?:a|an|one|this)$/.test(document.word(agentFrom));
  const agentCollective = /(?:team|council|panel|committee|board|office|department|service|company|court|group|band|school|family)$/i.test(
    rawAgent,
  );
  const many = plural && !agentCollective;
  let verb: string;
  if (modals.has(helper)) verb = `${helper} ${base}`;
  else if (helper === 'was' || helper === 'were') verb = pastOfParticiple(participle);
  else if (helper === 'had') verb = `had ${participle}`;
  else if (helper === 'has' || helper === 'have') verb = `${many || agent === 'I' ? 'have' : 'has'} ${participle}`;
  else verb = many || agent === 'I' ? base : inflect(base, 'third');
  const rawSubject = cut(from, auxiliary);
  const subject = pronoun ? (pronouns[opening] ?? rawSubject) : `${rawSubject.charAt(0).toLowerCase()}${rawSubject.slice(1)}`;
  return { subject, agent, verb: verb + particle, tail: agentTo < to ? ` ${cut(agentTo, to)}` : '' };
}

/** Takes a paragraph; gives edits that turn plain passives whose doer is named into active sentences: "The form was checked by our team." */
export function activeEdits(document: CheckedText): readonly Edit[] {
  const edits: Edit[] = [];
  document.sentences.forEach((_, sentence) => {
    const [from, to] = document.wordsOf(sentence);
    if (to - from < 5 || to - from > 24) return;
    const span = document.spanOf(from, to);
    if (
      span.start !== document.sentences[sentence]?.start ||
      document.isProtected(span) ||
      !document.text.slice(span.start, span.end).includes(' by ')
    )
      return;
    const passive = readPassive(document, from, to);
    if (passive === undefined) return;
    edits.push({ span, replacement: `${capitalise(passive.agent)} ${passive.verb} ${passive.subject}${passive.tail}` });
  });
  return edits;
}
