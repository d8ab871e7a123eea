import { placesOfLines } from '../quoted-lines';

/** Outlook on the web glues the quoted header to the last line above it (office-js#6012). */
const gluedHeader = /From: [^\n]{2,160}\n?\s{0,4}(?:Sent|Date): /;
/** More than anybody writes; what is beyond it is quoted mail, and reading it would take the time the check has. */
const longest = 200_000;

/** What is being sent, as plain text: the officer's own words, and whether a thread hangs below. The thread's words are somebody else's and never a concern. */
export function ownDraft(body: string): { readonly text: string; readonly quoted: boolean } {
  const glued = gluedHeader.exec(body.slice(0, longest));
  const lines = body.slice(0, glued === null ? longest : glued.index).split(/\r\n|\r|\n/);
  const places = placesOfLines(lines);
  return {
    text: lines.filter((_, index) => places[index] === 'own').join('\n'),
    quoted: glued !== null || places.includes('quoted'),
  };
}
