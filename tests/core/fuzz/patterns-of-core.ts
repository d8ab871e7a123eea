import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

export interface FoundPattern {
  /** The file in src/core, and the line. */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

/** Takes the folder of the sources; gives every regular expression literal in them, read with TypeScript's own parser. */
export function patternLiterals(folder: string): FoundPattern[] {
  return filesIn(folder).flatMap((path) => {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const found: FoundPattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({
          where: `${relative(folder, path)}:${line}`,
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

/** Runs `load` and gives every pattern that was built from strings meanwhile, with the place that built it. */
export async function builtPatterns(load: () => Promise<unknown>): Promise<FoundPattern[]> {
  const found: FoundPattern[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args: [string | RegExp, string?]) {
      const made = new target(...args);
      const caller = /src\/core\/([\w/.-]+):(\d+)/.exec(new Error().stack ?? '');
      if (caller !== null) found.push({ where: `${caller[1] ?? ''}:${caller[2] ?? ''}`, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = plain;
  }
  const seen = new Set<string>();
  return found.filter(({ source, flags }) => !seen.has(`${flags}/${source}`) && seen.add(`${flags}/${source}`));
}
