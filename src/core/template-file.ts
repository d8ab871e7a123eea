import { z } from 'zod';
import { readYaml, splitFrontMatter } from './front-matter';
import { parseSkeleton, skeletonLanguage } from './skeleton-language';
import type { Template } from './template';
import { readCue } from './template-cues';
import { TemplateFault } from './template-fault';
import { templateRoles } from './template-roles';

const words = (what: string, most = 400): z.ZodString =>
  z.string(`${what} must be words`).trim().min(1, `${what} is empty`).max(most, `${what} is too long (${most} characters at most)`);
const id = z.string('an id must be words').regex(/^[a-z][a-z0-9-]{1,60}$/, 'an id is small letters, digits and hyphens, such as "hsg-01"');
const isoDate = z.string('a date must be words').regex(/^\d{4}-\d{2}-\d{2}$/, 'write the date as 2027-11-30');

const question = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]{0,40}$/, 'a question id is small letters, digits and underscores, such as "visit_date"'),
  ask: words('the question'),
  gap: words('the gap', 80).optional(),
  kind: z.enum(
    ['text', 'long-text', 'date', 'amount', 'choice', 'yes-no'],
    'the kind is one of text, long-text, date, amount, choice, yes-no',
  ),
  choices: z.array(words('a choice')).min(2, 'a choice needs two or more choices').optional(),
  required: z.boolean('required is true or false'),
  hint: words('the hint').optional(),
});

const must = z.strictObject({ text: words('what the letter must say'), cues: z.array(words('a cue')).min(1, 'give at least one cue') });

const settings = z.strictObject({
  id,
  version: z.number('the version is a whole number').int().min(1),
  title: words('the title', 90),
  summary: words('the summary', 160),
  role: words('the role', 60),
  action: z.enum(['improve', 'draft', 'summarise', 'reply'], 'the action is one of improve, draft, summarise, reply'),
  hosts: z.array(z.enum(['word', 'outlook'], 'a host is word or outlook')).min(1, 'name at least one host'),
  questions: z.array(question).max(20, 'more than 20 questions is too much to ask'),
  musts: z.array(must),
  neverInvent: z.array(words('never invent')).min(1, 'say what must never be invented'),
  readingAge: z.tuple([z.number().min(5).max(20), z.number().min(5).max(20)], 'the reading age is two numbers, such as [9, 12]'),
  tone: words('the tone'),
  law: words('the law', 800),
  clocks: z.array(id),
  nations: z.array(z.enum(['England', 'Wales'], 'a nation is England or Wales')).min(1, 'name at least one nation'),
  owner: words('the owner', 90),
  status: z.enum(['draft', 'reviewed', 'approved', 'expired'], 'the status is one of draft, reviewed, approved, expired'),
  reviewBy: isoDate,
  confidence: words('the confidence'),
  keywords: z.array(words('a keyword', 60)).min(1, 'give words an officer might type'),
  example: z.record(z.string(), z.string('an example answer must be in quote marks')),
});

const sectionNames = ['Prompt', 'Skeleton', 'Example'] as const;
type SectionName = (typeof sectionNames)[number];
interface Section {
  readonly text: string;
  readonly line: number;
}

/**
 * Takes a template's Markdown source and its file name (for messages only); gives the template. Everything in it is data: nothing is
 * run, and its Liquid may use no tag or filter beyond those of skeleton-language.ts.
 * @throws TemplateFault with file, line and fault in plain words.
 */
