import { randomBytes } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { GatewayParts } from './config';
import { findFile, sendFile } from './pane-files';

/** The addresses of the pages: what comes after is read by the page itself. */
const addresses = ['/library', '/library/*', '/impact', '/impact/*', '/governance', '/governance/*'] as const;

/** Fluent UI makes its style elements with the nonce it is given; no style and no script stands in the page by itself. */
const policyFor = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self' https://login.microsoftonline.com",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Serves the built pages of the library, impact and governance. They hold nothing: all they show comes from the API, for whoever signs in. */
export function addPageFiles({ app }: GatewayParts, folder: string): void {
  const root = realpathSync(folder);
  const page = readFileSync(join(root, 'index.html'), 'utf8');
  // Whoever knows only the host's name lands where everybody may.
  app.get('/', (context) => context.redirect('/library'));
  for (const address of addresses) {
    app.get(address, () => {
      const nonce = randomBytes(16).toString('base64');
      return new Response(page.replace(/NONCE-OF-THIS-ANSWER/g, nonce), {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': policyFor(nonce),
          'x-content-type-options': 'nosniff',
          'cross-origin-resource-policy': 'same-origin',
          'cache-control': 'no-store',
        },
      });
    });
  }
  app.get('/pages/*', (context, next) => {
    const file = findFile(root, context.req.path.slice('/pages'.length));
    if (file === undefined || file.type.startsWith('text/html')) return next();
    return Promise.resolve(sendFile(file, context.req.header('accept-encoding'), {}));
  });
}
