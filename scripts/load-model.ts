import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The streaming test model behind both gateways, in a process of its own. How it streams stands in the words it is sent:
 * "pieces 20 every 5" gives twenty pieces, five milliseconds apart, the first at once, each in a write of its own as a model's tokens are.
 */
const chunk = (content: string | undefined, finish: string | null): string =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta: content === undefined ? {} : { content }, finish_reason: finish }] })}\n\n`;
const first = chunk('[1] Some new words', null);
const further = chunk(' and some more words', null);
/** Framed once: the model must cost little, or it and not the gateway would be measured on a small machine. */
const framed = Buffer.from(`${Buffer.byteLength(further).toString(16)}\r\n${further}\r\n`);
const end = `${chunk(undefined, 'stop')}data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [], usage: { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 } })}\n\ndata: [DONE]\n\n`;

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  let body = '';
  request.setEncoding('latin1');
  request.on('data', (part: string) => (body += part));
  request.on('end', () => {
    const [, count = '10', pause = '5'] = /pieces (\d+) every (\d+)/.exec(body) ?? [];
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(first);
    let left = Number(count) - 1;
    const next = (): void => {
      if (response.destroyed || response.socket === null) return;
      if (left === 0) {
        response.end(end);
        return;
      }
      left -= 1;
      response.socket.write(framed);
      setTimeout(next, Number(pause));
    };
    setTimeout(next, Number(pause));
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`listens at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`));
