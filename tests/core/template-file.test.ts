import { TemplateFault } from '../../src/core/template-fault';
import { parseTemplate } from '../../src/core/template-file';

const lines = [
  '---', // 1
  'id: hsg-99',
  'version: 1',
  'title: A letter',
  'summary: Says something',
  'role: housing', // 6
  'action: draft',
  'hosts: [word]',
  'questions:',
  '  - { id: visit_date, ask: When is the visit?, gap: date of the visit, kind: date, required: true }', // 10
  '  - { id: outcome, ask: Which?, kind: choice, choices: [agreed, refused], required: false }',
  'musts:',
  '  - { text: the date, cues: ["visit you on"] }', // 13
  'neverInvent: [a date]',
  'readingAge: [9, 12]', // 15
  'tone: Plain',
  'law: none',
  'clocks: [hazard-safe]',
  'nations: [England]',
  'owner: Housing', // 20
  'status: draft',
  'reviewBy: 2027-01-31',
  'confidence: knowledge',
  'keywords: [visit]',
  'example: { visit_date: "2026-12-01" }', // 25
  '---',
  '',
  '## Prompt',
  '',
  'Write it.', // 30
  '',
  '## Skeleton',
  '',
  'We will visit you on {{ visit_date }}.',
  '{% if outcome == "agreed" %}', // 35
  'Agreed.',
  '{% endif %}',
  '{{ council.phone }}',
];

function faultOf(change: (copy: string[]) => void): { line: number; fault: string } {
  const copy = [...lines];
  change(copy);
  try {
    parseTemplate(copy.join('\n'), 'housing/a-letter.md');
  } catch (thrown) {
    if (!(thrown instanceof TemplateFault)) throw thrown;
    expect(thrown.file).toBe('housing/a-letter.md');
    return { line: thrown.line, fault: thrown.fault };
  }
  throw new Error('no fault');
}
const put = (line: number, text: string) => (copy: string[]) => void (copy[line - 1] = text);

describe('a template file', () => {
  it('is read whole', () => {
    const template = parseTemplate(lines.join('\r\n'), 'x.md');
    expect(template).toMatchObject({
      id: 'hsg-99',
      reviewBy: '2027-01-31',
      example: { answers: { visit_date: '2026-12-01' }, text: '' },
      prompt: 'Write it.',
    });
    expect(template.questions[0]).toEqual({
      id: 'visit_date',
      ask: 'When is the visit?',
      gap: 'date of the visit',
      kind: 'date',
      required: true,
    });
  });

  it.each([
    ['no front matter', put(1, 'id: x'), 1, 'three dashes'],
    ['a setting that is not known', put(17, 'law: none\nlore: none'), 2, 'lore'],
    ['a wrong action', put(7, 'action: write'), 7, 'improve, draft, summarise, reply'],
    ['a role that does not exist', put(6, 'role: wizardry'), 6, 'wizardry'],
    ['a reading age upside down', put(15, 'readingAge: [12, 9]'), 15, 'lower'],
    ['a date that is not one', put(22, 'reviewBy: next year'), 22, '2027-11-30'],
    ['an example answer that is a number', put(25, 'example: { visit_date: 412.60 }'), 25, 'quote'],
    ['an example without a needed answer', put(25, 'example: {}'), 25, 'visit_date'],
    ['an example outside the choices', put(25, 'example: { visit_date: "1", outcome: "maybe" }'), 25, 'choices'],
    ['a cue that is no pattern', put(13, '  - { text: the date, cues: ["visit ("] }'), 13, 'cue'],
    ['a cue that may be slow', put(13, '  - { text: the date, cues: ["(a+)+b"] }'), 13, '* or +'],
    ['a cue with nested repeats', put(13, '  - { text: the date, cues: ["(a{0,40}){0,40}b"] }'), 13, 'group'],
    ['a setting given twice', put(17, 'tone: Twice'), 17, 'twice'],
    ['a broken quote mark', put(20, 'owner: "Housing'), 20, 'quote'],
    ['an unknown name in the letter', put(34, 'On {{ visitdate }}.'), 34, 'visitdate'],
    ['a council setting that does not exist', put(38, '{{ council.fax }}'), 38, 'council.fax'],
    ['a tag that reads files', put(36, '{% include "x" %}'), 36, 'include'],
    ['a filter that is not allowed', put(36, '{{ visit_date | strip_html }}'), 36, 'strip_html'],
    ['a condition that never ends', put(37, ''), 35, 'if'],
    ['a letter that is missing', (copy: string[]) => void copy.splice(31), 27, 'Skeleton'],
    ['a section twice', put(36, '## Prompt'), 36, 'twice'],
    ['words in no section', put(27, 'Hello'), 27, 'no section'],
  ])('says where %s is, and what is the matter', (_, change, line, fault) => {
    const found = faultOf(change);
    expect(found.fault).toContain(fault);
    expect(found.line).toBe(line);
  });

  it('never runs front matter that claims to be code', () => {
    expect(faultOf(put(1, '---js')).line).toBe(1);
  });

  it('refuses YAML that grows without end', () => {
    const bomb = [
      '---',
      'a: &a [x,x,x,x,x,x,x,x,x]',
      'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]',
      'c: &c [*b,*b,*b,*b,*b,*b,*b,*b]',
      'd: [*c,*c,*c,*c,*c,*c]',
      '---',
    ].join('\n');
    expect(() => parseTemplate(bomb, 'x.md')).toThrow(TemplateFault);
  });
});
