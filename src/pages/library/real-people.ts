import type { Council } from '../../core/council';
import type { Api } from '../api';

/**
 * Takes new words and what stood there before; gives the words that look like a real person's details and are new. Looked for on the page:
 * nothing is sent to find out. The word lists are fetched when somebody sends a suggestion, and not before.
 */
export async function realPeopleIn(api: Pick<Api, 'get'>, fresh: string, before: string): Promise<readonly string[]> {
  const [{ findPersonalData }, { council }] = await Promise.all([
    import('../../core/find-personal-data'),
    api.get<{ readonly council: Council }>('/api/policy'),
  ]);
  // What stands in brackets is a gap's name, and what stands in curly brackets is Liquid: neither is anybody.
  const readable = fresh.replace(/\[[^\]\n]{1,200}\]|\{\{[^}\n]{0,300}\}\}|\{%[^%\n]{0,300}%\}/g, ' … ');
  const found = findPersonalData(readable, { council, ignoreStandIns: true }).map(({ span }) =>
    readable.slice(span.start, span.end).trim(),
  );
  return [...new Set(found)].filter((words) => words !== '' && !before.includes(words));
}
