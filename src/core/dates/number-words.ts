import { tokenAt, type Token } from './tokens';
import { roundOrdinals, smallNumbers, smallOrdinals, tens } from './vocabulary';

/** A number and the token after it. */
export interface Counted {
  readonly value: number;
  readonly next: number;
}

/** A whole number in digits ("1,200" too) or words up to the hundreds ("twenty-one", "a hundred and twenty"). */
export function readNumber(tokens: readonly Token[], at: number): Counted | undefined {
  const token = tokenAt(tokens, at);
  if (token.number >= 0) {
    const comma = tokenAt(tokens, at + 1);
    const rest = tokenAt(tokens, at + 2);
    if (comma.text === ',' && !comma.spaced && !rest.spaced && rest.number >= 0 && rest.end - rest.start === 3) {
      return { value: token.number * 1000 + rest.number, next: at + 3 };
    }
    if (comma.text === '.' && !comma.spaced && !rest.spaced && rest.number >= 0 && rest.end - rest.start <= 3) {
      return { value: token.number + rest.number / 10 ** (rest.end - rest.start), next: at + 3 };
    }
    return { value: token.number, next: at + 1 };
  }
  const below = readBelowHundred(tokens, at);
  const hundredAt = below === undefined ? (token.text === 'a' ? at + 1 : -1) : below.next;
  if (hundredAt >= 0 && tokenAt(tokens, hundredAt).text === 'hundred') {
    const and = tokenAt(tokens, hundredAt + 1).text === 'and' ? hundredAt + 2 : hundredAt + 1;
    const rest = readBelowHundred(tokens, and);
    const hundreds = (below?.value ?? 1) * 100;
    return rest === undefined ? { value: hundreds, next: hundredAt + 1 } : { value: hundreds + rest.value, next: rest.next };
  }
  return below;
}

function readBelowHundred(tokens: readonly Token[], at: number): Counted | undefined {
  const word = tokenAt(tokens, at).text;
  const small = smallNumbers.get(word);
  if (small !== undefined) return { value: small, next: at + 1 };
  const ten = tens.get(word);
  if (ten === undefined) return undefined;
  const hyphen = tokenAt(tokens, at + 1).text === '-' ? 1 : 0;
  const unit = smallNumbers.get(tokenAt(tokens, at + 1 + hyphen).text);
  return unit !== undefined && unit > 0 && unit < 10 ? { value: ten + unit, next: at + 2 + hyphen } : { value: ten, next: at + 1 };
}

/** An ordinal: "22nd", "22 nd", "twenty-second", "first". `marked` is always true here; bare digits are no ordinal. */
export function readOrdinal(tokens: readonly Token[], at: number): Counted | undefined {
  const token = tokenAt(tokens, at);
  if (token.number >= 0) {
    const suffix = tokenAt(tokens, at + 1);
    const isSuffix = suffix.text === 'st' || suffix.text === 'nd' || suffix.text === 'rd' || suffix.text === 'th';
    return isSuffix && !suffix.spaced ? { value: token.number, next: at + 2 } : undefined;
  }
  const small = smallOrdinals.get(token.text) ?? roundOrdinals.get(token.text);
  if (small !== undefined) return { value: small, next: at + 1 };
  const ten = tens.get(token.text);
  if (ten === undefined) return undefined;
  const hyphen = tokenAt(tokens, at + 1).text === '-' ? 1 : 0;
  const unit = smallOrdinals.get(tokenAt(tokens, at + 1 + hyphen).text);
  return unit !== undefined && unit < 10 ? { value: ten + unit, next: at + 2 + hyphen } : undefined;
}
