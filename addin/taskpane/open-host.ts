import type { Host } from '../../src/core/host';
import { outlookHost } from '../../src/hosts/outlook/outlook';
import { wordHost } from '../../src/hosts/word/word-host';

/** Gives the open item's host; undefined where Office is neither Word nor Outlook (the page opened in a browser by itself). */
export function openHost(application: Office.HostType | null): { readonly surface: 'word' | 'outlook'; readonly host: Host } | undefined {
  if (application === Office.HostType.Word) return { surface: 'word', host: wordHost() };
  if (application === Office.HostType.Outlook) return { surface: 'outlook', host: outlookHost() };
  return undefined;
}
