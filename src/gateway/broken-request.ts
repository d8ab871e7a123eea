import { STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Log } from './log';
import { problemDocument, problemHeaders } from './problem-response';
import { Refusal } from './refusal';

const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what is no HTTP, or never becomes a whole request, with a problem document as all else is, and a line in the log. */
export function answerBrokenRequests(server: Server, log: Log): void {
  server.on(
    'clientError',
    (error: Error & { readonly code?: string }, socket: Duplex & { readonly _httpMessage?: { readonly headersSent: boolean } }) => {
      // Nobody is there any more, or half an answer has gone out already: Node's own handler looks at the same.
      if (error.code === 'ECONNRESET' || !socket.writable || socket._httpMessage?.headersSent === true) {
        socket.destroy();
        return;
      }
      const refusal = new Refusal(statuses[error.code ?? ''] ?? 400, 'bad-input', { technical: 'no whole HTTP request' });
      const body = JSON.stringify(problemDocument(refusal));
      const headers = { ...problemHeaders(refusal), connection: 'close', 'content-length': String(Buffer.byteLength(body)) };
      const head = [
        `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status] ?? ''}`,
        ...Object.entries(headers).map((pair) => pair.join(': ')),
      ];
      socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
      log.info({ event: 'request', route: 'none', status: refusal.status, code: refusal.code, technical: String(error.code) });
    },
  );
}
