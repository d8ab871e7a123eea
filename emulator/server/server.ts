import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { MailServer } from '../outlook/mail-server';
import { sampleDocument } from '../samples/sample-documents';
import { localhostCertificates } from './certificates';
import { hostPagePolicy, panePolicy } from './content-security-policy';
import { microsoftAjaxShim } from './microsoft-ajax-shim';
import { outlookSupplement, themeSupplement } from './office-js-supplement';
import { encode, type FileBody, StaticFiles } from './static-files';
import { runWebHandler, type WebHandler } from './web-handler';

export interface EmulatorOptions {
  /** The address to open: https://localhost:port. 0 takes a free one. */
  readonly port: number;
  /** The pane's own origin, as in production it is never Office's. 0 takes a free one. */
  readonly panePort: number;
  readonly paneFolder: string;
  readonly emulatorFolder: string;
  /** The `dist` folder of an office.js: npm's, or a copy of the CDN's. */
  readonly officeJsFolder: string;
  /** Where this machine's certificate is kept; `.cache/certs` when left out. */
  readonly certificateFolder?: string;
  /** A .docx to open at the start. */
  readonly documentFile?: string;
  /** Shows the mailbox at the start, in place of a letter. */
  readonly outlook?: boolean;
  /** The mailbox and its Graph, with the knobs of a test; the sample mailbox when left out. */
  readonly mail?: MailServer;
  /** Answers /api/* of the pane's origin. */
  readonly gatewayHandler?: WebHandler;
}

export interface RunningEmulator {
  readonly address: string;
  readonly paneAddress: string;
  close(): Promise<void>;
}

const cdn = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/g;
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function officeFile(text: string, path: string): string {
  const name = path.toLowerCase();
  if (/^word-web-[\d.]+?(?:\.debug)?\.js$/.test(name)) return text + themeSupplement;
  if (/^outlook-web-[\d.]+?(?:\.debug)?\.js$/.test(name)) return microsoftAjaxShim + text + themeSupplement + outlookSupplement;
  return text;
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

async function send(incoming: IncomingMessage, outgoing: ServerResponse, file: FileBody | undefined): Promise<void> {
  if (file === undefined) {
    outgoing.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing at this address.');
    return;
  }
  outgoing.setHeader('etag', file.tag);
  // documented: a real Office that this server is sideloaded into shows an icon of its own for one that says how long it may be kept (manifest, Image element).
  if (file.immutable || file.type !== 'image/png')
    outgoing.setHeader('cache-control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (incoming.headers['if-none-match'] === file.tag) {
    outgoing.writeHead(304).end();
    return;
  }
  const { bytes, encoding } = await encode(file, String(incoming.headers['accept-encoding'] ?? ''));
  if (encoding !== undefined) outgoing.setHeader('content-encoding', encoding);
  outgoing.writeHead(200, { 'content-type': file.type, 'content-length': bytes.length, vary: 'accept-encoding' });
  outgoing.end(incoming.method === 'HEAD' ? undefined : bytes);
}

/**
 * Serves the emulated Office: two https origins on localhost, the page and the pane, as they are apart in production. Listens on
 * localhost only. The caller closes it. Rejects with the system's error when a port is taken.
 */
export async function startEmulator(options: EmulatorOptions): Promise<RunningEmulator> {
  const certificates = await localhostCertificates(options.certificateFolder ?? join('.cache', 'certs'));
  const addresses = { host: '', pane: '' };
  const mail = options.mail ?? new MailServer();
  const page = new StaticFiles(options.emulatorFolder, (text) =>
    text
      .replaceAll('%PANE_ORIGIN%', addresses.pane)
      .replaceAll('%SHOW%', options.outlook === true ? 'outlook-inbox' : options.documentFile === undefined ? '' : 'document'),
  );
  const pane = new StaticFiles(options.paneFolder, (text, path) =>
    path.endsWith('.html') ? text.replace(cdn, '/office/office.js') : text,
  );
  const office = new StaticFiles(options.officeJsFolder, officeFile);

  async function answerHost(incoming: IncomingMessage, outgoing: ServerResponse, path: string): Promise<void> {
    outgoing.setHeader('content-security-policy', hostPagePolicy(addresses.pane));
    if (path === '/document' && options.documentFile !== undefined) {
      const bytes = await readFile(options.documentFile);
      return send(incoming, outgoing, { bytes, type: docx, tag: `"${bytes.length}-${Date.now()}"`, immutable: false });
    }
    if (path.startsWith('/samples/')) {
      const bytes = sampleDocument(path.slice('/samples/'.length));
      return send(incoming, outgoing, bytes && { bytes, type: docx, tag: `"${path}-${bytes.length}"`, immutable: false });
    }
    if (path === '/mailbox') return runWebHandler((request) => mail.handle(request), incoming, outgoing, addresses.host);
    return send(incoming, outgoing, await page.read(path === '/' ? '/index.html' : path));
  }

  async function answerPane(incoming: IncomingMessage, outgoing: ServerResponse, path: string): Promise<void> {
    outgoing.setHeader('content-security-policy', panePolicy(addresses.host));
    if (path.startsWith('/api/') && options.gatewayHandler !== undefined)
      return runWebHandler(options.gatewayHandler, incoming, outgoing, addresses.pane);
    // In production the build writes this file: which directory to sign in to. Here there is nobody to sign in, and Graph is the stand-in.
    if (path === '/pane.json') {
      outgoing
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ graph: { base: `${addresses.pane}/graph/v1.0`, token: 'emulated' } }));
      return undefined;
    }
    if (path.startsWith('/graph/')) return runWebHandler((request) => mail.handle(request), incoming, outgoing, addresses.pane);
    if (path.startsWith('/office/')) {
      // office.js asks for AgaveErrorUX; npm ships it in lower case.
      const inside = path.slice('/office'.length).replace(/^\/AgaveErrorUX\//, '/agaveerrorux/');
      return send(incoming, outgoing, await office.read(inside));
    }
    return send(incoming, outgoing, await pane.read(path));
  }

  type Answer = (incoming: IncomingMessage, outgoing: ServerResponse, path: string) => Promise<void>;
  const serve = (work: Answer): Server =>
    createServer({ ...certificates }, (incoming, outgoing) => {
      outgoing.setHeader('x-content-type-options', 'nosniff');
      outgoing.setHeader('referrer-policy', 'no-referrer');
      const path = (incoming.url ?? '/').replace(/[?#].*$/, '');
      work(incoming, outgoing, path).catch(() => {
        if (!outgoing.headersSent) outgoing.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
        outgoing.end();
      });
    });

  const hostServer = serve(answerHost);
  const paneServer = serve(answerPane);
  addresses.pane = await listen(paneServer, options.panePort);
  try {
    addresses.host = await listen(hostServer, options.port);
  } catch (error) {
    paneServer.close();
    throw error;
  }
  const stop = (server: Server): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    address: addresses.host,
    paneAddress: addresses.pane,
    close: async () => {
      await Promise.all([stop(hostServer), stop(paneServer)]);
    },
  };
}
