import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { TemplateFault } from './template-fault';

/** What is between the two lines of three dashes, and what comes after. */
export interface FrontMatter {
  readonly yaml: string;
  readonly body: string;
  /** The line of the file, counted from 1, on which each begins. */
  readonly yamlLine: number;
  readonly bodyLine: number;
}

/**
 * Takes a Markdown file with YAML front matter; gives its two parts. Front matter is data only: gray-matter runs `---js` as code.
 * @throws TemplateFault when the file does not begin with `---` or the front matter does not end.
 */
export function splitFrontMatter(source: string, file: string): FrontMatter {
  const lines = source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  if (lines[0]?.trim() !== '---') throw new TemplateFault(file, 1, 'the file must begin with a line of three dashes, then its settings');
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  if (end === -1) throw new TemplateFault(file, 1, 'the settings never end: a second line of three dashes is missing');
  return { yaml: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), yamlLine: 2, bodyLine: end + 2 };
}

/**
 * Takes YAML and the shape it must have; gives the value.
 * @throws TemplateFault with the line of the file and the fault in plain words.
 */
export function readYaml<Shape extends z.ZodType>(yaml: string, shape: Shape, file: string, firstLine: number): z.output<Shape> {
  const lineCounter = new LineCounter();
  // The core schema makes no dates or code of words; few aliases stop "billion laughs".
  const document = parseDocument(yaml, { lineCounter, schema: 'core', strict: true, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken !== undefined) {
    throw new TemplateFault(
      file,
      firstLine - 1 + lineCounter.linePos(broken.pos[0]).line,
      `this is not well-formed YAML: ${yamlFault(broken.code)}`,
      broken,
    );
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch (cause) {
    throw new TemplateFault(file, firstLine, 'the settings refer to themselves too often', cause);
  }
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path ?? [];
  const line = firstLine - 1 + lineCounter.linePos(offsetOf(document, path)).line;
  throw new TemplateFault(file, line, `${path.length === 0 ? 'the settings' : pathWords(path)}: ${issue?.message ?? 'not as expected'}`);
}

/** Where a value stands; for one that is missing, where the nearest thing around it does. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) return Number(node.range[0]);
  }
  return 0;
}

function pathWords(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `number ${part + 1}` : String(part))).join(', ');
}

function yamlFault(code: string): string {
  const words: Readonly<Record<string, string>> = {
    DUPLICATE_KEY: 'the same name is given twice',
    BAD_INDENT: 'the spaces before this line do not fit',
    TAB_AS_INDENT: 'use spaces, not tabs, before a line',
    MISSING_CHAR: 'a quote mark, bracket or colon is missing',
    MULTILINE_IMPLICIT_KEY: 'a colon or a quote mark is missing',
    BLOCK_AS_IMPLICIT_KEY: 'words with a colon in them need quote marks around them',
  };
  return words[code] ?? code.toLowerCase().replace(/_/g, ' ');
}
