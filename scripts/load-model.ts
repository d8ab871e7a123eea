import { createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * The streaming test model behind both gateways, in a process of its own. How it streams stands in the words it is sent: "pieces 20 every 5 in 1"
 * gives twenty pieces, five milliseconds apart, the first at once, each in a write of its own as a model's tokens are; "in 10" writes ten at a
 * time, as servers do that look at a reply's content before they pass it on. On bare sockets, with every answer framed beforehand: on a small
 * machine the model must cost little, or it and no gateway would be measured.
 */
const chunk = (content: string | undefined, finish: string | null): string =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta: content === undefined ? {} : { content }, finish_reason: finish }] })}\n\n`;
const framed = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: keep-alive\r\ntransfer-encoding: chunked\r\n\r\n';
const first = Buffer.from(head + framed(chunk('[1] Some new words', null)));
const further = framed(chunk(' and some more words', null));
const end = Buffer.from(
  `${framed(`${chunk(undefined, 'stop')}data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [], usage: { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 } })}\n\ndata: [DONE]\n\n`)}0\r\n\r\n`,
);

/** So many pieces in one buffer, made once for each number. */
const lumps = new Map<number, Buffer>();
function lumpOf(pieces: number): Buffer {
  const lump = lumps.get(pieces) ?? Buffer.from(further.repeat(pieces));
  lumps.set(pieces, lump);
  return lump;
}

function answer(socket: Socket, asked: string): void {
  const [, count = '10', pause = '5', burst = '1'] = /pieces (\d+) every (\d+)(?: in (\d+))?/.exec(asked) ?? [];
  const pauseMs = Number(pause);
  let left = Number(count) - 1;
  const next = (): void => {
    if (socket.destroyed) return;
    if (left === 0) {
      socket.write(end);
      return;
    }
    const pieces = Math.min(left, Number(burst));
    left -= pieces;
    socket.write(lumpOf(pieces));
    setTimeout(next, pauseMs);
  };
  socket.write(first);
  setTimeout(next, pauseMs);
}

/** Bytes from the end of a request in which its last words stand, and so how the reply is to stream. */
const lastWords = 2000;

const server = createServer({ noDelay: true }, (socket) => {
  let held: Buffer | undefined;
  socket.on('data', (given) => {
    held = held === undefined ? given : Buffer.concat([held, given]);
    const headEnd = held.indexOf('\r\n\r\n');
    if (headEnd === -1) return;
    const length = /\r\ncontent-length: *(\d+)/i.exec(held.toString('latin1', 0, headEnd))?.[1];
    // A request without a length comes in chunks, of which the last is empty.
    const whole = length === undefined ? held.subarray(-5).equals(Buffer.from('0\r\n\r\n')) : held.length >= headEnd + 4 + Number(length);
    if (!whole) return;
    const asked = held.toString('latin1', Math.max(headEnd, held.length - lastWords));
    held = undefined;
    answer(socket, asked);
  });
  socket.on('error', () => socket.destroy());
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`listens at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`));
