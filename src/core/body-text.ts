import { splitParagraphs } from './check-text';

const addressLine =
  /^(?:[^.!?]{0,70}\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?:ref|reference|our ref|your ref|date|tel|telephone|phone|email|fax|www|https?)\b.{0,100}|[\d\s/.,£|:+()-]{1,80}|\S{1,64}@\S{1,100})$/i;
const signOff = /^(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm|many)? ?(?:regards|wishes|thanks)|thanks|thank you)[,.]?$/i;

/**
 * Takes a text; gives what is read as prose: paragraphs that end like sentences or have eight words or more. Address lines, references, headings,
 * greetings, names under the sign-off and table rows are left out, since readability formulas were made for running text.
 */
export function bodyText(text: string): string {
  const body: string[] = [];
  for (const { start, end } of splitParagraphs(text)) {
    const line = text.slice(start, end).trim();
    if (line === '' || line.startsWith('|') || (line.length < 200 && (addressLine.test(line) || signOff.test(line)))) continue;
    const sentence = /[.!?…:;]["'”’)]?$/.test(line);
    if (/^(?:dear|hello|hi)\b/i.test(line) && line.length < 60) continue;
    if (!sentence && line.length < 60) continue;
    body.push(line);
  }
  return body.length === 0 ? text : body.join('\n');
}
