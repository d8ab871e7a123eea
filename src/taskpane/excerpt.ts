/** Takes a text and words in it; gives at most `most` characters around the words, cut between words, with ellipses where it was cut. */
export function excerpt(
  text: string,
  about: string,
  most = 90,
): { readonly before: string; readonly about: string; readonly after: string } {
  const at = text.indexOf(about);
  if (at < 0 || about === '') return { before: cutEnd(text, most), about: '', after: '' };
  const room = Math.max(0, most - about.length);
  const before = text.slice(0, at);
  const after = text.slice(at + about.length);
  const half = Math.floor(room / 2);
  const left = Math.min(before.length, Math.max(half, room - after.length));
  return { before: cutStart(before, left), about, after: cutEnd(after, room - left) };
}

function cutStart(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(text.length - most);
  const space = kept.indexOf(' ');
  return `…${space < 0 ? kept : kept.slice(space + 1)}`;
}

/** Takes a text; gives its first `most` characters at most, cut between words. */
export function cutEnd(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most);
  const space = kept.lastIndexOf(' ');
  return `${(space < most / 2 ? kept : kept.slice(0, space)).replace(/[\s,;:.]+$/, '')}…`;
}
