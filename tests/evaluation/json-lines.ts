import { readFileSync } from 'node:fs';

/** Reads a file of one JSON value a line. @throws SyntaxError naming the file and line that is not JSON */
export function readJsonLines<Item>(path: string): Item[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return JSON.parse(line) as Item;
      } catch (cause) {
        throw new SyntaxError(`${path} line ${number} is not JSON`, { cause });
      }
    });
}
