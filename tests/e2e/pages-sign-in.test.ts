import { createServer, type Server as HttpServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Browser, Page, Route } from 'playwright-core';
import type { Server } from '../../src/gateway/server';
import { openBrowser } from './harness/browser';
import { settled, startPagesServer } from './harness/pages-server';
import { freshDataFolder } from '../gateway/fresh-data-folder';
import { eventually } from '../eventually';

/* Sign-in with the council's directory: the real msal-browser in Chromium, a directory on the page's network, and real token checks. */

const tenant = '0f8b2c3e-1111-4222-8333-444455556666';
const clientId = '9a8b7c6d-1111-4222-8333-444455556666';
const oid = '11111111-2222-4333-8444-555566667777';
const issuer = `https://login.microsoftonline.com/${tenant}/v2.0`;
let browser: Browser;
let server: Server;
let keys: HttpServer;
let folder: string;
let sign: (claims: Record<string, unknown>, audience: string) => Promise<string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fair-copy-entra-'));
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  keys = createServer((_, response) => response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] })));
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  const keysUrl = `http://127.0.0.1:${(keys.address() as AddressInfo).port}/keys`;
  sign = (claims, audience) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setNotBefore('0s')
      .setExpirationTime('1h')
      .sign(privateKey);
  browser = await openBrowser();
  server = await startPagesServer(
    { DATA_FOLDER: await freshDataFolder(join(folder, 'data')), ENTRA_TENANT: tenant, ENTRA_AUDIENCE: clientId },
    [],
    (settings) => (settings.entra === undefined ? settings : { ...settings, entra: { ...settings.entra, keysUrl } }),
  );
});

afterAll(async () => {
  await browser.close();
  await server.close(200);
  keys.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The directory: lets everybody in as one person with the roles it is told. */
async function directory(page: Page, roles: readonly string[]): Promise<string[]> {
  const asked: string[] = [];
  let nonce = '';
  const clientInfo = Buffer.from(JSON.stringify({ uid: oid, utid: tenant })).toString('base64url');
  await page.context().route('https://login.microsoftonline.com/**', async (route: Route) => {
    const url = new URL(route.request().url());
    asked.push(`${url.pathname} ${url.searchParams.get('scope') ?? ''}`);
    if (url.pathname.endsWith('/authorize')) {
      nonce = url.searchParams.get('nonce') ?? '';
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      back.hash = new URLSearchParams({ code: 'the-code', state: url.searchParams.get('state') ?? '', client_info: clientInfo }).toString();
      await route.fulfill({ status: 302, headers: { location: back.href } });
    } else if (url.pathname.endsWith('/token')) {
      const person = { oid, tid: tenant, sub: 'subject', name: 'Sam Example', preferred_username: 'sam@marrowdale.example', ver: '2.0' };
      await route.fulfill({
        json: {
          token_type: 'Bearer',
          scope: `api://${clientId}/access_as_user`,
          expires_in: 3600,
          access_token: await sign({ ...person, roles, department: 'housing', scp: 'access_as_user' }, clientId),
          refresh_token: 'refresh',
          id_token: await sign({ ...person, nonce }, clientId),
          client_info: clientInfo,
        },
        headers: { 'access-control-allow-origin': '*' },
      });
    } else if (url.pathname.endsWith('/logout')) {
      await route.fulfill({ contentType: 'text/html', body: '<h1>Signed out</h1>' });
    } else await route.fulfill({ status: 404, body: '' });
  });
  return asked;
}

test('somebody signs in with the directory, comes back to the page they wanted with the roles the directory gives, and signs out', async () => {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 404/.test(message.text())) faults.push(message.text());
    if (message.text().includes('Sam Example')) faults.push('a name in the console');
  });
  const asked = await directory(page, ['Champion']);
  await page.goto(`${server.url}/impact`);
  await page.getByRole('button', { name: 'Sign in with your council account' }).click();
  await page.getByRole('heading', { level: 1, name: 'Impact' }).waitFor();
  await settled(page);
  await eventually(() => expect(page.url()).toBe(`${server.url}/impact`));
  await eventually(async () => expect(await page.locator('header').innerText()).toContain('housing · Champion'));
  expect(asked.some((one) => one.includes(`api://${clientId}/access_as_user`))).toBe(true);
  await eventually(async () =>
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => localStorage.getItem(key)?.includes('refresh')))).toEqual(
      [],
    ),
  );
  // Another page of the same tab needs no second sign-in.
  await page.goto(`${server.url}/library`);
  await page.getByRole('heading', { level: 1, name: 'The letter library' }).waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Signed out' }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test('the preview’s way in is shut where there is a directory', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await directory(page, []);
  await page.addInitScript(() => sessionStorage.setItem('fair-copy-preview-officer', 'sam;housing;administrator'));
  await page.goto(`${server.url}/governance`);
  await page.getByRole('button', { name: 'Sign in with your council account' }).waitFor();
  const answer = await fetch(`${server.url}/api/me`, { headers: { 'x-development-officer': 'sam;housing;administrator' } });
  expect(answer.status).toBe(401);
  expect(await (await fetch(`${server.url}/api/sign-in`)).json()).toEqual({
    kind: 'entra',
    tenant,
    clientId,
    scopes: [`api://${clientId}/access_as_user`],
  });
  await context.close();
});
