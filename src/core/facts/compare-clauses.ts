import type { Fact, FactKind, FactOutcome } from '../fact';
import type { Span } from '../span';
import { readClauses } from './clauses';
import type { Clause, Force } from './clauses';

/** Words that say "not" without saying it: whether such a clause denies cannot be told from its form. */
const unclearEach =
  /\b(?:out|waive[ds]?|outstanding|overdue|owe|owes|owed|owing|arrears|missed|missing|late|absent|delay(?:ed)?|expired|ended|stopped|cancelled|withdrawn|closed|shut|empty|vacant|prevent(?:s|ed)?|avoid|stop|instead|rather|except|apart from|other than|too|free|hardly|barely|rarely|seldom|little|few|only|until|unless|before)\b/gi;
const notBeforeEach = /\b(?:until|before|unless|without|only|first|once|after|from|wait)\b/gi;

function fact(kind: FactKind, text: string, span: Span, value: string): Fact {
  return { kind, text: text.slice(span.start, span.end), span, value };
}

/** Draft clauses by the stems they hold, so that a clause is compared only with those that share a word. */
class Index {
  private readonly byStem = new Map<string, number[]>();
  private readonly byVerb = new Map<string, Clause[]>();
  private readonly stems: readonly ReadonlySet<string>[];
  readonly someDenied: boolean;
  readonly someMust: boolean;
  constructor(readonly clauses: readonly Clause[]) {
    this.someDenied = clauses.some(({ denied }) => denied);
    this.someMust = clauses.some(({ force }) => force === 'must');
    this.stems = clauses.map((clause) => new Set(clause.keys));
    clauses.forEach((clause, at) => {
      if (clause.verb !== undefined && clause.agent !== undefined) {
        const doing = this.byVerb.get(clause.verb) ?? [];
        if (doing.length < 60) doing.push(clause);
        this.byVerb.set(clause.verb, doing);
      }
      for (const stem of new Set([...clause.keys, ...clause.stems, ...clause.verbs])) {
        const list = this.byStem.get(stem) ?? [];
        if (list.length < 60) list.push(at);
        this.byStem.set(stem, list);
      }
    });
  }

  /** Clauses in which somebody does this. */
  doing(verb: string): readonly Clause[] {
    return this.byVerb.get(verb) ?? [];
  }

  has(stem: string): boolean {
    return this.byStem.has(stem);
  }

  /** Clauses that share words with this one, most alike first. */
  like(clause: Clause): { readonly clause: Clause; readonly shared: number; readonly score: number }[] {
    const shared = new Map<number, number>();
    for (const stem of new Set(clause.keys)) for (const at of this.byStem.get(stem) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const own = new Set(clause.keys);
    return [...shared]
      .sort((one, other) => other[1] - one[1])
      .slice(0, 12)
      .flatMap(([at, common]) => {
        const other = this.clauses[at];
        const stems = this.stems[at];
        if (other === undefined || stems === undefined) return [];
        let both = 0;
        for (const stem of own) if (stems.has(stem)) both += 1;
        return both === 0 ? [] : [{ clause: other, shared: both, score: (2 * both + common * 0.1) / (own.size + stems.size + 0.5) }];
      })
      .sort((one, other) => other.score - one.score);
  }
}

function saysTheSame(one: Clause, other: Clause, shared: number): boolean {
  return shared >= Math.max(1, Math.ceil(Math.min(new Set(one.keys).size, new Set(other.keys).size) * 0.5));
}

function weakened(from: Force, to: Force, other: Clause): boolean {
  if (from === 'must') return to === 'may' || to === 'weak';
  if (from === 'will') return (to === 'weak' || to === 'may') && !/\bif you wish\b/i.test(other.text);
  return false;
}

function strengthened(one: Clause, other: Clause): boolean {
  if (one.force === 'may')
    return (
      other.force === 'must' ||
      (other.force === 'will' && /\b(?:may|might|could|possibly|perhaps)\b/i.test(one.text) && !/\bable\b/i.test(other.text))
    );
  return (
    one.force === 'weak' &&
    other.force === 'will' &&
    /\b(?:try|aim|hope|expect|intend|endeavour|likely|probably|plan|possible)/i.test(one.text)
  );
}

/** "may be leaking" that became "is leaking". */
function madeCertain(one: Clause, other: Clause): boolean {
  const guess =
    /\b(?:may|might|could|possibly|perhaps|suspect(?:s|ed)?|appears? to|seems? to|alleged(?:ly)?|reported(?:ly)?|likely|believes?|suspects?)\b(?: (?:well )?(?:be|have|been|to))?/i.exec(
      one.text,
    );
  if (guess === null || other.force !== 'none') return false;
  if (
    !/\b(?:may|might|could) (?:well )?(?:be|have)\b|\b(?:alleged|suspect|believe|appears?|seems?|possibly|perhaps|likely)/i.test(guess[0])
  )
    return false;
  return (
    !/\b(?:may|might|could|possibly|perhaps|suspect|appear|seem|alleged|likely|think|believe|believes|thinks|risk|chance|can|if|entitled)/i.test(
      other.text,
    ) && /\b(?:is|are|was|were|has|have|had|found|been)\b/i.test(other.text)
  );
}

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
  return (
    first.size > 0 && second.size > 0 && ([...first].some((word) => !second.has(word)) || [...second].some((word) => !first.has(word)))
  );
}

