import { useId, type ReactElement, type ReactNode } from 'react';
import { useLook } from '../look';

/** A part of a screen under its own h2, with a count or hint at the right. */
export function Section({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: string | undefined;
  readonly children: ReactNode;
}): ReactElement {
  const look = useLook();
  const id = useId();
  return (
    <section className={look.section} aria-labelledby={id}>
      <div className={look.sectionHead}>
        <h2 id={id} className={look.h2}>
          {title}
        </h2>
        {aside !== undefined && <span className={look.grey}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
