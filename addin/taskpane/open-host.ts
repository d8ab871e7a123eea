import type { Host, Landing, Writing } from '../../src/core/host';
import { outlookHost } from '../../src/hosts/outlook/outlook';
import { wordHost } from '../../src/hosts/word/word-host';

declare global {
  interface Window {
    /** Set by the round-trip script before the pane loads, to compare what was proposed with what a saved file says. */
    readonly fairCopyWitness?: (writing: Writing, landing: Landing) => void;
  }
}

/** A host whose writing is also told to a witness on the page, where there is one. */
function witnessed(host: Host): Host {
  const { fairCopyWitness: witness } = window;
  if (witness === undefined) return host;
  return {
    ...host,
    write: async (writing, signal) => {
      const landing = await host.write(writing, signal);
      witness(writing, landing);
      return landing;
    },
  };
}

/** Gives the open item's host; undefined where Office is neither Word nor Outlook (the page opened in a browser by itself). */
export function openHost(application: Office.HostType | null): { readonly surface: 'word' | 'outlook'; readonly host: Host } | undefined {
  if (application === Office.HostType.Word) return { surface: 'word', host: witnessed(wordHost()) };
  if (application === Office.HostType.Outlook) return { surface: 'outlook', host: outlookHost() };
  return undefined;
}
