import { existsSync, readFileSync } from 'node:fs';
import type { Council } from '../core/council';
import type { ChatModel } from '../core/chat-model';
import { parseCouncil } from '../core/council-file';
import { toProblem } from '../core/problem';
import { compileTemplates } from './template-folder';
import { readSettings } from './settings';
import { entraKeysUrl } from './sign-in-entra';
import { FolderInUse } from './folder-lock';
import { openStore, type StoreSettings } from './store';
import { nameOfStore, storeFault } from './store-words';

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
    () => {
      const council = parseCouncil(readFileSync(settings.councilFile, 'utf8'), settings.councilFile);
      if (isInvented(council))
        findings.push({
          what: 'council',
          ok: undefined,
          words: `The letters would go out with an invented council’s address: put your own details into ${settings.councilFile}, then run npm run build.`,
        });
      return `Council: ${council.name}.`;
    },
    (thrown) => `The council's settings: ${message(thrown)}`,
  );
  await look(
    'templates',
    () => `${compileTemplates(settings.templatesFolder).length} templates, none broken.`,
    (thrown) => `Templates: ${message(thrown)}`,
  );
  findings.push(
    await lookAtStore(settings.databaseUrl === undefined ? { dataFolder: settings.dataFolder } : { databaseUrl: settings.databaseUrl }),
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
  if (settings.paneFolder === undefined && settings.pagesFolder === undefined)
    findings.push({
      what: 'pages',
      ok: undefined,
      words:
        'Neither the pane nor the pages of library, impact and governance are built here: run npm run build, or say where they are (PANE_FOLDER).',
    });
  return findings;
}

/** Names under ".example" are nobody's, for ever (RFC 2606): they come with Fair Copy. */
function isInvented({ contact }: Council): boolean {
  return [contact.email, contact.web].some((address) => /\.example$/.test(address));
}

async function lookAtStore(where: StoreSettings): Promise<Finding> {
  try {
    const store = await openStore(where);
    await store.close();
    const name = nameOfStore(where);
    return {
      what: 'store',
      ok: true,
      words: `${name.charAt(0).toUpperCase()}${name.slice(1)} ${store.kind === 'pglite' ? 'can be used' : 'answers and is up to date'}.`,
    };
  } catch (thrown) {
    // Whoever looks while the gateway runs must not be told to mend it.
    if (thrown instanceof FolderInUse)
      return { what: 'store', ok: undefined, words: `If this is your own gateway, all is well: ${thrown.message}` };
    const usual = 'databaseUrl' in where ? 'check DATABASE_URL' : 'check who may write to the data folder';
    return { what: 'store', ok: false, words: `The store cannot be opened: ${storeFault(thrown) ?? usual}.` };
  }
}
