import type { Fields } from './fields';
import { GraphRefusal } from './graph-refusal';

type Test = (fields: Fields) => boolean;

const comparisons: Readonly<Record<string, (a: string, b: string) => boolean>> = {
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  ge: (a, b) => a >= b,
  gt: (a, b) => a > b,
  le: (a, b) => a <= b,
  lt: (a, b) => a < b,
};

function valueAt(fields: Fields, path: string): string {
  let value: unknown = fields;
  for (const part of path.split('/')) value = typeof value === 'object' && value !== null ? (value as Fields)[part] : undefined;
  return String(value ?? '');
}

const clause = /^([\w/]+) (eq|ne|ge|gt|le|lt) ('(?:[^']|'')*'|[\w:.+-]+)$/;

/** $filter: comparisons joined by `and`. What else OData can say is refused by name. Gives the tests and the fields in order. */
export function readFilter(filter: string): { readonly tests: readonly Test[]; readonly fields: readonly string[] } {
  const tests: Test[] = [];
  const fields: string[] = [];
  for (const part of filter.split(/ and (?=(?:[^']*'[^']*')*[^']*$)/)) {
    const found = clause.exec(part.trim());
    const [, field, operator, literal] = found ?? [];
    const compare = comparisons[operator ?? ''];
    if (field === undefined || literal === undefined || compare === undefined)
      throw new GraphRefusal(400, 'ErrorInvalidUrlQueryFilter', `Not emulated, or not a filter: ${part}`);
    const value = literal.startsWith("'") ? literal.slice(1, -1).replace(/''/g, "'") : literal;
    fields.push(field);
    tests.push((message) => compare(valueAt(message, field), value));
  }
  return { tests, fields };
}

export interface ListQuery {
  readonly keep: Test;
  readonly order: ((a: Fields, b: Fields) => number) | undefined;
  readonly top: number;
  readonly skip: number;
}

/** What a list request asks for. Throws GraphRefusal for what Graph refuses. */
export function readListQuery(query: URLSearchParams, prefer: string): ListQuery {
  const filter = query.get('$filter');
  const orderBy = query.get('$orderby');
  const search = query.get('$search');
  const most = /odata\.maxpagesize=(\d+)/.exec(prefer)?.[1];
  const top = Number(query.get('$top') ?? most ?? 10);
  if (!Number.isInteger(top) || top < 1 || top > 1000) throw new GraphRefusal(400, 'ErrorInvalidParameter', '$top is 1 to 1000.');
  // said (visionik/mogcli#11, PipedreamHQ/pipedream#19132): $search takes neither $orderby nor $filter.
  if (search !== null && orderBy !== null)
    throw new GraphRefusal(400, 'SearchWithOrderBy', 'The query parameter $orderby is not supported with $search.');
  if (search !== null && filter !== null)
    throw new GraphRefusal(400, 'SearchWithFilter', 'The query parameter $filter is not supported with $search.');
  const parsed = filter === null ? { tests: [], fields: [] } : readFilter(filter);
  const [orderField, direction] = (orderBy ?? '').split(' ');
  // documented (list messages): each sorted property must be in the filter, in the same order, before any other.
  if (orderBy !== null && filter !== null && parsed.fields[0] !== orderField) {
    throw new GraphRefusal(400, 'InefficientFilter', 'The restriction or sort order is too complex for this operation.');
  }
  const words = search?.replace(/^"|"$/g, '').toLowerCase();
  const inWords: Test = (fields) => {
    if (words === undefined) return true;
    const [, field, rest] = /^(from|subject|body|participants):(.*)$/.exec(words) ?? [];
    // documented: participants are from, to, cc and bcc, by name or address.
    if (field === 'participants') {
      const people = ['from', 'toRecipients', 'ccRecipients', 'bccRecipients'].map((name) => fields[name]);
      return (rest ?? '').split(/\s+/).every((word) => JSON.stringify(people).toLowerCase().includes(word));
    }
    const text = JSON.stringify(field === undefined ? [fields['subject'], fields['from'], fields['body']] : fields[field]).toLowerCase();
    return text.includes(rest ?? words);
  };
  const sign = direction === 'asc' || (orderBy !== null && direction === undefined) ? 1 : -1;
  // documented: answers to a search come by date, newest first.
  const byDate = (a: Fields, b: Fields): number => valueAt(b, 'receivedDateTime').localeCompare(valueAt(a, 'receivedDateTime'));
  return {
    keep: (fields) => inWords(fields) && parsed.tests.every((test) => test(fields)),
    order:
      orderField === undefined || orderField === ''
        ? search === null
          ? undefined
          : byDate
        : (a, b) => sign * valueAt(a, orderField).localeCompare(valueAt(b, orderField)),
    top,
    skip: Number(query.get('$skip') ?? 0),
  };
}
