import { AuthError, CacheLookupPolicy, InteractionRequiredAuthError, PublicClientApplication } from '@azure/msal-browser';
import { Problem } from '../core/problem';
import type { PageSignIn, SignInMethod } from './sign-in';

/**
 * Sign-in with the council's directory by redirect (authorisation code with PKCE). Tokens are kept for this tab alone and go with it.
 * Microsoft's own sample logs personal data; nothing is logged here.
 */
export async function entraSignIn(method: Extract<SignInMethod, { kind: 'entra' }>): Promise<PageSignIn> {
  const application = new PublicClientApplication({
    auth: {
      clientId: method.clientId,
      authority: `https://login.microsoftonline.com/${method.tenant}`,
      // One address for the registration, whichever page was asked for; the page itself is remembered and come back to.
      redirectUri: new URL('/library', window.location.origin).href,
      postLogoutRedirectUri: new URL('/library', window.location.origin).href,
    },
    cache: { cacheLocation: 'sessionStorage' },
    system: { loggerOptions: { loggerCallback: () => undefined, piiLoggingEnabled: false } },
  });
  await application.initialize();
  const returned = await application.handleRedirectPromise({ navigateToLoginRequestUrl: true });
  const account = returned?.account ?? application.getAllAccounts()[0];
  if (account !== undefined) application.setActiveAccount(account);
  const scopes = [...method.scopes];
  return {
    kind: 'entra',
    signedIn: () => application.getActiveAccount() !== null,
    headers: async () => {
      try {
        const { accessToken } = await application.acquireTokenSilent({
          scopes,
          cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
        });
        return { authorization: `Bearer ${accessToken}` };
      } catch (cause) {
        // A token to renew with that is too old, or was taken back.
        const ended = cause instanceof InteractionRequiredAuthError || (cause instanceof AuthError && cause.errorCode === 'invalid_grant');
        throw new Problem(ended ? 'signed-out' : 'no-answer', { cause });
      }
    },
    begin: () => application.loginRedirect({ scopes }),
    end: () => application.logoutRedirect({ account: application.getActiveAccount() }),
  };
}
