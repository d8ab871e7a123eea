import { tokenAt, type Token } from './tokens';

/** When the parts of a day begin and end, in hours. */
export const dayParts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['morning', [8, 12]],
  ['mornings', [8, 12]],
  ['afternoon', [12, 16]],
  ['evening', [16, 20]],
  ['night', [20, 24]],
]);

/** Seconds after midnight as `HH:MM:SS`. */
export function clock(seconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const within = Math.min(seconds, 86399);
  return `${two(within / 3600)}:${two((within % 3600) / 60)}:${two(within % 60)}`;
}

/** "morning", "early in the morning", "later in the afternoon", "in the evening": hours from and to. */
export function readPart(
  tokens: readonly Token[],
  at: number,
): { readonly from: number; readonly to: number; readonly next: number } | undefined {
  let next = at;
  let half: 'early' | 'late' | undefined;
  const first = tokenAt(tokens, next).text;
  if (first === 'early' || first === 'earlier') half = 'early';
  else if (first === 'late' || first === 'later') half = 'late';
  if (half !== undefined) next += 1;
  if (tokenAt(tokens, next).text === 'in') next += 1;
  if (tokenAt(tokens, next).text === 'the' || tokenAt(tokens, next).text === 'this') next += 1;
  const hours = dayParts.get(tokenAt(tokens, next).text);
  if (hours === undefined) return undefined;
  const middle = (hours[0] + hours[1]) / 2;
  return { from: half === 'late' ? middle : hours[0], to: half === 'early' ? middle : hours[1], next: next + 1 };
}
