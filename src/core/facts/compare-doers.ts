import type { FactOutcome } from '../fact';
import type { Span } from '../span';
import { fact, type ClauseIndex } from './clause-index';
import { actors, readers } from './clause-words';
import type { Clause } from './clauses';
import { meaning } from './stems';

const roles = new Set(
  'landlord surgery nursery clinic bank contractor school owner builder supplier employer doctor gp hospital police neighbour father mother son daughter brother sister husband wife agent insurer company provider court tribunal ombudsman warden'.split(
    ' ',
  ),
);

const atWork = new Set(actors.split(' '));
/** A word in small letters that names a doer by his work; a name has a capital in its text, and is two words here or not in the list. */
const isActor = (agent: string): boolean => atWork.has(agent) || /^[a-z]{3,16}(?:er|or|ist|ant|ian)$/.test(agent);
const parties = new Set(readers.split(' '));
/** Whom the council may send and call "we", or "our officer". */
const ours = new Set(
  'officer team department service manager head agency firm company board association trust surveyor inspector engineer warden assessor caseworker adviser electrician plumber'.split(
    ' ',
  ),
);

/** Takes two words for somebody; true when a rewrite may put the one for the other: two words for the reader, or for whom the council sends. */
export function mayBeOneDoer(one: string, other: string): boolean {
  return (parties.has(one) && parties.has(other)) || (ours.has(one) && ours.has(other));
}

/** True when two doers are not the same: us and the reader, or two names, or a body and us. */
function areTwo(one: string, other: string, draft: string, source: string): boolean {
  if (one === other) return false;
  const isName = (agent: string): boolean => agent !== 'we' && agent !== 'you';
  if (!isName(one) && !isName(other)) return true;
  if (isName(one) && isName(other)) {
    // The residents are not the contractor; a tenant may be called a resident, and any of us a team or an officer.
    if (isActor(one) && isActor(other) && (atWork.has(one) || atWork.has(other)))
      return meaning(one) !== meaning(other) && !(parties.has(one) && parties.has(other)) && !ours.has(one) && !ours.has(other);
    const words = new Set(one.split(/\s+/));
    return (
      !other.split(/\s+/).some((word) => words.has(word)) &&
      draft.toLowerCase().indexOf(one) >= 0 &&
      source.toLowerCase().indexOf(other) >= 0
    );
  }
  const name = isName(one) ? one : other;
  const text = isName(one) ? draft : source;
  // A body or a relative named by its role is never the reader or the council.
  if (roles.has(name)) return true;
  if (isActor(name) && !parties.has(name) && (one === 'you' || other === 'you')) return true;
  // "Mr Khan must pay" may become "you must pay"; a name that still acts beside "you" may not.
  return text.toLowerCase().indexOf(name) >= 0;
}

/** Where a value that stayed stands in each text. */
export interface KeptPlaces {
  readonly source: Span;
  readonly draft: Span;
}

/** Takes a clause and the draft's clauses; gives whether the same one still does it. */
export function compareDoers(source: string, draft: string, one: Clause, index: ClauseIndex, kept: readonly KeptPlaces[]): FactOutcome[] {
  if (one.agent === undefined || one.verb === undefined || one.agentSpan === undefined) return [];
  const stems = new Set(one.stems);
  const { agent, verb } = one;
  const alike = index
    .doing(verb)
    .filter(
      (clause) =>
        clause.agent !== undefined &&
        clause.verb === verb &&
        (clause.stems.filter((stem) => stems.has(stem) && stem !== verb).length > 0 || (clause.stems.length <= 2 && stems.size <= 2)),
    );
  if (alike.length === 0) return [];
  // Those that share what it is done to say more than those that only share the verb.
  const sharing = alike.filter((clause) => clause.stems.some((stem) => stems.has(stem) && stem !== verb));
  // So do those that hold the same amount or date: "We will pay £6,000 and you will pay £2,450".
  const places = kept.filter(({ source: { start, end } }) => one.span.start <= start && end <= one.span.end).slice(0, 6);
  const holding = alike.filter(({ span }) => places.some(({ draft: place }) => span.start <= place.start && place.end <= span.end));
  const matches = holding.length > 0 ? holding : sharing.length > 0 ? sharing : alike;
  const same = matches.find((clause) => clause.agent !== undefined && !areTwo(agent, clause.agent, draft, source));
  const other = same ?? matches[0];
  if (other?.agentSpan === undefined || other.agent === undefined) return [];
  const pair = {
    source: fact('who', source, { start: one.agentSpan.start, end: one.span.end }, `${agent} ${verb}`),
    draft: fact('who', draft, { start: other.agentSpan.start, end: other.span.end }, `${other.agent} ${verb}`),
  };
  return [same === undefined ? { outcome: 'changed', ...pair } : { outcome: 'kept', ...pair }];
}