function compareDenials(source: string, draft: string, one: Clause, matches: ReturnType<Index['like']>): FactOutcome[] {
  const best = matches[0];
  if (best === undefined || !saysTheSame(one, best.clause, best.shared)) return [];
  const rivals = matches.filter(({ clause, shared, score }) => saysTheSame(one, clause, shared) && score >= best.score * 0.6);
  const same = rivals.find(({ clause }) => clause.denied === one.denied);
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
  const other = best.clause;
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

function compareForce(source: string, draft: string, one: Clause, matches: ReturnType<Index['like']>): FactOutcome[] {
  const alike = matches.filter(({ clause, shared, score }) => saysTheSame(one, clause, shared) && score >= (matches[0]?.score ?? 0) * 0.6);
  const other = alike[0]?.clause;
  if (other === undefined) return [];
  if (alike.some(({ clause }) => clause.force === one.force && one.force !== 'none') && one.forceSpan !== undefined) {
    const same = alike.find(({ clause }) => clause.force === one.force)?.clause;
    if (same?.forceSpan !== undefined)
      return [
        {
          outcome: 'kept',
          source: fact('modal', source, one.forceSpan, one.force),
          draft: fact('modal', draft, same.forceSpan, same.force),
        },
      ];
  }
  if (one.denied && other.denied && !madeCertain(one, other)) return [];
  const changed = weakened(one.force, other.force, other) || strengthened(one, other) || madeCertain(one, other);
  if (!changed) return [];
  const span = (clause: Clause): Span => ({ start: clause.forceSpan?.start ?? clause.span.start, end: clause.span.end });
  return [
    { outcome: 'changed', source: fact('modal', source, span(one), one.force), draft: fact('modal', draft, span(other), other.force) },
  ];
}

const roles = new Set(
  'landlord surgery nursery clinic bank contractor school owner builder supplier employer doctor gp hospital police neighbour father mother son daughter brother sister husband wife agent insurer company provider court tribunal ombudsman warden'.split(
    ' ',
  ),
);

/** True when two doers are not the same: us and the reader, or two names, or a body and us. */
function areTwo(one: string, other: string, draft: string, source: string): boolean {
  if (one === other) return false;
  const isName = (agent: string): boolean => agent !== 'we' && agent !== 'you';
  if (!isName(one) && !isName(other)) return true;
  if (isName(one) && isName(other)) {
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
  // "Mr Khan must pay" may become "you must pay"; a name that still acts beside "you" may not.
  return text.toLowerCase().indexOf(name) >= 0;
}

function compareDoers(source: string, draft: string, one: Clause, index: Index): FactOutcome[] {
  if (one.agent === undefined || one.verb === undefined || one.agentSpan === undefined) return [];
  const stems = new Set(one.stems);
  const { agent, verb } = one;
  const matches = index
    .doing(verb)
    .filter(
      (clause) =>
        clause.agent !== undefined &&
        clause.verb === verb &&
        (clause.stems.filter((stem) => stems.has(stem) && stem !== verb).length > 0 || (clause.stems.length <= 2 && stems.size <= 2)),
    );
  if (matches.length === 0) return [];
  const same = matches.find((clause) => clause.agent !== undefined && !areTwo(agent, clause.agent, draft, source));
  const other = same ?? matches[0];
  if (other?.agentSpan === undefined || other.agent === undefined) return [];
  const pair = {
    source: fact('who', source, { start: one.agentSpan.start, end: one.span.end }, `${agent} ${verb}`),
    draft: fact('who', draft, { start: other.agentSpan.start, end: other.span.end }, `${other.agent} ${verb}`),
  };
  return [same === undefined ? { outcome: 'changed', ...pair } : { outcome: 'kept', ...pair }];
}

const asks = /^(?:please )?(?:note|let us know|contact us|get in touch)\b/i;

/** A clause of which the other text says next to nothing. */
function isMissing(clause: Clause, index: Index, keptSpans: readonly Span[]): boolean {
  const stems = [...new Set(clause.stems)];
  if (clause.isLabel || stems.length === 0 || asks.test(clause.text.trim())) return false;
  const covered = stems.filter((stem) => index.has(stem)).length;
  if (stems.length === 1)
    return (
      covered === 0 &&
      (/\b(?:is|are|was|were)\b/i.test(clause.text) ||
        (clause.denied && !index.someDenied) ||
        (clause.force === 'must' && !index.someMust)) &&
      clause.text.trim().split(/\s+/).length >= 3 &&
      !keptSpans.some((span) => span.start < clause.span.end && clause.span.start < span.end)
    );
  if (covered / stems.length >= 0.25) return false;
  return !keptSpans.some((span) => span.start < clause.span.end && clause.span.start < span.end);
}

/** The one name of the clause a value stands in, if there is just one. */
function nameBeside(value: Span, clauses: readonly Clause[], names: readonly Fact[]): Fact | undefined {
  const clause = clauses.find(({ span }) => span.start <= value.start && value.end <= span.end);
  if (clause === undefined) return undefined;
  const near = names.filter(({ span }) => span.start < clause.span.end && clause.span.start < span.end);
  return near.length === 1 ? near[0] : undefined;
}

/** Values that changed hands: "Mr Chaudhry owes £90 and Ms Iqbal £60" and the other way round. Only in texts of a letter's length. */
function compareHands(
  kept: readonly FactOutcome[],
  before: readonly Clause[],
  after: readonly Clause[],
  sourceNames: readonly Fact[],
  draftNames: readonly Fact[],
): FactOutcome[] {
  if (before.length > 400 || after.length > 400) return [];
  const lastWord = (fact: Fact): string => fact.value.split(' ').pop() ?? '';
  const swapped = kept.flatMap((outcome): FactOutcome[] => {
    if (outcome.outcome !== 'kept' || !/^(?:amount|date|percentage|number|time|phone)$/.test(outcome.source.kind)) return [];
    const one = nameBeside(outcome.source.span, before, sourceNames);
    const other = nameBeside(outcome.draft.span, after, draftNames);
    if (one === undefined || other === undefined || lastWord(one) === lastWord(other)) return [];
    const words = new Set(one.value.split(' '));
    if (other.value.split(' ').some((word) => words.has(word))) return [];
    const isThere = (facts: readonly Fact[], fact: Fact): boolean => facts.some((candidate) => lastWord(candidate) === lastWord(fact));
    return isThere(draftNames, one) && isThere(sourceNames, other)
      ? [{ outcome: 'changed', source: outcome.source, draft: outcome.draft }]
      : [];
  });
  // One value that moved may be a matter of wording; two that changed places are not.
  return swapped.length > 1 ? swapped : [];
}

/** Takes two texts, their names, and the values kept; gives outcomes for denials, duties, doers, and clauses lost or invented. */
export function compareClauses(
  source: string,
  draft: string,
  sourceNames: readonly Fact[],
  draftNames: readonly Fact[],
  kept: readonly FactOutcome[],
): FactOutcome[] {
  const before = readClauses(source, sourceNames);
  const after = readClauses(draft, draftNames);
  const index = new Index(after);
  const reverse = new Index(before);
  const outcomes: FactOutcome[] = [];
  const keptSource = kept.flatMap((outcome) => (outcome.outcome === 'kept' ? [outcome.source.span] : []));
  const keptDraft = kept.flatMap((outcome) => (outcome.outcome === 'kept' ? [outcome.draft.span] : []));
  for (const clause of before) {
    const matches = index.like(clause);
    outcomes.push(
      ...compareDenials(source, draft, clause, matches),
      ...compareForce(source, draft, clause, matches),
      ...compareDoers(source, draft, clause, index),
    );
    if (isMissing(clause, index, keptSource))
      outcomes.push({ outcome: 'lost', source: fact('who', source, clause.span, clause.stems.join(' ')) });
  }
  for (const clause of after) {
    if (isMissing(clause, reverse, keptDraft))
      outcomes.push({ outcome: 'invented', draft: fact('who', draft, clause.span, clause.stems.join(' ')) });
  }
  outcomes.push(...compareHands(kept, before, after, sourceNames, draftNames));
  return outcomes;
}