export function parseTemplate(source: string, fileName: string): Template {
  if (source.length > 60_000) throw new TemplateFault(fileName, 1, 'the file is too long for one template');
  const { yaml, body, yamlLine, bodyLine } = splitFrontMatter(source, fileName);
  const { example, questions, ...rest } = readYaml(yaml, settings, fileName, yamlLine);
  const at = (name: string): number => yamlLine + lineStarting(yaml, name);
  const fault = (line: number, what: string, cause?: unknown): TemplateFault => new TemplateFault(fileName, line, what, cause);

  if (!templateRoles.some((role) => role.id === rest.role)) throw fault(at('role:'), `there is no role "${rest.role}"`);
  if (rest.readingAge[0] > rest.readingAge[1]) throw fault(at('readingAge:'), 'the lower reading age comes first');
  const ids = questions.map((asked) => asked.id);
  questions.forEach((asked, index) => {
    const line = yamlLine + lineHolding(yaml, `id: ${asked.id}`);
    if (ids.indexOf(asked.id) !== index) throw fault(line, `the question id "${asked.id}" is used twice`);
    if (['council', 'today'].includes(asked.id)) throw fault(line, `"${asked.id}" is taken: choose another question id`);
    if ((asked.kind === 'choice') !== (asked.choices !== undefined))
      throw fault(line, `"${asked.id}": choices go with the kind "choice", and only with it`);
    const given = example[asked.id];
    if (asked.required && given === undefined) throw fault(at('example:'), `the example does not answer "${asked.id}"`);
    if (asked.choices !== undefined && given !== undefined && !asked.choices.includes(given))
      throw fault(at('example:'), `the example answers "${asked.id}" with something that is not one of its choices`);
  });
  const stray = Object.keys(example).find((name) => !ids.includes(name));
  if (stray !== undefined) throw fault(at('example:'), `the example answers "${stray}", which is not a question`);
  for (const { cues } of rest.musts) {
    for (const cue of cues) {
      try {
        readCue(cue);
      } catch (cause) {
        throw fault(
          yamlLine + lineHolding(yaml, cue),
          `the cue "${cue}" cannot be used: ${cause instanceof Error ? cause.message : 'not a pattern'}`,
          cause,
        );
      }
    }
  }

  const sections = readSections(body, bodyLine, fileName);
  const prompt = sections.get('Prompt');
  if (prompt === undefined || prompt.text === '') throw fault(bodyLine, 'the section "## Prompt" is missing or empty');
  const skeleton = sections.get('Skeleton');
  const writes = rest.action === 'draft' || rest.action === 'reply';
  if (writes && (skeleton === undefined || skeleton.text === '')) throw fault(bodyLine, 'the section "## Skeleton" is missing or empty');
  if (writes && rest.musts.length === 0) throw fault(at('musts:'), 'say what a letter of this kind must say');
  const sample = sections.get('Example');
  if (rest.action !== 'draft' && (sample === undefined || sample.text === ''))
    throw fault(bodyLine, 'the section "## Example" is missing or empty');
  checkLiquid(prompt, ids, fileName);
  if (skeleton !== undefined) checkLiquid(skeleton, ids, fileName);

  return {
    ...rest,
    questions: questions.map(({ gap, choices, hint, ...asked }) => ({
      ...asked,
      ...(gap === undefined ? {} : { gap }),
      ...(choices === undefined ? {} : { choices }),
      ...(hint === undefined ? {} : { hint }),
    })),
    prompt: prompt.text,
    skeleton: skeleton?.text ?? '',
    example: { answers: example, text: sample?.text ?? '' },
  };
}

function readSections(body: string, bodyLine: number, file: string): ReadonlyMap<SectionName, Section> {
  const sections = new Map<SectionName, Section>();
  let open: { name: SectionName; line: number; lines: string[] } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const blank = open.lines.findIndex((line) => line.trim() !== '');
    sections.set(open.name, { text: open.lines.join('\n').trim(), line: open.line + 1 + Math.max(0, blank) });
  };
  body.split('\n').forEach((line, index) => {
    const name = sectionNames.find((section) => line.trim() === `## ${section}`);
    if (name === undefined) {
      if (open !== undefined) open.lines.push(line);
      else if (line.trim() !== '')
        throw new TemplateFault(
          file,
          bodyLine + index,
          'these words are in no section: the sections are ## Prompt, ## Skeleton and ## Example',
        );
      return;
    }
    close();
    if (sections.has(name)) throw new TemplateFault(file, bodyLine + index, `the section "## ${name}" is there twice`);
    open = { name, line: bodyLine + index, lines: [] };
  });
  close();
  return sections;
}

const councilNames = ['name', 'shortName', 'nation', 'openingHours', 'signOff', 'safeguardingRoute', 'phone', 'email', 'web', 'address'];

function checkLiquid(section: Section, questionIds: readonly string[], file: string): void {
  const engine = skeletonLanguage(String);
  let names: readonly string[];
  try {
    names = parseSkeleton(engine, section.text).names;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.replace(/\s/g, ' ') : '';
    const place = /, line:(\d{1,6}), col:\d{1,6}/.exec(message);
    const line = section.line + Number(place?.[1] ?? 1) - 1;
    throw new TemplateFault(file, line, `this Liquid cannot be used: ${message.replace(/ ?, line:\d{1,6}, col:\d{1,6}.*/, '')}`, cause);
  }
  for (const name of names) {
    const known = name.startsWith('council.') ? councilNames.includes(name.slice(8)) : name === 'today' || questionIds.includes(name);
    if (!known)
      throw new TemplateFault(
        file,
        section.line + lineHolding(section.text, name),
        `"${name}" is neither a question of this template nor a setting of the council`,
      );
  }
}

function lineStarting(text: string, start: string): number {
  return Math.max(
    0,
    text.split('\n').findIndex((line) => line.startsWith(start)),
  );
}

function lineHolding(text: string, part: string): number {
  return Math.max(
    0,
    text.split('\n').findIndex((line) => line.includes(part)),
  );
}
