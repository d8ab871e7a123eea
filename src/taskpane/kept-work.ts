import { useEffect, useRef } from 'react';
import type { Host, OpenItem } from '../core/host';
import type { Draft } from '../core/proposal';
import type { Signal } from '../core/signal';
import type { Kept } from './kept';
import { keyOf } from './open-item';

/** Where unfinished work on the open item waits while the pane reloads. Never local storage: it goes with the item or the tab. Fails silently. */
export interface DraftShelf {
  read(signal: Signal): Promise<string | undefined>;
  write(text: string | undefined, signal: Signal): Promise<void>;
}

/** A reply that was drafted and not put in yet. */
export interface KeptDraft {
  readonly templateId: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly draft: Omit<Draft, 'left'>;
  readonly questions: readonly { readonly quote: string; readonly answered: boolean }[];
  readonly to: string;
  /** Which item it answers, as `keyOf` names it. */
  readonly item: string;
}

type Answers = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Milliseconds after the last key before what was typed is put away. */
const pause = 600;

/** Puts away what is typed and drafted for the open item after a pause, and takes it out again when the pane opens on it anew. */
export function useKeptWork(parts: {
  readonly host: Host;
  readonly item: Kept<OpenItem | undefined>;
  readonly answers: Kept<Answers>;
  readonly draft: Kept<KeptDraft | undefined>;
  readonly shelf: DraftShelf | undefined;
  /** True while another item is open than the one last read: its place is not for this work. */
  readonly elsewhere: boolean;
}): void {
  const { host, item, answers, draft, shelf, elsewhere } = parts;
  const away = useRef(elsewhere);
  useEffect(() => {
    away.current = elsewhere;
  }, [elsewhere]);
  const busy = useRef(false);
  useEffect(() => {
    if (shelf === undefined) return;
    let reading = new AbortController();
    const takeOut = async (): Promise<void> => {
      // What waits for the item before is nothing to this one.
      reading.abort();
      reading = new AbortController();
      const { signal } = reading;
      const kept = parse(await shelf.read(signal).catch(() => undefined));
      if (signal.aborted || kept === undefined) return;
      busy.current = true;
      // Outlook may answer when a letter is open already: its blanks are filled, and what was typed since stays.
      const now = answers.get();
      const merged = Object.entries(kept.answers).map(([name, given]) => [name, { ...given, ...now[name] }] as const);
      answers.set({ ...now, ...Object.fromEntries(merged) });
      if (kept.draft !== undefined && draft.get() === undefined) draft.set(kept.draft);
      busy.current = false;
    };
    let writing = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const putAwayNow = (): void => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      if (away.current) return;
      const key = keyOf(item.get());
      const own = Object.fromEntries(
        Object.entries(answers.get()).filter(([name]) => (key === '' ? !name.includes('@') : name.endsWith(key))),
      );
      const mine = draft.get()?.item === key ? draft.get() : undefined;
      const nothing = mine === undefined && Object.keys(own).length === 0;
      // The newer words make the older ones needless, also where those are still on their way.
      writing.abort();
      writing = new AbortController();
      void shelf
        .write(nothing ? undefined : JSON.stringify({ answers: own, ...(mine === undefined ? {} : { draft: mine }) }), writing.signal)
        .catch(() => undefined);
    };
    const putAway = (): void => {
      if (busy.current) return;
      clearTimeout(timer);
      timer = setTimeout(putAwayNow, pause);
    };
    void takeOut();
    const stops = [answers.subscribe(putAway), draft.subscribe(putAway), host.watch((what) => what === 'item' && void takeOut())];
    // The pane may be closed in the middle of a word.
    window.addEventListener('pagehide', putAwayNow);
    return () => {
      reading.abort();
      clearTimeout(timer);
      window.removeEventListener('pagehide', putAwayNow);
      for (const stop of stops) stop();
    };
  }, [host, item, answers, draft, shelf]);
}

function parse(text: string | undefined): { readonly answers: Answers; readonly draft?: KeptDraft } | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    if (typeof kept !== 'object' || kept === null || !('answers' in kept)) return undefined;
    return kept as { readonly answers: Answers; readonly draft?: KeptDraft };
  } catch {
    return undefined;
  }
}
