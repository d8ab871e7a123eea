import { signOf } from './pattern-parts';

/** One character of a class, or where a range of them begins or ends. */
const member = /\\u\{(?<long>[0-9a-f]{1,6})\}|\\u(?<short>[0-9a-f]{4})|\\x(?<byte>[0-9a-f]{2})|\\(?<escaped>[\s\S])|(?<plain>[\s\S])/iy;

const shorthands: Readonly<Record<string, string>> = { d: '0', s: ' ', W: ' ', b: ' ', t: ' ', n: ' ', r: ' ', f: ' ', v: ' ', '0': ' ' };

/** The code of a character, or the sign of a shorthand such as \d; undefined of what may be anything. */
function readMember(groups: Readonly<Record<string, string | undefined>>): number | string | undefined {
  const { long, short, byte, escaped, plain } = groups;
  const hex = long ?? short ?? byte;
  if (hex !== undefined) return parseInt(hex, 16);
  if (plain !== undefined) return plain.charCodeAt(0);
  if (escaped === undefined) return undefined;
  return shorthands[escaped] ?? (/[A-Za-z0-9]/.test(escaped) ? undefined : escaped.charCodeAt(0));
}

function addRange(signs: Set<string>, from: number, to: number): void {
  for (let code = from; code <= Math.min(to, 127); code += 1) signs.add(signOf(code));
  if (to > 127) signs.add(' ');
}

/** Takes what stands between the brackets of a class; gives the signs its characters have, or undefined when it may be anything. */
export function signsAmong(source: string): readonly string[] | undefined {
  // A class of what is not in it; characters of two halves, which a pattern may read as one.
  if (source.startsWith('^') || /[\ud800-\udfff]|\\u(?:d[89a-f]|\{[0-9a-f]{5})/i.test(source)) return undefined;
  const signs = new Set<string>();
  let from: number | undefined;
  let isRange = false;
  member.lastIndex = 0;
  for (let match = member.exec(source); match !== null; match = member.exec(source)) {
    const own = readMember(match.groups ?? {});
    if (own === undefined) return undefined;
    if (match[0] === '-' && from !== undefined && !isRange && member.lastIndex < source.length) {
      isRange = true;
      continue;
    }
    if (typeof own === 'string') {
      // "[\d-x]": no range, and rare enough.
      if (isRange) return undefined;
      signs.add(own);
      from = undefined;
    } else {
      addRange(signs, isRange && from !== undefined ? from : own, own);
      from = isRange ? undefined : own;
    }
    isRange = false;
  }
  return [...signs];
}
