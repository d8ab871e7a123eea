import type { AuthenticationResult } from '@azure/msal-browser';
import type { Account, Person } from '../../core/account';
import { Problem } from '../../core/problem';
import { acquireToken, forget, type SignInSettings } from './msal';

export interface EntraSettings extends SignInSettings {
  /** Whole scopes of the gateway's own API, such as "api://fair-copy/access_as_user". */
  readonly scopes: readonly string[];
}

/** Takes how the gateway says to sign in; gives the officer's account with Microsoft Entra ID. */
export function entraAccount(settings: EntraSettings): Account {
  let known: Person | undefined;
  const keep = ({ account }: AuthenticationResult): Person => {
    known = { id: account.localAccountId.toLowerCase(), name: account.name || account.username };
    return known;
  };
  // Calls that leave together share one token, and those refused together one renewal.
  const pending = new Map<'silent' | 'anew', Promise<AuthenticationResult>>();
  const acquire = (asking: 'silent' | 'anew'): Promise<AuthenticationResult> => {
    const known = pending.get(asking);
    if (known !== undefined) return known;
    const made = acquireToken(settings, settings.scopes, asking).finally(() => pending.delete(asking));
    pending.set(asking, made);
    return made;
  };
  return {
    headers: async (anew, signal) => {
      const result = await acquire(anew ? 'anew' : 'silent');
      if (signal.aborted) throw new Problem('cancelled');
      keep(result);
      return { authorization: `Bearer ${result.accessToken}` };
    },
    signIn: async (_as, signal) => {
      const result = await acquireToken(settings, settings.scopes, 'officer');
      if (signal.aborted) throw new Problem('cancelled');
      return keep(result);
    },
    signOut: () => {
      known = undefined;
      forget(settings);
      return Promise.resolve();
    },
    person: () => known,
  };
}
