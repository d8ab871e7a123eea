import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type JWK } from 'jose';
import { Problem } from '../../src/core/problem';
import { developmentSignIn } from '../../src/gateway/sign-in-development';
import { entraSignIn } from '../../src/gateway/sign-in-entra';
import type { EntraSettings } from '../../src/gateway/settings';
import { allButDate } from './date-alone';

const tenant = '11111111-2222-3333-4444-555555555555';
const oid = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
type Pair = Awaited<ReturnType<typeof generateKeyPair>>;
let server: Server;
let settings: EntraSettings;
let published: JWK[] = [];
let fetches = 0;
let ours: Pair;
let theirs: Pair;

beforeAll(async () => {
  ours = await generateKeyPair('RS256');
  theirs = await generateKeyPair('RS256');
  server = createServer((_, response) => {
    fetches += 1;
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
beforeEach(async () => {
  // Tokens are of seconds, and a busy machine may take some: what day it is stands still, timers go on.
  jest.useFakeTimers({ now: Date.now(), doNotFake: [...allButDate] });
  fetches = 0;
  published = [{ ...(await exportJWK(ours.publicKey)), kid: 'key-1', use: 'sig', alg: 'RS256' }];
  settings = {
    tenant,
    audience: 'api://fair-copy',
    scope: 'access_as_user',
    groups: { 'group-one': 'champion' },
    teamClaim: 'department',
    roleRequired: false,
    issuer: `https://login.microsoftonline.com/${tenant}/v2.0`,
    keysUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
  };
});
afterEach(() => jest.useRealTimers());
afterAll(() => new Promise((resolve) => server.close(resolve)));

const claims = { oid, tid: tenant, scp: 'access_as_user', roles: ['Auditor', 'Owner'], groups: ['GROUP-ONE'], department: 'Housing <b>' };
interface Forgery {
  readonly claims?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
  readonly key?: Pair;
  readonly issuer?: string;
  readonly audience?: string;
  readonly from?: number;
  readonly until?: number;
}
async function token(change: Forgery = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ ...claims, ...change.claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'key-1', typ: 'JWT', ...change.header })
    .setIssuer(change.issuer ?? settings.issuer ?? '')
    .setAudience(change.audience ?? settings.audience)
    .setIssuedAt(now)
    .setNotBefore(now + (change.from ?? -5))
    .setExpirationTime(now + (change.until ?? 600))
    .sign((change.key ?? ours).privateKey);
}
const bearer = (value: string) => new Headers({ authorization: `Bearer ${value}` });
async function codeOf(value: string): Promise<string> {
  try {
    await entraSignIn(settings)(bearer(value));
    return 'let in';
  } catch (thrown) {
    return thrown instanceof Problem ? thrown.code : String(thrown);
  }
}
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token of the council’s own directory', () => {
  it('lets its officer in, with roles of the app and of groups', async () => {
    expect(await entraSignIn(settings)(bearer(await token()))).toEqual({
      id: oid,
      team: 'Housing b',
      roles: ['auditor', 'champion', 'officer'],
    });
  });

  it('goes on working when the keys roll over, and the old key stops', async () => {
    const signIn = entraSignIn(settings);
    const old = await token();
    await signIn(bearer(old));
    published = [{ ...(await exportJWK(theirs.publicKey)), kid: 'key-2', use: 'sig', alg: 'RS256' }];
    const fresh = entraSignIn(settings);
    await fresh(bearer(await token({ key: theirs, header: { kid: 'key-2' } })));
    await expect(fresh(bearer(old))).rejects.toMatchObject({ code: 'signed-out' });
  });

  it('is asked for its keys once, however many forged key ids come', async () => {
    const signIn = entraSignIn(settings);
    await signIn(bearer(await token()));
    for (let count = 0; count < 20; count += 1)
      await expect(signIn(bearer(await token({ header: { kid: `forged-${count}` } })))).rejects.toMatchObject({ code: 'signed-out' });
    expect(fetches).toBeLessThanOrEqual(2);
  });

  it('without its keys lets nobody in and blames no officer', async () => {
    settings = { ...settings, keysUrl: 'http://127.0.0.1:9/keys' };
    expect(await codeOf(await token())).toBe('service-busy');
  });
});

describe('clocks that differ', () => {
  it.each<[string, Forgery, string]>([
    ['that ended half a minute ago', { until: -30 }, 'let in'],
    ['that begins in half a minute', { from: 30 }, 'let in'],
    ['that ended a minute and a half ago', { until: -90 }, 'signed-out'],
    ['that begins in a minute and a half', { from: 90 }, 'signed-out'],
  ])('by up to a minute are allowed for: a token %s', async (_, change, outcome) => {
    expect(await codeOf(await token(change))).toBe(outcome);
  });
});

