/** Tells of a pattern and a text whether the one may match the other: false only where it surely cannot. */
type Judge = (pattern: RegExp, text: string) => boolean;

let judge: Judge | undefined;

/** Whether a pattern is worth trying on a text. What judges is in literal-sieve.ts; where nobody asks for it, as before sending, it need not be there. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  return judge === undefined || judge(pattern, text);
}

/** Whether a pattern without memory of its own (no g, no y) matches a text; not tried where it surely cannot. */
export function occursIn(text: string, pattern: RegExp): boolean {
  return mayMatch(pattern, text) && pattern.test(text);
}

/** Takes a judge and work to be done; while it is done, `mayMatch` asks that judge, and those of the work around it. */
export function judgedBy<Result>(own: Judge, work: () => Result): Result {
  const outer = judge;
  judge = outer === undefined ? own : (pattern, text) => own(pattern, text) && outer(pattern, text);
  try {
    return work();
  } finally {
    judge = outer;
  }
}
