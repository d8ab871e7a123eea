import type { BrowserContext, Page } from 'playwright-core';

export interface WatchedRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

export interface NetworkWatch {
  /** Every request so far, in order, with its whole body. */
  readonly requests: readonly WatchedRequest[];
  /** Addresses outside localhost that something asked for. They were refused; a test expects none. */
  readonly strangers: readonly string[];
  /** What the pages wrote to the console, and uncaught errors. */
  readonly console: readonly string[];
  /** Whether any of the words is in any address, body or console line. Gives the words found. */
  leaks(words: readonly string[]): readonly string[];
}

/** Watches all of a page's requests (its frames' and workers' too) and stops those that leave localhost. */
export async function watchNetwork(target: Page | BrowserContext): Promise<NetworkWatch> {
  const requests: WatchedRequest[] = [];
  const strangers: string[] = [];
  const said: string[] = [];
  const pages = 'newPage' in target ? target.pages() : [target];
  const listen = (page: Page): void => {
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(`${error.name}: ${error.message}`));
  };
  pages.forEach(listen);
  if ('newPage' in target) target.on('page', listen);
  target.on('request', (request) => {
    requests.push({ method: request.method(), url: request.url(), body: request.postData() ?? '' });
  });
  await target.route(
    (url) => !['localhost', '127.0.0.1'].includes(url.hostname) && !['data:', 'blob:', 'about:'].includes(url.protocol),
    (route) => {
      strangers.push(route.request().url());
      return route.abort('blockedbyclient');
    },
  );
  return {
    requests,
    strangers,
    console: said,
    leaks: (words) => {
      const all = [...requests.map(({ url, body }) => `${decodeURIComponent(url)}\n${body}`), ...said].join('\n').toLowerCase();
      return words.filter((word) => all.includes(word.toLowerCase()));
    },
  };
}
