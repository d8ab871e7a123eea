import { mergeClasses } from '@fluentui/react-components';
import { useContext, useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { usePageLook } from '../page-look';
import { OptionalSession } from '../session';
import { words } from '../strings';

/** Focus goes to the title when somebody follows a link within the pages, so that a screen reader hears where they are; not on the first page. */
export function Page({
  title,
  line,
  children,
}: {
  readonly title: string;
  readonly line?: string;
  readonly children: ReactNode;
}): ReactElement {
  const look = usePageLook();
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useContext(OptionalSession)?.moved;
  useEffect(() => {
    if (moved?.current === true) heading.current?.focus();
  }, [moved]);
  useEffect(() => {
    document.title = words.titleOf(title);
  }, [title]);
  return (
    <>
      <div className={look.titles}>
        <h1 className={look.h1} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {line !== undefined && <p className={look.text}>{line}</p>}
      </div>
      {children}
    </>
  );
}

/** A part of a page with its own heading. */
export function Part({
  title,
  line,
  level = 2,
  children,
}: {
  readonly title: string;
  readonly line?: string;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}): ReactElement {
  const look = usePageLook();
  return (
    <section className={look.section}>
      <div className={mergeClasses(look.section, look.tight)}>
        {level === 2 ? <h2 className={look.h2}>{title}</h2> : <h3 className={look.h3}>{title}</h3>}
        {line !== undefined && <p className={look.grey}>{line}</p>}
      </div>
      {children}
    </section>
  );
}
