import type { Fact, FactKind } from '../fact';
import type { Span } from '../span';
import type { Clause } from './clauses';

/** A clause like another, with how many words they share and how alike they are, 0 to about 1. */
export interface Likeness {
  readonly clause: Clause;
  readonly shared: number;
  readonly score: number;
}

/** A fact of a clause: its words as they stand in the text. */
export function fact(kind: FactKind, text: string, span: Span, value: string): Fact {
  return { kind, text: text.slice(span.start, span.end), span, value };
}

const defaults = /\bfail(?:ing|ure|s|ed)?\b|\botherwise\b|\bor else\b|\bunless\b|\bin the absence of\b/i;

/** Draft clauses by the stems they hold, so that a clause is compared only with those that share a word. */
export class ClauseIndex {
  private readonly byStem = new Map<string, number[]>();
  private readonly byVerb = new Map<string, Clause[]>();
  private readonly bySentence = new Map<number, Clause[]>();
  private readonly stems: readonly ReadonlySet<string>[];
  readonly someDenied: boolean;
  readonly someMust: boolean;
  /** Some clause says what comes of it when something is not done: "failing which", "otherwise", "if you do not". */
  readonly someDefault: boolean;
  constructor(readonly clauses: readonly Clause[]) {
    this.someDenied = clauses.some(({ denied }) => denied);
    this.someDefault = clauses.some(
      ({ text, denied }) => defaults.test(text) || (denied && /^\W{0,3}(?:and |but )?(?:if|where|should)\b/i.test(text)),
    );
    this.someMust = clauses.some(({ force }) => force === 'must');
    this.stems = clauses.map((clause) => new Set(clause.keys));
    clauses.forEach((clause, at) => {
      const beside = this.bySentence.get(clause.sentence);
      if (beside === undefined) this.bySentence.set(clause.sentence, [clause]);
      else if (beside.length < 12) beside.push(clause);
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

  /** The clauses of a sentence, the first twelve. */
  ofSentence(sentence: number): readonly Clause[] {
    return this.bySentence.get(sentence) ?? [];
  }

  has(stem: string): boolean {
    return this.byStem.has(stem);
  }

  /** Clauses that share words with this one, most alike first. */
  like(clause: Clause): Likeness[] {
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

/** True when two clauses share at least half the words of the shorter. */
export function saysTheSame(one: Clause, other: Clause, shared: number): boolean {
  return shared >= Math.max(1, Math.ceil(Math.min(one.distinct, other.distinct) * 0.5));
}
