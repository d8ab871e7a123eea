import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import webpack from 'webpack';
import type { Host, Landing, OpenItem } from '../../src/core/host';
import { Problem } from '../../src/core/problem';
import type { ProblemCode } from '../../src/core/problem';
import { pane } from './harness/emulator';
import type { Said } from './word-host-page';

/**
 * Builds the page that holds the host, for the tests of one file; gives the folder to serve as the pane. Each file has its own, gone after its last test:
 * in one for all, a page could be read while the next file's build is writing it. Called before the file's `officeForTests`, which serves it.
 */
export function hostPageForTests(): { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'fair-copy-host-page-'));
  beforeAll(() => buildHostPage(folder));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { folder };
}

async function buildHostPage(folder: string): Promise<void> {
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8" /><title>Word host</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body><script src="host.js"></script></body></html>',
  );
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry: resolve('tests/e2e/word-host-page.ts'),
    output: { path: folder, filename: 'host.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [{ test: /\.ts$/, use: { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } } }],
    },
  });
  await new Promise<void>((done, failed) => {
    compiler?.run((error, stats) => {
      if (error || stats?.hasErrors()) failed(error ?? new Error(stats?.toString('errors-only') ?? 'webpack said nothing'));
      else compiler.close(() => done());
    });
  });
}

function opened<Value>(said: Said<Value> | undefined): Value {
  if (said === undefined) throw new Error('the page has no host');
  if ('value' in said) return said.value;
  throw new Problem(said.problem.code as ProblemCode, said.problem.technical === undefined ? {} : { technical: said.problem.technical });
}

/** The Host inside the page, as if it were here. Signals do not cross: an aborted one is refused on this side, as the host would. */
export async function hostIn(page: Page): Promise<{ readonly host: Host; readonly frame: Frame }> {
  const frame = await pane(page);
  await frame.waitForFunction(() => window.wordHost !== undefined);
  const keys = new WeakMap<Landing, number>();
  const alive = (signal: { readonly aborted: boolean }): void => {
    if (signal.aborted) throw new Problem('cancelled');
  };
  const host: Host = {
    async read(scope, signal) {
      alive(signal);
      const item = opened(await frame.evaluate((wanted) => window.wordHost?.read(wanted), scope));
      return { ...item, abilities: new Set(item.abilities) as OpenItem['abilities'] };
    },
    async write(writing, signal) {
      alive(signal);
      const { landing, key } = opened(await frame.evaluate((wanted) => window.wordHost?.write(wanted), writing));
      keys.set(landing, key);
      return landing;
    },
    async restore(landing, overwrite, signal) {
      alive(signal);
      return opened(
        await frame.evaluate(({ key, over }) => window.wordHost?.restore(key, over), { key: keys.get(landing) ?? -1, over: overwrite }),
      );
    },
    async show(id, span, signal) {
      alive(signal);
      opened(await frame.evaluate(({ passage, start, end }) => window.wordHost?.show(passage, start, end), { passage: id, ...span }));
    },
    watch: () => () => undefined,
  };
  return { host, frame };
}
