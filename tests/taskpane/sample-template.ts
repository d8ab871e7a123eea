import type { Template } from '../../src/core/template';

/** A template with nothing in it but what a test says. */
export function template(id: string, action: Template['action'], more: Partial<Template> = {}): Template {
  return {
    id,
    version: 1,
    title: id,
    summary: '',
    role: 'any-role',
    action,
    hosts: ['word', 'outlook'],
    questions: [],
    musts: [],
    neverInvent: [],
    readingAge: [9, 11],
    tone: '',
    law: '',
    clocks: [],
    nations: ['England'],
    owner: '',
    status: 'reviewed',
    reviewBy: '2030-01-01',
    confidence: '',
    prompt: '',
    skeleton: '',
    example: { answers: {}, text: '' },
    keywords: [],
    ...more,
  };
}
