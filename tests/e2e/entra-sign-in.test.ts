import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core';
import type { RunningEmulator } from '../../emulator/server/server';
import { sampleDocument } from '../../emulator/samples/sample-documents';
import type { EntraSettings } from '../../src/gateway/settings';
import { openBrowser } from './harness/browser';
import { openWord, pane, startForTest } from './harness/emulator';
import { watchNetwork, type NetworkWatch } from './harness/network';
import { eventually } from '../eventually';
import { improving, startRealGateway, type RealGateway } from './harness/real-gateway';

/*
 * Nested app authentication from end to end: the real MSAL in the pane, a stand-in for the bridge that Office gives it
 * (window.nestedAppAuthBridge), tokens signed with a key of ours, and the real gateway that checks them.
 */

const tenant = '11111111-2222-3333-4444-555555555555';
const clientId = '99999999-8888-7777-6666-555555555555';
const oid = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
const letter = sampleDocument('rent-arrears.docx') ?? new Uint8Array();

let keys: Server;
let pair: Awaited<ReturnType<typeof generateKeyPair>>;
let gateway: RealGateway;
let emulator: RunningEmulator;
let browser: Browser;
/** What the directory does next. */
let silent: 'gives' | 'refuses' = 'gives';
let asked: string[] = [];

beforeAll(async () => {
  pair = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'key-1', use: 'sig', alg: 'RS256' };
  keys = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  const entra: EntraSettings = {
    tenant,
    audience: 'api://fair-copy',
    clientId,
    scope: 'access_as_user',
    groups: {},
    teamClaim: 'department',
    roleRequired: false,
    issuer: `https://login.microsoftonline.com/${tenant}/v2.0`,
    keysUrl: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/keys`,
  };
  gateway = await startRealGateway({ entra });
  [browser, emulator] = await Promise.all([openBrowser(), startForTest({ gatewayHandler: (request) => gateway.handler(request) })]);
});
afterAll(async () => {
  await browser.close();
  await emulator.close();
  await gateway.close();
  keys.close();
});
beforeEach(() => {
  silent = 'gives';
  asked = [];
});

async function sign(claims: Readonly<Record<string, unknown>>, audience: string, from: number): Promise<string> {
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'key-1', typ: 'JWT' })
    .setIssuer(`https://login.microsoftonline.com/${tenant}/v2.0`)
    .setAudience(audience)
    .setIssuedAt(from)
    .setNotBefore(from)
    .setExpirationTime(from + 3600)
    .sign(pair.privateKey);
}

/** What Office answers on the bridge (MSAL, "nested app authentication": the bridge's messages). */
async function answer(text: string): Promise<string> {
  const message = JSON.parse(text) as {
    readonly method: string;
    readonly requestId: string;
    readonly tokenParams?: { readonly scope: string };
  };
  const reply = { messageType: 'NestedAppAuthResponse', requestId: message.requestId };
  if (message.method === 'GetInitContext')
    return JSON.stringify({ ...reply, success: true, initContext: { sdkName: 'office', sdkVersion: '1', capabilities: {} } });
  asked.push(`${message.method} ${message.tokenParams?.scope ?? ''}`);
  if (message.method === 'GetToken' && silent === 'refuses')
    return JSON.stringify({
      ...reply,
      success: false,
      error: { status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required', subError: '', description: 'sign in first' },
    });
  const now = Math.floor(Date.now() / 1000);
  const person = { oid, tid: tenant, sub: 'subject', name: 'Amina Bello', preferred_username: 'amina.bello@marrowdale.example' };
  const access = await sign({ ...person, scp: 'access_as_user', roles: ['Champion'], department: 'Housing' }, 'api://fair-copy', now);
  return JSON.stringify({
    ...reply,
    success: true,
    token: { access_token: access, id_token: await sign(person, clientId, now), expires_in: 3600, scope: message.tokenParams?.scope ?? '' },
    account: {
      environment: 'login.microsoftonline.com',
      homeAccountId: `${oid}.${tenant}`,
      localAccountId: oid,
      tenantId: tenant,
      username: person.preferred_username,
      name: person.name,
    },
  });
}

interface Opened {
  readonly context: BrowserContext;
  readonly frame: Frame;
  readonly network: NetworkWatch;
}

async function open(office: 'vouches' | 'is a browser' = 'vouches'): Promise<Opened> {
  // The emulator's own policy lets the pane reach nobody but the emulator; the gateway's names the directory (tests/gateway/pane-files).
  const bypassCSP = office === 'is a browser';
  const context = await browser.newContext({ ignoreHTTPSErrors: true, bypassCSP, viewport: { width: 1280, height: 900 } });
  await partitionChannels(context);
  const page = await context.newPage();
  if (office === 'vouches') await giveBridge(page);
  const network = await watchNetwork(page);
  await openWord(page, emulator.address, { bytes: letter });
  const frame = await pane(page);
  await frame.getByRole('button', { name: 'Improve the tone' }).waitFor();
  return { context, frame, network };
}

/**
 * Office on the web shows the pane in a frame of another site, and a browser keeps the channels of such a frame apart from those of a window (storage partitioning,
 * Chromium 115 on). The emulator's two origins are of one site: here the difference is made by hand.
 */
async function partitionChannels(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (window.parent === window) return;
    const whole = window.BroadcastChannel;
    window.BroadcastChannel = class extends whole {
      constructor(name: string) {
        super(`in a frame of another site: ${name}`);
      }
    };
  });
}

