import type { GatewayParts, OpenParts } from './config';
import type { Council } from '../core/council';
import type { EntraSettings } from './settings';

/** How somebody signs in here; nothing in it is secret. A page or pane asks before it knows who its officer is. */
export type SignInMethod =
  | { readonly kind: 'development' }
  | { readonly kind: 'entra'; readonly tenant: string; readonly clientId: string; readonly scopes: readonly string[] };

/** Takes the directory's settings, or none; gives what a browser needs to sign in. */
export function signInMethod(entra: EntraSettings | undefined): SignInMethod {
  if (entra === undefined) return { kind: 'development' };
  const resource = entra.audience.includes('://') ? entra.audience : `api://${entra.audience}`;
  return {
    kind: 'entra',
    tenant: entra.tenant,
    clientId: entra.clientId ?? entra.audience.replace(/^api:\/\//, ''),
    scopes: [`${resource}/${entra.scope}`],
  };
}

/** Says how to sign in, to anybody. */
export function addSignInRoute({ app }: OpenParts, entra: EntraSettings | undefined): void {
  const method = signInMethod(entra);
  app.get('/api/sign-in', (context) => context.json(method));
}

/** Says who is signed in, to themselves: opaque id, team, roles; and the council's name. */
export function addSessionRoute({ app }: GatewayParts, council: Council): void {
  app.get('/api/me', (context) => {
    const { id, team, roles } = context.get('officer');
    return context.json({ id, team, roles, council: council.name, nation: council.nation });
  });
}
