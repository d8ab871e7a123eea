/**
 * What a UTF-16 code unit is, without `\p{}`: the on-send bundle runs where that is a syntax error.
 * Everything beyond Latin that is not known punctuation counts as a letter, so that other scripts make words too.
 */

/** True for a decimal digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True for A to Z and the capitals of accented Latin. */
export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code <= 0xde) return code >= 0xc0 && code !== 0xd7;
  if (code >= 0x100 && code <= 0x137) return (code & 1) === 0;
  if (code >= 0x139 && code <= 0x148) return (code & 1) === 1;
  if (code >= 0x14a && code <= 0x177) return (code & 1) === 0;
  return code === 0x178 || code === 0x179 || code === 0x17b || code === 0x17d;
}

/** True for a letter of any script, halves of surrogate pairs included. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7 && code !== 0x1680;
  if (code < 0x2070) return false;
  if (code < 0x3000) return code >= 0x2c00 && code < 0x2e00 ? true : code >= 0x2e80;
  if (code < 0x3040) return code === 0x3005;
  return code < 0xfe00 || (code > 0xfe4f && code < 0xff00 && code !== 0xfeff) || (code > 0xff20 && code < 0xffe0);
}

/** True for white space, no-break and line separators included. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0x2029 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000
  );
}

/** True for the characters that end a line. */
export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 11 || code === 12 || code === 0x2028 || code === 0x2029;
}

/** True for an apostrophe, straight or curly. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}
