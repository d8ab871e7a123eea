import { useEffect, useRef, useState } from 'react';
import { noHiding, type Hiding } from '../core/hiding';
import type { Host } from '../core/host';
import { keep, type Kept } from './kept';
import type { ItemName } from './open-item';

/**
 * Words the officer marked to hide, or to leave as they are: of the item that the screen is about, whatever else is open meanwhile, because a result may be
 * made again. What has no name of its own (a document, a new draft) has them until another item opens. In memory only.
 */
export function useHidingOfItems(host: Host, itemNow: () => ItemName | undefined): Kept<Hiding> {
  const latest = useRef(itemNow);
  useEffect(() => {
    latest.current = itemNow;
  });
  const [hidings] = useState(() => keep<ReadonlyMap<string, Hiding>>(new Map()));
  const [hiding] = useState((): Kept<Hiding> => {
    const keyNow = (): string => {
      const item = latest.current();
      return item?.key || item?.conversation || '';
    };
    return {
      get: () => hidings.get().get(keyNow()) ?? noHiding,
      set: (next) => hidings.set(new Map(hidings.get()).set(keyNow(), next)),
      subscribe: hidings.subscribe,
    };
  });
  useEffect(
    () =>
      host.watch((what) => {
        if (what === 'item') hidings.set(new Map([...hidings.get()].filter(([key]) => key !== '')));
      }),
    [host, hidings],
  );
  return hiding;
}
