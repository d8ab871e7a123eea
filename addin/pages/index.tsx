import { createRoot } from 'react-dom/client';
import { App } from '../../src/pages/app';
import { previewSignIn, type PageSignIn, type SignInMethod } from '../../src/pages/sign-in';
import { words } from '../../src/pages/strings';

/** The pages the gateway serves, wired together: which sign-in, then the page. The directory's library is fetched only where it is used. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;
  let signIn: PageSignIn;
  try {
    const response = await fetch('/api/sign-in', { signal: AbortSignal.timeout(15_000) });
    if (!response.ok) throw new Error('the gateway does not answer');
    const method = (await response.json()) as SignInMethod;
    signIn =
      method.kind === 'entra'
        ? await (await import('../../src/pages/sign-in-entra')).entraSignIn(method)
        : previewSignIn(window.sessionStorage);
  } catch {
    // Before anything is there to draw with: plain words, and the browser's own way to try again.
    const { title, line } = words.problems['no-answer'];
    root.textContent = `${title}. ${line}`;
    return;
  }
  createRoot(root).render(<App signIn={signIn} nonce={nonce} />);
}

void start();
