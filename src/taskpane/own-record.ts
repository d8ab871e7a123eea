import type { Action } from '../core/job';
import { keep, type Kept } from './kept';
import type { SettingsStore } from './settings';

/** One thing the officer did: which letter, when, and what came of it. No word of it. */
export interface Deed {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly templateId: string;
  readonly action: Action;
  readonly place: 'device' | 'service';
  /** "shown" until it is known: read, and neither put in nor put back. */
  readonly outcome: 'shown' | 'inserted' | 'edited' | 'discarded' | 'copied';
}

/** What is kept of the officer's own work, on this device and nowhere else. Wiped when the officer signs out. */
export interface OwnRecord {
  /** Newest first. */
  readonly deeds: readonly Deed[];
  /** Ids of letters, newest first. */
  readonly favourites: readonly string[];
  /** The ISO date on which each letter's questions were last asked, by id. */
  readonly asked: Readonly<Record<string, string>>;
  /** The officer signed out and has not signed in since. */
  readonly signedOut: boolean;
  /** Whose it is, as the directory's opaque id; empty while nobody has signed in. */
  readonly owner: string;
}

export const emptyRecord: OwnRecord = { deeds: [], favourites: [], asked: {}, signedOut: false, owner: '' };

const most = 100;
const actions = ['improve', 'draft', 'summarise', 'reply'] as const satisfies readonly Action[];
const places = ['device', 'service'] as const;
const outcomes = ['shown', 'inserted', 'edited', 'discarded', 'copied'] as const;

/** Takes where it is stored; gives the record, stored at each change. A browser that refuses storage only means that it lasts until the pane closes. */
export function ownRecord(store: SettingsStore): Kept<OwnRecord> {
  const kept = keep(readRecord(store));
  return {
    ...kept,
    set: (next) => {
      kept.set({ ...next, deeds: next.deeds.slice(0, most) });
      try {
        store.write(JSON.stringify(kept.get()));
      } catch {
        // Private windows and locked-down browsers refuse; nothing the officer can do about it here.
      }
    },
  };
}

/** Takes a record; gives it without anything the officer did. What a sign-out leaves is that somebody signed out. */
export function wiped(record: OwnRecord): OwnRecord {
  return { ...emptyRecord, signedOut: record.signedOut, owner: record.owner };
}

/** Ids of the letters last used, newest first, each once. */
export function recentLetters({ deeds }: OwnRecord): readonly string[] {
  return [...new Set(deeds.map(({ templateId }) => templateId))];
}

/** Anything missing, damaged or unknown is left out. */
function readRecord(store: SettingsStore): OwnRecord {
  let stored: Readonly<Record<string, unknown>> = {};
  try {
    const value: unknown = JSON.parse(store.read() ?? '{}');
    if (typeof value === 'object' && value !== null) stored = value as Record<string, unknown>;
  } catch {
    return emptyRecord;
  }
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const asked = typeof stored['asked'] === 'object' && stored['asked'] !== null ? Object.entries(stored['asked']) : [];
  return {
    deeds: list(stored['deeds']).flatMap(readDeed).slice(0, most),
    favourites: list(stored['favourites']).filter((id): id is string => typeof id === 'string'),
    asked: Object.fromEntries(asked.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    signedOut: stored['signedOut'] === true,
    owner: typeof stored['owner'] === 'string' ? stored['owner'] : '',
  };
}

function readDeed(value: unknown): readonly Deed[] {
  if (typeof value !== 'object' || value === null) return [];
  const deed = value as Readonly<Record<string, unknown>>;
  const action = actions.find((one) => one === deed['action']);
  const place = places.find((one) => one === deed['place']);
  const outcome = outcomes.find((one) => one === deed['outcome']);
  if (action === undefined || place === undefined || outcome === undefined) return [];
  if (typeof deed['at'] !== 'number' || typeof deed['templateId'] !== 'string') return [];
  return [{ at: deed['at'], templateId: deed['templateId'], action, place, outcome }];
}
