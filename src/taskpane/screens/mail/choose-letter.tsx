import { Field, Input } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { Template } from '../../../core/template';
import { templateSearch } from '../../../core/template-search';
import { Frame } from '../../frame';
import type { IconName } from '../../icons';
import { useLook } from '../../look';
import { usePane } from '../../pane-context';
import { Row, RuledList } from '../../parts/row';
import { words } from '../../strings';
import { libraryWords } from '../../strings/library';

/** More than fit on a screen are worth a search. */
const searched = 8;

/** Letters to start from, a row each, under what is said above them; found by words where there are many. */
export function ChooseLetter({
  title,
  icon,
  letters,
  choose,
  children,
}: {
  readonly title: string;
  readonly icon: IconName;
  readonly letters: readonly Template[];
  readonly choose: (letter: Template) => void;
  readonly children?: ReactNode;
}): ReactElement {
  const look = useLook();
  const { announce } = usePane();
  const [typed, setTyped] = useState('');
  const search = useMemo(() => templateSearch(letters), [letters]);
  const found = typed.trim() === '' ? undefined : search(typed);
  const latest = useRef(announce);
  useEffect(() => {
    latest.current = announce;
  });
  const count = found?.length;
  useEffect(() => {
    if (count === undefined) return undefined;
    // Said once the typing rests: a count at every letter would drown the letters.
    const timer = setTimeout(() => latest.current(libraryWords.found(count)), 600);
    return () => clearTimeout(timer);
  }, [count, typed]);
  return (
    <Frame title={title} line={words.readFirst}>
      {children}
      {letters.length > searched && (
        <Field label={libraryWords.findLabel}>
          <Input
            id="find-letter"
            type="search"
            value={typed}
            autoComplete="off"
            maxLength={400}
            onChange={(_event, { value }) => setTyped(value)}
          />
        </Field>
      )}
      {count === 0 && <p className={look.text}>{libraryWords.foundNone(true)}</p>}
      <RuledList>
        {(found ?? letters).map((letter) => (
          <Row
            key={letter.id}
            id={`${icon === 'reply' ? 'reply' : 'letter'}-${letter.id}`}
            icon={icon}
            title={letter.title}
            hint={letter.summary}
            press={() => choose(letter)}
          />
        ))}
      </RuledList>
    </Frame>
  );
}
