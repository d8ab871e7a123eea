import { existsSync, readFileSync } from 'node:fs';
import type { ChatModel } from '../core/chat-model';
import { parseCouncil } from '../core/council-file';
import { toProblem } from '../core/problem';
import { compileTemplates } from './template-folder';
import { readSettings } from './settings';
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
        : 'The store cannot be opened: check DATABASE_URL, or who may write to the data folder.',
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
  if (settings.paneFolder !== undefined && !existsSync(settings.paneFolder))
    findings.push({ what: 'pane', ok: false, words: `There is no built pane at ${settings.paneFolder}: run npm run build.` });
  return findings;
}
