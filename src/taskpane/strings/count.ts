/** A number with its noun. English plurals; Welsh will bring its own six forms, which is why every count is a function. */
export const count = (n: number, one: string, many: string): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** The text with a capital first. */
export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b and c", or with another last word. */
export function list(parts: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts[parts.length - 1] ?? ''}`;
}