describe('a forged or stale token', () => {
  it.each<[string, Forgery, string]>([
    ['signed by another key', { key: undefined as never }, 'signed-out'],
    ['for another audience', { audience: 'api://other' }, 'signed-out'],
    ['of another issuer', { issuer: 'https://login.microsoftonline.com/other/v2.0' }, 'signed-out'],
    ['of another tenant', { claims: { tid: '99999999-2222-3333-4444-555555555555' } }, 'signed-out'],
    ['that has expired', { until: -120 }, 'signed-out'],
    ['that begins later', { from: 300 }, 'signed-out'],
    ['without the scope', { claims: { scp: 'User.Read' } }, 'not-allowed'],
    ['with a scope that only looks like ours', { claims: { scp: 'access_as_user2' } }, 'not-allowed'],
    ['without an officer', { claims: { oid: 'me' } }, 'signed-out'],
    ['with a key id that is a path', { header: { kid: '../../../dev/null' } }, 'signed-out'],
    ['with a key id that is SQL', { header: { kid: "' or 1=1 --" } }, 'signed-out'],
    ['with its own key address', { key: undefined as never, header: { jku: 'http://127.0.0.1:9/keys', kid: 'x' } }, 'signed-out'],
    ['with an unknown critical header', { header: { crit: ['exp'] } }, 'signed-out'],
  ])('%s is refused', async (_, forgery, code) => {
    const change = 'key' in forgery ? { ...forgery, key: theirs } : forgery;
    let forged: string;
    try {
      forged = await token(change);
    } catch {
      // jose will not even write such a header: it is written by hand.
      const now = Math.floor(Date.now() / 1000);
      forged = `${part({ alg: 'RS256', kid: 'key-1', ...change.header })}.${part({ ...claims, iss: settings.issuer, aud: settings.audience, exp: now + 60, nbf: now - 5 })}.AAAA`;
    }
    expect(await codeOf(forged)).toBe(code);
  });

  it('with its own key in the header is refused', async () => {
    expect(await codeOf(await token({ key: theirs, header: { jwk: await exportJWK(theirs.publicKey) } }))).toBe('signed-out');
  });

  it('with the algorithm "none" is refused, in any spelling', async () => {
    const now = Math.floor(Date.now() / 1000);
    const body = part({ ...claims, iss: settings.issuer, aud: settings.audience, exp: now + 600, nbf: now - 5 });
    for (const alg of ['none', 'None', 'NONE']) {
      for (const end of ['', 'AAAA']) expect(await codeOf(`${part({ alg, typ: 'JWT', kid: 'key-1' })}.${body}.${end}`)).toBe('signed-out');
    }
  });

  it('that takes the public key for a shared secret is refused', async () => {
    const now = Math.floor(Date.now() / 1000);
    const signed = `${part({ alg: 'HS256', typ: 'JWT', kid: 'key-1' })}.${part({ ...claims, iss: settings.issuer, aud: settings.audience, exp: now + 600, nbf: now - 5 })}`;
    const signature = createHmac('sha256', await exportSPKI(ours.publicKey))
      .update(signed)
      .digest('base64url');
    expect(await codeOf(`${signed}.${signature}`)).toBe('signed-out');
  });

  it('whose claims were changed is refused', async () => {
    const [head = '', body = '', signature = ''] = (await token()).split('.');
    const changed = { ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as object), roles: ['Administrator'] };
    expect(await codeOf(`${head}.${part(changed)}.${signature}`)).toBe('signed-out');
  });

  it.each(['', 'x', 'a.b', '..', 'a.b.c.d', `${'a'.repeat(9000)}.b.c`])('that is no token (%#) is refused', async (value) => {
    expect(await codeOf(value)).toBe('signed-out');
  });

  it('without any role is refused when a role is asked for', async () => {
    settings = { ...settings, roleRequired: true };
    expect(await codeOf(await token({ claims: { roles: ['Nothing'], groups: [] } }))).toBe('not-allowed');
    expect(await codeOf(await token())).toBe('let in');
  });
});

describe('the development sign-in', () => {
  it('cannot be switched on in production', () => {
    expect(() => developmentSignIn('production')).toThrow('cannot be used in production');
  });

  it('gives only roles that exist', async () => {
    const officer = await developmentSignIn(undefined)(new Headers({ 'x-development-officer': 'anna;housing;champion,emperor' }));
    expect(officer).toEqual({ id: 'anna', team: 'housing', roles: ['officer', 'champion'] });
    await expect(developmentSignIn('test')(new Headers({ 'x-development-officer': 'a\tb;;' }))).rejects.toThrow('signed-out');
  });
});
