import type { Account } from '../../src/core/account';
import type { Library, Standing, Suggestion } from '../../src/core/library';
import type { Template } from '../../src/core/template';
import { scriptedModel } from '../../src/models/scripted';
import type { AppProps } from '../../src/taskpane/app';
import { councilService } from '../../src/taskpane/council-service';
import { ownRecord } from '../../src/taskpane/own-record';

const account: Account = {
  headers: () => Promise.resolve({}),
  signIn: () => Promise.resolve({ id: 'o1', name: 'Amina' }),
  signOut: () => Promise.resolve(),
  person: () => undefined,
};
export const allowed = { allowed: true, mostCharacters: 60_000 };
export const standing: Standing = {
  officer: 'o1',
  roles: ['officer'],
  model: 'council-model',
  stopped: false,
  actions: { improve: allowed, draft: allowed, summarise: allowed, reply: allowed },
  council: undefined,
};

/** Where an officer is signed in, at a council that says how things stand: a pane's parts, and what its service was asked to write and to keep. */
export function ruledCouncil(how: Standing | Promise<Standing>, letters: readonly Template[], reply: (of: string) => string) {
  const suggested: (Suggestion | undefined)[] = [];
  const written = scriptedModel({ pieces: [reply('the service')] }, 'service');
  const device = scriptedModel({ pieces: [reply('this device')] }, 'device');
  const library: Library = {
    standing: () => Promise.resolve(how),
    shelf: () => Promise.resolve({ templates: letters, popular: [], favourites: [], recent: [] }),
    source: () => Promise.reject(new Error('not asked')),
    suggestions: (given) => {
      suggested.push(given);
      return Promise.resolve([]);
    },
    tell: () => Promise.resolve(),
  };
  const service = councilService({ account, library, writer: () => written, signedOut: false });
  const parts = {
    models: { device, service: written },
    templates: () => Promise.resolve(letters),
    own: { record: ownRecord({ read: () => '{}', write: () => undefined }), service },
  } satisfies Partial<AppProps>;
  return { parts, written, device, suggested };
}
