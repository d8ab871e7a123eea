/** npm run build: everything under dist/, from a clean checkout. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseCouncil } from '../src/core/council-file';
import { compileTemplates } from './templates';

/** FAIR_COPY_DIST names another folder, so that two builds on one machine do not meet. */
export const dist = resolve(import.meta.dirname, '..', process.env['FAIR_COPY_DIST'] ?? 'dist');

/** Writes the templates and the council's settings as JSON beside the pane, which asks for them when it needs them. */
export function buildContent(): void {
  // Chunks carry a hash in their name: those of an earlier build would stay for ever.
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(join(dist, 'pane'), { recursive: true });
  const root = join(import.meta.dirname, '..');
  writeFileSync(join(dist, 'pane', 'templates.json'), JSON.stringify(compileTemplates(join(root, 'templates'))));
  writeFileSync(
    join(dist, 'pane', 'council.json'),
    JSON.stringify(parseCouncil(readFileSync(join(root, 'council.yaml'), 'utf8'), 'council.yaml')),
  );
  // Microsoft Graph needs the council's own app registration; without one, only messages chosen in the list can be read.
  const { FAIR_COPY_CLIENT_ID: clientId, FAIR_COPY_TENANT: tenant } = process.env;
  writeFileSync(
    join(dist, 'pane', 'pane.json'),
    JSON.stringify({
      // A container's build gives what is not set as nothing between two quotes.
      ...(clientId === undefined || clientId === '' || tenant === undefined || tenant === '' ? {} : { graph: { clientId, tenant } }),
      // The same choice that webpack writes into the check before sending, so that the pane can say what the council chose.
      whenUnsure: process.env['FAIR_COPY_WHEN_UNSURE'] === 'ask' ? 'ask' : 'send',
    }),
  );
  mkdirSync(join(dist, 'pages'), { recursive: true });
  copyFileSync(join(root, 'assets', 'icon-64.png'), join(dist, 'pages', 'icon.png'));
  cpSync(join(root, 'assets'), join(dist, 'pane', 'assets'), { recursive: true });
  for (const manifest of ['manifest.xml', 'manifest.outlook.xml', 'manifest.json'])
    copyFileSync(join(root, manifest), join(dist, 'pane', manifest));
}

/** Runs webpack. @throws Error when it fails; webpack has said why */
export function buildPages(): void {
  const webpack = spawnSync(process.execPath, [join(import.meta.dirname, '..', 'node_modules', 'webpack', 'bin', 'webpack.js')], {
    stdio: 'inherit',
  });
  if (webpack.status !== 0) throw new Error('The pages could not be built; see above.');
}

if (import.meta.filename === process.argv[1]) {
  buildContent();
  buildPages();
}
