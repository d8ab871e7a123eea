/**
 * Takes a cue of a template; gives its pattern, ignoring case. Templates travel between councils, so a cue is not trusted: only a
 * part of regular expressions that stays quick on any text is let through.
 * @throws SyntaxError with plain words when the cue is not a pattern or may be slow.
 */
export function readCue(cue: string): RegExp {
  if (cue.length > 200) throw new SyntaxError('a cue has at most 200 characters');
  // Escaped characters and classes are looked away from: what is left shows the operators.
  const bare = cue.replace(/\\./g, '').replace(/\[[^\]]{0,60}\]/g, 'c');
  if (/[*+]/.test(bare)) throw new SyntaxError('a cue may not use * or +; use {0,40} instead');
  if (/\{\d{0,9},\}/.test(bare)) throw new SyntaxError('a cue may not repeat without an end; use {0,40}');
  if (/\)\{/.test(bare)) throw new SyntaxError('a cue may not repeat a group; write it out');
  if (/\(\?[^:]/.test(bare)) throw new SyntaxError('a cue may not look ahead or behind, or name a group');
  const repeats = bare.match(/\{(\d{1,4})(?:,(\d{1,4}))?\}/g) ?? [];
  if (repeats.length > 2) throw new SyntaxError('a cue may repeat at most twice');
  if (repeats.some((repeat) => (repeat.match(/\d+/g) ?? []).some((count) => Number(count) > 120))) {
    throw new SyntaxError('a cue may repeat at most 120 times');
  }
  if (/\\[1-9]/.test(cue)) throw new SyntaxError('a cue may not refer back to a group');
  return new RegExp(cue, 'iu');
}
