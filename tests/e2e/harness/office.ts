import type { Browser, Page } from 'playwright-core';
import type { EmulatorOptions, RunningEmulator } from '../../../emulator/server/server';
import { openBrowser } from './browser';
import { startForTest } from './emulator';
import { watchNetwork, type NetworkWatch } from './network';

export interface WatchedPage {
  readonly page: Page;
  readonly network: NetworkWatch;
}

export interface OfficeForTests {
  readonly browser: Browser;
  /** Where the emulated Office is. */
  readonly address: string;
  /** Where its pane is: another origin, as in Office. */
  readonly paneAddress: string;
  /** A page in a browser context of its own, as wide as an officer's screen. Nothing of it leaves this machine, and what tries to is written down. */
  newPage(): Promise<WatchedPage>;
}

/**
 * A browser and the emulated Office for the tests of one file: open before the first, closed after the last. Called beside the file's own `beforeAll`:
 * after it where the options need what that one starts, and before an `afterAll` that closes what Office speaks to.
 * @param options asked for when Office starts
 */
export function officeForTests(options: () => Partial<EmulatorOptions> | Promise<Partial<EmulatorOptions>> = () => ({})): OfficeForTests {
  let open: { readonly browser: Browser; readonly emulator: RunningEmulator } | undefined;
  beforeAll(async () => {
    const [browser, emulator] = await Promise.all([openBrowser(), Promise.resolve(options()).then(startForTest)]);
    open = { browser, emulator };
  });
  afterAll(async () => {
    await open?.browser.close();
    await open?.emulator.close();
  });
  const opened = (): NonNullable<typeof open> => {
    if (open === undefined) throw new Error('Office is open while tests run, and not before.');
    return open;
  };
  return {
    get browser() {
      return opened().browser;
    },
    get address() {
      return opened().emulator.address;
    },
    get paneAddress() {
      return opened().emulator.paneAddress;
    },
    newPage: async () => {
      const context = await opened().browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      return { page, network: await watchNetwork(page) };
    },
  };
}
