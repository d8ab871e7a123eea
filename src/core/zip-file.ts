/** One part of a zip file. */
export interface ZipPart {
  readonly name: string;
  readonly text: string;
}

const table = new Uint32Array(256).map((_zero, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** Takes text; gives it in UTF-8. Half a surrogate pair becomes a replacement character, as encoders do. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const read = character.codePointAt(0) ?? 0xfffd;
    const code = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return Uint8Array.from(bytes);
}

/** Takes parts; gives a zip file of them, not compressed: some kilobytes of words need none, and every program reads it. */
export function zipFile(parts: readonly ZipPart[]): Uint8Array {
  const out: number[] = [];
  const push = (value: number, size: 2 | 4): void => {
    for (let byte = 0; byte < size; byte += 1) out.push((value >>> (byte * 8)) & 0xff);
  };
  const add = (bytes: Uint8Array): void => {
    for (const byte of bytes) out.push(byte);
  };
  const entries = parts.map(({ name, text }) => {
    const bytes = utf8(text);
    return { name: utf8(name), bytes, sum: checksum(bytes), at: 0 };
  });
  // Version 2.0, names in UTF-8, stored, 1 January 2026: a fixed day, so that the same words give the same file.
  const shared = (entry: (typeof entries)[number]): void => {
    push(20, 2);
    push(0x0800, 2);
    push(0, 2);
    push(0, 2);
    push(((2026 - 1980) << 9) | (1 << 5) | 1, 2);
    push(entry.sum, 4);
    push(entry.bytes.length, 4);
    push(entry.bytes.length, 4);
    push(entry.name.length, 2);
    push(0, 2);
  };
  for (const entry of entries) {
    entry.at = out.length;
    push(0x04034b50, 4);
    shared(entry);
    add(entry.name);
    add(entry.bytes);
  }
  const directory = out.length;
  for (const entry of entries) {
    push(0x02014b50, 4);
    push(20, 2);
    shared(entry);
    push(0, 2);
    push(0, 2);
    push(0, 2);
    push(0, 4);
    push(entry.at, 4);
    add(entry.name);
  }
  const size = out.length - directory;
  push(0x06054b50, 4);
  push(0, 2);
  push(0, 2);
  push(entries.length, 2);
  push(entries.length, 2);
  push(size, 4);
  push(directory, 4);
  push(0, 2);
  return Uint8Array.from(out);
}
