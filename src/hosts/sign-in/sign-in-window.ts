import { runPopupRelay } from '@azure/msal-browser/popup-relay';
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** The only place the window may lead to. */
const directory = 'https://login.microsoftonline.com';

/** The parts of the page this runs on. */
export interface SignInPage {
  /** Says that the officer is being signed in: there from the start. */
  readonly ending: HTMLElement;
  /** Asks the officer to go on; hidden until there is something to go on to. */
  readonly asking: HTMLElement;
  /** Says that it did not work; hidden until then. */
  readonly failed: HTMLElement;
  readonly button: HTMLElement;
}

/** Milliseconds between what a window hands over and its end. */
const lastMoment = 2_000;

/**
 * MSAL closes a window at once after it has handed over, and whoever opened it takes one that is closed for one the officer closed, and no longer knows
 * whose its words are: on a busy machine those may be read after the end (relayClient looks every half second, and compares event.source).
 */
function stayAMoment(): void {
  const end = window.close.bind(window);
  window.close = () => void setTimeout(end, lastMoment);
}

/**
 * The one page of ours that signs in in a window, in both of its parts. Opened by the pane, in a frame of Office's, it asks for a press and opens the
 * directory's own window: without a press a browser would stop that one, and without this page between, what the directory says could not reach the frame
 * (Microsoft identity platform, "Redirect bridge: cross-origin iframe limitation"; MSAL pull request 8687). Opened by the directory at the end, it gives what
 * was said to whoever opened that window, and closes.
 */
export function runSignInWindow(page: SignInPage, address: string): void {
  stayAMoment();
  if (!new URLSearchParams(new URL(address).hash.slice(1)).has('req')) {
    // Opened by hand there is nothing to hand back; what the page says is true then too.
    broadcastResponseToMainFrame().catch(() => undefined);
    return;
  }
  page.ending.hidden = true;
  page.asking.hidden = false;
  page.button.addEventListener(
    'click',
    () => {
      page.asking.hidden = true;
      page.ending.hidden = false;
      try {
        runPopupRelay({ allowedAuthorityOrigins: [directory] });
      } catch {
        // Nobody opened this page, or somebody else made its address.
        page.ending.hidden = true;
        page.failed.hidden = false;
      }
    },
    { once: true },
  );
}
