import { Problem } from '../../core/problem';
import type { Signal } from '../../core/signal';
import { outlookCall } from './outlook-call';

type Callback<Value> = (result: Office.AsyncResult<Value>) => void;

interface SessionData {
  getAsync(name: string, callback: Callback<string>): void;
  setAsync(name: string, value: string, callback: Callback<void>): void;
  removeAsync(name: string, callback: Callback<void>): void;
}

const name = 'fair-copy-draft';
/** Limit of sessionData before Mailbox 1.16, in characters. */
const longest = 50_000;
/** Unfinished replies to so many messages wait in one tab; the oldest go first. */
const most = 5;
/** Milliseconds after which an unfinished reply is thrown away. */
const keepFor = 12 * 60 * 60 * 1000;

interface Waiting {
  readonly at: number;
  readonly text: string;
}

/**
 * Unfinished work on the open item, over a reload of the pane. In compose it lives in the item's own sessionData (Mailbox 1.11): in this item, in this
 * session, sent to nobody. When reading there is no such place, so it waits in the tab's sessionStorage, which goes with the tab. Never in local storage,
 * roaming settings or custom properties: those outlive the work and are read elsewhere.
 */
export function draftShelf(tab: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): {
  read(signal: Signal): Promise<string | undefined>;
  write(text: string | undefined, signal: Signal): Promise<void>;
} {
  return {
    async read(signal) {
      const place = placeNow();
      if (place === undefined) return undefined;
      if (typeof place === 'string') return waiting(tab)[place]?.text;
      return outlookCall<string>((callback) => place.getAsync(name, callback), signal).catch(() => undefined);
    },
    async write(text, signal) {
      const place = placeNow();
      if (place === undefined) return;
      if (text !== undefined && text.length > longest) throw new Problem('too-long');
      if (typeof place !== 'string') {
        await outlookCall<void>(
          (callback) => (text === undefined ? place.removeAsync(name, callback) : place.setAsync(name, text, callback)),
          signal,
        );
        return;
      }
      const others = Object.entries(waiting(tab)).filter(([id]) => id !== place);
      const kept = [...(text === undefined ? [] : [[place, { at: Date.now(), text }] as const]), ...others]
        .sort(([, one], [, other]) => other.at - one.at)
        .slice(0, most);
      if (kept.length === 0) tab.removeItem(name);
      else tab.setItem(name, JSON.stringify(Object.fromEntries(kept)));
    },
  };
}

/** The open item's sessionData, or the id that its work waits under in the tab; undefined with nothing open or nowhere to put it. */
function placeNow(): SessionData | string | undefined {
  const item = Office.context.mailbox.item as
    { readonly itemId?: string; readonly subject?: unknown; readonly sessionData?: SessionData } | null | undefined;
  if (item === null || item === undefined) return undefined;
  if (typeof item.subject !== 'string') return item.sessionData;
  return typeof item.itemId === 'string' && item.itemId !== '' ? item.itemId : undefined;
}

function waiting(tab: Pick<Storage, 'getItem'>): Readonly<Record<string, Waiting>> {
  try {
    const all = JSON.parse(tab.getItem(name) ?? '{}') as Record<string, Waiting>;
    return Object.fromEntries(Object.entries(all).filter(([, { at }]) => Date.now() - at < keepFor));
  } catch {
    return {};
  }
}
