const swc = [
  '@swc/jest',
  { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } },
];
const common = {
  transform: { '^.+\\.(t|j)sx?$': swc },
  transformIgnorePatterns: ['/node_modules/(?!(@exodus|jose|openai|kysely|kysely-pglite|chrono-node|@hono|hono|marked|diff)/)'],
  moduleNameMapper: { '\\.(css|svg)$': '<rootDir>/tests/empty-asset.ts' },
  setupFiles: ['<rootDir>/tests/same-chances.ts'],
};

/** unit and pane: pure and quick, part of `npm run check`. fuzz: odd and hostile texts. service: real HTTP and databases. browser: real Chromium. */
export default {
  // Jest's own five seconds are the machine's and not the test's: a busy one takes longer. What hangs is found by this, and no test has a limit of its own.
  testTimeout: 600_000,
  // The same: on a busy machine a worker of four pure suites needs longer than the usual half second to end, and jest calls that a leak. A real one still shows.
  workerGracefulExitTimeout: 30_000,
  testSequencer: '<rootDir>/tests/slowest-first.mjs',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testPathIgnorePatterns: ['/node_modules/', '/tests/core/fuzz/'],
      testMatch: [
        '<rootDir>/tests/{core,actions,templates,manifest,emulator,models,contracts,pages}/**/*.test.ts',
        '<rootDir>/tests/taskpane/**/*.test.ts',
      ],
    },
    {
      ...common,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/{taskpane,hosts}/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/tests/jsdom-setup.ts'],
    },
    { ...common, displayName: 'fuzz', testEnvironment: 'node', testMatch: ['<rootDir>/tests/core/fuzz/**/*.test.ts'] },
    { ...common, displayName: 'service', testEnvironment: 'node', testMatch: ['<rootDir>/tests/gateway/**/*.test.ts'] },
    {
      ...common,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/e2e/harness/second-try.ts'],
    },
  ],
};
