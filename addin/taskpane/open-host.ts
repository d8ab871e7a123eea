import type { Host, Landing, Writing } from '../../src/core/host';

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

/** Gives the open item's host; undefined where Office is neither Word nor Outlook (the page opened in a browser by itself). Each is loaded where it is. */
export async function openHost(
  application: Office.HostType | null,
): Promise<{ readonly surface: 'word' | 'outlook'; readonly host: Host } | undefined> {
  if (application === Office.HostType.Word) {
    const { wordHost } = await import('../../src/hosts/word/word-host');
    return { surface: 'word', host: witnessed(wordHost()) };
  }
  if (application === Office.HostType.Outlook) {
    const { outlookHost } = await import('../../src/hosts/outlook/outlook');
    return { surface: 'outlook', host: outlookHost() };
  }
  return undefined;
}
