/**
 * npm start [-- letter.docx] [-- --outlook] [-- --port 3000] [-- --no-build]
 *
 * Builds the pane and the emulated Office, starts the gateway in the same process, and prints one https://localhost address where an emulated
 * Word (or Outlook) shows a sample with the pane beside it. No Office, no account, no key.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmulator } from '../emulator/server/server';
import { findPersonalData } from '../src/core/find-personal-data';
import { parseCouncil } from '../src/core/council-file';
import { createGateway } from '../src/gateway/app';
import { fixedTemplates } from '../src/gateway/config';
import { modelsOf } from '../src/gateway/models-of';
import { buildContent, buildPages, dist } from './build';
import { compileTemplates } from './templates';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    outlook: { type: 'boolean', default: false },
    port: { type: 'string', default: '3000' },
    build: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const root = join(import.meta.dirname, '..');
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65_534) {
  console.error(`"${values.port}" is not a port number. Try: npm start -- --port 3000`);
  process.exit(2);
}

if (values.build) {
  console.log('Building the pane and the emulated Office; this takes half a minute the first time.');
  buildContent();
  buildPages();
}

const models = modelsOf(process.env);
const gateway = createGateway({
  council: parseCouncil(readFileSync(join(root, 'council.yaml'), 'utf8'), 'council.yaml'),
  templates: fixedTemplates(compileTemplates(join(root, 'templates'))),
  models,
  findPersonalData: (text, unmask) => findPersonalData(text, { unmask, ignoreStandIns: true }),
});

const emulator = await startEmulator({
  port,
  panePort: port + 1,
  paneFolder: join(dist, 'pane'),
  emulatorFolder: join(dist, 'emulator'),
  officeJsFolder: join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
  outlook: values.outlook,
  gatewayHandler: (request) => gateway.fetch(request),
  ...(positionals[0] === undefined ? {} : { documentFile: resolve(positionals[0]) }),
});

console.log(`\nOpen ${emulator.address}`);
console.log('Your browser will warn about the certificate: it was made on this machine, for this machine. Go on to localhost.');
console.log(
  models.length === 0
    ? 'No model is configured, so everything is done on this device. docs/models.md says how to add one.'
    : `Model: ${models.map(({ id }) => id).join(', ')}.`,
);
console.log('Stop with Ctrl+C.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void Promise.all([emulator.close(), gateway.close(2000)]).then(() => process.exit(0));
  });
}
