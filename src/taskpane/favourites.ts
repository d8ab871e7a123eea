import { useState } from 'react';
import type { Shelf } from '../core/library';
import { keep, useKept, type Kept } from './kept';
import { emptyRecord, type OwnRecord } from './own-record';
import type { Own } from './use-own-work';

/** Stars pressed since the pane opened: they count before the service has them. */
const pressed = new WeakMap<Kept<OwnRecord>, Kept<ReadonlyMap<string, boolean>>>();
const noRecord = keep(emptyRecord);

export interface Favourites {
  readonly ids: readonly string[];
  readonly toggle: (id: string) => void;
}

/** The letters the officer keeps close: on this device, and at the council's service when the officer is signed in. */
export function useFavourites(own: Own | undefined, shelf: Pick<Shelf, 'favourites'> | undefined): Favourites {
  const [starsHere] = useState(() => keep<ReadonlyMap<string, boolean>>(new Map()));
  const kept = own?.record ?? noRecord;
  const stars = pressed.get(kept) ?? starsHere;
  if (!pressed.has(kept)) pressed.set(kept, stars);
  const record = useKept(kept);
  const now = useKept(stars);
  const ids = [...new Set([...[...now.keys()].reverse(), ...record.favourites, ...(shelf?.favourites ?? [])])].filter(
    (id) => now.get(id) !== false,
  );
  const toggle = (id: string): void => {
    const favourite = !ids.includes(id);
    const others = record.favourites.filter((other) => other !== id);
    stars.set(new Map(now).set(id, favourite));
    if (own === undefined) return;
    own.record.set({ ...own.record.get(), favourites: favourite ? [id, ...others] : others });
    if (own.service?.state.get().at === 'open')
      void own.service.library.tell({ told: 'favourite', templateId: id, favourite }, new AbortController().signal).catch(() => undefined);
  };
  return { ids, toggle };
}
