import { fieldsOf, type Fields, listOf } from './fields';
import type { GraphAnswer, GraphAsk } from './graph-call';
import { GraphRefusal } from './graph-refusal';

const most = 20;

/** A call of the batch as one that stands by itself. */
function askOf(part: Fields, { base, scopes }: GraphAsk): GraphAsk {
  const target = new URL(String(part['url']), 'https://graph.example');
  const prefer = String(Object.entries(fieldsOf(part['headers'])).find(([name]) => name.toLowerCase() === 'prefer')?.[1] ?? '');
  const { pathname, searchParams } = target;
  return { method: String(part['method']), path: pathname, query: searchParams, prefer, body: part['body'], base, inBatch: true, scopes };
}

/** documented: 20 requests at most, ids all different, answers may come in any order (here: backwards), the whole is 200 even if parts fail. */
export function answerBatch(ask: GraphAsk, answer: (part: GraphAsk) => GraphAnswer): GraphAnswer {
  const requests = listOf(fieldsOf(ask.body)['requests']).map(fieldsOf);
  if (requests.length === 0 || requests.length > most) throw new GraphRefusal(400, 'BadRequest', `A batch holds 1 to ${most} requests.`);
  if (new Set(requests.map(({ id }) => id)).size !== requests.length)
    throw new GraphRefusal(400, 'BadRequest', 'Request ids must be unique.');
  const failed = new Set<unknown>();
  const refused = (id: unknown, { status, code, message, retryAfter }: GraphRefusal): Fields => {
    failed.add(id);
    const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
    return { id, status, headers, body: { error: { code, message } } };
  };
  const responses = requests.map((part): Fields => {
    const { id } = part;
    if (listOf(part['dependsOn']).some((other) => failed.has(other)))
      return refused(id, new GraphRefusal(424, 'FailedDependency', 'A request this one depends on failed.'));
    try {
      const { status, value } = answer(askOf(part, ask));
      return { id, status, headers: { 'Content-Type': 'application/json' }, body: value };
    } catch (error) {
      if (error instanceof GraphRefusal) return refused(id, error);
      throw error;
    }
  });
  return { status: 200, value: { responses: responses.reverse() } };
}
