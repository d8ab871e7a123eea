import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { usePageLook } from '../page-look';
import { Notice } from '../parts/notice';
import { words } from '../strings';

/** Nothing was sent: these words look like somebody's. The officer takes them out, or says that they are invented. */
export function RealPeopleNotice({ found, invented }: { readonly found: readonly string[]; readonly invented: () => void }): ReactElement {
  const look = usePageLook();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [found]);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="stopped" title={words.realPeople} alert>
        <p className={look.text}>{words.realPeopleLine}</p>
        <ul className={look.plainList}>
          {found.slice(0, 12).map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <div className={look.buttons}>
          <Button appearance="outline" className={look.button} onClick={invented}>
            {words.realPeopleInvented}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
