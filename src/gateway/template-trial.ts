import type { Council } from '../core/council';
import { findMusts } from '../core/letter-musts';
import { Problem } from '../core/problem';
import { readingAge } from '../core/readability';
import type { Trial } from '../core/service/shared-library';
import { fillSkeleton } from '../core/skeleton';
import { rewritePassages } from '../core/tasks/rewrite-passages';
import { summarisePassages } from '../core/tasks/summarise-passages';
import type { Template } from '../core/template';
import { TemplateFault } from '../core/template-fault';
import { parseTemplate } from '../core/template-file';

/** @throws Problem template-broken with the line and fault: officers' own words in a fault are the template's, never a resident's */
export function readSource(source: string, name: string): Template {
  try {
    return parseTemplate(source, name);
  } catch (thrown) {
    if (thrown instanceof TemplateFault)
      throw new Problem('template-broken', { technical: `line ${thrown.line}: ${thrown.fault.slice(0, 200)}` });
    throw thrown;
  }
}

/** Tries a template on its own example: letters by their pattern, improvements and summaries by the rules that officers' devices use. */
export function tryTemplate(template: Template, council: Council, today: string): Trial {
  const { text, gaps } = writeExample(template, council, today);
  return {
    text,
    from: template.example.text,
    gaps,
    readingAge: readingAge(text),
    aim: template.readingAge,
    musts: findMusts(text, template.musts).map(({ text: must, found }) => (found === undefined ? { text: must } : { text: must, found })),
  };
}

function writeExample(template: Template, council: Council, today: string): { readonly text: string; readonly gaps: readonly string[] } {
  const { text: from, answers } = template.example;
  const paragraphs = from.split('\n').filter((line) => line.trim() !== '');
  if (template.action === 'improve') {
    const style = template.id.replace(/^improve-/, '');
    return { text: rewritePassages({ passages: paragraphs, style, council }).join('\n'), gaps: [] };
  }
  if (template.action === 'summarise') {
    const passages = paragraphs.map((text, index) => ({ id: String(index), text, role: 'body' as const }));
    const points = summarisePassages({ passages, length: 'medium' });
    return { text: points.map((point) => point.text).join('\n'), gaps: [] };
  }
  const { text, gaps } = fillSkeleton(template, answers, council, today);
  return { text, gaps: gaps.map(({ label }) => label) };
}
