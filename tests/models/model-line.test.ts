import { createServer, type IncomingMessage, type ServerResponse, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { destination, type Answer } from '../../src/models/model-line';

let server: Server;
let url: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let connections = 0;
beforeAll(async () => {
  server = createServer({ keepAliveTimeout: 5000 }, (request, response) => answer(request, response));
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(
  () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
);
beforeEach(() => {
  connections = 0;
});

const never = new AbortController().signal;
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
function textOf({ body }: Answer): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    body.hear({
      text: (more) => (text += more),
      over: (failure) => (failure === undefined ? resolve(text) : reject(failure instanceof Error ? failure : new Error('failed'))),
    });
  });
}

describe('a line to a model', () => {
  it('sends the address, the headers and the body as they are, and gives the answer', async () => {
    answer = (request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => (body += part));
      request.on('end', () => {
        response.writeHead(201, { 'x-own': 'yes' });
        response.end(JSON.stringify([request.method, request.url, request.headers.authorization, request.headers['content-type'], body]));
      });
    };
    const given = await destination(`${url}/v1/chat?version=1`, { authorization: 'Bearer k' }).ask('{"a":"£5 🙂"}', never);
    expect([given.status, given.headers.get('x-own')]).toEqual([201, 'yes']);
    expect(JSON.parse(await textOf(given))).toEqual(['POST', '/v1/chat?version=1', 'Bearer k', 'application/json', '{"a":"£5 🙂"}']);
  });

  it('is used again, and a new one opened only when none is free', async () => {
    answer = (_, response) => void setTimeout(() => response.end('ok'), 30);
    const line = destination(url, {});
    await Promise.all([1, 2].map(async () => textOf(await line.ask('{}', never))));
    for (let count = 0; count < 5; count += 1) await textOf(await line.ask('{}', never));
    expect(connections).toBe(2);
  });

  it('is not used again when the other side says so, or has closed it meanwhile', async () => {
    answer = (_, response) => {
      response.setHeader('connection', 'close');
      response.end('ok');
    };
    const line = destination(url, {});
    for (let count = 0; count < 2; count += 1) expect(await textOf(await line.ask('{}', never))).toBe('ok');
    expect(connections).toBe(2);
    answer = (_, response) => void response.end('ok');
    await textOf(await line.ask('{}', never));
    server.closeIdleConnections();
    await sleep(30);
    expect(await textOf(await line.ask('{}', never))).toBe('ok');
    expect(connections).toBe(4);
  });

  it('is not used again so late that the other side may just be closing it', async () => {
    answer = (_, response) => {
      response.setHeader('keep-alive', 'timeout=1');
      response.end('ok');
    };
    const line = destination(url, {});
    for (let count = 0; count < 2; count += 1) await textOf(await line.ask('{}', never));
    expect(connections).toBe(2);
  });

  it('never carries one answer’s bytes into the next', async () => {
    answer = (_, response) => {
      response.end('ok');
      response.socket?.write('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nfalse');
    };
    const line = destination(url, {});
    expect(await textOf(await line.ask('{}', never))).toBe('ok');
    await sleep(20);
    answer = (_, response) => void response.end('true');
    expect(await textOf(await line.ask('{}', never))).toBe('true');
    expect(connections).toBe(2);
  });

  it('ends when it is told to stop, before the answer and in the middle of it', async () => {
    let closed = 0;
    answer = (request, response) => {
      response.on('close', () => (closed += 1));
      if (request.url === '/half') response.write('half');
    };
    for (const path of ['/none', '/half']) {
      const cancel = new AbortController();
      const asked = destination(url + path, {})
        .ask('{}', cancel.signal)
        .then(textOf);
      setTimeout(() => cancel.abort(), 50);
      await expect(asked).rejects.toThrow('stopped');
    }
    await sleep(30);
    expect(closed).toBe(2);
    const stopped = new AbortController();
    stopped.abort();
    await expect(destination(url, {}).ask('{}', stopped.signal)).rejects.toThrow('stopped');
  });

  it('says so when it is cut, and when nobody is there', async () => {
    answer = (_, response) => {
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    };
    await expect(destination(url, {}).ask('{}', never).then(textOf)).rejects.toMatchObject({ code: 'ECONNRESET' });
    await expect(destination('http://127.0.0.1:1/', {}).ask('{}', never)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('follows nobody elsewhere, and lets no key write a header of its own', async () => {
    answer = (_, response) => {
      response.writeHead(307, { location: `${url}/elsewhere` });
      response.end();
    };
    expect((await destination(url, {}).ask('{}', never)).status).toBe(307);
    expect(() => destination(url, { authorization: 'Bearer k\r\nx-evil: 1' })).toThrow(
      expect.objectContaining({ code: 'model-not-configured' }),
    );
    expect(() => destination('file:///etc/passwd', {})).toThrow(expect.objectContaining({ code: 'model-not-configured' }));
  });
});
