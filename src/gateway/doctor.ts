import { existsSync, readFileSync } from 'node:fs';
import type { ChatModel } from '../core/chat-model';
import { parseCouncil } from '../core/council-file';
import { toProblem } from '../core/problem';
import { compileTemplates } from './template-folder';
import { readSettings } from './settings';
import { entraKeysUrl } from './sign-in-entra';
import { openStore } from './store';

/** One thing looked at. `ok` undefined: worth knowing, not wrong. */
export interface Finding {
  readonly what: string;
  readonly ok: boolean | undefined;
  readonly words: string;
}

/** Takes the environment and how to make a model; looks at everything a gateway needs and says what is missing, in plain words. */
export async function examine(
  environment: Readonly<Record<string, string | undefined>>,
  modelOf: (settings: ReturnType<typeof readSettings>['settings']['models'][number]) => ChatModel,
  ask: typeof fetch = (...given) => fetch(...given),
): Promise<readonly Finding[]> {
  const { settings, faults } = readSettings(environment);
  const findings: Finding[] = faults.map(({ setting, fault, stops }) => ({
    what: setting,
    ok: stops ? false : undefined,
    words: `${setting} ${fault}.`,
  }));
  const look = async (what: string, work: () => Promise<string> | string, wrong: (thrown: unknown) => string): Promise<void> => {
    try {
      findings.push({ what, ok: true, words: await work() });
    } catch (thrown) {
      findings.push({ what, ok: false, words: wrong(thrown) });
    }
  };
  const message = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : 'it cannot be read');
  findings.push(
    Number(process.versions.node.split('.')[0]) >= 20
      ? { what: 'node', ok: true, words: `Node ${process.versions.node}.` }
      : { what: 'node', ok: false, words: 'Node 20 or later is needed.' },
  );
  await look(
    'council',
    () => `Council: ${parseCouncil(readFileSync(settings.councilFile, 'utf8'), settings.councilFile).name}.`,
    (thrown) => `The council's settings: ${message(thrown)}`,
  );
  await look(
    'templates',
    () => `${compileTemplates(settings.templatesFolder).length} templates, none broken.`,
    (thrown) => `Templates: ${message(thrown)}`,
  );
  await look(
    'store',
    async () => {
      const store = await openStore(
        settings.databaseUrl === undefined ? { dataFolder: settings.dataFolder } : { databaseUrl: settings.databaseUrl },
      );
      await store.close();
      return store.kind === 'pglite' ? `The data folder ${settings.dataFolder} can be used.` : 'PostgreSQL answers and is up to date.';
    },
    (thrown) =>
      thrown instanceof Error && thrown.name === 'FolderInUse'
        ? `${thrown.message} (If that is your gateway, all is well.)`
        : storeFault(thrown, settings.databaseUrl !== undefined),
  );
  const { entra } = settings;
  if (entra !== undefined)
    await look(
      'directory',
      async () => {
        const answer = await ask(entraKeysUrl(entra), { signal: AbortSignal.timeout(5000) });
        const { keys } = (answer.ok ? await answer.json() : {}) as { readonly keys?: unknown };
        if (!Array.isArray(keys) || keys.length === 0) throw new Error(`it answers ${answer.status}: is ENTRA_TENANT right?`);
        return 'The directory gives the keys that sign-in is checked with.';
      },
      (thrown) =>
        `Nobody can sign in: the directory’s keys cannot be fetched (${thrown instanceof TypeError ? `may this machine reach ${new URL(entraKeysUrl(entra)).host}?` : message(thrown)}).`,
    );
  for (const model of settings.models) {
    await look(
      model.id,
      async () => {
        let characters = 0;
        for await (const piece of modelOf(model).write(
          { system: 'Reply with the one word: ready', user: 'Reply now.' },
          new AbortController().signal,
        ))
          if ('text' in piece) characters += piece.text.length;
        return `Model ${model.id} answers (${characters} characters).`;
      },
      (thrown) => {
        const problem = toProblem(thrown);
        const hints: Readonly<Record<string, string>> = {
          'model-not-configured': 'its key, its name or its address is wrong',
          'no-answer': 'nothing answers at its address, or not in time',
          'service-busy': 'it is busy: the address and the key are right',
        };
        return `Model ${model.id}: ${hints[problem.code] ?? problem.code}${problem.technical === undefined ? '' : ` (${problem.technical})`}.`;
      },
    );
  }
  for (const [what, built, folder] of [
    ['pane', 'The pane is', settings.paneFolder],
    ['pages', 'The pages of library, impact and governance are', settings.pagesFolder],
  ] as const)
    if (folder !== undefined && !existsSync(folder))
      findings.push({ what, ok: false, words: `${built} not built at ${folder}: run npm run build.` });
  return findings;
}

/** What the database or the disk says, by its code. Sources: PostgreSQL, "Error Codes"; Node, "Common system errors". */
const storeFaults: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers at the host and port of DATABASE_URL',
  ETIMEDOUT: 'nothing answers at the host and port of DATABASE_URL',
  ENOTFOUND: 'there is no host of the name in DATABASE_URL',
  EAI_AGAIN: 'the host’s name in DATABASE_URL cannot be looked up',
  '28P01': 'the user or password in DATABASE_URL is wrong',
  '28000': 'the database does not let this user in from here, or not without TLS (sslmode)',
  '3D000': 'there is no database of the name in DATABASE_URL',
  '42501': 'the user in DATABASE_URL may not make tables: let it own the database',
  '53300': 'the database has no connection left',
  EACCES: 'this user may not write to the data folder',
  EROFS: 'nothing can be written to the data folder',
  ENOSPC: 'the disk is full',
};

function storeFault(thrown: unknown, isPostgres: boolean): string {
  const faults = thrown instanceof AggregateError ? (thrown.errors as readonly unknown[]) : [thrown];
  const codes = faults.map((one) => (typeof one === 'object' && one !== null && 'code' in one ? String(one.code) : ''));
  const known = codes.map((code) => storeFaults[code]).find((words) => words !== undefined);
  const usual = isPostgres ? 'check DATABASE_URL' : 'check who may write to the data folder';
  return `The store cannot be opened: ${known ?? usual}.`;
}
