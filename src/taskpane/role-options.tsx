import type { ReactElement } from 'react';
import { templateRoles } from '../core/template-roles';

/** The roles whose letters there are, as the choices of a `Select`: the same in the pane and on the pages. */
export function RoleOptions(): ReactElement {
  return (
    <>
      {templateRoles.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </>
  );
}
