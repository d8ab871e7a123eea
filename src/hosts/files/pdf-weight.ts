import { unpack } from './inflate';
import { Unread } from './unread-error';

/** Bytes all streams of a file may unpack to together; fonts and pictures count too. */
const mostUnpacked = 150_000_000;
const mostStreams = 20_000;

/**
 * Unpacks every packed stream of a PDF once, counting and keeping nothing, before a reader is let near it: a reader keeps what it unpacks, and a small file
 * can hold gigabytes. Streams packed twice over are refused.
 * @throws Unread bomb
 */
export async function weighPdf(bytes: Uint8Array): Promise<void> {
  // Latin-1 keeps every byte at its place.
  const text = new TextDecoder('latin1').decode(bytes);
  if (/\/FlateDecode[\s\]/]{0,4}\/?FlateDecode/.test(text)) throw new Unread('bomb');
  let left = mostUnpacked;
  let streams = 0;
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    if (text.startsWith('end', at - 3)) continue;
    const dictionary = text.slice(Math.max(0, at - 600), at);
    if (!dictionary.slice(dictionary.lastIndexOf('obj')).includes('/FlateDecode')) continue;
    streams += 1;
    if (streams > mostStreams) throw new Unread('bomb');
    let from = at + 6;
    if (bytes[from] === 13) from += 1;
    if (bytes[from] === 10) from += 1;
    const end = text.indexOf('endstream', from);
    if (end < 0) break;
    left -= await unpacked(bytes.subarray(from, end), left);
    at = end + 3;
  }
}

/** How much it unpacks to; a damaged stream weighs what came before the damage, as much as the reader will find in it. */
async function unpacked(bytes: Uint8Array, most: number): Promise<number> {
  let total = 0;
  try {
    for await (const part of unpack(bytes, 'deflate')) {
      total += part.length;
      if (total > most) throw new Unread('bomb');
    }
  } catch (thrown) {
    if (!(thrown instanceof Unread) || thrown.reason !== 'damaged') throw thrown;
  }
  return total;
}
