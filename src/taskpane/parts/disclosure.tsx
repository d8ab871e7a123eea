import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { Icon } from '../icons';
import { useLook } from '../look';

/** A line that opens to show more. */
export function Disclosure({
  title,
  aside,
  open = false,
  children,
}: {
  readonly title: string;
  readonly aside?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const look = useLook();
  const id = useId();
  const [shown, setShown] = useState(open);
  return (
    <div className={look.section}>
      <button
        type="button"
        className={look.row}
        style={{ minHeight: '40px', paddingLeft: 0 }}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
      >
        <span className={look.grow}>
          <span>{title}</span>
          {aside !== undefined && <span className={look.rowSub}>{aside}</span>}
        </span>
        <span style={{ transform: shown ? 'rotate(180deg)' : 'none' }}>
          <Icon name="down" size={18} />
        </span>
      </button>
      <div id={id} hidden={!shown}>
        {shown && children}
      </div>
    </div>
  );
}
