import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readShipped } from '../../src/gateway/server';

/** Makes a templates folder with these alone, and gives it: to read and compile all of them is half of a gateway's start. */
export function fewTemplates(folder: string, ids: readonly string[]): string {
  mkdirSync(join(folder, 'any-role'), { recursive: true });
  for (const { id, source } of readShipped('templates')) if (ids.includes(id)) writeFileSync(join(folder, 'any-role', `${id}.md`), source);
  return folder;
}

/** Copies the shipped templates to a folder, and gives it: a gateway says of each when its review is overdue, which one day all of ours are. */
export function neverOverdue(folder: string): string {
  cpSync('templates', folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.md'))) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^reviewBy: .*$/m, 'reviewBy: 2999-12-31'));
  }
  return folder;
}
