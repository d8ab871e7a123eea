import type { Council } from '../../core/council';
import type { SuggestedWords } from '../../core/suggested-words';
import type { Api } from '../api';

/**
 * Takes new words and what stood there before; gives the words that look like a real person's details and are new. Looked for on the page first:
 * nothing is sent to find out; the gateway looks again. The word lists are fetched when somebody sends something, and not before.
 */
export async function realPeopleIn(api: Pick<Api, 'get'>, given: SuggestedWords): Promise<readonly string[]> {
  const [{ findRealPeople }, { council }] = await Promise.all([
    import('../../core/suggested-words'),
    api.get<{ readonly council: Council }>('/api/policy'),
  ]);
  return [...new Set(findRealPeople(given, { council }).map(({ text }) => text.trim()))];
}