async function giveBridge(page: Page): Promise<void> {
  await page.exposeFunction('answerOnTheBridge', answer);
  await page.addInitScript(() => {
    const heard: ((event: { readonly data: string }) => void)[] = [];
    Object.assign(window, {
      nestedAppAuthBridge: {
        addEventListener: (_name: string, listener: (event: { readonly data: string }) => void) => heard.push(listener),
        postMessage: (text: string) =>
          void (window as unknown as { answerOnTheBridge: (text: string) => Promise<string> })
            .answerOnTheBridge(text)
            .then((data) => heard.forEach((listener) => listener({ data }))),
      },
    });
  });
}

/** The directory itself, where Office vouches for nobody: asks in a window, and lets in whoever comes. Gives the addresses it was asked at. */
async function openDirectory(page: Page): Promise<string[]> {
  const visited: string[] = [];
  let nonce = '';
  const clientInfo = Buffer.from(JSON.stringify({ uid: oid, utid: tenant })).toString('base64url');
  const person = {
    oid,
    tid: tenant,
    sub: 'subject',
    name: 'Amina Bello',
    preferred_username: 'amina.bello@marrowdale.example',
    ver: '2.0',
  };
  const answerDirectory = async (route: Route): Promise<void> => {
    const url = new URL(route.request().url());
    visited.push(url.pathname);
    if (url.pathname.endsWith('/authorize')) {
      nonce = url.searchParams.get('nonce') ?? '';
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      visited.push(back.pathname);
      back.hash = new URLSearchParams({ code: 'the-code', state: url.searchParams.get('state') ?? '', client_info: clientInfo }).toString();
      await route.fulfill({ status: 302, headers: { location: back.href } });
      return;
    }
    const now = Math.floor(Date.now() / 1000);
    await route.fulfill({
      json: {
        token_type: 'Bearer',
        scope: 'api://fair-copy/access_as_user',
        expires_in: 3600,
        access_token: await sign({ ...person, scp: 'access_as_user', roles: ['Champion'], department: 'Housing' }, 'api://fair-copy', now),
        refresh_token: 'refresh',
        id_token: await sign({ ...person, nonce }, clientId, now),
        client_info: clientInfo,
      },
      headers: { 'access-control-allow-origin': '*' },
    });
  };
  // The window is the context's; the pane's page has a watch over its own network, which comes first.
  await page.context().route('https://login.microsoftonline.com/**', answerDirectory);
  await page.route('https://login.microsoftonline.com/**', answerDirectory);
  return visited;
}

async function openSettings(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Settings' }).click();
  await frame.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
}

test('Office’s own sign-in is used without a window; who it is and which roles is shown, and no token is stored', async () => {
  const { context, frame, network } = await open();
  await openSettings(frame);
  await frame.getByText('Signed in as Amina Bello').waitFor();
  await frame.getByText(/^Your role there: .*\bchampion\b/).waitFor();
  expect(asked).toEqual(['GetToken api://fair-copy/access_as_user']);
  const stored = await frame.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  expect(stored).not.toMatch(/eyJ|Amina|amina\.bello|access_token/);
  expect(network.strangers).toEqual([]);
  await context.close();
});

