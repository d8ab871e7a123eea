import type { OutgoingMessage, SendConcern } from './outgoing-message';

/** Gaps of templates and of habit: [date], <name>, {{reference}}, XXXX, ____, DD/MM/YYYY, TBC. Bounded so that any text takes linear time. */
const placeholder =
  /\[[^[\]\n]{2,60}\]|<[a-z][a-z ]{1,40}>|\{\{[^{}\n]{1,60}\}\}|\bX{3,}\b|\bx{4,}\b|_{4,}|\bDD\/MM\/YY(?:YY)?\b|\bTB[CA]\b|\bINSERT [A-Za-z]{2,}|£(?:X{2,}|\?\?)|\?{3,}/;
const citation = /^\[(?:\d{1,3}|sic|\.{3}|…|\d{4}\][^[]*)\]$|^\[(?:EXTERNAL|CAUTION|OFFICIAL)/i;

/** A slot nobody filled. */
export function placeholderLeft(message: OutgoingMessage): readonly SendConcern[] {
  for (const line of `${message.subject}\n${message.body}`.split('\n')) {
    const found = placeholder.exec(line);
    if (found === null || citation.test(found[0])) continue;
    return [
      {
        concern: 'placeholder',
        quote: found[0],
        why: 'This looks like a gap that was not filled in.',
        advice: 'Fill it in, or take it out.',
      },
    ];
  }
  return [];
}
