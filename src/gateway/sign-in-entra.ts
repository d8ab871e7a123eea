import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { Problem } from '../core/problem';
import { officerRoles, type OfficerRole } from '../core/service/officer-role';
import type { Officer, SignIn } from './officer';
import type { EntraSettings } from './settings';

/**
 * Checks Microsoft Entra ID access tokens (v2.0): signature with the directory's current keys, issuer, audience, tenant, times, scope.
 * Keys are fetched from the one address made of our own tenant; addresses and keys named in a token are never looked at. An unknown key
 * id makes the keys be fetched anew, at most twice a minute, so that a roll-over works and a flood of forged ids does not become ours.
 * Source: Microsoft identity platform, "Access tokens", validating tokens; RFC 8725.
 */
export function entraSignIn(settings: EntraSettings): SignIn {
  const { tenant, audience, scope } = settings;
  const issuer = settings.issuer ?? `https://login.microsoftonline.com/${tenant}/v2.0`;
  const keys = createRemoteJWKSet(new URL(entraKeysUrl(settings)), {
    timeoutDuration: 5000,
    cooldownDuration: 30_000,
    cacheMaxAge: 3_600_000,
  });
  return async (headers) => {
    const token = /^Bearer ([A-Za-z0-9_-]{1,8000}\.[A-Za-z0-9_-]{1,12000}\.[A-Za-z0-9_-]{1,2000})$/.exec(
      headers.get('authorization') ?? '',
    )?.[1];
    if (token === undefined) throw new Problem('signed-out', { technical: 'no token' });
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        // One algorithm, ours: a token that says "none" or HS256 over the public key is refused whatever it says.
        algorithms: ['RS256'],
        clockTolerance: 60,
        requiredClaims: ['exp', 'nbf', 'oid', 'tid', 'scp'],
      });
      if (payload['tid'] !== tenant) throw new Problem('signed-out', { technical: 'another tenant' });
      if (!String(payload['scp']).split(' ').includes(scope)) throw new Problem('not-allowed', { technical: 'scope missing' });
      return officerOf(payload, settings);
    } catch (thrown) {
      throw problemOf(thrown);
    }
  };
}

/** Where the directory publishes the keys it signs with: one address, made of our own tenant. */
export function entraKeysUrl({ tenant, keysUrl }: Pick<EntraSettings, 'tenant' | 'keysUrl'>): string {
  return keysUrl ?? `https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys`;
}

function officerOf(payload: Readonly<Record<string, unknown>>, settings: EntraSettings): Officer {
  const oid = payload['oid'];
  if (typeof oid !== 'string' || !/^[0-9a-f-]{36}$/i.test(oid)) throw new Problem('signed-out', { technical: 'no object id' });
  const claimed = Array.isArray(payload['roles']) ? payload['roles'].map((name) => String(name).toLowerCase().replace(/[ _.]/g, '-')) : [];
  const groups = Array.isArray(payload['groups']) ? payload['groups'].map((group) => String(group).toLowerCase()) : [];
  const held = new Set<OfficerRole>(officerRoles.filter((role) => claimed.includes(role)));
  for (const group of groups) {
    const role = Object.hasOwn(settings.groups, group) ? settings.groups[group] : undefined;
    if (role !== undefined) held.add(role);
  }
  if (settings.roleRequired && held.size === 0) throw new Problem('not-allowed', { technical: 'no role' });
  held.add('officer');
  const team = payload[settings.teamClaim];
  return {
    id: oid.toLowerCase(),
    // By whole characters: half of one is no text to a database, and would spoil the lines that are written down with it.
    team: typeof team === 'string' ? [...team.replace(/[^\p{L}\p{N} &'().-]/gu, '')].slice(0, 60).join('') : '',
    roles: [...held],
  };
}

function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  // The keys' server is down: nobody can be let in, and it is not the officer's fault.
  if (thrown instanceof errors.JWKSTimeout || !(thrown instanceof errors.JOSEError) || thrown.code === 'ERR_JOSE_GENERIC') {
    return new Problem('service-busy', { technical: 'sign-in keys not reached', retryAfterMs: 5000 });
  }
  return new Problem('signed-out', { technical: thrown.code });
}
