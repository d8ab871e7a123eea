import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readForChecks } from '../../../src/core/check-text';
import { CheckedText } from '../../../src/core/checked-text';
import { letterChecks, paragraphChecks } from '../../../src/core/checks/list';

describe('every check does what its examples say', () => {
  describe.each([...paragraphChecks, ...letterChecks].map((check) => [check.id, check] as const))('%s', (_, check) => {
    const read = (text: string): CheckedText => (letterChecks.includes(check) ? new CheckedText(text, true) : readForChecks(text));

    test('has examples of both sorts', () => {
      expect(check.examples.bad.length).toBeGreaterThan(0);
      expect(check.examples.good.length).toBeGreaterThan(0);
    });
    test.each([...check.examples.bad])('finds: %s', (text) => {
      const findings = check.find(read(text));
      expect(findings.length).toBeGreaterThan(0);
      for (const finding of findings) {
        expect(finding.quote).toBe(text.slice(finding.span.start, finding.span.end));
        expect(finding.check).toBe(check.id);
        expect(finding.title.split(' ').length).toBeLessThan(8);
      }
    });
    test.each([...check.examples.good])('leaves alone: %s', (text) => {
      expect(check.find(read(text)).filter((finding) => finding.weak !== true)).toEqual([]);
    });
  });
});

test('no check has been left out of the list', () => {
  const files = readdirSync(join(__dirname, '../../../src/core/checks'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''));
  const notChecks = new Set(['check', 'phrase-check', 'list', 'letter-shape', 'council-words', 'in-context']);
  const listed = new Set(
    [...paragraphChecks, ...letterChecks].map(({ id }) => id).map((id) => (id === 'outdated-person-term' ? 'outdated-term' : id)),
  );
  expect(files.filter((file) => !notChecks.has(file) && !listed.has(file))).toEqual([]);
});
