import { readFileSync, readdirSync } from 'node:fs';
import { compileTemplates } from '../../src/gateway/template-folder';
import { parseCouncil } from '../../src/core/council-file';
import { findMusts } from '../../src/core/letter-musts';
import type { Job } from '../../src/core/job';
import { renderPrompt } from '../../src/core/prompt';
import { readingAge } from '../../src/core/readability';
import { fillSkeleton } from '../../src/core/skeleton';
import { answerValue } from '../../src/core/template-answers';
import { templateRoles } from '../../src/core/template-roles';

const council = parseCouncil(readFileSync('council.yaml', 'utf8'), 'council.yaml');
const templates = compileTemplates('templates');
const letters = templates.filter((template) => template.action === 'draft' || template.action === 'reply');
const clocks = (JSON.parse(readFileSync('tests/templates/clock-ids.json', 'utf8')) as readonly string[]) ?? [];
const today = '2026-11-22';

describe('the templates folder', () => {
  it('leaves no file out', () => {
    const files = readdirSync('templates', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
    expect(files).toHaveLength(templates.length);
    expect(templates.length).toBeGreaterThanOrEqual(132);
  });

  it('names use cases as their role does, and clocks that exist', () => {
    for (const template of templates) {
      const role = templateRoles.find(({ id }) => id === template.role);
      if (template.role !== 'any-role') expect(template.id.startsWith(`${role?.prefix ?? '?'}-`)).toBe(true);
      for (const clock of template.clocks) expect(clocks).toContain(clock);
    }
  });

  it('finds a template by what an officer would type', () => {
    const find = (words: string) => templates.filter((template) => words.split(' ').every((word) => template.keywords.join(' ').includes(word))).map(({ id }) => id);
    expect(find('boyfriend moved out')).toContain('ben-01');
  });
});

describe.each(letters.map((template) => [template.id, template] as const))('%s', (_, template) => {
  const filled = fillSkeleton(template, template.example.answers, council, today);

  it('is a whole letter: every gap filled and everything said that must be', () => {
    expect(filled.gaps).toEqual([]);
    expect(filled.text).not.toMatch(/[{}\uE000-\uE0FF]|undefined| ,| \.|\.\./);
    expect(findMusts(filled.text, template.musts).filter((must) => must.found === undefined)).toEqual([]);
  });

  it('holds every answer and makes up no number', () => {
    for (const question of template.questions) {
      const value = answerValue(question.kind, template.example.answers[question.id] ?? '');
      if (typeof value !== 'string' || question.kind === 'choice') continue;
      for (const line of value.split('\n')) {
        for (const part of line.replace(/\.$/, '').split(': ')) expect(filled.text.toLowerCase()).toContain(part.toLowerCase());
      }
    }
    const grounds = [...template.questions.map(({ kind, id }) => String(answerValue(kind, template.example.answers[id] ?? ''))), template.skeleton, JSON.stringify(council)].join(' ');
    const known = new Set(grounds.match(/\d+/g));
    const list = filled.text.split('\n').map((line) => line.replace(/^\d+\. /, ''));
    for (const number of list.join(' ').match(/\d+/g) ?? []) expect(known).toContain(number);
  });

  it('leaves a gap, and never makes something up, when nothing is answered', () => {
    const empty = fillSkeleton(template, {}, council, today);
    expect(empty.gaps.length).toBeGreaterThan(1);
    for (const gap of empty.gaps) expect(empty.text.slice(gap.start, gap.end)).toBe(`[${gap.label}]`);
    expect(empty.text).not.toMatch(/undefined|[\uE000-\uE0FF]/);
  });

  it('greets the reader, signs off, and says nothing the tone guide forbids', () => {
    expect(filled.text).toMatch(/^Dear /m);
    expect(filled.text).not.toMatch(/any inconvenience|unfortunately|you (?:have )?failed|please be advised|do not hesitate|the deceased|service user|in due course/i);
    expect(filled.text).not.toMatch(/!/);
  });

  it('reads at the age it is meant for, or easier', () => {
    expect(readingAge(filled.text)).toBeLessThanOrEqual(template.readingAge[1]);
  });

  it('has sentences of 30 words at most', () => {
    const sentences = filled.text.split('\n').filter((line) => !line.includes('\t')).flatMap((line) => line.split(/[.?:] /));
    const standing = sentences.filter((sentence) => !Object.values(template.example.answers).some((answer) => answer.includes(sentence.trim().slice(0, 30))));
    for (const sentence of standing) expect([sentence.split(/\s+/).length <= 30, sentence]).toEqual([true, sentence]);
  });
});

describe('every template', () => {
  it.each(templates.map((template) => [template.id, template] as const))('%s gives a prompt with its own instructions and no Liquid left', (_, template) => {
    const job: Job = { id: 'a1', action: template.action, template: { id: template.id, version: template.version }, passages: [template.example.text].filter((text) => text !== ''), answers: template.example.answers };
    const { system, user } = renderPrompt(job, template, council);
    expect(system.replace(template.skeleton, '')).not.toMatch(/\{[{%]/);
    for (const never of template.neverInvent) expect(system).toContain(never);
    expect(user).toContain(template.example.text.split('\n')[0]);
  });
});
