import { readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { GatewayParts } from './config';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};

/**
 * Everything that may stand around the pane, up to the top: Word on the web is itself in a frame of SharePoint, OneDrive or Teams, and one
 * stranger in the row is enough for a browser to show nothing. Sources: office-js-docs-pr issue 4911, office-js issue 3342, and Microsoft Teams
 * documentation, "Content security policy headers".
 */
const offices = [
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.microsoft365.com',
  'https://outlook.live.com',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
];

/**
 * Scripts from us and from Microsoft's office.js only. In Outlook office.js fetches MicrosoftAjax.js from a second address of Microsoft's and waits for it: without
 * that one the pane never opens (read in npm's office.js; said, office-js-docs-pr#1005, office-js#1005). Fluent UI makes empty style elements and puts rules into them, which the policy does
 * not see: the one hash allowed is that of no words at all. Office shows the pane in a frame of its own.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "style-src-attr 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https://login.microsoftonline.com https://graph.microsoft.com",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${offices.join(' ')}`,
].join('; ');

/** One file of a folder of ours, ready to be sent. */
export interface ServedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same, compressed; undefined for what is compressed already. */
  readonly zipped: Uint8Array<ArrayBuffer> | undefined;
  readonly type: string;
  /** Its name holds a hash of what is in it, so that it may be kept for ever. */
  readonly hashed: boolean;
}

/** Files as last read, by real path: at nine o'clock everybody asks for the same few. A new build has new times. */
const known = new Map<string, ServedFile & { readonly changed: number; readonly size: number }>();

/** Takes a folder's real path and a request's path below it; gives the file, found by its real path so that no name leads out; or undefined. */
export function findFile(root: string, path: string): ServedFile | undefined {
  const name = decodePath(path);
  if (name === undefined) return undefined;
  let file: string;
  let stats: Stats;
  try {
    file = realpathSync(join(root, name));
    stats = statSync(file);
    if (!file.startsWith(root + sep) || !stats.isFile()) return undefined;
  } catch {
    return undefined;
  }
  const type = types[extname(file)];
  if (type === undefined) return undefined;
  const before = known.get(file);
  if (before?.changed === stats.mtimeMs && before.size === stats.size) return before;
  const bytes = new Uint8Array(readFileSync(file));
  const zipped = /^(?:text|application|image\/svg)/.test(type) && bytes.length > 1000 ? new Uint8Array(gzipSync(bytes)) : undefined;
  const found = { bytes, zipped, type, hashed: /\.[0-9a-f]{8,}\.[a-z0-9]+$/.test(file), changed: stats.mtimeMs, size: stats.size };
  if (known.size > 500) known.clear();
  known.set(file, found);
  return found;
}

/**
 * How long a file may be kept. Pictures say nothing: Office keeps the icons of its ribbon itself, and shows one of its own in place of any that comes with
 * a cache-control of whatever kind (Office Add-ins manifest, "Image element").
 */
function keeping({ hashed, type }: ServedFile): Readonly<Record<string, string>> {
  if (hashed) return { 'cache-control': 'public, max-age=31536000, immutable' };
  return type === 'image/png' ? {} : { 'cache-control': 'no-cache' };
}

/** Takes a file and what the browser can unpack; gives the answer, with further headers. */
export function sendFile(file: ServedFile, acceptEncoding: string | undefined, headers: Readonly<Record<string, string>>): Response {
  const zip = file.zipped !== undefined && /\bgzip\b/.test(acceptEncoding ?? '');
  return new Response(zip ? file.zipped : file.bytes, {
    headers: {
      'content-type': file.type,
      'x-content-type-options': 'nosniff',
      ...keeping(file),
      vary: 'accept-encoding',
      ...(zip ? { 'content-encoding': 'gzip' } : {}),
      ...headers,
    },
  });
}

/** Serves the built pane. */
export function addPaneFiles({ app }: GatewayParts, folder: string): void {
  const root = realpathSync(folder);
  app.get('/*', (context, next) => {
    if (context.req.path.startsWith('/api/')) return next();
    const file = findFile(root, context.req.path === '/' ? '/index.html' : context.req.path);
    if (file === undefined) return next();
    const headers = {
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
      // Office shows the ribbon's icons on pages of its own.
      'cross-origin-resource-policy': 'cross-origin',
      // The directory's window must find its way back to the pane. Source: Microsoft identity platform, "Set up the redirect bridge page".
      'cross-origin-opener-policy': context.req.path === '/signed-in.html' ? 'unsafe-none' : 'same-origin-allow-popups',
    };
    return Promise.resolve(sendFile(file, context.req.header('accept-encoding'), headers));
  });
}

function decodePath(path: string): string | undefined {
  try {
    const name = decodeURIComponent(path);
    return name.includes('\0') || name.includes('\\') || name.split('/').includes('..') ? undefined : name;
  } catch {
    return undefined;
  }
}
