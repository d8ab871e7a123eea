import type { ReactElement, ReactNode } from 'react';
import type { Template } from '../../../core/template';
import { Frame } from '../../frame';
import type { IconName } from '../../icons';
import { useLook } from '../../look';
import { LetterSearch } from '../../parts/letter-search';
import { Row, RuledList } from '../../parts/row';
import { useStays } from '../../stays';
import { words } from '../../strings';
import { libraryWords } from '../../strings/library';
import { useFoundLetters } from '../use-found-letters';

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
  const [typed, setTyped] = useStays('typed', () => '');
  const found = useFoundLetters(letters, typed);
  return (
    <Frame title={title} line={words.readFirst}>
      {children}
      {letters.length > searched && <LetterSearch typed={typed} type={setTyped} />}
      {found?.length === 0 && <p className={look.text}>{libraryWords.foundNone(true)}</p>}
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