test('a refused token is renewed once in silence; when that is refused too a plain button signs in, and the work goes on', async () => {
  const { context, frame } = await open();
  await openSettings(frame);
  await frame.getByText('Signed in as Amina Bello').waitFor();
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
  // The token in the pane is taken back: the directory gives another at once, and nobody notices.
  await gateway.withRefusals(1, async () => {
    gateway.model.behave(improving((passage) => passage.replace('You have failed to pay your rent and your account', 'Your rent account')));
    await frame.getByRole('button', { name: 'Improve the tone' }).click();
    await frame.getByRole('heading', { level: 1, name: /change/ }).waitFor();
  });
  expect(asked.filter((one) => one.startsWith('GetToken '))).toHaveLength(2);
  expect(asked.some((one) => one.startsWith('GetTokenPopup'))).toBe(false);
  await frame.getByRole('button', { name: 'Back', exact: true }).click();

  // Now the directory wants to see the officer.
  silent = 'refuses';
  await gateway.withRefusals(1, async () => {
    await frame.getByRole('button', { name: 'Improve the tone' }).click();
    await frame.getByText('You are signed out of the council service.').waitFor();
  });
  expect(asked.some((one) => one.startsWith('GetTokenPopup'))).toBe(false);
  await frame.getByRole('button', { name: 'Sign in' }).click();
  await frame.getByRole('heading', { level: 1, name: /change/ }).waitFor();
  expect(asked.filter((one) => one.startsWith('GetTokenPopup'))).toHaveLength(1);
  await context.close();
});

test('somebody who cannot be signed in without a window works on this device, and is told so', async () => {
  silent = 'refuses';
  const { context, frame, network } = await open();
  await frame.getByRole('heading', { level: 2, name: 'You are signed out' }).waitFor();
  expect(asked.some((one) => one.startsWith('GetTokenPopup'))).toBe(false);
  await frame.getByRole('button', { name: 'Improve the tone' }).click();
  await frame.getByRole('heading', { level: 1, name: /change/ }).waitFor();
  expect(network.requests.filter(({ url }) => url.includes('/api/jobs'))).toEqual([]);
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
  await frame.getByRole('button', { name: 'Sign in' }).click();
  await frame.getByRole('heading', { level: 2, name: 'You are signed out' }).waitFor({ state: 'detached' });
  await openSettings(frame);
  await frame.getByText('Signed in as Amina Bello').waitFor();
  await frame.getByRole('button', { name: 'Sign out' }).click();
  await frame.getByText('You are signed out. The work is done on this device.').waitFor();
  const before = network.requests.length;
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
  await frame.getByRole('heading', { level: 2, name: 'You are signed out' }).waitFor();
  expect(network.requests.slice(before).filter(({ url }) => url.includes('/api/'))).toEqual([]);
  await context.close();
});

test('where Office is a browser that vouches for nobody, a window signs in, hands back into the frame of another site and closes', async () => {
  const { context, frame } = await open('is a browser');
  const visited = await openDirectory(frame.page());
  await frame.getByRole('heading', { level: 2, name: 'You are signed out' }).waitFor();
  // Nothing opens by itself.
  expect([visited, context.pages().length]).toEqual([[], 1]);
  const opened = context.waitForEvent('page');
  await frame.getByRole('button', { name: 'Sign in' }).click();
  const window = await opened;
  // A browser would stop a second window that nobody asked for.
  await window.getByRole('heading', { level: 1, name: 'Sign in to Fair Copy' }).waitFor();
  expect(visited).toEqual([]);
  await window.getByRole('button', { name: 'Continue' }).click();
  await frame.getByRole('heading', { level: 2, name: 'You are signed out' }).waitFor({ state: 'detached' });
  await openSettings(frame);
  await frame.getByText('Signed in as Amina Bello').waitFor();
  await eventually(() => expect(window.isClosed()).toBe(true));
  expect(visited).toEqual([`/${tenant}/oauth2/v2.0/authorize`, '/signed-in.html', `/${tenant}/oauth2/v2.0/token`]);
  const stored = await frame.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  expect(stored).not.toMatch(/eyJ|Amina|amina\.bello|access_token/);
  await context.close();
});
