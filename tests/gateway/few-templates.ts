import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readShipped } from '../../src/gateway/server';

/** Makes a templates folder with these alone, and gives it: to read and compile all of them is half of a gateway's start. */
export function fewTemplates(folder: string, ids: readonly string[]): string {
  mkdirSync(join(folder, 'any-role'), { recursive: true });
  for (const { id, source } of readShipped('templates')) if (ids.includes(id)) writeFileSync(join(folder, 'any-role', `${id}.md`), source);
  return folder;
}
