import { useEffect, useState } from 'react';
import type { Shelf } from '../../core/library';
import type { ServiceState } from '../council-service';
import { keep, useKept } from '../kept';
import type { Pane } from '../pane-context';

const noService = keep<ServiceState | undefined>(undefined);

/** Whether the council's service is open to this officer now. */
export function useServiceOpen({ own }: Pick<Pane, 'own'>): boolean {
  return useKept(own?.service?.state ?? noService)?.at === 'open';
}

/** What the service says is close to this officer; undefined until it does, or where there is none. */
export function useShelf(pane: Pick<Pane, 'own'>): Shelf | undefined {
  const [shelf, setShelf] = useState<Shelf>();
  const service = pane.own?.service;
  const open = useServiceOpen(pane);
  useEffect(() => {
    let current = true;
    if (open)
      service?.shelf().then(
        (given) => current && setShelf(given),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [service, open]);
  return open ? shelf : undefined;
}
