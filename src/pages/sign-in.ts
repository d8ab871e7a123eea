/** How the page proves who is at it. Two kinds: the council's directory, and the preview's "say who you are". */
export interface PageSignIn {
  readonly kind: 'development' | 'entra';
  /** True when somebody is signed in and `headers` will work without asking anybody. */
  readonly signedIn: () => boolean;
  /** What a request must carry. @throws Problem signed-out when the directory wants to see the person again */
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
  /** Asks the directory; the browser leaves the page and comes back to it. */
  readonly begin: () => Promise<void>;
  readonly end: () => Promise<void>;
  /** The preview only: says who one is. */
  readonly say?: (who: PreviewOfficer) => void;
}

/** Whom somebody says they are in a preview. */
export interface PreviewOfficer {
  readonly id: string;
  readonly team: string;
  readonly roles: readonly string[];
}

/** The gateway's answer to how one signs in (GET /api/sign-in). */
export type SignInMethod =
  | { readonly kind: 'development' }
  | { readonly kind: 'entra'; readonly tenant: string; readonly clientId: string; readonly scopes: readonly string[] };

const place = 'fair-copy-preview-officer';

/** The preview's sign-in: kept for this tab alone. The gateway takes it only where no directory is set up, and never in production. */
export function previewSignIn(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): PageSignIn {
  return {
    kind: 'development',
    signedIn: () => storage.getItem(place) !== null,
    headers: () => Promise.resolve({ 'x-development-officer': storage.getItem(place) ?? '' }),
    begin: () => Promise.resolve(),
    end: () => {
      storage.removeItem(place);
      return Promise.resolve();
    },
    say: ({ id, team, roles }) => storage.setItem(place, `${id};${team};${roles.join(',')}`),
  };
}
