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
  /** How many words of the clause in hand each clause holds. */
  private readonly counts: Uint16Array;
  private met: readonly number[] = [];
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
    this.counts = new Uint16Array(clauses.length);
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

  /** The places of the twelve clauses that hold most of these words, which `counts` counts; those first met before others. */
  private nearest(words: ReadonlySet<string>): readonly number[] {
    for (const at of this.met) this.counts[at] = 0;
    const met: number[] = [];
    this.met = met;
    let most = 0;
    for (const word of words)
      for (const at of this.byStem.get(word) ?? []) {
        const count = (this.counts[at] ?? 0) + 1;
        this.counts[at] = count;
        if (count === 1) met.push(at);
        if (count > most) most = count;
      }
    const nearest: number[] = [];
    for (let count = most; count > 0 && nearest.length < 12; count -= 1)
      for (const at of met) if (this.counts[at] === count && nearest.length < 12) nearest.push(at);
    return nearest;
  }

  /** Clauses that share words with this one, most alike first. */
  like(clause: Clause): Likeness[] {
    const own = new Set(clause.keys);
    return this.nearest(own)
      .flatMap((at) => {
        const other = this.clauses[at];
        const stems = this.stems[at];
        if (other === undefined || stems === undefined) return [];
        let both = 0;
        for (const stem of own) if (stems.has(stem)) both += 1;
        return both === 0
          ? []
          : [{ clause: other, shared: both, score: (2 * both + (this.counts[at] ?? 0) * 0.1) / (own.size + stems.size + 0.5) }];
      })
      .sort((one, other) => other.score - one.score);
  }
}

/** True when two clauses share at least half the words of the shorter. */
export function saysTheSame(one: Clause, other: Clause, shared: number): boolean {
  return shared >= Math.max(1, Math.ceil(Math.min(one.distinct, other.distinct) * 0.5));
}
