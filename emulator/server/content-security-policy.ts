function policy(rules: Readonly<Record<string, string>>): string {
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ');
}

/** The emulator's own page. It frames the pane and nothing else, and talks to its own server only. */
export function hostPagePolicy(paneOrigin: string): string {
  return policy({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data: blob:",
    'connect-src': "'self'",
    'frame-src': paneOrigin,
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
}

/**
 * The pane, as production sets it, with the emulator's addresses in place of Microsoft's. Styles may be inline: Fluent UI (griffel)
 * adds its rules in style elements, a nonce needs a page made for each visit, and a static page has none. Scripts may never be.
 */
export function panePolicy(hostOrigin: string): string {
  return policy({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': hostOrigin,
  });
}
