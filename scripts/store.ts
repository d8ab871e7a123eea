import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { auditInStore } from '../src/gateway/audit-in-store';
import { backUp, move, restore } from '../src/gateway/backup';
import { FolderInUse } from '../src/gateway/folder-lock';
import { readSettings } from '../src/gateway/settings';
import { openStore, type StoreSettings } from '../src/gateway/store';
import { hasBegun, nameOfStore, storeFault } from '../src/gateway/store-words';

const help = `What to do with the store that DATABASE_URL or DATA_FOLDER names, or else the folder "data":
  backup <file>        writes everything to one new file
  restore <file>       fills an empty store from it
  migrate              brings the database up to date (a gateway does so when it starts)
  move <url> <file>    moves everything to the PostgreSQL at <url>, keeping the backup <file>
  audit-verify         checks the audit chain
  audit-export         writes every audit line to standard output
Stop the gateway first when it uses a data folder.`;

const say = (words: string): void => void process.stderr.write(`${words}\n`);

/** `tsx scripts/store.ts <what> …` with the gateway stopped, when it uses a data folder. */
async function main([what, ...given]: readonly string[]): Promise<void> {
  const file = (position: number): string => {
    const name = given[position];
    if (name === undefined) throw new Error(help);
    return resolve(name);
  };
  const { settings, faults } = readSettings(process.env);
  const wrong = faults.find(({ setting, stops }) => stops && setting === 'DATABASE_URL');
  if (wrong !== undefined) throw new Error(`${wrong.setting} ${wrong.fault}.`);
  const here: StoreSettings =
    settings.databaseUrl === undefined ? { dataFolder: settings.dataFolder } : { databaseUrl: settings.databaseUrl };
  const name = nameOfStore(here);
  const mustHaveBegun = (): void => {
    if (!hasBegun(here))
      throw new Error(`No gateway has kept anything in ${name}. Is DATA_FOLDER right, and is this the right folder to be in?`);
  };
  if (what === 'move') {
    const url = given[0];
    if (url === undefined || !/^postgres(?:ql)?:\/\//.test(url)) throw new Error(help);
    const to = { databaseUrl: url };
    const backup = file(1);
    mustHaveBegun();
    say(`${await move(here, to, backup)} rows moved from ${name} to ${nameOfStore(to)}; the audit chain verifies.`);
    say(`The backup ${backup} stays. Now set DATABASE_URL and start the gateway.`);
    return;
  }
  if (what === undefined || !['backup', 'restore', 'migrate', 'audit-verify', 'audit-export'].includes(what)) throw new Error(help);
  const named = what === 'backup' || what === 'restore' ? file(0) : '';
  if (what !== 'restore' && what !== 'migrate') mustHaveBegun();
  const store = await openStore(here);
  try {
    const audit = auditInStore(store);
    if (what === 'backup') {
      const rows = await backUp(store, named);
      if (rows === 0) {
        // A gateway keeps its letters from its first start on: what is empty is another store than was meant.
        rmSync(named, { force: true });
        throw new Error(`There is nothing in ${name}, so there is no backup. Is it the right one?`);
      }
      say(`${rows} rows of ${name} written to ${named}.`);
    }
    if (what === 'restore') say(`${await restore(store, named)} rows restored to ${name}; the audit chain verifies.`);
    if (what === 'migrate') say(`${name} is up to date.`);
    if (what === 'audit-verify') {
      const { lines, brokenAt } = await audit.verify();
      say(
        brokenAt === undefined
          ? `${lines} ${lines === 1 ? 'line' : 'lines'} in ${name}: the chain is whole.`
          : `The chain in ${name} breaks at line ${brokenAt}.`,
      );
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
  const fault = storeFault(thrown);
  // A fault of the database's or the system's own may hold an address and a password: only those in plain words are said.
  const ours = thrown instanceof FolderInUse || (thrown instanceof Error && thrown.constructor === Error && !('code' in thrown));
  if (fault !== undefined)
    say(`The store cannot be opened: ${process.argv[2] === 'move' ? fault.replace('DATABASE_URL', 'the address') : fault}.`);
  else say(ours && thrown instanceof Error ? thrown.message : 'The store could not be reached or written.');
  process.exitCode = 1;
});
