import { runSignInWindow, type SignInPage } from '../../src/hosts/sign-in/sign-in-window';

let open: jest.SpyInstance;
const { close } = window;
beforeEach(() => (open = jest.spyOn(window, 'open').mockReturnValue(null)));
afterEach(() => {
  window.close = close;
  open.mockRestore();
  Object.assign(window, { opener: null });
  window.history.replaceState(null, '', '/');
});

function page(): SignInPage {
  const part = (hidden: boolean): HTMLElement => Object.assign(document.createElement('div'), { hidden });
  return { ending: part(false), asking: part(true), failed: part(true), button: document.createElement('button') };
}

/** Opens the page at an address made as MSAL makes it, or as a stranger would. */
function openAt(url: string): SignInPage {
  const parts = page();
  window.history.replaceState(
    null,
    '',
    `/signed-in.html#${new URLSearchParams({ req: JSON.stringify({ id: 'one', method: 'GET', url }) })}`,
  );
  runSignInWindow(parts, window.location.href);
  return parts;
}

const seen = ({ ending, asking, failed }: SignInPage): readonly string[] =>
  Object.entries({ ending, asking, failed }).flatMap(([name, { hidden }]) => (hidden ? [] : [name]));

test('the directory’s window opens on a press and not before', () => {
  Object.assign(window, { opener: { postMessage: () => undefined } });
  Object.assign(globalThis, {
    BroadcastChannel: class {
      close(): void {}
    },
  });
  const parts = openAt('https://login.microsoftonline.com/council/oauth2/v2.0/authorize?client_id=1');
  expect(seen(parts)).toEqual(['asking']);
  expect(open).not.toHaveBeenCalled();
  parts.button.click();
  expect(open.mock.calls.map(([address]) => address as string)).toEqual([
    'https://login.microsoftonline.com/council/oauth2/v2.0/authorize?client_id=1',
  ]);
  expect(seen(parts)).toEqual(['ending']);
});

test.each(['https://login.microsoftonline.example/sign-in', 'javascript:alert(1)', 'http://login.microsoftonline.com/'])(
  'an address somebody made up leads nowhere: %s',
  (address) => {
    Object.assign(window, { opener: { postMessage: () => undefined } });
    const parts = openAt(address);
    parts.button.click();
    expect(open).not.toHaveBeenCalled();
    expect(seen(parts)).toEqual(['failed']);
  },
);

test('opened by nobody it says so', () => {
  const parts = openAt('https://login.microsoftonline.com/council/oauth2/v2.0/authorize');
  parts.button.click();
  expect(open).not.toHaveBeenCalled();
  expect(seen(parts)).toEqual(['failed']);
});

test('the window stays a moment after what it hands over, so that it is read before the end', () => {
  jest.useFakeTimers();
  const ended = jest.fn();
  window.close = ended;
  const said: unknown[] = [];
  Object.assign(window, { opener: { postMessage: (message: unknown) => said.push(message) } });
  let hand: (event: { readonly data: unknown }) => void = () => undefined;
  Object.assign(globalThis, {
    BroadcastChannel: class {
      set onmessage(listener: typeof hand) {
        hand = listener;
      }
      close(): void {}
    },
  });
  open.mockReturnValue({ closed: false });
  openAt('https://login.microsoftonline.com/council/oauth2/v2.0/authorize').button.click();
  hand({ data: { payload: 'code=1' } });
  expect(said).toEqual([expect.objectContaining({ payload: 'code=1' })]);
  jest.advanceTimersByTime(1_500);
  expect(ended).not.toHaveBeenCalled();
  jest.advanceTimersByTime(10_000);
  expect(ended).toHaveBeenCalled();
  jest.useRealTimers();
});
