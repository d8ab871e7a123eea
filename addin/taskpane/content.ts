import type { Council } from '../../src/core/council';
import { Problem } from '../../src/core/problem';
import type { Template } from '../../src/core/template';
import type { SignInSettings } from '../../src/hosts/sign-in/msal';

/** Milliseconds for a file of our own origin. */
const deadline = 15_000;

/** pane.json: how this council reaches Microsoft Graph. None means that only chosen messages can be read. */
export interface PaneSettings {
  readonly graph?: { readonly base: string; readonly token: string } | SignInSettings;
  /** What the council chose for a message that could not be checked before sending; "send" when absent. */
  readonly whenUnsure?: 'send' | 'ask';
}

/** The templates and the council's settings, from our own origin; asked for once each. */
export interface Content {
  readonly templates: () => Promise<readonly Template[]>;
  readonly council: () => Promise<Council>;
  readonly settings: () => Promise<PaneSettings>;
}

/** Takes nothing; gives what fetches the pane's content when it is first needed. A failed try is forgotten, so that the next one asks again. */
export function content(): Content {
  return {
    templates: once(() => read<readonly Template[]>('templates.json')),
    council: once(() => read<Council>('council.json')),
    settings: once(() => read<PaneSettings>('pane.json')),
  };
}

function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | undefined;
  return () => {
    asked ??= ask().catch((thrown: unknown) => {
      asked = undefined;
      throw thrown;
    });
    return asked;
  };
}

async function read<Value>(file: string): Promise<Value> {
  try {
    const response = await fetch(new URL(file, document.baseURI), { signal: AbortSignal.timeout(deadline) });
    if (!response.ok) throw new Problem('service-failed', { technical: `${file}: HTTP ${response.status}` });
    return (await response.json()) as Value;
  } catch (cause) {
    throw cause instanceof Problem ? cause : new Problem('no-answer', { technical: file, cause });
  }
}
