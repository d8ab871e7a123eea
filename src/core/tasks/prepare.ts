import type { Council } from '../council';
import { pseudonymise } from '../pseudonymise';
import { hiddenThings, type HiddenThing, type Hiding } from '../hiding';
import type { PseudonymKey } from '../pseudonym';

export interface PrepareInput {
  readonly texts: readonly string[];
  /** False for work on this device, where nothing leaves and so nothing has to be hidden. */
  readonly masked: boolean;
  readonly council: Council;
  readonly hiding: Hiding;
}

export interface Prepared {
  readonly texts: readonly string[];
  /** Stays on the device. */
  readonly key: PseudonymKey;
  readonly hidden: readonly HiddenThing[];
}

/** Makes texts safe to leave the device: every piece of personal data replaced by a stand-in, the same person by the same one throughout. */
export function prepare({ texts, masked, council, hiding }: PrepareInput): Prepared {
  if (!masked) return { texts, key: { pseudonyms: [] }, hidden: [] };
  const { texts: safe, key } = pseudonymise(texts, { council, ...hiding });
  return { texts: safe, key, hidden: hiddenThings(key) };
}
