import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs/lib/generate';

export interface Certificates {
  readonly key: Buffer;
  readonly cert: Buffer;
}

const daysValid = 30;
const dayInMilliseconds = 86_400_000;

/**
 * A certificate for localhost, made on this machine and kept in `folder` (for example `.cache/certs`). Nothing is installed, so no
 * administrator is asked: a browser shows its warning once, and tests ignore it. Made anew a day before it ends.
 */
export async function localhostCertificates(folder: string): Promise<Certificates> {
  return isFresh(folder) ? read(folder) : make(folder);
}

function isFresh(folder: string): boolean {
  const cert = join(folder, 'localhost.crt');
  return (
    existsSync(join(folder, 'localhost.key')) &&
    existsSync(cert) &&
    Date.now() - statSync(cert).mtimeMs < (daysValid - 1) * dayInMilliseconds
  );
}

function read(folder: string): Certificates {
  return { key: readFileSync(join(folder, 'localhost.key')), cert: readFileSync(join(folder, 'localhost.crt')) };
}

/**
 * Made beside its place and then moved there, so that two servers starting at once never mix one's key with the other's certificate. Each serves the
 * pair it made, and the later does not take away what the earlier moved there: a third may be reading it.
 */
async function make(folder: string): Promise<Certificates> {
  mkdirSync(dirname(folder), { recursive: true });
  const made = mkdtempSync(`${folder}-`);
  const say = console.log;
  console.log = () => undefined; // office-addin-dev-certs prints where it wrote; that is ours to say.
  try {
    await generateCertificates(join(made, 'ca.crt'), join(made, 'localhost.crt'), join(made, 'localhost.key'), daysValid, [
      'localhost',
      '127.0.0.1',
    ]);
  } finally {
    console.log = say;
  }
  chmodSync(join(made, 'localhost.key'), 0o600);
  const own = read(made);
  try {
    if (!isFresh(folder)) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(made, folder);
    }
  } catch {
    // Another server was quicker; what it keeps serves the next.
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  return own;
}
