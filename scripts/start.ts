/**
 * npm start [-- letter.docx] [-- --outlook] [-- --port 3000] [-- --no-build]
 *
 * Builds the pane and the emulated Office, starts the gateway with its library beside them, and prints one https://localhost address where an
 * emulated Word (or Outlook) shows a sample with the pane beside it, and one for the library's pages. No Office, no account, no key.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { passOn } from '../emulator/server/pass-on';
import { startEmulator } from '../emulator/server/server';
import { FolderInUse } from '../src/gateway/folder-lock';
import { createLog } from '../src/gateway/log';
import { modelsOf } from '../src/gateway/models-of';
import { startServer } from '../src/gateway/server';
import { readSettings } from '../src/gateway/settings';
import { buildContent, buildPages, dist } from './build';

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
if (!Number.isInteger(port) || port < 1 || port > 65_533) {
  console.error(`"${values.port}" is not a port number. Try: npm start -- --port 3000`);
  process.exit(2);
}

if (values.build) {
  console.log('Building the pane and the emulated Office; this takes half a minute the first time.');
  buildContent();
  buildPages();
}

// What is suggested and published in the preview is there again at the next start.
const { settings } = readSettings({
  COUNCIL_FILE: join(root, 'council.yaml'),
  TEMPLATES_FOLDER: join(root, 'templates'),
  DATA_FOLDER: join(root, '.cache', 'preview'),
  PAGES_FOLDER: join(dist, 'pages'),
  ...process.env,
  NODE_ENV: 'development',
  HOST: '127.0.0.1',
  PORT: String(port + 2),
});
const models = modelsOf(process.env);
// One line a request would hide the address that this prints.
const log = createLog({ write: () => undefined });
const gateway = await startServer(settings, log, models).catch((thrown: unknown) => {
  if (!(thrown instanceof FolderInUse)) throw thrown;
  console.error(`${thrown.message}\nIs another npm start running?`);
  process.exit(1);
});

const emulator = await startEmulator({
  port,
  panePort: port + 1,
  paneFolder: join(dist, 'pane'),
  emulatorFolder: join(dist, 'emulator'),
  officeJsFolder: join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
  outlook: values.outlook,
  gatewayHandler: passOn(gateway.url),
  ...(positionals[0] === undefined ? {} : { documentFile: resolve(positionals[0]) }),
});

console.log(`\nOpen ${emulator.address}`);
console.log('Your browser will warn about the certificate: it was made on this machine, for this machine. Go on to localhost.');
console.log(`The library, impact and governance: ${gateway.url}/library`);
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
