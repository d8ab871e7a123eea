import { deflateSync, inflateSync } from 'fflate';
import { EmulatorError } from './emulator-error';

/** One entry of a zip file, still compressed, so that what is not edited is written back as it was. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
  readonly externalAttributes: number;
}

const largestPart = 400_000_000;
const damaged = (why: string, cause?: unknown): EmulatorError =>
  new EmulatorError('damaged', `The document is damaged and cannot be opened (${why}).`, { cause });

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/** Lists the entries of a zip file in their order. Throws EmulatorError 'damaged'. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw damaged('it is not a complete zip file');
  const count = view.getUint16(end + 10, true);
  const directorySize = view.getUint32(end + 12, true);
  const directoryOffset = view.getUint32(end + 16, true);
  // Bytes put before the archive shift every offset; the directory ends where the end record starts.
  const shift = Math.max(0, end - directorySize - directoryOffset);
  const entries: ZipEntry[] = [];
  let at = directoryOffset + shift;
  const decoder = new TextDecoder();
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged('its list of parts is broken');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const compressedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const local = view.getUint32(at + 42, true) + shift;
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = decoder.decode(nameBytes).replaceAll('\\', '/');
    if (flags & 1) throw new EmulatorError('encrypted', 'This document is protected by a password, so it cannot be opened here.');
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) throw damaged(`the part ${name} is missing`);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + compressedSize > bytes.length) throw damaged(`the part ${name} is cut short`);
    entries.push({
      name,
      nameBytes,
      flags,
      method: view.getUint16(at + 10, true),
      time: view.getUint16(at + 12, true),
      date: view.getUint16(at + 14, true),
      crc: view.getUint32(at + 16, true),
      size,
      compressed: bytes.subarray(start, start + compressedSize),
      externalAttributes: view.getUint32(at + 38, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

/** Gives an entry's bytes, checked against their checksum. Throws EmulatorError 'damaged' or 'too-large'. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  // A small file can claim to unpack to gigabytes; the buffer is fixed at the size the directory states.
  if (entry.size > largestPart) throw new EmulatorError('too-large', `The document is too large to open here (${entry.name}).`);
  // No packing shrinks more than about a thousandfold, so a larger claim is a lie, made to use up memory.
  if (entry.method === 8 && entry.size > entry.compressed.length * 1100 + 1024)
    throw damaged(`the part ${entry.name} claims an impossible size`);
  let content: Uint8Array;
  try {
    if (entry.method === 0) content = entry.compressed;
    else if (entry.method === 8) content = inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
    else throw damaged(`the part ${entry.name} is packed in a way Word does not use`);
  } catch (cause) {
    if (cause instanceof EmulatorError) throw cause;
    throw damaged(`the part ${entry.name} cannot be unpacked`, cause);
  }
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged(`the part ${entry.name} fails its checksum`);
  return content;
}

export function deflateEntry(name: string, content: Uint8Array, like?: ZipEntry): ZipEntry {
  return {
    name,
    nameBytes: like?.nameBytes ?? new TextEncoder().encode(name),
    flags: like ? like.flags & 0x0800 : 0x0800,
    method: 8,
    time: like?.time ?? 0,
    date: like?.date ?? 0x21,
    crc: crc32(content),
    size: content.length,
    compressed: deflateSync(content, { level: 6 }),
    externalAttributes: like?.externalAttributes ?? 0,
  };
}

/** Writes a zip file; entries keep their order and their compressed bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const total = entries.reduce((sum, entry) => sum + 76 + entry.nameBytes.length * 2 + entry.compressed.length, 22);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  // The flag for "sizes follow the data" is dropped, since they are known; the others stay.
  const common = (start: number, entry: ZipEntry): void => {
    view.setUint16(start, 20, true);
    view.setUint16(start + 2, entry.flags & ~0x0008, true);
    view.setUint16(start + 4, entry.method, true);
    view.setUint16(start + 6, entry.time, true);
    view.setUint16(start + 8, entry.date, true);
    view.setUint32(start + 10, entry.crc, true);
    view.setUint32(start + 14, entry.compressed.length, true);
    view.setUint32(start + 18, entry.size, true);
    view.setUint16(start + 22, entry.nameBytes.length, true);
  };
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    common(at + 4, entry);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.compressed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.compressed.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    common(at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes.subarray(0, at + 22);
}
