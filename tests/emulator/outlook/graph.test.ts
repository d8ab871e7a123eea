import { MailServer, sharedAddress } from '../../../emulator/outlook/mail-server';
import type { GraphFault, GraphCall } from '../../../emulator/outlook/graph/graph-call';
import { toRestId } from '../../../emulator/outlook/mail-message';

type Fields = Record<string, unknown>;

const base = 'https://localhost/graph/v1.0';

async function ask(
  server: MailServer,
  path: string,
  init: { method?: string; body?: unknown; prefer?: string; token?: string } = {},
): Promise<{ status: number; headers: Headers; body: Fields }> {
  const headers = new Headers({
    authorization: init.token ?? 'Bearer emulated',
    ...(init.prefer === undefined ? {} : { prefer: init.prefer }),
  });
  const address = path.startsWith('https:') ? path : base + path;
  const answer = await server.graph.handle(
    new Request(address, {
      method: init.method ?? 'GET',
      headers,
      ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    }),
  );
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text === '' ? {} : (JSON.parse(text) as Fields) };
}

const valuesOf = (body: Fields): Fields[] => body['value'] as Fields[];
const codeOf = (body: Fields): unknown => (body['error'] as Fields)['code'];
const encoded = encodeURIComponent;

describe('listing', () => {
  test('gives ten messages a page by itself, and every message once when the links are followed', async () => {
    const server = new MailServer();
    const first = await ask(server, '/me/mailFolders/inbox/messages');
    expect(valuesOf(first.body)).toHaveLength(10);
    const seen: unknown[] = [];
    let next: unknown = `${base}/me/mailFolders/inbox/messages?$top=37&$select=subject`;
    while (typeof next === 'string') {
      const page: { body: Fields } = await ask(server, next);
      seen.push(...valuesOf(page.body).map(({ id }) => id));
      next = page.body['@odata.nextLink'];
    }
    expect(seen).toHaveLength(server.mailbox.folder('inbox').length);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('may give short and empty pages that go on, when told to', async () => {
    const server = new MailServer({ meagrePages: true });
    const sizes: number[] = [];
    let next: unknown = `${base}/me/mailFolders/inbox/messages?$top=100&$select=subject`;
    while (typeof next === 'string') {
      const page: { body: Fields } = await ask(server, next);
      sizes.push(valuesOf(page.body).length);
      next = page.body['@odata.nextLink'];
    }
    expect(sizes.slice(0, 3)).toEqual([50, 0, 50]);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(server.mailbox.folder('inbox').length);
  });

  test('sends only the fields that were asked for', async () => {
    const { body } = await ask(new MailServer(), '/me/messages?$top=1&$select=subject,isRead');
    expect(Object.keys(valuesOf(body)[0] ?? {}).sort()).toEqual(['@odata.etag', 'id', 'isRead', 'subject']);
  });

  test('keeps what the filter keeps, newest first', async () => {
    const filter = encoded('receivedDateTime ge 2026-11-16T00:00:00Z and isRead eq false');
    const { body } = await ask(
      new MailServer(),
      `/me/mailFolders/inbox/messages?$top=500&$filter=${filter}&$orderby=${encoded('receivedDateTime desc')}`,
    );
    const times = valuesOf(body).map(({ receivedDateTime }) => String(receivedDateTime));
    expect(times.length).toBeGreaterThan(20);
    expect([...times].sort().reverse()).toEqual(times);
    expect(times.at(-1)?.startsWith('2026-11-1')).toBe(true);
    expect(valuesOf(body).every(({ isRead }) => isRead === false)).toBe(true);
  });

  test('refuses what Graph refuses, with its codes', async () => {
    const server = new MailServer();
    const bad: Record<string, string> = {
      [`/me/messages?$filter=${encoded('isRead eq false')}&$orderby=receivedDateTime`]: 'InefficientFilter',
      '/me/messages?$search="damp"&$orderby=receivedDateTime': 'SearchWithOrderBy',
      '/me/messages?$top=2000': 'ErrorInvalidParameter',
      '/users/someone.else@marrowdale.example/messages': 'ErrorAccessDenied',
      '/me/calendar/events': 'NotEmulated',
    };
    for (const [path, code] of Object.entries(bad)) expect([path, codeOf((await ask(server, path)).body)]).toEqual([path, code]);
    expect((await ask(server, '/me/messages', { token: '' })).status).toBe(401);
  });

  test('finds words, and reads a shared mailbox that was shared', async () => {
    const server = new MailServer();
    const found = await ask(server, '/me/messages?$search="nowhere to sleep"');
    expect(valuesOf(found.body).map(({ subject }) => subject)).toContain('nowhere to go tonight');
    expect((await ask(server, `/users/${sharedAddress}/mailFolders/inbox/messages`)).status).toBe(200);
  });

  test('goes on from a delta link with what came since', async () => {
    const server = new MailServer();
    const round = await ask(server, '/me/mailFolders/inbox/messages/delta?$top=1000');
    const link = String(round.body['@odata.deltaLink']);
    expect(valuesOf((await ask(server, link)).body)).toEqual([]);
    const [newest] = server.mailbox.folder('inbox');
    if (newest === undefined) throw new Error('empty');
    server.mailbox.put({ ...newest, id: `${newest.id}2`, received: '2026-11-23T08:00:00.000Z' });
    expect(valuesOf((await ask(server, link)).body)).toHaveLength(1);
  });
});

describe('one message', () => {
  test('is known by the id with - and _ only', async () => {
    const server = new MailServer();
    const message = server.mailbox.folder('inbox').find(({ id }) => id.includes('/') && id.includes('+'));
    const raw = message?.id ?? '';
    expect((await ask(server, `/me/messages/${toRestId(raw)}`)).status).toBe(200);
    expect((await ask(server, `/me/messages/${encoded(raw)}`)).status).toBe(400);
  });

  test('is text when text is preferred, and says so', async () => {
    const server = new MailServer();
    const id = toRestId(server.mailbox.folder('inbox')[0]?.id ?? '');
    const text = await ask(server, `/me/messages/${id}?$select=body`, { prefer: 'outlook.body-content-type="text"' });
    expect(text.headers.get('preference-applied')).toContain('text');
    expect((text.body['body'] as Fields)['content']).not.toContain('<p>');
    expect(((await ask(server, `/me/messages/${id}?$select=body`)).body['body'] as Fields)['content']).toContain('<p>');
  });

  test('takes a flag with both dates, and refuses one without, or with a Z', async () => {
    const server = new MailServer();
    const path = `/me/messages/${toRestId(server.mailbox.folder('inbox')[0]?.id ?? '')}`;
    const day = { dateTime: '2026-11-24T09:00:00', timeZone: 'GMT Standard Time' };
    const patch = (flag: unknown): ReturnType<typeof ask> => ask(server, path, { method: 'PATCH', body: { flag } });
    expect((await patch({ flagStatus: 'flagged', dueDateTime: day })).status).toBe(400);
    expect(
      (await patch({ flagStatus: 'flagged', dueDateTime: day, startDateTime: { ...day, dateTime: '2026-11-24T09:00:00Z' } })).status,
    ).toBe(400);
    expect((await patch({ flagStatus: 'flagged', dueDateTime: day, startDateTime: day })).status).toBe(200);
    expect(server.mailbox.folder('inbox')[0]?.flag.flagStatus).toBe('flagged');
    expect((await ask(server, path, { method: 'PATCH', body: { subject: 'Mine now' } })).status).toBe(400);
  });

  test('makes a reply draft with the quote below the comment, and refuses comment and body together', async () => {
    const server = new MailServer();
    const path = `/me/messages/${toRestId(server.mailbox.folder('inbox')[0]?.id ?? '')}/createReply`;
    const made = await ask(server, path, { method: 'POST', body: { comment: 'Thank you' } });
    expect(made.status).toBe(201);
    const content = String((made.body['body'] as Fields)['content']);
    expect(content.indexOf('Thank you')).toBeLessThan(content.indexOf('divRplyFwdMsg'));
    expect((await ask(server, path, { method: 'POST', body: { comment: 'a', message: { body: { content: 'b' } } } })).status).toBe(400);
  });
});

describe('trouble', () => {
  test('is what the test says it is: throttling with its wait, and a lost connection', async () => {
    const faults: (GraphFault | undefined)[] = [{ status: 429, retryAfter: 7 }, { status: 503 }, 'connection-lost'];
    const server = new MailServer({ fault: ({ index }: GraphCall) => faults[index] });
    const first = await ask(server, '/me/messages');
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '7']);
    expect((await ask(server, '/me/messages')).status).toBe(503);
    expect(await server.handle(new Request(`${base}/me/messages`, { headers: { authorization: 'Bearer x' } }))).toBeUndefined();
    expect((await ask(server, '/me/messages')).status).toBe(200);
  });

  test('comes to the fifth call at once', async () => {
    const server = new MailServer({ latency: 20 });
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(server, '/me/messages?$top=1')));
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
  });

  test('stays with its part of a batch, and with those that depend on it', async () => {
    const server = new MailServer({
      fault: ({ inBatch, index }: GraphCall) => (inBatch && index === 0 ? { status: 429, retryAfter: 1 } : undefined),
    });
    const part = (id: string, more: Fields = {}): Fields => ({ id, method: 'GET', url: '/me/messages?$top=1', ...more });
    const { status, body } = await ask(server, '/$batch', {
      method: 'POST',
      body: { requests: [part('a'), part('b', { dependsOn: ['a'] }), part('c')] },
    });
    const answers = Object.fromEntries((body['responses'] as Fields[]).map((one) => [one['id'], one['status']]));
    expect([status, answers]).toEqual([200, { a: 429, b: 424, c: 200 }]);
    expect((await ask(server, '/$batch', { method: 'POST', body: { requests: [part('a'), part('a')] } })).status).toBe(400);
    expect(
      (await ask(server, '/$batch', { method: 'POST', body: { requests: Array.from({ length: 21 }, (_, n) => part(String(n))) } })).status,
    ).toBe(400);
  });
});
