import type { LibraryFile, Suggested, TemplateVersion } from '../core/service/shared-library';
import type { TemplateSource } from './config';
import { exportLibrary, importLibrary, seedTemplates } from './library-exchange';
import type { Officer } from './officer';
import { Refusal } from './refusal';
import type { Store } from './store';
import { addSuggestion, decideSuggestion, readSuggestions, type NewSuggestion } from './suggestions';
import { templateShelf } from './template-shelf';
import { publish } from './template-versions';

/** The council's shared templates: every change is a new version, and nothing is ever lost. */
export interface Library extends TemplateSource {
  /** Puts the shipped templates in; a newer shipped text becomes current unless the council has its own, then it is only suggested. */
  seed(shipped: readonly { readonly id: string; readonly source: string }[]): Promise<number>;
  /** Newest first. */
  versions(id: string): Promise<readonly TemplateVersion[]>;
  /** Gives the suggestion's number. @throws Problem template-broken, bad-input */
  suggest(officer: Officer, given: NewSuggestion): Promise<number>;
  suggestions(state: Suggested['state']): Promise<readonly Suggested[]>;
  /** Publishes or declines. @throws Problem bad-input when it was decided before or its base is no longer current; not-allowed for one's own */
  decide(officer: Officer, number: number, accept: boolean, answer: string): Promise<number | undefined>;
  /** Makes an older version's text the newest version. Gives its number. */
  rollBack(officer: Officer, id: string, version: number): Promise<number>;
  /** Who did it is in the audit and nowhere else. */
  setStatus(id: string, version: number, status: 'reviewed' | 'approved'): Promise<void>;
  exportAll(): Promise<LibraryFile>;
  /** Every template comes in as a draft. All or nothing. Gives how many were new or changed. */
  importAll(officer: Officer, file: LibraryFile): Promise<number>;
}

/** The shared library, kept in the store. */
export function libraryInStore(store: Store, now: () => Date = () => new Date()): Library {
  const shelf = templateShelf(store, now);
  /** What was published shows here at once; other replicas see it with their next list. */
  const changing = async <Result>(work: Promise<Result>): Promise<Result> => {
    const result = await work;
    shelf.changed();
    return result;
  };
  return {
    list: () => shelf.list(),
    find: (id, version) => shelf.find(id, version),
    seed: (shipped) => changing(seedTemplates(store, shipped, now())),
    versions: async (id) =>
      (await store.db.selectFrom('templates').selectAll().where('id', '=', id).orderBy('version', 'desc').execute()).map((row) => ({
        ...row,
        status: row.status as TemplateVersion['status'],
      })),
    suggest: (officer, given) => addSuggestion(store.db, officer, given, now()),
    suggestions: (state) => readSuggestions(store.db, state),
    decide: (officer, number, accept, answer) => changing(decideSuggestion(store, officer, { number, accept, answer }, now())),
    rollBack: (officer, id, version) =>
      changing(
        store.exclusive('library', async (transaction) => {
          const old = await transaction
            .selectFrom('templates')
            .selectAll()
            .where('id', '=', id)
            .where('version', '=', version)
            .executeTakeFirst();
          if (old === undefined) throw new Refusal(404, 'bad-input', { technical: 'no such version' });
          const { source, status } = old;
          return publish(transaction, { id, source, status, note: `back to version ${version}`, author: officer.id }, now());
        }),
      ),
    setStatus: async (id, version, status) => {
      const { numUpdatedRows } = await changing(
        store.db.updateTable('templates').set({ status }).where('id', '=', id).where('version', '=', version).executeTakeFirst(),
      );
      if (numUpdatedRows === 0n) throw new Refusal(404, 'bad-input', { technical: 'no such version' });
    },
    exportAll: () => exportLibrary(store, now()),
    importAll: (officer, file) => changing(importLibrary(store, officer, file, now())),
  };
}
