import { Problem } from '../core/problem';

/**
 * Takes a request; gives its body as text. Counts as it reads, so that a body without a length, or with a false one, is cut off too,
 * and gives up on one that drips.
 * @throws Problem too-long, bad-input, no-answer
 */
export async function readBody(request: Request, mostBytes: number, mostMs: number): Promise<string> {
  if (!(request.headers.get('content-type') ?? '').toLowerCase().startsWith('application/json')) {
    throw new Problem('bad-input', { technical: 'content-type is not application/json' });
  }
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw new Problem('too-long', { technical: `over ${mostBytes} bytes` });
  const reader = request.body?.getReader();
  if (reader === undefined) return '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Problem('no-answer', { technical: 'body too slow' })), mostMs);
  });
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), late]);
      if (done) break;
      size += value.byteLength;
      if (size > mostBytes) throw new Problem('too-long', { technical: `over ${mostBytes} bytes` });
      chunks.push(value);
    }
  } catch (thrown) {
    reader.cancel().catch(() => undefined);
    throw thrown;
  } finally {
    clearTimeout(timer);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Problem('bad-input', { technical: 'the body is not UTF-8' });
  }
}
