import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { checkText } from '../../src/core/check-text';
import { readingAge } from '../../src/core/readability';

const root = join(__dirname, '..', '..');
const pane = join(root, 'src', 'taskpane');
const strings = readdirSync(join(pane, 'strings')).map((name) => join(pane, 'strings', name));
const problems = readdirSync(pane, { encoding: 'utf8' })
  .filter((name) => /problem/.test(name) && name.endsWith('.ts'))
  .map((name) => join(pane, name));
const files = [...strings, ...problems];

/** What stands where a value goes: as plain as can be, so that it is never what is found wrong. */
const filled = 'it';

/** Every piece of text in a file that an officer can read: values, never names of things. */
function said(file: string): readonly string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteral(node)) {
      const { parent } = node;
      const isCode =
        (ts.isPropertyAssignment(parent) && (parent.name === node || parent.name.getText() === 'next')) ||
        ts.isCaseClause(parent) ||
        (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken) ||
        (ts.isElementAccessExpression(parent) && parent.argumentExpression === node);
      if (!isCode) found.push(node.text);
    } else if (ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node))
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(filled));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((text) => /\p{L}/u.test(text));
}

const catalogue = files.flatMap(said);
const wrong = (bad: (text: string) => boolean): readonly string[] => catalogue.filter(bad);

/** The last column of each table of docs/words.md. */
const never = readFileSync(join(root, 'docs', 'words.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 5 && cells[3] !== 'Never' && !/^-*$/.test(cells[3] ?? ''))
  .flatMap((cells) => (cells[3] ?? '').split(', '));

test('the catalogue is read whole', () => {
  expect(catalogue.length).toBeGreaterThan(700);
  expect(never.length).toBeGreaterThan(60);
});

test('one thing has one name: no word of the "never" columns of docs/words.md is on a screen', () => {
  const pattern = new RegExp(`\\b(?:${never.join('|')})\\b`, 'i');
  expect(wrong((text) => pattern.test(text))).toEqual([]);
});

test('nothing is shouted, hedged with "please wait", or abbreviated in Latin', () => {
  expect(wrong((text) => /!|please wait|oops|\be\.g\.|\bi\.e\.|\betc\b|\bvia\b/i.test(text))).toEqual([]);
});

test('quotation marks and apostrophes are curly, and an ellipsis is never three full stops', () => {
  expect(wrong((text) => /['"]|\.\.\./.test(text))).toEqual([]);
});

/** Names that keep their capital in the middle of a sentence. */
const names =
  /^(?:Fair|Copy|Word|Outlook|Office|Microsoft|To|Do|Ctrl|Shift|C|I|IT|National|Insurance|NHS|MB|British|Send|From|Track|Changes|Review|Restrict|Editing|Undo|Find|Replace|Atkinson|Hyperlegible|Monday)$/;

test('sentence case: a capital begins a sentence or a name, and nothing else', () => {
  expect(
    wrong((text) =>
      text
        .split(/[.?:·“(]\s*|\bit\s+(?=\p{Lu})/u)
        .flatMap((sentence) => sentence.trim().split(/\s+/).slice(1))
        .some((word) => /^\p{Lu}/u.test(word) && !names.test(word.replace(/[^\p{L}].*$/u, ''))),
    ),
  ).toEqual([]);
});

test('no sentence has more than 20 words', () => {
  expect(wrong((text) => text.split(/[.?:]\s/).some((sentence) => sentence.split(/\s+/).length > 20))).toEqual([]);
});

/** A command every program calls by this name, a visit's own heading, and the name of a profession. */
const allowed = new Set(['save as', 'last time', 'information governance']);

test('the product keeps its own rules: nothing cold, legal, wordy, passed off in jargon, or in American spelling', () => {
  const kinds = new Set([
    'blame',
    'threat',
    'cold',
    'stigmatising',
    'over-pressure',
    'jargon',
    'legalese',
    'wordy',
    'capitals',
    'us-spelling',
    'empty-apology',
  ]);
  const found = catalogue.flatMap((text) =>
    checkText(text)
      .filter(({ kind, quote }) => kinds.has(kind) && !allowed.has(quote.toLowerCase()))
      .map(({ kind, quote }) => `${kind} “${quote}”: ${text}`),
  );
  expect(found).toEqual([]);
});

test('the catalogue can be read at nine', () => {
  const sentences = catalogue.filter((text) => /[.?]$/.test(text) && text.split(/\s+/).length >= 5);
  expect(sentences.length).toBeGreaterThan(250);
  expect(readingAge(sentences.join(' '))).toBeLessThanOrEqual(9);
});
