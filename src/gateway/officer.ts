import { Problem } from '../core/problem';
import type { OfficerRole } from '../core/service/officer-role';

/** Who sends a request: an opaque id of the directory, never a name. */
export interface Officer {
  readonly id: string;
  /** The team's opaque id or name as the directory gives it; empty when it gives none. */
  readonly team: string;
  readonly roles: readonly OfficerRole[];
}

/** Takes a request's headers; gives who sent it. @throws Problem signed-out, not-allowed */
export type SignIn = (headers: Pick<Headers, 'get'>) => Promise<Officer>;

/** True when the officer has at least one of these roles. */
export function hasRole(officer: Officer, ...wanted: readonly OfficerRole[]): boolean {
  return officer.roles.some((role) => wanted.includes(role));
}

/** @throws Problem not-allowed when the officer has none of these roles */
export function requireRole(officer: Officer, ...wanted: readonly OfficerRole[]): void {
  if (!hasRole(officer, ...wanted)) throw new Problem('not-allowed', { technical: `needs ${wanted.join(' or ')}` });
}
