import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseCouncil } from '../../src/core/council-file';
import { findMusts } from '../../src/core/letter-musts';
import { fillSkeleton } from '../../src/core/skeleton';
import { parseTemplate } from '../../src/core/template-file';
import { gapLabels, letterOf, newTemplateSource, withLetter, type NewLetter } from '../../src/core/template-source';

const council = parseCouncil(readFileSync('council.yaml', 'utf8'), 'council.yaml');
const given: NewLetter = {
  title: 'We have mended your street light',
  summary: 'Says that a street light works again: "done"',
  role: 'highways',
  letter:
    'Dear [name]\n\nWe mended the light on [street] on [date of the repair].\n\nThank you for telling us.\n\nKind regards\n\n[your name]',
  mustSay: ['We mended the light on [street]', 'Thank you for telling us.'],
  keywords: ['street light', 'lamp: dark'],
  owner: 'Highways',
  nations: ['England'],
  examples: { name: 'Ms Larkfield', street: 'Cobden Street', 'date of the repair': '3 June 2026' },
  today: '2026-11-22',
  taken: [],
};

describe('a template made from a form', () => {
  it('is one that parses, fills from its example, and says what it must', () => {
    const { id, source } = newTemplateSource(given);
    const template = parseTemplate(source, 'new');
    expect(template).toMatchObject({ id, role: 'highways', action: 'draft', status: 'draft', reviewBy: '2027-11-22' });
    expect(id).toBe('hwy-own-we-have-mended-your-street-light');
    const { text } = fillSkeleton(template, template.example.answers, council, '2026-11-22');
    expect(text).toContain('We mended the light on Cobden Street on 3 June 2026.');
    expect(findMusts(text, template.musts).map(({ found }) => found)).toEqual([
      expect.stringMatching(/^We mended the light on Cobden Street/),
      'Thank you for telling us.',
    ]);
    const without = fillSkeleton(template, {}, council, '2026-11-22');
    expect(without.gaps.map(({ label }) => label)).toEqual(gapLabels(given.letter));
  });

  it('takes an id that nobody has', () => {
    const first = newTemplateSource(given).id;
    expect(newTemplateSource({ ...given, taken: [first, `${first}-2`] }).id).toBe(`${first}-3`);
    expect(newTemplateSource({ ...given, title: '£££' }).id).toBe('hwy-own-letter');
  });

  it('holds whatever an officer types as data', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (words) => {
        const title = words.replace(/\p{C}/gu, ' ').trim() || 'x';
        const { source } = newTemplateSource({ ...given, title, summary: title, keywords: [title], owner: title });
        expect(parseTemplate(source, 'new').title).toBe(title);
      }),
    );
  });
});

describe('a letter in its template', () => {
  const source = readFileSync('templates/housing/hsg-04-late-repair.md', { encoding: 'utf8', flag: 'r' });
  it('is read out and put back, and nothing else changes', () => {
    const letter = letterOf(source) ?? '';
    expect(letter).toMatch(/^Dear \{\{ recipient \}\}/);
    expect(letterOf(withLetter(source, letter))).toBe(letter);
    const changed = withLetter(source, `${letter}\n\nP.S. Sorry again.`);
    expect(parseTemplate(changed, 'x').skeleton).toContain('P.S. Sorry again.');
    expect(changed.replace('\n\nP.S. Sorry again.', '')).toBe(source);
  });

  it('is absent where a template has none', () => {
    expect(letterOf('---\nid: x\n---\n\n## Prompt\n\nhello')).toBeUndefined();
  });
});
