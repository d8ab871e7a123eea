import { readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
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
 * Scripts from us and from Microsoft's office.js only. Fluent UI makes empty style elements and puts rules into them, which the policy does
 * not see: the one hash allowed is that of no words at all. Office shows the pane in a frame of its own.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "style-src-attr 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https://login.microsoftonline.com https://graph.microsoft.com",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors https://*.officeapps.live.com https://*.office.com https://*.office365.com https://outlook.office.com https://outlook.live.com https://*.cloud.microsoft',
].join('; ');

/** One file of a folder of ours, ready to be sent. */
export interface ServedFile {
  readonly bytes: Buffer;
  readonly type: string;
  /** Its name holds a hash of what is in it, so that it may be kept for ever. */
  readonly hashed: boolean;
}

/** Takes a folder's real path and a request's path below it; gives the file, found by its real path so that no name leads out; or undefined. */
export function findFile(root: string, path: string): ServedFile | undefined {
  const name = decodePath(path);
  if (name === undefined) return undefined;
  let file: string;
  try {
    file = realpathSync(join(root, name));
    if (!file.startsWith(root + sep) || !statSync(file).isFile()) return undefined;
  } catch {
    return undefined;
  }
  const type = types[extname(file)];
  return type === undefined ? undefined : { bytes: readFileSync(file), type, hashed: /\.[0-9a-f]{8,}\.[a-z0-9]+$/.test(file) };
}

/** Serves the built pane. */
export function addPaneFiles({ app }: GatewayParts, folder: string): void {
  const root = realpathSync(folder);
  app.get('/*', (context, next) => {
    if (context.req.path.startsWith('/api/')) return next();
    const file = findFile(root, context.req.path === '/' ? '/index.html' : context.req.path);
    if (file === undefined) return next();
    const { bytes, type, hashed } = file;
    return Promise.resolve(
      new Response(new Uint8Array(bytes), {
        headers: {
          'content-type': type,
          'content-security-policy': policy,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          // Office shows the ribbon's icons on pages of its own.
          'cross-origin-resource-policy': 'cross-origin',
          'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
        },
      }),
    );
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
