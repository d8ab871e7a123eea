import type { IPublicClientApplication } from '@azure/msal-browser';
import { Problem } from '../../core/problem';

/** The council's own app registration. */
export interface SignInSettings {
  readonly clientId: string;
  /** The council's directory id. */
  readonly tenant: string;
}

/** Milliseconds a silent sign-in may take; a pop-up waits for the officer instead. */
const silentDeadline = 15_000;

/**
 * Gives tokens by nested app authentication: Office itself vouches for the officer (Outlook: enable SSO with nested app authentication).
 * MSAL is loaded at the first call, logs nothing (Microsoft's sample logs personal data: piiLoggingEnabled), and keeps tokens in memory.
 */
export function nestedAppAuth(settings: SignInSettings): (scopes: readonly string[]) => Promise<string> {
  let opened: Promise<IPublicClientApplication> | undefined;

  async function open(): Promise<IPublicClientApplication> {
    const { createNestablePublicClientApplication, LogLevel } = await import('@azure/msal-browser');
    return createNestablePublicClientApplication({
      auth: { clientId: settings.clientId, authority: `https://login.microsoftonline.com/${settings.tenant}` },
      cache: { cacheLocation: 'memoryStorage' },
      system: { loggerOptions: { piiLoggingEnabled: false, logLevel: LogLevel.Error, loggerCallback: () => undefined } },
    });
  }

  return async (scopes) => {
    try {
      opened ??= open();
      const application = await opened;
      const request = { scopes: scopes.map((scope) => `https://graph.microsoft.com/${scope}`) };
      try {
        return (await within(silentDeadline, application.acquireTokenSilent(request))).accessToken;
      } catch {
        return (await application.acquireTokenPopup(request)).accessToken;
      }
    } catch (cause) {
      opened = undefined;
      const name = cause instanceof Error ? cause.name : 'unknown';
      const refused = /consent|access_denied|admin/i.test(cause instanceof Error ? cause.message : '');
      throw new Problem(refused ? 'not-allowed' : 'signed-out', { technical: `sign-in: ${name}`, cause });
    }
  };
}

function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Problem('no-answer', { technical: 'sign-in' })), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
