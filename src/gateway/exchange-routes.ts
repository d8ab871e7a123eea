import { z } from 'zod';
import type { Council } from '../core/council';
import { Problem } from '../core/problem';
import type { GatewayParts } from './config';
import { peopleInFile } from './imported-people';
import type { Library } from './library';
import { requireRole, type Officer } from './officer';
import { readJson } from './read-json';
import { templateIdShape, templateSourceShape, wordsAsTheyAre } from './suggestion-shapes';

const mostBytes = 20_000_000;

export const libraryFileShape = z.strictObject({
  format: z.literal('fair-copy-library'),
  formatVersion: z.literal(1),
  council: z.string().max(200),
  exportedAt: z.string().max(40),
  templates: z.array(z.strictObject({ id: templateIdShape, source: templateSourceShape })).max(1000),
});
/** Beside the file: words in it that look like somebody's and are invented, says who brings it in. */
export const importShape = libraryFileShape.extend({ asTheyAre: wordsAsTheyAre(1000) });

/** The whole library as one file, out and in. What comes in stays for ever, so it is looked through first for people's details. */
export function addExchangeRoutes({ app, audit }: GatewayParts, library: Library, council: Council): void {
  const record = (officer: Officer, details: Record<string, string | number>): Promise<void> =>
    audit.append({ kind: 'template', officer: officer.id, team: officer.team, details });

  app.get('/api/library/export', async (context) => {
    const officer = context.get('officer');
    requireRole(officer, 'champion', 'administrator');
    await record(officer, { what: 'exported' });
    return context.json({ ...(await library.exportAll()), council: council.name }, 200, {
      'content-disposition': 'attachment; filename="fair-copy-library.json"',
    });
  });

  app.post('/api/library/import/check', async (context) => {
    requireRole(context.get('officer'), 'champion', 'administrator');
    const file = await readJson(context.req.raw, libraryFileShape, mostBytes);
    const people = await peopleInFile(file, library, { council, unmask: [] });
    // The words go back to whoever brought them, and nowhere else.
    return context.json({ people: people.map(({ id, found }) => ({ id, words: [...new Set(found.map(({ text }) => text.trim()))] })) });
  });

  app.post('/api/library/import', async (context) => {
    const officer = context.get('officer');
    requireRole(officer, 'champion', 'administrator');
    const { asTheyAre: unmask, ...file } = await readJson(context.req.raw, importShape, mostBytes);
    const people = await peopleInFile(file, library, { council, unmask });
    // Letters and kinds are said and never the words: /api/library/import/check says those to whoever has the file.
    if (people.length > 0) {
      const places = people.map(({ id, found }) => `${id || 'council'}: ${[...new Set(found.map(({ kind }) => kind))].sort().join(', ')}`);
      const rest = places.length > 6 ? `; and ${places.length - 6} more` : '';
      throw new Problem('personal-data-found', { technical: places.slice(0, 6).join('; ') + rest });
    }
    const count = await library.importAll(officer, file);
    await record(officer, { what: 'imported', count, asTheyAre: unmask.length });
    return context.json({ count });
  });
}
