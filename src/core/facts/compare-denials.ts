import type { FactOutcome } from '../fact';
import { fact, saysTheSame, type ClauseIndex, type Likeness } from './clause-index';
import type { Clause } from './clauses';
import { meaning } from './stems';

/** Words that say "not" without saying it: whether such a clause denies cannot be told from its form. */
const unclearEach =
  /\b(?:out|left|still|exempt(?:ed|ion)?|excused|relieved|remain(?:s|ing)?|waive[ds]?|outstanding|overdue|owe|owes|owed|owing|arrears|missed|missing|late|absent|delay(?:ed)?|expired|ended|stopped|cancelled|withdrawn|closed|shut|empty|vacant|prevent(?:s|ed)?|avoid|stop|instead|rather|except|apart from|other than|too|free|hardly|barely|rarely|seldom|little|few|only|until|unless|before|up to date|in credit|soon|settled|clear|same|unchanged|without|away|nil|voluntary|optional)\b/gi;
const notBeforeEach = /\b(?:until|before|unless|without|only|first|once|after|from|wait)\b/gi;

/** True when a text has such a word that the other has not. */
function onlyIn(text: string, other: string): boolean {
  const there = new Set((other.match(unclearEach) ?? []).map((word) => word.toLowerCase()));
  return (text.match(unclearEach) ?? []).some((word) => !there.has(word.toLowerCase()));
}

/** "You cannot start until we agree" may become "Wait for our answer before you start": both speak of an order in time, in other words. */
function turnsOnTime(one: string, other: string): boolean {
  const words = (text: string): Set<string> => new Set((text.match(notBeforeEach) ?? []).map((word) => word.toLowerCase()));
  const first = words(one);
  const second = words(other);
  // "out of service until Thursday" is "working again on Thursday".
  if ((first.has('until') && !second.has('until')) || (second.has('until') && !first.has('until'))) return true;
  return (
    first.size > 0 && second.size > 0 && ([...first].some((word) => !second.has(word)) || [...second].some((word) => !first.has(word)))
  );
}

const conditional =
  /^\W{0,3}(?:and |but |or )?(?:if|unless|should (?:you|we|they|he|she|it|this|the)|in the event|failure to|where|even if|only if)\b/i;

const onlyWhen = /\bonly\b[^.]{0,60}\b(?:if|when|once|after|with)\b/i;
const unlessOrUntil = /^,? ?(?:unless|until)\b/i;

const relative = /^\W{0,3}(?:who|which|whose|that)\b/i;

/** Takes a clause and the clauses of the draft like it; gives what became of its denial. */
export function compareDenials(
  source: string,
  draft: string,
  one: Clause,
  matches: readonly Likeness[],
  index: ClauseIndex,
): FactOutcome[] {
  const best = matches[0];
  if (best === undefined || !saysTheSame(one, best.clause, best.shared)) return [];
  const rivals = matches.filter(({ clause, shared, score }) => saysTheSame(one, clause, shared) && score >= best.score * 0.6);
  // "We have told the police but not your employer": what only names another thing answers nothing where the clause beside it says the deed.
  const isAside = (clause: Clause): boolean =>
    clause.verb === undefined &&
    one.verb !== undefined &&
    index.ofSentence(clause.sentence).some(({ denied, verb }) => denied !== one.denied && verb === one.verb);
  const same = rivals.find(({ clause }) => clause.denied === one.denied && !isAside(clause));
  if (same !== undefined) {
    if (one.denied && one.denial !== undefined && same.clause.denial !== undefined) {
      return [
        {
          outcome: 'kept',
          source: fact('not', source, one.denial, one.stems.join(' ')),
          draft: fact('not', draft, same.clause.denial, same.clause.stems.join(' ')),
        },
      ];
    }
    return [];
  }
  const other = matches.find(({ clause }) => clause.denied !== one.denied)?.clause ?? best.clause;
  if (other.denied === one.denied) return [];
  // "Do not give anyone who rings you your bank details": what is denied stands in the clause before.
  if (relative.test(other.text) && index.ofSentence(other.sentence).some(({ denied }) => denied === one.denied)) return [];
  // "If payment is not received by 10 May" may become "Please pay by 10 May. If you do not, …".
  if (conditional.test(one.text) !== conditional.test(other.text)) return [];
  // "only if your neighbour does" is "not unless he does".
  const tail = (text: string, { span }: Clause): string => text.slice(span.end, span.end + 24);
  if (
    (!one.denied && onlyWhen.test(`${one.text}${tail(source, one)}`) && unlessOrUntil.test(tail(draft, other))) ||
    (!other.denied && onlyWhen.test(`${other.text}${tail(draft, other)}`) && unlessOrUntil.test(tail(source, one)))
  )
    return [];
  // "unsafe" may become "dangerous": the other says in one word what this one denies.
  const denier = one.denied ? one : other;
  const word = (denier === one ? source : draft).slice(denier.denial?.start ?? 0, denier.denial?.end ?? 0).toLowerCase();
  if (/^[a-z]{5,}$/.test(word) && (denier === one ? other : one).verbs.includes(meaning(word))) return [];
  const hidden = one.denied ? other.text : one.text;
  if (onlyIn(hidden, one.denied ? one.text : other.text) || turnsOnTime(one.text, other.text)) return [];
  // "not more than one" is "at most one".
  if (
    /\b(?:more|less|fewer|over|under|least|most) (?:than )?/i.test(one.denied ? one.text : other.text) &&
    /\b(?:at most|at least|maximum|minimum|up to|no more|or more|or less|only)\b/i.test(hidden)
  )
    return [];
  return [
    {
      outcome: 'changed',
      source: fact('not', source, one.span, one.denied ? 'denied' : 'said'),
      draft: fact('not', draft, other.span, other.denied ? 'denied' : 'said'),
    },
  ];
}
