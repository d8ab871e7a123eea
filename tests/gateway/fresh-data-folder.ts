import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openStore } from '../../src/gateway/store';

/** The place of the copy that all others are made from: another for each version of PGlite, of our migrations, and for each user of the machine. */
function placeOfOriginal(): string {
  const find = createRequire(join(process.cwd(), 'package.json'));
  const library = join(dirname(find.resolve('@electric-sql/pglite')), '..', 'package.json');
  const { version } = JSON.parse(readFileSync(library, 'utf8')) as { readonly version: string };
  const migrations = createHash('sha256').update(readFileSync(join(process.cwd(), 'src', 'gateway', 'migrations.ts')));
  return join(tmpdir(), `fair-copy-store-${version}-${migrations.digest('hex').slice(0, 12)}-${process.getuid?.() ?? 0}`);
}

let made: Promise<string> | undefined;

/** Moved into place whole, so that two test runs cannot see half of it. */
async function makeOriginal(place: string): Promise<string> {
  if (existsSync(place)) return place;
  const making = `${place}-${process.pid}`;
  await (await openStore({ dataFolder: making })).close();
  try {
    renameSync(making, place);
  } catch (error) {
    // Another test was quicker.
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}

/**
 * Makes a gateway's data folder as its first start leaves it, with empty tables, and gives it. PGlite's first start takes seven seconds of a
 * processor, any other one: so it is done once a machine, and copied. The first start itself is tested in store.test.ts.
 */
export async function freshDataFolder(folder: string): Promise<string> {
  made ??= makeOriginal(placeOfOriginal());
  const original = await made;
  mkdirSync(folder, { recursive: true });
  cpSync(join(original, 'database'), join(folder, 'database'), { recursive: true });
  return folder;
}
