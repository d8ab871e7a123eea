import type { OpenOutlook } from '../open-outlook';
import { bad, codes, good, itemOf, listOf, messageOf, type Answer, type Fields } from './answer';

export function categoryCall(outlook: OpenOutlook, id: number, parameters: Fields): Answer {
  const loaded = parameters['loadedItemId'];
  const item = loaded === undefined ? itemOf(outlook) : undefined;
  // documented: not for messages being written, on the web.
  if (item?.kind === 'compose') return bad(codes.notSupported);
  const target = loaded === undefined ? messageOf(outlook) : outlook.mailbox.message(String(loaded));
  if (target === undefined) return bad(codes.itemNotFound);
  const names = listOf(parameters['categories']).map(String);
  const known = outlook.mailbox.categories;
  // documented: null or an empty list when there are none.
  if (id === 157)
    return good(target.categories.length === 0 ? null : known.filter(({ displayName }) => target.categories.includes(displayName)));
  if (id === 158 && !names.every((name) => known.some(({ displayName }) => displayName === name))) return bad(codes.category);
  const categories =
    id === 158 ? [...new Set([...target.categories, ...names])] : target.categories.filter((name) => !names.includes(name));
  if (loaded === undefined) outlook.change({ categories });
  else outlook.mailbox.change(target.id, { categories });
  outlook.tell('changed');
  return good();
}

export function masterCategoryCall(outlook: OpenOutlook, id: number, parameters: Fields): Answer {
  const { categories } = outlook.mailbox;
  if (id === 160) return good(categories);
  if (id === 161) {
    const added = listOf(parameters['categoryDetails']).map((one) => one as { displayName: string; color: string });
    if (added.some(({ displayName }) => categories.some((now) => now.displayName === displayName))) return bad(codes.duplicateCategory);
    categories.push(...added);
    return good();
  }
  const gone = listOf(parameters['categories']).map(String);
  const left = categories.filter(({ displayName }) => !gone.includes(displayName));
  categories.splice(0, categories.length, ...left);
  return good();
}
