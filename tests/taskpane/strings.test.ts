import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const folder = join(__dirname, '..', '..', 'src', 'taskpane');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
/** Attributes whose value a person reads or hears. */
const spoken = new Set(['aria-label', 'title', 'label', 'placeholder', 'alt', 'hint', 'line', 'promise', 'aria-valuetext', 'spoken']);

function literals(name: string): readonly string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(`${name}: ${node.text.trim()}`);
    if (
      ts.isJsxExpression(node) &&
      node.expression &&
      ts.isStringLiteral(node.expression) &&
      !ts.isJsxAttribute(node.parent) &&
      /\p{L}/u.test(node.expression.text)
    )
      found.push(`${name}: ${node.expression.text}`);
    if (
      ts.isJsxAttribute(node) &&
      spoken.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      /\p{L}/u.test(node.initializer.text)
    )
      found.push(`${name}: ${node.initializer.text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('every word the pane says is in the catalogue, none in the components', () => {
  expect(files.length).toBeGreaterThan(30);
  expect(files.flatMap(literals)).toEqual([]);
});

test('nothing is ever drawn as HTML', () => {
  for (const name of files)
    expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML/);
});
