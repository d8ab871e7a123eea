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
  const key = join(folder, 'localhost.key');
  const cert = join(folder, 'localhost.crt');
  const fresh = existsSync(key) && existsSync(cert) && Date.now() - statSync(cert).mtimeMs < (daysValid - 1) * dayInMilliseconds;
  if (!fresh) await make(folder);
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

/** Made beside its place and then moved there, so that two servers starting at once never mix one's key with the other's certificate. */
async function make(folder: string): Promise<void> {
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
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    if (!existsSync(join(folder, 'localhost.key'))) throw error;
  }
}
