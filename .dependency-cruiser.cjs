/** The arrows of docs/architecture.md. They point one way; a broken arrow fails `npm run check`. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
module.exports = {
  forbidden: [
    rule(
      'no-circles',
      'A circle has no first part to understand.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    ),
    rule('core-knows-nobody', 'The core is pure.', { path: '^src/core' }, { path: '^(src/(?!core)|addin|emulator|scripts|tests)' }),
    rule(
      'actions-use-core',
      'An action takes its ports; it imports only the core.',
      { path: '^src/actions' },
      { path: '^(src/(?!core|actions)|addin|emulator|scripts|tests)' },
    ),
    rule('hosts-use-core', '', { path: '^src/hosts' }, { path: '^(src/(?!core|hosts)|addin|emulator|scripts|tests)' }),
    rule('models-use-core', '', { path: '^src/models' }, { path: '^(src/(?!core|models)|addin|emulator|scripts|tests)' }),
    rule(
      'engine-uses-core',
      'The same tasks, in place or in a worker.',
      { path: '^src/engine' },
      { path: '^(src/(?!core|engine)|addin|emulator|scripts|tests)' },
    ),
    rule(
      'taskpane-uses-actions',
      'Panels never say Office and never choose a model.',
      { path: '^src/taskpane' },
      { path: '^(src/(gateway|hosts|models|pages)|addin|emulator|scripts|tests)' },
    ),
    rule('gateway-uses-core', '', { path: '^src/gateway' }, { path: '^(src/(actions|hosts|taskpane|pages)|addin|emulator|scripts|tests)' }),
    rule(
      'pages-use-core',
      'Pages speak to the gateway over HTTP alone. Of the pane they share its colours, icons, live region and list of roles, and nothing that knows a letter.',
      { path: '^src/pages' },
      { path: '^(src/(?!core|pages|taskpane/(?:theme|settings|icons|announcer|look|role-options)\\.tsx?$)|addin|emulator|scripts|tests)' },
    ),
    rule(
      'one-openai',
      'src/models/openai.ts is the only importer of openai.',
      { path: '^(src|addin|emulator|scripts)', pathNot: '^src/models/openai\\.ts$' },
      { path: 'node_modules/openai' },
    ),
    rule(
      'emulator-is-apart',
      'The emulator is built from documentation and wire facts, not from the product.',
      { path: '^emulator' },
      { path: '^(src|addin)' },
    ),
    rule('product-without-emulator', '', { path: '^(src|addin)' }, { path: '^(emulator|tests|scripts)' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '(^|/)(dist|\\.cache)/' },
  },
};
