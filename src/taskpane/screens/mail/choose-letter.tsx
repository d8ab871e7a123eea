import type { ReactElement, ReactNode } from 'react';
import type { Template } from '../../../core/template';
import { Frame } from '../../frame';
import type { IconName } from '../../icons';
import { Row, RuledList } from '../../parts/row';
import { words } from '../../strings';

/** Letters to start from, a row each, under what is said above them. */
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
  return (
    <Frame title={title} line={words.readFirst}>
      {children}
      <RuledList>
        {letters.map((letter) => (
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
