// Writes the three manifests at the project's root. FAIR_COPY_ORIGIN (default https://localhost:3001) and FAIR_COPY_CLIENT_ID set
// where the pages live and which app registration signs officers in; --out names another folder for a council's own copies.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFiles } from '../addin/manifest/files';
import { settingsFrom } from '../addin/manifest/product';

const folder = process.argv[process.argv.indexOf('--out') + 1] ?? '.';
const out = process.argv.includes('--out') ? folder : '.';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
mkdirSync(out, { recursive: true });
for (const [name, text] of Object.entries(manifestFiles(settingsFrom(process.env, version)))) {
  writeFileSync(join(out, name), text);
  console.log(`${name}: ${text.length} characters`);
}
