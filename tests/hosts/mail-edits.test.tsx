import fc from 'fast-check';
import { applyEdits, type Edit } from '../../src/core/edit';
import { editTextNodes } from '../../src/hosts/outlook/mail-edits';

function nodesOf(pieces: readonly string[]): Text[] {
  return pieces.map((piece) => document.createTextNode(piece));
}

const wordsOf = (nodes: readonly Text[]): string => nodes.map((node) => node.data).join('');

test('a word inside bold is replaced inside bold', () => {
  const nodes = nodesOf(['You have ', 'failed', ' to pay']);
  editTextNodes(nodes, [{ span: { start: 9, end: 15 }, replacement: 'forgotten' }]);
  expect(nodes.map((node) => node.data)).toEqual(['You have ', 'forgotten', ' to pay']);
});

test('words across formatting go as one and the new ones stand where the first stood', () => {
  const nodes = nodesOf(['You have ', 'failed', ' to pay']);
  editTextNodes(nodes, [{ span: { start: 4, end: 18 }, replacement: 'did not' }]);
  expect(nodes.map((node) => node.data)).toEqual(['You did not', '', ' pay']);
});

test('any edits in any cut of the text give what the edits say', () => {
  const scene = fc.string({ minLength: 1, maxLength: 60 }).chain((text) =>
    fc.record({
      text: fc.constant(text),
      cuts: fc.array(fc.nat(text.length), { maxLength: 5 }),
      marks: fc.uniqueArray(fc.nat(text.length), { maxLength: 8 }),
      words: fc.array(fc.string({ maxLength: 6 }), { minLength: 4, maxLength: 4 }),
    }),
  );
  fc.assert(
    fc.property(scene, ({ text, cuts, marks, words }) => {
      const borders = [0, ...[...cuts].sort((one, other) => one - other), text.length];
      const nodes = nodesOf(borders.slice(1).map((end, index) => text.slice(borders[index], end)));
      const ordered = [...marks].sort((one, other) => one - other);
      const edits: Edit[] = [];
      for (let index = 0; index + 1 < ordered.length; index += 2) {
        edits.push({ span: { start: ordered[index] ?? 0, end: ordered[index + 1] ?? 0 }, replacement: words[index / 2] ?? '' });
      }
      editTextNodes(nodes, edits);
      expect(wordsOf(nodes)).toBe(applyEdits(text, edits));
    }),
  );
});
