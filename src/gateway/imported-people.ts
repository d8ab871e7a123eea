import { setImmediate } from 'node:timers/promises';
import type { Council } from '../core/council';
import type { PersonalData } from '../core/pseudonym';
import type { LibraryFile } from '../core/service/shared-library';
import { findRealPeople } from '../core/suggested-words';
import type { Library } from './library';

/** What looks like a real person's in one letter of a library file. */
export interface ImportedPeople {
  /** The letter's id; empty for the line that says whose file it is. */
  readonly id: string;
  readonly found: readonly PersonalData[];
}

/**
 * Takes another council's file, and the words that are no real person's as whoever brings it says; gives the letters that hold somebody's details
 * which no version here holds already. A file may have a thousand letters: between two of them others have their turn.
 */
export async function peopleInFile(
  file: LibraryFile,
  library: Pick<Library, 'versions'>,
  { council, unmask }: { readonly council: Council; readonly unmask: readonly string[] },
): Promise<readonly ImportedPeople[]> {
  const people: ImportedPeople[] = [];
  const look = (id: string, found: readonly PersonalData[]): void => {
    if (found.length > 0) people.push({ id, found });
  };
  // It becomes the note that every version from this file carries.
  look('', findRealPeople({ reason: file.council }, { council, unmask }));
  for (const { id, source } of file.templates) {
    const known = await library.versions(id);
    if (known.some((one) => one.source === source)) continue;
    look(id, findRealPeople({ reason: '', source, before: known[0]?.source }, { council, unmask }));
    await setImmediate();
  }
  return people;
}
