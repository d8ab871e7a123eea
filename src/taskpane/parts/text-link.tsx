import type { ReactElement } from 'react';
import { useLook } from '../look';

/** A quiet button that looks like a link: it acts in the pane or the letter and goes to no address. */
export function TextLink({
  id,
  label,
  spoken,
  press,
}: {
  readonly id?: string;
  readonly label: string;
  readonly spoken?: string;
  readonly press: () => void;
}): ReactElement {
  const look = useLook();
  return (
    <button
      type="button"
      className={look.link}
      onClick={press}
      {...(id === undefined ? {} : { id })}
      {...(spoken === undefined ? {} : { 'aria-label': spoken })}
    >
      {label}
    </button>
  );
}
