import type { AuthenticationResult, CacheLookupPolicy, IPublicClientApplication } from '@azure/msal-browser';
import { Problem } from '../../core/problem';

/** The council's own app registration. */
export interface SignInSettings {
  readonly clientId: string;
  /** The council's directory id. */
  readonly tenant: string;
}

/** Milliseconds a silent sign-in may take; a pop-up waits for the officer instead. */
const silentDeadline = 15_000;

/** What a window of the directory's ends on (addin/signed-in), beside the pane; registered there as a single-page application's address. */
const windowPage = 'signed-in.html';

/**
 * Milliseconds an officer may take in the window: a password, a code from a telephone, consent. MSAL's own minute is over before a code has come.
 */
const windowDeadline = 5 * 60_000;

/** MSAL's CacheLookupPolicy.AccessTokenAndRefreshToken; its name would load MSAL at the start. */
const silently: CacheLookupPolicy = 2;

const opened = new Map<string, Promise<IPublicClientApplication>>();

/**
 * Gives the one MSAL application of an app registration; Graph and the gateway share it, so that an officer signs in once. Nested app
 * authentication: Office itself vouches for the officer (Office: enable SSO with nested app authentication); where it does not, as in Word on the web with a
 * file that is not in SharePoint or OneDrive (Nested app auth requirement sets), MSAL opens a window on the officer's press. MSAL is loaded at the first
 * call, logs nothing (Microsoft's sample logs personal data: piiLoggingEnabled), and keeps tokens in memory alone.
 */
function application({ clientId, tenant }: SignInSettings): Promise<IPublicClientApplication> {
  const key = `${clientId} ${tenant}`;
  const known = opened.get(key);
  if (known !== undefined) return known;
  const open = async (): Promise<IPublicClientApplication> => {
    const { createNestablePublicClientApplication, LogLevel } = await import('@azure/msal-browser');
    const page = new URL(windowPage, window.location.href).href;
    return createNestablePublicClientApplication({
      auth: {
        clientId,
        authority: `https://login.microsoftonline.com/${tenant}`,
        redirectUri: page,
        // In a frame of another site a browser keeps the window's BroadcastChannel from us (storage partitioning, Chromium 115 on; MSAL issue 8391):
        // a window of ours stands between, and hands over by opener.postMessage.
        ...(window.parent === window ? {} : { popupRelayUri: page }),
      },
      cache: { cacheLocation: 'memoryStorage' },
      system: {
        popupBridgeTimeout: windowDeadline,
        loggerOptions: { piiLoggingEnabled: false, logLevel: LogLevel.Error, loggerCallback: () => undefined },
      },
    });
  };
  const made = open();
  opened.set(key, made);
  return made;
}

/**
 * How a token is asked for. "silent": without a window. "anew": without one and past the cache, because the last was refused. "officer": past the
 * cache, with a window if need be, on the officer's press. "needed": with a window if there is none without.
 */
export type Asking = 'silent' | 'anew' | 'officer' | 'needed';

/** Takes an app registration and whole scopes ("api://…/access_as_user"); gives a token with whose it is. @throws Problem signed-out, not-allowed, no-answer */
export async function acquireToken(settings: SignInSettings, scopes: readonly string[], asking: Asking): Promise<AuthenticationResult> {
  try {
    const msal = await application(settings);
    const [account] = msal.getAllAccounts();
    const request = {
      scopes: [...scopes],
      // Never by a hidden frame: browsers keep the directory's cookies from it, and it would only wait for nothing.
      cacheLookupPolicy: silently,
      forceRefresh: asking === 'anew' || asking === 'officer',
      ...(account === undefined ? {} : { account }),
    };
    try {
      return await within(silentDeadline, msal.acquireTokenSilent(request));
    } catch (thrown) {
      if (asking === 'silent' || asking === 'anew') throw thrown;
      return await msal.acquireTokenPopup({ scopes: [...scopes] });
    }
  } catch (cause) {
    // A bridge that failed once may be there the next time.
    if (asking === 'officer') forget(settings);
    if (cause instanceof Problem) throw cause;
    const name = cause instanceof Error ? cause.name : 'unknown';
    const refused = /consent|access_denied|admin/i.test(cause instanceof Error ? cause.message : '');
    throw new Problem(refused ? 'not-allowed' : 'signed-out', { technical: `sign-in: ${name}`, cause });
  }
}

/** Forgets the tokens: they are in the application's memory and nowhere else. */
export function forget({ clientId, tenant }: SignInSettings): void {
  opened.delete(`${clientId} ${tenant}`);
}

function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Problem('no-answer', { technical: 'sign-in' })), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
