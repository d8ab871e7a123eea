import { usualReadingAge } from './template';
import { templateRoles } from './template-roles';

/** What an officer gives for a new letter. Square brackets in `letter` are what the officer will be asked. */
export interface NewLetter {
  readonly title: string;
  readonly summary: string;
  /** An id of template-roles.ts. */
  readonly role: string;
  /** The letter, with "[date of the visit]" where the officer fills something in. Paragraphs with an empty line between. */
  readonly letter: string;
  /** Phrases of the letter that must never go missing. */
  readonly mustSay: readonly string[];
  /** What an officer would type to find it. */
  readonly keywords: readonly string[];
  /** Who looks after it: a team. */
  readonly owner: string;
  readonly nations: readonly ('England' | 'Wales')[];
  /** An invented answer for each gap, by its label; the label itself stands in where there is none. */
  readonly examples: Readonly<Record<string, string>>;
  /** ISO date of today; the first review is a year on. */
  readonly today: string;
  /** Ids that are taken. */
  readonly taken: readonly string[];
}

const gapPattern = /\[([^\]\n]{2,80})\]/g;

/** Takes a letter with gaps in square brackets; gives their labels in order, each once. */
export function gapLabels(letter: string): readonly string[] {
  return [...new Set([...letter.matchAll(gapPattern)].map(([, label = '']) => label.trim()))].slice(0, 20);
}

/**
 * Takes what an officer gave; gives a template's id and Markdown, as docs/authoring-templates.md describes it, so that nobody must know
 * that form to suggest a letter. It still goes through parseTemplate, which says what will not do.
 */
export function newTemplateSource(given: NewLetter): { readonly id: string; readonly source: string } {
  const id = freeId(given);
  const asked = gapLabels(given.letter).map((label, index) => ({ label, id: questionId(label, index) }));
  const skeleton = given.letter
    .replace(/\r\n?/g, '\n')
    .trim()
    .replace(gapPattern, (whole, label: string) => {
      const question = asked.find((one) => one.label === label.trim());
      return question === undefined ? whole : `{{ ${question.id} }}`;
    });
  const year = Number(given.today.slice(0, 4)) + 1;
  const settings: readonly (readonly [string, unknown])[] = [
    ['id', id],
    ['version', 1],
    ['title', given.title.trim()],
    ['summary', given.summary.trim()],
    ['role', given.role],
    ['action', 'draft'],
    ['hosts', ['word', 'outlook']],
    [
      'questions',
      asked.map(({ id: question, label }) => ({
        id: question,
        ask: `${label.charAt(0).toUpperCase()}${label.slice(1)}?`,
        gap: label,
        kind: 'text',
        required: true,
      })),
    ],
    ['musts', given.mustSay.map((phrase) => ({ text: phrase, cues: [cueOf(phrase)] }))],
    ['neverInvent', ['a name, a date, an amount, a decision or a right that the officer did not give']],
    ['readingAge', usualReadingAge],
    ['tone', 'Kind, calm and direct'],
    ['law', 'Not said yet (verify)'],
    ['clocks', []],
    ['nations', given.nations],
    ['owner', given.owner.trim()],
    ['status', 'draft'],
    ['reviewBy', `${year}${given.today.slice(4)}`.replace('-02-29', '-02-28')],
    ['confidence', 'suggested by an officer: check before release'],
    ['keywords', given.keywords],
    ['example', Object.fromEntries(asked.map(({ id: question, label }) => [question, (given.examples[label] ?? '').trim() || label]))],
  ];
  // JSON is YAML too, and quotes whatever an officer may type.
  const lines = settings.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return {
    id,
    source: `---\n${lines.join('\n')}\n---\n\n## Prompt\n\nWrite this letter from the officer's answers. Keep to its pattern.\n\n## Skeleton\n\n${skeleton}\n`,
  };
}

/** Takes a template's Markdown; gives the words of its letter, "## Skeleton", or undefined when it has none. */
export function letterOf(source: string): string | undefined {
  const at = sectionAt(source);
  return at === undefined ? undefined : source.slice(at.start, at.end).trim();
}

/** Takes a template's Markdown and new words for its letter; gives the Markdown with those words. Nothing else changes. */
export function withLetter(source: string, letter: string): string {
  const at = sectionAt(source);
  if (at === undefined) return source;
  const rest = source.slice(at.end);
  return `${source.slice(0, at.start)}\n${letter.replace(/\r\n?/g, '\n').trim()}\n${rest === '' ? '' : `\n${rest}`}`;
}

function sectionAt(source: string): { readonly start: number; readonly end: number } | undefined {
  const head = /^## Skeleton[ \t]*\n/m.exec(source);
  if (head === null) return undefined;
  const start = head.index + head[0].length;
  const next = /^## (?:Prompt|Skeleton|Example)[ \t]*$/m.exec(source.slice(start));
  return { start, end: next === null ? source.length : start + next.index };
}

function questionId(label: string, index: number): string {
  const plain = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '')
    .slice(0, 30);
  return plain === '' || plain === 'council' || plain === 'today' ? `answer_${index + 1}` : `${plain}_${index + 1}`;
}

/** A pattern for a phrase: any mark stands for itself or another, and a gap for what will be filled in. */
function cueOf(phrase: string): string {
  const [first = '', second, third] = phrase
    .trim()
    .slice(0, 120)
    .split(/\[[^\]\n]{2,80}\]/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '.'));
  return [first, second, third].filter((part) => part !== undefined).join('.{0,80}');
}

function freeId({ role, title, taken }: NewLetter): string {
  const prefix = templateRoles.find(({ id }) => id === role)?.prefix ?? 'any';
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 36)
    .replace(/-$/, '');
  const plain = `${prefix}-own-${slug === '' ? 'letter' : slug}`;
  let id = plain;
  for (let number = 2; taken.includes(id); number += 1) id = `${plain}-${number}`;
  return id;
}
