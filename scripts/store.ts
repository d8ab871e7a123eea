import { resolve } from 'node:path';
import { auditInStore } from '../src/gateway/audit-in-store';
import { backUp, move, restore } from '../src/gateway/backup';
import { FolderInUse } from '../src/gateway/folder-lock';
import { readSettings } from '../src/gateway/settings';
import { openStore, type StoreSettings } from '../src/gateway/store';

const help = `What to do with the store that DATABASE_URL or DATA_FOLDER names:
  backup <file>        writes everything to one new file
  restore <file>       fills an empty store from it
  migrate              brings the database up to date (a gateway does so when it starts)
  move <url> <file>    moves everything to the PostgreSQL at <url>, keeping the backup <file>
  audit-verify         checks the audit chain
  audit-export         writes every audit line to standard output`;

/** `tsx scripts/store.ts <what> …` with the gateway stopped, when it uses a data folder. */
async function main([what, ...given]: readonly string[]): Promise<void> {
  const { settings } = readSettings(process.env);
  const here: StoreSettings =
    settings.databaseUrl === undefined ? { dataFolder: settings.dataFolder } : { databaseUrl: settings.databaseUrl };
  const say = (words: string): void => void process.stderr.write(`${words}\n`);
  const file = (position: number): string => {
    const name = given[position];
    if (name === undefined) throw new Error(help);
    return resolve(name);
  };
  if (what === 'move') {
    const url = given[0];
    if (url === undefined || !/^postgres(?:ql)?:\/\//.test(url)) throw new Error(help);
    say(`${await move(here, { databaseUrl: url }, file(1))} rows moved. Now set DATABASE_URL and start the gateway.`);
    return;
  }
  if (what === undefined || !['backup', 'restore', 'migrate', 'audit-verify', 'audit-export'].includes(what)) throw new Error(help);
  const store = await openStore(here);
  try {
    const audit = auditInStore(store);
    if (what === 'backup') say(`${await backUp(store, file(0))} rows written.`);
    if (what === 'restore') say(`${await restore(store, file(0))} rows restored; the audit chain verifies.`);
    if (what === 'migrate') say('The database is up to date.');
    if (what === 'audit-verify') {
      const { lines, brokenAt } = await audit.verify();
      say(brokenAt === undefined ? `${lines} lines: the chain is whole.` : `The chain breaks at line ${brokenAt}.`);
      if (brokenAt !== undefined) process.exitCode = 1;
    }
    if (what === 'audit-export') {
      await audit.append({ kind: 'export', officer: 'command-line', team: '', details: {} });
      for (let after = 0; ;) {
        const lines = await audit.read(after, 1000);
        if (lines.length === 0) break;
        process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
        after = lines.at(-1)?.sequence ?? after;
      }
    }
  } finally {
    await store.close();
  }
}

main(process.argv.slice(2)).catch((thrown: unknown) => {
  const ours = thrown instanceof FolderInUse || (thrown instanceof Error && thrown.constructor === Error);
  process.stderr.write(`${ours && thrown instanceof Error ? thrown.message : 'The store could not be reached or written.'}\n`);
  process.exitCode = 1;
});
