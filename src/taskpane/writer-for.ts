import type { Standing } from '../core/library';
import type { Model } from '../core/model';
import type { Template } from '../core/template';
import type { ServiceState } from './council-service';
import { chosenModel, type Pane } from './pane-context';

/** What a letter is used for, and the role it is filed under. */
export type Use = Pick<Template, 'action' | 'role'>;

/** Whether the council lets its service do this at all ("action"), or not for letters of this role ("letters"); undefined when it does. */
export function offFor({ actions, lettersOff = {} }: Standing, { action, role }: Use): 'action' | 'letters' | undefined {
  if (actions[action]?.allowed === false) return 'action';
  return Object.hasOwn(lettersOff, role) && lettersOff[role]?.includes(action) === true ? 'letters' : undefined;
}

/** The same as the pane knows it now, where the officer would have the service write. */
export function offNow(
  pane: Pick<Pane, 'models' | 'settings'>,
  state: ServiceState | undefined,
  use: Use,
): 'action' | 'letters' | undefined {
  return chosenModel(pane).place === 'service' && state?.at === 'open' ? offFor(state.standing, use) : undefined;
}

/**
 * Who writes: the writer the officer chose, but the device for what the council keeps from its service, so that nothing is sent to be refused. Work that
 * names no use asks no writer: it is done on the device, and says so.
 */
export function writerFor(pane: Pick<Pane, 'models' | 'settings' | 'own'>, use: Use | undefined): Model {
  return use === undefined || offNow(pane, pane.own?.service?.state.get(), use) !== undefined ? pane.models.device : chosenModel(pane);
}
