import { Unread } from './unread-error';

/**
 * Takes compressed bytes and how they are packed; gives what they unpack to. Stops as soon as more than `most` bytes have come, so that a file that
 * unpacks to gigabytes never does.
 * @throws Unread bomb, damaged, or old where the browser cannot unpack
 */
export async function inflate(bytes: Uint8Array, format: 'deflate-raw' | 'deflate', most: number): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') throw new Unread('old');
  const parts: Uint8Array[] = [];
  let total = 0;
  const reader = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      total += value.length;
      if (total > most) throw new Unread('bomb');
      parts.push(value);
    }
  } catch (thrown) {
    await reader.cancel().catch(() => undefined);
    throw thrown instanceof Unread ? thrown : new Unread('damaged');
  }
  const all = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
