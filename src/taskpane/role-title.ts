import { templateRoles } from '../core/template-roles';

/** Takes the id of an officer's role; gives its name. */
export function roleTitle(role: string): string {
  return templateRoles.find(({ id }) => id === role)?.title ?? role;
}
