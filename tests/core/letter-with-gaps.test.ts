import { letterWithGaps } from '../../src/core/letter-with-gaps';
import { compileTemplates } from '../../src/gateway/template-folder';

const templates = compileTemplates('templates').filter(({ skeleton }) => skeleton !== '');

describe('a letter as officers read it', () => {
  it.each(templates.map((template) => [template.id, template] as const))(
    '%s comes back exactly as it was',
    (_, { skeleton, questions }) => {
      const { text, back } = letterWithGaps(skeleton, questions);
      expect(back(text)).toBe(skeleton);
    },
  );

  it('shows answers as gaps, and conditions in words', () => {
    const questions = [
      { id: 'effect', ask: 'What has it meant?', gap: 'what it meant', kind: 'text', required: true },
      { id: 'decision', ask: 'Decision?', gap: 'the decision', kind: 'choice', choices: ['agreed', 'refused'], required: true },
    ] as const;
    const letter = 'Sorry that {{ effect | no_stop }}.{% if decision == "agreed" %} Yes.{% else %} No.{% endif %} {{ council.phone }}';
    const { text, back } = letterWithGaps(letter, questions);
    expect(text).toBe('Sorry that [what it meant].‹if the decision is “agreed”› Yes.‹if not› No.‹end of if› [council’s phone number]');
    expect(back(text.replace('Sorry that', 'We are sorry that'))).toBe(`We are sorry${letter.slice(5)}`);
  });

  it('keeps brackets of the officer’s own as gaps to fill by hand, and copies of a gap', () => {
    const { text, back } = letterWithGaps('Dear {{ name }}', [{ id: 'name', ask: 'Who?', gap: 'name', kind: 'text', required: true }]);
    expect(back(`${text}, of [street], [name]`)).toBe('Dear {{ name }}, of [street], {{ name }}');
  });
});
