import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { usePageLook } from '../page-look';
import { Notice } from '../parts/notice';
import { words } from '../strings';

/** What looks like somebody's in one letter of a library file; the id is empty for the line that says whose file it is. */
export interface PeopleOfLetter {
  readonly id: string;
  readonly words: readonly string[];
}

/** Nothing came in yet: these letters hold what looks like somebody's details. They are left out, or whoever brings the file says that all is invented. */
export function PeopleInFileNotice({
  people,
  titleOf,
  without,
  invented,
}: {
  readonly people: readonly PeopleOfLetter[];
  readonly titleOf: (id: string) => string;
  /** Absent when no letter would be left. */
  readonly without?: () => void;
  readonly invented: () => void;
}): ReactElement {
  const look = usePageLook();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [people]);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="stopped" title={words.importPeople(people.length)} alert>
        <p className={look.text}>{words.importPeopleLine}</p>
        <ul className={look.plainList}>
          {people.slice(0, 40).map(({ id, words: found }) => (
            <li key={id}>{words.importPeopleOf(id === '' ? words.importWhose : titleOf(id), found.slice(0, 12))}</li>
          ))}
        </ul>
        {people.length > 40 && <p className={look.text}>{words.importPeopleMore(people.length - 40)}</p>}
        <div className={look.buttons}>
          {without !== undefined && (
            <Button appearance="outline" className={look.button} onClick={without}>
              {words.importWithout}
            </Button>
          )}
          <Button appearance="outline" className={look.button} onClick={invented}>
            {words.importInvented}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
