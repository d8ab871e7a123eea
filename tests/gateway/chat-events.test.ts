import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ChatEvent } from '../../src/models/chat-event';
import { readChatEvents } from '../../src/models/chat-events';
import { bodyOf, leanFetch } from '../../src/models/lean-fetch';
import { until } from '../until';

let server: Server;
let answer: (response: ServerResponse) => void;
let connections = 0;
beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.socket?.setNoDelay(true);
    answer(response);
  });
  server.on('connection', () => (connections += 1));
  // However long a busy machine takes between two replies.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
});
afterAll(
  () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
);

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const event = (content: string): string => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;
const wordsOf = (events: readonly ChatEvent[]): string => events.map(({ choices }) => String(choices?.[0]?.delta?.content ?? '')).join('');
async function open() {
  return bodyOf(await leanFetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
}
async function read(everyMs = 20): Promise<readonly string[]> {
  const lists: string[] = [];
  for await (const events of readChatEvents(await open(), { firstMs: everyMs, mostMs: everyMs })) lists.push(wordsOf(events));
  return lists;
}

describe('events of a streamed reply', () => {
  it('come first at once and then a few times together, every one of them, in order', async () => {
    const words = Array.from({ length: 120 }, (_, index) => `w${index} `);
    let goOn = (): void => undefined;
    answer = (response) => {
      const write = ([word = '', ...rest]: readonly string[]): void => {
        response.write(event(word));
        // Between two rests come as many words as the loop has turns, however quick its machine.
        goOn = () => setImmediate(() => (rest.length > 0 ? write(rest) : response.end('data: [DONE]\n\n')));
        if (word !== words[0]) goOn();
      };
      write(words);
    };
    const lists: string[] = [];
    for await (const events of readChatEvents(await open(), { firstMs: 40, mostMs: 40 })) {
      lists.push(wordsOf(events));
      if (lists.length === 1) goOn();
    }
    expect(lists[0]).toBe('w0 ');
    expect(lists.join('')).toBe(words.join(''));
    expect(lists.length).toBeLessThan(60);
  });

  it('rest longer and longer between two lists, and never longer than they may', async () => {
    const timers = jest.spyOn(globalThis, 'setTimeout');
    // The waits that are asked for, and not how long a busy machine makes them. The odd numbers are nobody else's.
    const waits = (): readonly number[] =>
      timers.mock.calls.flatMap(([, wait = 0]) => (wait === 61 || (wait > 0 && wait % 11 === 0) ? [wait] : []));
    answer = (response) => {
      const timer = setInterval(() => {
        response.write(event('w'));
        if (waits().length < 5) return;
        clearInterval(timer);
        response.end('data: [DONE]\n\n');
      }, 2);
    };
    try {
      for await (const _ of readChatEvents(await open(), { firstMs: 11, mostMs: 61 })) continue;
      expect(waits().slice(0, 5)).toEqual([11, 22, 44, 61, 61]);
    } finally {
      timers.mockRestore();
    }
  });

  it('are whole however their bytes are cut, with any line ends, comments and names between', async () => {
    const text = `: hello\r\n\r\nevent: x\r\nid: 7\r\ndata:${JSON.stringify({ choices: [{ delta: { content: 'Zoë — £5' } }] })}\r\n\r\n${event('ünd 🙂')}data: [DONE]\n\n`;
    const bytes = Buffer.from(text);
    answer = (response) => {
      void (async () => {
        for (const byte of bytes) {
          response.write(Buffer.from([byte]));
          await new Promise((resolve) => setImmediate(resolve));
        }
        response.end();
      })();
    };
    expect((await read(5)).join('')).toBe('Zoë — £5ünd 🙂');
  });

  it('count when the last has no line break, and not when it is half', async () => {
    answer = (response) => response.end(event('a') + event('b').trimEnd());
    expect((await read()).join('')).toBe('ab');
    answer = (response) => response.end(event('a') + event('b').slice(0, 20));
    expect((await read()).join('')).toBe('a');
  });

  it('leave the connection fit for the next reply, also when words came while nothing was read', async () => {
    answer = (response) => {
      response.write(event('one '));
      setTimeout(() => response.write(event('two ')), 10);
      setTimeout(() => response.end(`${event('three')}data: [DONE]\n\n`), 15);
    };
    const before = connections;
    for (let count = 0; count < 5; count += 1) expect((await read(30)).join('')).toBe('one two three');
    expect(connections - before).toBeLessThanOrEqual(1);
  });

  it('say so when the other side hangs up, or is in the middle of an event too long', async () => {
    answer = (response) => {
      response.write(event('one'));
      setTimeout(() => response.destroy(), 30);
    };
    await expect(read(10)).rejects.toMatchObject({ code: 'ECONNRESET' });
    answer = (response) => void response.end(`data: ${'x'.repeat(1_200_000)}`);
    await expect(read(5)).rejects.toMatchObject({ code: 'reply-unusable' });
  });

  it('are not fetched while nobody takes them: a flood fills nobody’s memory', async () => {
    let sent = 0;
    let ended = false;
    const piece = event('words without end '.repeat(50));
    answer = (response) => {
      response.once('close', () => (ended = true));
      const pour = (): void => {
        if (response.destroyed) return;
        while (sent < 80_000_000 && response.write(piece)) sent += piece.length;
        response.once('drain', pour);
      };
      pour();
    };
    const events = readChatEvents(await open(), { firstMs: 10, mostMs: 10 });
    await events.next();
    // Until no more is taken: a slow machine only takes longer to it.
    for (let looks = 0, before = -1; looks < 4; before = sent) {
      await sleep(100);
      looks = sent === before ? looks + 1 : 0;
    }
    expect(sent).toBeLessThan(20_000_000);
    await events.return(undefined);
    // Whoever stops reading lets go of the connection.
    await until('the connection’s end', () => ended);
  });

  it('are not rested from after the last, though the other side has not hung up', async () => {
    const timers = jest.spyOn(globalThis, 'setTimeout');
    try {
      let rested = false;
      answer = (response) => {
        response.write(`${event('a')}data: [DONE]\n\n`);
        const end = setInterval(() => {
          rested ||= timers.mock.calls.some(([, wait]) => wait === 11);
          clearInterval(end);
          response.end();
        }, 50);
      };
      expect((await read(11)).join('')).toBe('a');
      expect(rested).toBe(false);
    } finally {
      timers.mockRestore();
    }
  });

  it('are asked for over http and https alone, and with words alone', async () => {
    await expect(leanFetch('ftp://model.example/')).rejects.toThrow(/neither http nor https|not an address of a model/);
    await expect(leanFetch('http://127.0.0.1:9/', { method: 'POST', body: new Uint8Array(3) })).rejects.toThrow('the body must be text');
  });
});
