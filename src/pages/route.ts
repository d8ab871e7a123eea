/** Where somebody is. The address is the only place this is kept, so that a page can be bookmarked, sent to a colleague and gone back to. */
export type Route =
  | { readonly page: 'library' }
  | { readonly page: 'template'; readonly id: string }
  | { readonly page: 'suggest'; readonly id: string }
  | { readonly page: 'new-letter' }
  | { readonly page: 'suggestions' }
  | { readonly page: 'review'; readonly number: number }
  | { readonly page: 'exchange' }
  | { readonly page: 'impact' }
  | { readonly page: 'governance' }
  | { readonly page: 'document'; readonly name: string }
  | { readonly page: 'policy' }
  | { readonly page: 'audit' }
  | { readonly page: 'nowhere' };

const id = '([a-z][a-z0-9-]{1,60})';
const patterns: readonly (readonly [RegExp, (part: string) => Route])[] = [
  [/^\/library$/, () => ({ page: 'library' })],
  [new RegExp(`^/library/letter/${id}$`), (part) => ({ page: 'template', id: part })],
  [new RegExp(`^/library/letter/${id}/suggest$`), (part) => ({ page: 'suggest', id: part })],
  [/^\/library\/new$/, () => ({ page: 'new-letter' })],
  [/^\/library\/suggestions$/, () => ({ page: 'suggestions' })],
  [/^\/library\/suggestions\/(\d{1,9})$/, (part) => ({ page: 'review', number: Number(part) })],
  [/^\/library\/exchange$/, () => ({ page: 'exchange' })],
  [/^\/impact$/, () => ({ page: 'impact' })],
  [/^\/governance$/, () => ({ page: 'governance' })],
  [/^\/governance\/document\/([a-z]{2,30})$/, (part) => ({ page: 'document', name: part })],
  [/^\/governance\/policy$/, () => ({ page: 'policy' })],
  [/^\/governance\/audit$/, () => ({ page: 'audit' })],
];

/** Takes an address's path; gives where it leads. */
export function readRoute(path: string): Route {
  const plain = path.length > 1 ? path.replace(/\/$/, '') : path;
  for (const [pattern, make] of patterns) {
    const found = pattern.exec(plain);
    if (found !== null) return make(found[1] ?? '');
  }
  return { page: 'nowhere' };
}

/** Gives the path of a place. */
export function pathOf(route: Route): string {
  switch (route.page) {
    case 'template':
      return `/library/letter/${route.id}`;
    case 'suggest':
      return `/library/letter/${route.id}/suggest`;
    case 'new-letter':
      return '/library/new';
    case 'suggestions':
      return '/library/suggestions';
    case 'review':
      return `/library/suggestions/${route.number}`;
    case 'exchange':
      return '/library/exchange';
    case 'document':
      return `/governance/document/${route.name}`;
    case 'policy':
      return '/governance/policy';
    case 'audit':
      return '/governance/audit';
    case 'impact':
      return '/impact';
    case 'governance':
      return '/governance';
    default:
      return '/library';
  }
}
