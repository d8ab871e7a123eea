import { acquireToken, type SignInSettings } from '../sign-in/msal';

/** Gives tokens for Microsoft Graph by nested app authentication; without one to be had silently, the directory asks the officer. */
export function nestedAppAuth(settings: SignInSettings): (scopes: readonly string[]) => Promise<string> {
  return async (scopes) =>
    (
      await acquireToken(
        settings,
        scopes.map((scope) => `https://graph.microsoft.com/${scope}`),
        'needed',
      )
    ).accessToken;
}
