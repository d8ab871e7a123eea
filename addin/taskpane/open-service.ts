import type { Account } from '../../src/core/account';
import { developmentAccount } from '../../src/hosts/sign-in/development-account';
import { entraAccount } from '../../src/hosts/sign-in/entra-account';
import { gatewayModel } from '../../src/models/gateway';
import { gatewayLibrary } from '../../src/models/gateway-library';
import { councilService, lettersOf, type CouncilService } from '../../src/taskpane/council-service';
import type { Kept } from '../../src/taskpane/kept';
import { emptyRecord, ownRecord, wiped, type OwnRecord } from '../../src/taskpane/own-record';
import type { PaneStorage } from '../../src/taskpane/browser-storage';
import { browserStore } from '../../src/taskpane/settings';
import type { Own } from '../../src/taskpane/use-own-work';
import type { Letters } from './letters';

/** Milliseconds to ask the council's service how to sign in, as long as for how things stand there; without an answer the work is done on this device. */
const deadline = 10_000;

/** Takes the browser's storage; gives the officer's own record and the council's service, where one answers. Never fails. */
export async function openService(storage: PaneStorage, partitionKey: string | undefined): Promise<Own> {
  const record = ownRecord(browserStore(storage, partitionKey, 'fair-copy-own'));
  const account = await findAccount();
  if (account === undefined) return { record };
  const connection = { baseUrl: '', headers: account.headers };
  const service = councilService({
    account,
    library: gatewayLibrary(connection),
    writer: (modelId) => gatewayModel({ ...connection, modelId }),
    signedOut: record.get().signedOut,
  });
  service.state.subscribe(() => claim(record, service));
  return { record, service };
}

/** What one officer did on this device is none of the next one's business. */
function claim(record: Kept<OwnRecord>, { state }: CouncilService): void {
  const at = state.get();
  const now = record.get();
  if (at.at !== 'open' || (now.owner === at.standing.officer && !now.signedOut)) return;
  const another = now.owner !== '' && now.owner !== at.standing.officer;
  record.set({ ...(another ? wiped(emptyRecord) : now), owner: at.standing.officer, signedOut: false });
}

/** Takes the service and the pane's own letters; gives the council's where it answers, else the pane's own. */
export function serviceLetters(service: CouncilService, files: Letters): Letters {
  return {
    templates: () => lettersOf(service, files.templates),
    council: () => {
      const state = service.state.get();
      return state.at === 'open' && state.standing.council !== undefined ? Promise.resolve(state.standing.council) : files.council();
    },
  };
}

/** Asks the service how its officers sign in; undefined when there is no service here. */
async function findAccount(): Promise<Account | undefined> {
  try {
    const response = await fetch('/api/sign-in', { signal: AbortSignal.timeout(deadline), credentials: 'omit', redirect: 'error' });
    if (!(response.headers.get('content-type') ?? '').includes('json')) return undefined;
    // A gateway in a preview that does not say how asks for no sign-in.
    if (response.status === 404) return developmentAccount();
    if (!response.ok) return undefined;
    const { kind, tenant, clientId, scopes } = (await response.json()) as Readonly<Record<string, unknown>>;
    if (kind === 'development') return developmentAccount();
    if (kind !== 'entra' || typeof tenant !== 'string' || typeof clientId !== 'string' || !Array.isArray(scopes)) return undefined;
    return entraAccount({ tenant, clientId, scopes: scopes.filter((scope): scope is string => typeof scope === 'string') });
  } catch {
    return undefined;
  }
}
