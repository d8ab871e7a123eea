import type { Council } from '../core/council';
import type { Action } from '../core/job';
import type { Library, OwnSuggestion, Shelf, Standing } from '../core/library';
import { Problem } from '../core/problem';
import type { Signal } from '../core/signal';
import type { Template } from '../core/template';
import { askJson, type GatewayConnection } from './gateway-request';

/** Milliseconds: what is asked beside the work must not hold it up; the letters are some 400 KB; a suggestion is worth waiting for. */
const deadlines = { standing: 4000, shelf: 15_000, suggest: 15_000, tell: 10_000 } as const;

const actionNames = ['improve', 'draft', 'summarise', 'reply'] as const satisfies readonly Action[];

const paths = { outcome: '/api/outcomes', feedback: '/api/feedback', uses: '/api/uses', favourite: '/api/library/favourites' } as const;

/** Takes where the gateway is and who asks; gives its library. What it sends was made by our own gateway, but only what is needed is taken. */
export function gatewayLibrary(connection: GatewayConnection): Library {
  const get = (path: string, milliseconds: number, signal: Signal): Promise<unknown> =>
    askJson(connection, { method: 'GET', path }, milliseconds, signal);

  return {
    standing: async (signal) => {
      const [policy, me] = await Promise.all([
        get('/api/policy', deadlines.standing, signal),
        // A bare preview has no /api/me; whoever is signed out is told so by the policy as well.
        get('/api/me', deadlines.standing, signal).catch(() => undefined),
      ]);
      return readStanding(fields(policy), fields(me));
    },
    shelf: async (signal) => {
      const [templates, mine] = await Promise.all([
        // The browser may keep the letters: each opening asks whether they are still so, and seldom fetches them again.
        askJson(connection, { method: 'GET', path: '/api/templates', revalidate: true }, deadlines.shelf, signal),
        // Letters without anybody's favourites are still letters.
        get('/api/library/mine', deadlines.shelf, signal).catch(() => undefined),
      ]);
      return readShelf(templates, fields(mine));
    },
    source: async (id, signal) => {
      const { versions } = fields(await get(`/api/library/templates/${encodeURIComponent(id)}`, deadlines.suggest, signal));
      const [newest] = Array.isArray(versions) ? versions.map(fields) : [];
      if (typeof newest?.['source'] !== 'string' || typeof newest['version'] !== 'number') throw unexpected('versions');
      return { version: newest['version'], source: newest['source'] };
    },
    suggestions: async (given, signal) => {
      if (given !== undefined)
        await askJson(connection, { method: 'POST', path: '/api/library/suggestions', body: given }, deadlines.suggest, signal);
      const [me, ...states] = await Promise.all([
        get('/api/me', deadlines.suggest, signal),
        ...(['open', 'accepted', 'declined'] as const).map((state) =>
          get(`/api/library/suggestions?state=${state}`, deadlines.suggest, signal),
        ),
      ]);
      const { id } = fields(me);
      return states.flatMap((answer) => readSuggestions(fields(answer)['suggestions'], id)).sort((one, other) => other.number - one.number);
    },
    tell: async ({ told, ...fact }, signal) => {
      if ('templateId' in fact) {
        const path = `/api/library/favourites/${encodeURIComponent(fact.templateId)}`;
        await askJson(connection, { method: 'PUT', path, body: { favourite: fact.favourite } }, deadlines.tell, signal);
        return;
      }
      await askJson(connection, { method: 'POST', path: paths[told], body: fact, keepalive: true }, deadlines.tell, signal);
    },
  };
}

function readStanding(policy: Fields, me: Fields): Standing {
  if (typeof policy['actions'] !== 'object') throw unexpected('policy');
  const model = typeof policy['model'] === 'string' && policy['model'] !== '' ? policy['model'] : undefined;
  return {
    officer: text(me['id']),
    roles: strings(me['roles']),
    model,
    stopped: policy['stopped'] === true,
    actions: fields(policy['actions']) as Standing['actions'],
    lettersOff: Object.fromEntries(
      Object.entries(fields(policy['lettersOff'])).map(([role, off]) => [
        role,
        actionNames.filter((action) => strings(off).includes(action)),
      ]),
    ),
    ...(typeof policy['qualityCheckOneIn'] === 'number' ? { qualityCheckOneIn: policy['qualityCheckOneIn'] } : {}),
    countOnDevice: policy['countOnDevice'] === true,
    council: typeof fields(policy['council'])['shortName'] === 'string' ? (policy['council'] as Council) : undefined,
  };
}

function readShelf(templates: unknown, mine: Fields): Shelf {
  if (!Array.isArray(templates)) throw unexpected('templates');
  return {
    templates: templates.filter((one: unknown) => typeof fields(one)['id'] === 'string') as readonly Template[],
    popular: strings(mine['popular']),
    favourites: strings(mine['favourites']),
    recent: strings(mine['recent']),
  };
}

/** Reviewers are given everybody's: here only the officer's own count. */
function readSuggestions(answer: unknown, officer: unknown): readonly OwnSuggestion[] {
  return (Array.isArray(answer) ? answer.map(fields) : []).flatMap((one) => {
    const { number, templateId, reason, at, author } = one;
    const state = (['open', 'accepted', 'declined'] as const).find((known) => known === one['state']);
    if (typeof number !== 'number' || typeof templateId !== 'string' || state === undefined || author !== officer) return [];
    const title = /^title: *["']?([^\n]*?)["']? *$/m.exec(text(one['source']).slice(0, 4000))?.[1] ?? templateId;
    return [{ number, templateId, title, reason: text(reason), state, at: text(at), answer: text(one['answer']) }];
  });
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function unexpected(what: string): Problem {
  return new Problem('service-failed', { technical: `${what}: not as expected` });
}
