import { X509Certificate, createPrivateKey } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localhostCertificates, type Certificates } from '../../emulator/server/certificates';

const around = mkdtempSync(join(tmpdir(), 'fair-copy-certificates-'));
const { log } = console;
afterAll(() => {
  // What is silent while certificates are made is put back by each, and here there are several at once.
  console.log = log;
  rmSync(around, { recursive: true, force: true });
});

const fits = ({ key, cert }: Certificates): boolean => new X509Certificate(cert).checkPrivateKey(createPrivateKey(key));

test('servers that start at once on a new machine each have a key and its certificate; the first pair is kept, and no later one takes its place', async () => {
  const folder = join(around, 'certs');
  const pairs: Certificates[] = [];
  await Promise.all([1, 2, 3].map(async () => pairs.push(await localhostCertificates(folder))));
  expect(pairs.map(fits)).toEqual([true, true, true]);
  expect(readdirSync(around)).toEqual(['certs']);
  expect(await localhostCertificates(folder)).toEqual(pairs[0]);
});
