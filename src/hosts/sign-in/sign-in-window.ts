import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/**
 * Gives what the directory said to the pane that opened this window, and closes the window. Word on the web has no nested app authentication: the
 * officer signs in in a window there. Source: Microsoft identity platform, "Set up the redirect bridge page in MSAL Browser".
 */
export function handBackSignIn(): void {
  // Opened by hand there is nothing to hand back; what the page says is true then too.
  broadcastResponseToMainFrame().catch(() => undefined);
}
