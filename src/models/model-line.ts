import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { StringDecoder } from 'node:string_decoder';
import { connect as connectSecure } from 'node:tls';
import { Problem } from '../core/problem';
import type { Signal } from '../core/signal';
import { answerReader, type AnswerHead } from './answer-reader';

/** Where requests go, and the connections that are kept to it: a new one costs three round trips before the first word. */
export interface Destination {
  /** Takes a JSON text; sends it. Gives the answer's head when it is there. @throws Problem reply-unusable; Error of the connection, or when the signal says stop */
  ask(body: string, signal: Signal): Promise<Answer>;
}

export interface Answer extends AnswerHead {
  readonly body: AnswerBody;
}

/** The body of an answer as text, while it comes. */
export interface AnswerBody {
  /** Says who hears it; what came before is heard at once. `over` comes once, with what went wrong when the answer is not whole. */
  hear(listener: BodyListener): void;
  /** Between these two the connection is not read from. */
  pause(): void;
  resume(): void;
  /** Nobody wants the rest: the connection ends, unless the answer was whole. */
  drop(): void;
}

export interface BodyListener {
  text(text: string): void;
  over(failure?: unknown): void;
}

interface Line {
  readonly socket: Socket;
  /** Milliseconds of performance.now() until which it may be used again. */
  until: number;
  hear: (bytes: Uint8Array) => void;
  lose: (ended: boolean, reason?: Error) => void;
}

const mostIdle = 256;
/** How long a connection is kept when the other side does not say. Load balancers forget theirs after four minutes (Azure) or one (others). */
const idleMs = 55_000;
const nobody = (): void => undefined;

/**
 * Takes an address and headers; gives a destination. It speaks HTTP/1.1 on sockets, and no more of it than a streamed reply needs: redirects are
 * not followed, so that neither prompt nor key goes where nobody meant it to.
 * @throws Problem model-not-configured for an address or header that cannot be sent
 */
export function destination(address: string, headers: Readonly<Record<string, string>>): Destination {
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Problem('model-not-configured', { technical: 'neither http nor https' });
  // A line break in a key would let it write headers of its own.
  if (Object.values(headers).some((value) => /[^\x20-\x7e]/.test(value)))
    throw new Problem('model-not-configured', { technical: 'a header that cannot be sent' });
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const secure = url.protocol === 'https:';
  const port = Number(url.port === '' ? (secure ? 443 : 80) : url.port);
  const own = { host: url.host, 'content-type': 'application/json', ...headers };
  const lines = Object.entries(own).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `POST ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join('')}content-length: `;
  const idle: Line[] = [];
  // With a mark of nothing a connection that is paused is not read from; Node's own mark would let it read 64 KB first, token by token.
  const plain = { host, port, readableHighWaterMark: 0 };

  const open = (): Line => {
    const socket = secure
      ? connectSecure({ host, port, ALPNProtocols: ['http/1.1'], ...(isIP(host) === 0 ? { servername: host } : {}) })
      : connectPlain(plain);
    socket.setNoDelay(true);
    socket.setKeepAlive(true, 30_000);
    const line: Line = { socket, until: 0, hear: nobody, lose: nobody };
    let reason: Error | undefined;
    socket.on('data', (bytes: Buffer) => line.hear(bytes));
    socket.on('error', (error) => (reason = error));
    socket.on('end', () => line.lose(true));
    socket.on('close', () => line.lose(false, reason));
    return line;
  };
  const take = (): Line => {
    const now = performance.now();
    for (let line = idle.pop(); line !== undefined; line = idle.pop()) {
      if (!line.socket.destroyed && line.until > now) {
        line.socket.ref();
        return line;
      }
      line.socket.destroy();
    }
    return open();
  };
  const keep = (line: Line, { headers: given }: AnswerHead): void => {
    const seconds = /timeout=(\d{1,6})/.exec(given.get('keep-alive') ?? '')?.[1];
    // A second earlier than the other side: a request must not cross with its goodbye.
    line.until = performance.now() + (seconds === undefined ? idleMs : Math.min(idleMs, Number(seconds) * 1000 - 1000));
    const leave = (): void => {
      const index = idle.indexOf(line);
      if (index !== -1) idle.splice(index, 1);
      line.socket.destroy();
    };
    line.hear = leave;
    line.lose = leave;
    // Kept connections must not keep the process.
    line.socket.unref();
    idle.push(line);
    if (idle.length > mostIdle) idle.shift()?.socket.destroy();
  };

  return {
    ask: (body, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(new Error('stopped'));
          return;
        }
        const line = take();
        const { socket } = line;
        const decoder = new StringDecoder('utf8');
        let answered: AnswerHead | undefined;
        let early = '';
        let listener: BodyListener | undefined;
        let result: { readonly failure?: unknown } | undefined;
        const stop = (): void => finish({ failure: new Error('stopped') });
        const give = (text: string): void => {
          if (text === '') return;
          if (listener === undefined) early += text;
          else listener.text(text);
        };
        const finish = (how: { readonly failure?: unknown }): void => {
          if (result !== undefined) return;
          result = how;
          signal.removeEventListener('abort', stop);
          line.hear = nobody;
          line.lose = nobody;
          if ('failure' in how) socket.destroy();
          if (answered === undefined) reject((how.failure ?? new Error('no answer')) as Error);
          else listener?.over(how.failure);
        };
        const reader = answerReader({
          head: (given) => {
            answered = given;
            resolve({ ...given, body: bodyOfLine });
          },
          body: (bytes) => give(decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))),
          whole: (more) => {
            give(decoder.end());
            finish({});
            if (answered?.keeps === true && !more && !socket.destroyed) {
              socket.resume();
              keep(line, answered);
            } else socket.destroy();
          },
        });
        const bodyOfLine: AnswerBody = {
          hear: (given) => {
            listener = given;
            const text = early;
            early = '';
            if (text !== '') given.text(text);
            if (result !== undefined) given.over(result.failure);
          },
          pause: () => {
            if (result === undefined) socket.pause();
          },
          resume: () => {
            if (result === undefined) socket.resume();
          },
          drop: () => {
            listener = { text: nobody, over: nobody };
            finish({ failure: new Error('nobody reads on') });
          },
        };
        line.hear = (bytes) => {
          try {
            reader.take(bytes);
          } catch (thrown) {
            finish({ failure: thrown });
          }
        };
        line.lose = (ended, reason) => {
          if (ended && answered !== undefined && reader.end()) {
            give(decoder.end());
            finish({});
            socket.destroy();
          } else finish({ failure: reason ?? Object.assign(new Error('cut'), { code: 'ECONNRESET' }) });
        };
        signal.addEventListener('abort', stop, { once: true });
        socket.write(`${head}${Buffer.byteLength(body)}\r\n\r\n${body}`);
      }),
  };
}
