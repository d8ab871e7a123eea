import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';

// Classic Outlook's JavaScript-only runtime runs ES2016 at the oldest: TypeScript lowers syntax but not regular expressions,
// so what the on-send bundle can reach must not use lookbehind, named groups, property escapes or the s flag.
const modernRegex = [
  {
    selector: 'Literal[regex.pattern=/\\(\\?<[=!a-zA-Z]|\\\\p\\{|\\\\P\\{/]',
    message: 'No lookbehind, named groups or \\p{} in the core: the on-send bundle runs on ES2016.',
  },
  { selector: 'Literal[regex.flags=/[sdv]/]', message: 'No s, d or v regex flags in the core: the on-send bundle runs on ES2016.' },
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'coverage/', 'data/', 'out/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Office calls back with nothing: AsyncResult<void> is its own type.
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', { selector: 'ExportAllDeclaration', message: 'No barrels.' }],
    },
  },
  {
    // What the on-send bundle reaches; tests/e2e/onsend.test.ts parses the built file as ES2016 as well.
    files: ['src/core/{before-send,checks,recognisers}/**/*.ts', 'src/hosts/outlook/send-event.ts', 'addin/onsend/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'ExportAllDeclaration', message: 'No barrels.' }, ...modernRegex] },
  },
  {
    files: ['src/taskpane/**', 'src/pages/**', 'addin/**', 'emulator/**', 'src/hosts/**', 'src/models/**'],
    languageOptions: { globals: { ...globals.browser } },
  },
  {
    files: ['tests/e2e/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels.' },
        {
          selector:
            'CallExpression[callee.name="expect"]:has(CallExpression[callee.property.name=/^(inputValue|textContent|innerText|innerHTML|is(Visible|Hidden|Disabled|Enabled|Checked|Editable)|count|getAttribute|all(TextContents|InnerTexts))$/]):not(CallExpression[callee.name="eventually"] CallExpression)',
          message: 'A page changes in its own time: await eventually(async () => expect(…)…), of tests/eventually.ts.',
        },
      ],
    },
  },
  { files: ['**/*.tsx'], plugins: { 'react-hooks': reactHooks }, rules: { ...reactHooks.configs.recommended.rules } },
);
