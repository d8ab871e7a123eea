import type { Host, Landing, OpenItem, Writing } from '../../src/core/host';
import { Problem } from '../../src/core/problem';
import { outlookHost } from '../../src/hosts/outlook/outlook';
import { wordHost } from '../../src/hosts/word/word-host';

// The product's host for Word or Outlook on a page of its own, for tests that call it from outside: values that do not cross into a test as they are become plain data.

export type Said<Value> = { readonly value: Value } | { readonly problem: { readonly code: string; readonly technical?: string } };

interface HostPage {
  read(scope: OpenItem['scope']): Promise<Said<Omit<OpenItem, 'abilities'> & { readonly abilities: readonly string[] }>>;
  write(writing: Writing): Promise<Said<{ readonly landing: Landing; readonly key: number }>>;
  /** `key` names the landing: it must be the very object the host gave. */
  restore(key: number, overwrite: boolean): Promise<Said<Awaited<ReturnType<Host['restore']>>>>;
  show(id: string, start: number, end: number): Promise<Said<undefined>>;
  /** How often the host called back since watching began. */
  readonly heard: { selections: number };
}

declare global {
  interface Window {
    wordHost?: HostPage;
  }
}

async function said<Value>(work: Promise<Value>): Promise<Said<Value>> {
  try {
    return { value: await work };
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    return { problem: { code: thrown.code, ...(thrown.technical === undefined ? {} : { technical: thrown.technical }) } };
  }
}

void Office.onReady(({ host: application }) => {
  const host = application === Office.HostType.Outlook ? outlookHost() : wordHost();
  const landings: Landing[] = [];
  const heard = { selections: 0 };
  host.watch(() => {
    heard.selections += 1;
  });
  const never = (): AbortSignal => new AbortController().signal;
  window.wordHost = {
    heard,
    read: (scope) => said(host.read(scope, never()).then((item) => ({ ...item, abilities: [...item.abilities] }))),
    write: (writing) =>
      said(
        host.write(writing, never()).then((landing) => {
          landings.push(landing);
          return { landing, key: landings.length - 1 };
        }),
      ),
    restore: (key, overwrite) => {
      const landing = landings[key];
      return said(landing ? host.restore(landing, overwrite, never()) : Promise.reject(new Error('no such landing')));
    },
    show: (id, start, end) => said(host.show(id, { start, end }, never()).then(() => undefined)),
  };
});
