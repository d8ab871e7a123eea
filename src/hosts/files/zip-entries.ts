import { inflate } from './inflate';
import { Unread } from './unread-error';

interface Entry {
  readonly start: number;
  readonly packed: number;
  readonly stored: boolean;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
/** A document has dozens of parts; thousands of them are there to wear a reader out. */
const mostEntries = 4_000;
/** Bytes one part may unpack to: a document of 500 pages has about ten million. */
const mostUnpacked = 40_000_000;

/** The parts of a zip file by name. Only what is asked for is unpacked, and never more than is reasonable. */
export interface ZipEntries {
  readonly names: readonly string[];
  /** @throws Unread bomb, damaged, old */
  read(name: string): Promise<Uint8Array | undefined>;
}

/** Takes the bytes of a zip file; gives its parts. @throws Unread damaged, encrypted */
export function zipEntries(bytes: Uint8Array): ZipEntries {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new Unread('bomb');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  const decoder = new TextDecoder();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) throw new Unread('damaged');
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    if ((flags & 1) === 1) throw new Unread('encrypted');
    const nameLength = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (method === 0 || method === 8)
      entries.set(name, { start: view.getUint32(at + 42, true), packed: view.getUint32(at + 20, true), stored: method === 0 });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      if (entry.start + 30 > bytes.length || view.getUint32(entry.start, true) !== localMark) throw new Unread('damaged');
      const from = entry.start + 30 + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true);
      if (from + entry.packed > bytes.length) throw new Unread('damaged');
      const packed = bytes.subarray(from, from + entry.packed);
      return entry.stored ? packed : inflate(packed, 'deflate-raw', mostUnpacked);
    },
  };
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 65_558; at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  throw new Unread('damaged');
}
