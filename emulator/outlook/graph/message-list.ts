import type { MailMessage } from '../mail-message';
import { fieldsOf, type Fields } from './fields';
import { type GraphAnswer, type GraphAsk, prefersText } from './graph-call';
import { GraphRefusal } from './graph-refusal';
import { readListQuery } from './list-query';
import { graphFields, selectFields } from './message-fields';

/**
 * One page of a list, with the link to the next. documented (list messages, paging): a page may hold fewer than asked for, or none at all, and yet
 * not be the last; with `meagre` half of them are empty and the others half full.
 */
export function listMessages(messages: readonly MailMessage[], ask: GraphAsk, meagre = false): GraphAnswer {
  const { query, base, path } = ask;
  const { keep, order, skip, top } = readListQuery(query, ask.prefer);
  const isEmpty = meagre && query.get('$skiptoken') === 'empty';
  const asText = prefersText(ask);
  const found = messages.map((message) => graphFields(message, asText)).filter(keep);
  if (order !== undefined) found.sort(order);
  const page = found.slice(skip, skip + (isEmpty ? 0 : meagre ? Math.ceil(top / 2) : top));
  const next = skip + page.length;
  const value: Fields = {
    '@odata.context': `${base}/$metadata#messages`,
    value: page.map((fields) => selectFields(fields, query.get('$select'))),
  };
  if (next < found.length) {
    const more = new URLSearchParams(query);
    more.set('$skip', String(next));
    if (meagre) more.set('$skiptoken', isEmpty ? 'full' : 'empty');
    value['@odata.nextLink'] = `${base}${path}?${more}`;
  }
  return { status: 200, value };
}

/** documented: pages as lists, then a deltaLink; this stand-in remembers nothing but the time, so a later round gives what was received since. */
export function messagesSince(messages: readonly MailMessage[], ask: GraphAsk, meagre = false): GraphAnswer {
  const { query, base, path } = ask;
  if (query.has('$search')) throw new GraphRefusal(400, 'ErrorInvalidUrlQuery', 'Delta takes no $search.');
  const since = query.get('$deltatoken') ?? '';
  const { status, value } = listMessages(
    messages.filter((message) => message.received > since),
    ask,
    meagre,
  );
  const answer = fieldsOf(value);
  if (answer['@odata.nextLink'] === undefined)
    answer['@odata.deltaLink'] = `${base}${path}?$deltatoken=${encodeURIComponent(messages[0]?.received ?? since)}`;
  return { status, value: answer };
}
