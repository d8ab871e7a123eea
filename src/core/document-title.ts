import type { Passage } from './passage';

/** A greeting that stands by itself: "Dear Ms Harlow", "Annwyl Mr Example". */
const greeting = /^(?:dear|annwyl|hello|hi)\b.{0,80}$/i;
/** A subject says what a letter is about and is no sentence. Characters. */
const longestSubject = 90;

/**
 * Takes a document's passages in order; gives what to call it, as its reader would: its title, else the line below the greeting, else the
 * first heading. Empty when there is none.
 */
export function documentTitle(passages: readonly Passage[]): string {
  const worded = passages.filter(({ text }) => text.trim() !== '');
  const named = (role: Passage['role']): string | undefined => worded.find((passage) => passage.role === role)?.text.trim();
  const at = worded.findIndex(({ text }) => greeting.test(text.trim()));
  const below = at < 0 ? undefined : worded[at + 1]?.text.trim();
  const subject = below !== undefined && below.length <= longestSubject && !/[.?!:;,]$/.test(below) ? below : undefined;
  return named('title') ?? subject ?? named('heading') ?? '';
}
