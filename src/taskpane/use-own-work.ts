import { useEffect, useMemo } from 'react';
import type { Host } from '../core/host';
import type { Told } from '../core/library';
import type { Model } from '../core/model';
import type { CouncilService } from './council-service';
import type { Deeds } from './deeds';
import { gatherUses } from './device-uses';
import { keep, type Kept } from './kept';
import type { OwnRecord } from './own-record';
import { witnessHost, witnessModel, type Happening } from './witness';

/** The officer's own: what is kept on this device, and the council's service where there is one. Comes a moment after the pane. */
export interface Own {
  readonly record: Kept<OwnRecord>;
  readonly service?: CouncilService | undefined;
}

type Models = { readonly device: Model; readonly service?: Model };

interface OwnWork {
  readonly host: Host;
  readonly models: Models;
  /** Undefined before the first piece of work: what follows it is loaded then. */
  readonly deeds: Kept<Deeds | undefined>;
}

/** Takes the host and the writers; gives them again, followed from each press to what came of it. */
export function useOwnWork(host: Host, models: Models, own: Own | undefined): OwnWork {
  const follower = useMemo(() => (own === undefined ? undefined : follow(own)), [own]);
  useEffect(() => {
    if (follower === undefined) return undefined;
    window.addEventListener('pagehide', follower.closes);
    return () => window.removeEventListener('pagehide', follower.closes);
  }, [follower]);
  const followedHost = useMemo(() => (follower === undefined ? host : witnessHost(host, follower.tell)), [host, follower]);
  const { device, service } = models;
  const followedModels = useMemo<Models>(() => {
    if (follower === undefined) return service === undefined ? { device } : { device, service };
    const { tell } = follower;
    return { device: witnessModel(device, tell), ...(service === undefined ? {} : { service: witnessModel(service, tell) }) };
  }, [device, service, follower]);
  return { host: followedHost, models: followedModels, deeds: follower?.deeds ?? noDeeds };
}

const noDeeds = keep<Deeds | undefined>(undefined);

interface Follower {
  readonly deeds: Kept<Deeds | undefined>;
  readonly tell: (happening: Happening) => void;
  readonly closes: () => void;
}

function follow({ record, service }: Own): Follower {
  const deeds = keep<Deeds | undefined>(undefined);
  let loading: Promise<Deeds> | undefined;
  const tellCouncil = (fact: Told): void => {
    // Signed out, or with no service, nothing is told to anybody; what cannot be told is let go.
    if (service?.state.get().at === 'open') void service.library.tell(fact, new AbortController().signal).catch(() => undefined);
  };
  const counts = (): boolean => {
    const state = service?.state.get();
    return state?.at === 'open' && state.standing.countOnDevice === true;
  };
  // Asked again when they are told: the council may have ended it since.
  const uses = gatherUses((gathered) => counts() && tellCouncil({ told: 'uses', uses: gathered }));
  const load = async (): Promise<Deeds> => {
    const { followDeeds } = await import('./deeds');
    const loaded = followDeeds(record, tellCouncil, (use) => {
      if (counts()) uses.add(use);
    });
    deeds.set(loaded);
    return loaded;
  };
  return {
    deeds,
    tell: (happening) => {
      if (happening.happened === 'asked') loading ??= load();
      // Without what follows the work, the work itself goes on.
      loading?.then((loaded) => loaded.happened(happening)).catch(() => (loading = undefined));
    },
    closes: () => {
      deeds.get()?.closes();
      uses.flush();
    },
  };
}
