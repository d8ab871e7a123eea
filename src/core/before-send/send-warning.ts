import type { SendConcern } from './outgoing-message';

/** Outlook cuts longer messages (Smart Alerts: errorMessage, 500 characters). */
const longest = 500;
const ending = 'Check again in Fair Copy, change it, or send it as it is.';

/** Takes concerns, gravest first; gives the plain text of Outlook's prompt: as many as fit, the words quoted, and how many more there are. */
export function sendWarning(concerns: readonly SendConcern[]): string {
  const lines: string[] = [];
  let length = ending.length + 24;
  for (const { quote, why, advice } of concerns) {
    const words = quote.length > 70 ? `${quote.slice(0, 67).trimEnd()}…` : quote;
    const line = `“${words}”: ${why} ${advice}`;
    if (length + line.length + 1 > longest && lines.length > 0) break;
    lines.push(line.slice(0, longest - ending.length - 24));
    length += line.length + 1;
  }
  const more = concerns.length - lines.length;
  return [...lines, ...(more > 0 ? [`And ${more} more.`] : []), ending].join('\n').slice(0, longest);
}
