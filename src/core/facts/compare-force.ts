import type { FactOutcome } from '../fact';
import type { Span } from '../span';
import { fact, saysTheSame, type Likeness } from './clause-index';
import type { Clause, Force } from './clauses';

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
  // "for any inconvenience this may have caused": an apology claims nothing.
  if (/\b(?:inconvenience|trouble|sorry|apolog)/i.test(`${one.text} ${other.text}`)) return false;
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

const forbidden =
  /\b(?:must|shall) (?:not|never)\b|\bmustn['’]t\b|\bcan(?:not|['’]t)\b|\bnot (?:be )?(?:allowed|permitted)\b|\b(?:prohibited|forbidden|banned)\b/i;
const needless =
  /\b(?:(?:do|does|did|will|would) not|(?:do|does|did|wo)n['’]t) (?:have|need) to\b|\bneed(?: not|n['’]t)\b|\bno (?:need|requirement|obligation) to\b|\bnot (?:be )?(?:required|obliged|necessary|compulsory|under any obligation)\b/i;

/** "You do not have to reply" and "You must not reply": both deny, one a duty and one leave. */
function forbidsWhatIsFree(one: string, other: string): boolean {
  return (forbidden.test(one) && needless.test(other)) || (needless.test(one) && forbidden.test(other));
}

const right = /\b(?:entitled to|entitlement to|(?:have|has|had|the|a) (?:legal )?right to|as of right)\b/i;
const unsure = /\b(?:may|might|could|if) (?:[a-z]+ ){0,2}(?:entitled|have)\b/i;
const favour = /\b(?:might|may be able|may (?:let|allow)|could (?:let|allow|perhaps)|possibly|perhaps|at our discretion|consider)\b/i;

/** Takes a clause and the clauses of the draft like it; gives what became of its duty: must, will, may. */
export function compareForce(source: string, draft: string, one: Clause, matches: readonly Likeness[]): FactOutcome[] {
  const alike = matches.filter(({ clause, shared, score }) => saysTheSame(one, clause, shared) && score >= (matches[0]?.score ?? 0) * 0.6);
  const other = alike[0]?.clause;
  if (other === undefined) return [];
  const span = (clause: Clause): Span => ({ start: clause.forceSpan?.start ?? clause.span.start, end: clause.span.end });
  const turned = (): FactOutcome[] => [
    { outcome: 'changed', source: fact('modal', source, span(one), one.force), draft: fact('modal', draft, span(other), other.force) },
  ];
  if (one.denied && other.denied && forbidsWhatIsFree(one.text, other.text)) return turned();
  if (!one.denied && !other.denied && right.test(one.text) && !unsure.test(one.text) && !right.test(other.text) && favour.test(other.text))
    return turned();
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
  // "must not" and "cannot" are one; "should try not to" is less.
  if (one.denied && other.denied && !madeCertain(one, other) && !(one.force === 'must' && other.force === 'weak')) return [];
  const changed = weakened(one.force, other.force, other) || strengthened(one, other) || madeCertain(one, other);
  return changed ? turned() : [];
}
