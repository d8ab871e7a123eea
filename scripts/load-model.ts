import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The streaming test model behind both gateways, in a process of its own. How it streams stands in the words it is sent:
 * "pieces 20 every 5" gives twenty pieces, five milliseconds apart, the first at once.
 */
const chunk = (content: string | undefined, finish: string | null): string =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta: content === undefined ? {} : { content }, finish_reason: finish }] })}\n\n`;
const end = `${chunk(undefined, 'stop')}data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [], usage: { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 } })}\n\ndata: [DONE]\n\n`;

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (part: string) => (body += part));
  request.on('end', () => {
    const [, count = '10', pause = '5'] = /pieces (\d+) every (\d+)/.exec(body) ?? [];
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    let left = Number(count);
    const next = (): void => {
      if (response.destroyed) return;
      if (left === 0) {
        response.end(end);
        return;
      }
      response.write(chunk(left === Number(count) ? '[1] Some new words' : ' and some more words', null));
      left -= 1;
      setTimeout(next, Number(pause));
    };
    next();
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`listens at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`));
