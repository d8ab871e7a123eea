import type { z } from 'zod';
import { Problem } from '../core/problem';
import { readBody, webBody } from './read-body';

/** A character of nothing as JSON writes it; two backslashes before "u0000" are a backslash and five letters. */
const nothing = /(?:^|[^\\])(?:\\\\)*\\u0000/;

/** Takes a request and the shape its body must have; gives the value. @throws Problem bad-input, too-long */
export async function readJson<Shape extends z.ZodType>(request: Request, shape: Shape, mostBytes = 200_000): Promise<z.output<Shape>> {
  const text = await readBody(webBody(request), mostBytes, 15_000);
  // No database keeps it in a text, and no keyboard writes it.
  if (nothing.test(text)) throw new Problem('bad-input', { technical: 'a NUL character' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem('bad-input', { technical: 'the body is not JSON' });
  }
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = (issue?.path ?? []).filter((part) => typeof part === 'number' || /^[A-Za-z]{1,30}$/.test(String(part)));
  throw new Problem('bad-input', { technical: `${path.join('.') || 'body'}: ${issue?.code ?? 'invalid'}` });
}
