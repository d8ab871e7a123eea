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
 * Scripts from us and from Microsoft's office.js only. Fluent UI writes its styles into the page as rules, which the policy for styles
 * sees only as elements; Office shows the pane in a frame of its own.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self'",
  "style-src-attr 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https://login.microsoftonline.com https://graph.microsoft.com",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors https://*.officeapps.live.com https://*.office.com https://*.office365.com https://outlook.office.com https://outlook.live.com https://*.cloud.microsoft',
].join('; ');

/** Serves the built pane. Only files inside the folder, found by their real path, so that no name leads out of it. */
export function addPaneFiles({ app }: GatewayParts, folder: string): void {
  const root = realpathSync(folder);
  app.get('/*', (context, next) => {
    const name = decodePath(context.req.path);
    if (name === undefined || name.startsWith('/api/')) return next();
    let file: string;
    try {
      file = realpathSync(join(root, name === '/' ? 'index.html' : name));
      if (!file.startsWith(root + sep) || !statSync(file).isFile()) return next();
    } catch {
      return next();
    }
    const type = types[extname(file)];
    if (type === undefined) return next();
    const hashed = /\.[0-9a-f]{8,}\.[a-z0-9]+$/.test(file);
    return Promise.resolve(
      new Response(readFileSync(file), {
        headers: {
          'content-type': type,
          'content-security-policy': policy,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
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
