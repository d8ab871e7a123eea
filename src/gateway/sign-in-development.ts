import { Problem } from '../core/problem';
import { officerRoles, type OfficerRole } from '../core/service/officer-role';
import type { SignIn } from './officer';

/**
 * Lets everybody in as whom they say they are, for a preview on one machine.
 * @throws Error at once in production, so that no setting can ever switch it on there.
 */
export function developmentSignIn(environment: string | undefined): SignIn {
  if (environment === 'production')
    throw new Error('The development sign-in cannot be used in production. Set ENTRA_TENANT and ENTRA_AUDIENCE.');
  return (headers) => {
    const asked = headers.get('x-development-officer') ?? 'officer-one;team-one;officer';
    const [id = '', team = '', names = 'officer'] = asked.split(';');
    if (!/^[a-z0-9-]{1,40}$/.test(id)) return Promise.reject(new Problem('signed-out'));
    const held = names.split(',').filter((name): name is OfficerRole => officerRoles.some((role) => role === name));
    return Promise.resolve({
      id,
      team: /^[a-z0-9-]{0,40}$/.test(team) ? team : '',
      roles: [...new Set<OfficerRole>(['officer', ...held])],
    });
  };
}
