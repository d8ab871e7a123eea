import type { Council } from '../council';
import { pseudonymise } from '../pseudonymise';
import type { PseudonymKey } from '../pseudonym';

export interface PrepareInput {
  readonly texts: readonly string[];
  /** False for work on this device, where nothing leaves and so nothing has to be hidden. */
  readonly masked: boolean;
  readonly council: Council;
  readonly mask: readonly string[];
  readonly unmask: readonly string[];
}

export interface Prepared {
  readonly texts: readonly string[];
  /** Stays on the device. */
  readonly key: PseudonymKey;
  readonly hidden: readonly { readonly kind: string; readonly count: number }[];
}

/** Makes texts safe to leave the device: every piece of personal data replaced by a stand-in, the same person by the same one throughout. */
export function prepare({ texts, masked, council, mask, unmask }: PrepareInput): Prepared {
  if (!masked) return { texts, key: { pseudonyms: [] }, hidden: [] };
  return pseudonymise(texts, { council, mask, unmask });
}
