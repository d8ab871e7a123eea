import type { DeviceUse } from '../core/service/device-use';

/** So many go at once at most, and none waits longer: the last ones of a day would be lost with the pane. */
const most = 20;
const waitMs = 600_000;

/** What was done on this device, on its way to the council's sums. In memory alone. */
export interface DeviceUses {
  readonly add: (use: DeviceUse) => void;
  /** The pane closes: what has gathered is told. */
  readonly flush: () => void;
}

/** Takes what tells several uses at once; gathers them, so that nobody can tell from the sending when a letter was written. */
export function gatherUses(tell: (uses: readonly DeviceUse[]) => void): DeviceUses {
  let gathered: DeviceUse[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const uses = gathered;
    gathered = [];
    if (uses.length > 0) tell(uses);
  };
  return {
    add: (use) => {
      gathered.push(use);
      if (gathered.length >= most) flush();
      else timer ??= setTimeout(flush, waitMs);
    },
    flush,
  };
}
