import { Liquid } from 'liquidjs';
import type { Template as ParsedLiquid } from 'liquidjs';
import { capitalise } from './grammar';
import { asSentence, lowerFirst, withoutStop } from './skeleton-words';

/**
 * The Liquid that templates may use: conditions, loops and a few filters, nothing else. Templates travel between councils, so they are
 * not trusted with more: every tag that reads files or keeps state is taken out, and time and memory are capped. Officers' answers are
 * values here and never parsed.
 */
const tags: readonly string[] = ['if', 'unless', 'case', 'for', 'comment', 'assign'];
// The time is by the clock on the wall: a slow or busy device must not lose a letter to it, and a loop without end must stop.
const limits = { parseLimit: 40_000, renderLimit: 3_000, memoryLimit: 2_000_000 };

/** Takes how a value is to be written where the template says `{{ value }}`; gives the engine. */
export function skeletonLanguage(write: (value: unknown) => string): Liquid {
  const engine = new Liquid({ ...limits, strictFilters: true, strictVariables: false, cache: false, outputEscape: write, templates: {} });
  for (const name of Object.keys(engine.tags)) if (!tags.includes(name)) Reflect.deleteProperty(engine.tags, name);
  for (const name of Object.keys(engine.filters)) Reflect.deleteProperty(engine.filters, name);
  engine.registerFilter('lines', (value: unknown) => splitLines(value));
  engine.registerFilter('cells', (value: unknown) => splitCells(value));
  for (const [name, change] of [
    ['lower_first', lowerFirst],
    ['upper_first', capitalise],
    ['no_stop', withoutStop],
    ['sentence', asSentence],
  ] as const) {
    engine.registerFilter(name, (value: unknown) => (typeof value === 'string' ? change(value) : value));
  }
  return engine;
}

/**
 * Takes Liquid; gives it parsed, and the names it reads.
 * @throws Error of liquidjs, with the line in its `token`, when it is not Liquid, or uses a tag or filter that templates may not use.
 */
export function parseSkeleton(engine: Liquid, source: string): { readonly parsed: ParsedLiquid[]; readonly names: readonly string[] } {
  const parsed = engine.parse(tightenTags(source));
  return { parsed, names: engine.globalFullVariablesSync(parsed) };
}

/**
 * A tag alone on its line leaves no empty line behind: otherwise each condition would break a table or a list in two. The line break
 * moves into the tag, where it says nothing, so that liquidjs still counts lines as the author does.
 */
function tightenTags(source: string): string {
  return source.replace(/^[ \t]*\{%-?([^%\n]*?)-?%\}[ \t]*\n/gm, '{%$1\n%}');
}

function splitLines(value: unknown): readonly string[] {
  if (typeof value !== 'string') return [];
  return value
    .split('\n')
    .map((line) => line.replace(/^[\s\u2022*-]{1,10}/, '').trim())
    .filter((line) => line !== '');
}

/** "14 May 2026: £50.00" or tab- or bar-separated words become cells. */
function splitCells(value: unknown): readonly string[] {
  if (typeof value !== 'string') return [];
  const separator = value.includes('\t') ? '\t' : value.includes('|') ? '|' : ': ';
  return value.split(separator).map((cell) => cell.trim());
}
