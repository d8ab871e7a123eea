import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { GatewayEnvironment } from '../../src/gateway/config';
import { addPaneFiles } from '../../src/gateway/pane-files';

const folder = mkdtempSync(join(tmpdir(), 'pane-files-'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>pane</title>');
writeFileSync(join(folder, 'signed-in.html'), '<!doctype html><title>signed in</title>');
writeFileSync(join(folder, 'icon-16.png'), 'a picture');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What CSP3 asks of each frame round a page, for hosts that are named or begin with a star. */
function mayStandIn(policy: string, frames: readonly string[]): boolean {
  const sources = /frame-ancestors ([^;]+)/.exec(policy)?.[1]?.split(' ') ?? [];
  const allows = (source: string, frame: string): boolean =>
    source.startsWith('https://*.') ? frame.startsWith('https://') && frame.endsWith(source.slice('https://*'.length)) : source === frame;
  return frames.every((frame) => sources.some((source) => allows(source, frame)));
}

const ask = async (path: string): Promise<Headers> => {
  const app = new Hono<GatewayEnvironment>();
  addPaneFiles({ app } as unknown as Parameters<typeof addPaneFiles>[0], folder);
  return (await app.request(path)).headers;
};

describe('the pane and the directory', () => {
  it('may reach each other, and the window in which an officer signs in finds its way back', async () => {
    const pane = await ask('/');
    expect(pane.get('content-security-policy')).toMatch(/connect-src [^;]*https:\/\/login\.microsoftonline\.com/);
    expect(pane.get('cross-origin-opener-policy')).toBe('same-origin-allow-popups');
    expect((await ask('/signed-in.html')).get('cross-origin-opener-policy')).toBe('unsafe-none');
  });
});

describe('office.js in the pane', () => {
  it('may fetch every script that it waits for, in each Office', async () => {
    const folder = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
    const files = readdirSync(folder).filter((name) => /^(?:office|(?:outlook|word)-(?:web|win32|mac|ios)-[\d.]+)\.js$/.test(name));
    const fetched = files.flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/\/\/([\w.-]+)\/[\w./-]+\.js\b/g)].map((match) => match[1] ?? ''),
    );
    // MSAL of office.js's own is for getAccessToken, which the pane does not call.
    const needed = new Set(fetched.filter((host) => host !== 'alcdn.msauth.net'));
    expect(needed).toContain('ajax.aspnetcdn.com');
    const allowed = /script-src ([^;]+)/.exec((await ask('/')).get('content-security-policy') ?? '')?.[1]?.split(' ') ?? [];
    expect([...needed].filter((host) => !allowed.includes(`https://${host}`))).toEqual([]);
    expect(allowed).toContain('https://appsforoffice.microsoft.com');
  });
});

describe('the icons of the ribbon', () => {
  it('say nothing of how long they may be kept, or Office shows one of its own in their place', async () => {
    expect((await ask('/icon-16.png')).get('cache-control')).toBeNull();
    expect((await ask('/')).get('cache-control')).toBe('no-cache');
  });

  it('may be shown on pages of Office’s own', async () => {
    expect((await ask('/icon-16.png')).get('cross-origin-resource-policy')).toBe('cross-origin');
  });
});

describe('the pane in frames', () => {
  const policyOf = async (): Promise<string> => (await ask('/')).get('content-security-policy') ?? '';

  it.each([
    ['Word on the web in SharePoint', ['https://marrowdale.sharepoint.com', 'https://word-edit.officeapps.live.com']],
    [
      'Word on the web in OneDrive for work',
      ['https://marrowdale-my.sharepoint.com', 'https://eur-word-edit.officeapps.live.com', 'https://word.cloud.microsoft'],
    ],
    [
      'Word in Teams',
      [
        'https://teams.microsoft.com',
        'https://marrowdale.sharepoint.com',
        'https://word-edit.officeapps.live.com',
        'https://teams.cloud.microsoft',
      ],
    ],
    ['Outlook on the web', ['https://outlook.office.com']],
    ['the older address of Outlook on the web', ['https://outlook.office365.com']],
    ['the new Outlook', ['https://outlook.cloud.microsoft']],
  ])('is shown in %s', async (_, frames) => {
    expect(mayStandIn(await policyOf(), frames)).toBe(true);
  });

  it.each([
    ['a stranger', ['https://evil.example']],
    ['a stranger that shows SharePoint', ['https://evil.example', 'https://marrowdale.sharepoint.com']],
    ['a look-alike', ['https://marrowdale.sharepoint.com.evil.example']],
    ['an address without https', ['http://marrowdale.sharepoint.com']],
  ])('is not shown in %s', async (_, frames) => {
    expect(mayStandIn(await policyOf(), frames)).toBe(false);
  });
});
