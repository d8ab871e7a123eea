import { Unread } from './unread-error';

/** Bytes fed at a time: packed a thousandfold, a slice still comes to a few megabytes, and the count is taken between slices. */
const slice = 4_096;

/**
 * Unpacks bytes piece by piece, so that whoever counts can stop early: given all at once, a browser unpacks gigabytes before the first piece is seen.
 * @throws Unread damaged, or old where the browser cannot unpack
 */
export async function* unpack(bytes: Uint8Array, format: 'deflate-raw' | 'deflate'): AsyncGenerator<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') throw new Unread('old');
  let at = 0;
  const source = new ReadableStream<BufferSource>(
    {
      pull(controller) {
        if (at >= bytes.length) controller.close();
        else controller.enqueue(bytes.slice(at, (at += slice)));
      },
    },
    { highWaterMark: 0 },
  );
  const reader = source.pipeThrough(new DecompressionStream(format)).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new Unread('damaged');
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * Takes compressed bytes and how they are packed; gives what they unpack to. Stops as soon as more than `most` bytes have come.
 * @throws Unread bomb, damaged, or old where the browser cannot unpack
 */
export async function inflate(bytes: Uint8Array, format: 'deflate-raw' | 'deflate', most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let total = 0;
  for await (const part of unpack(bytes, format)) {
    total += part.length;
    if (total > most) throw new Unread('bomb');
    parts.push(part);
  }
  const all = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
