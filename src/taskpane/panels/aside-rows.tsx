import type { ReactElement } from 'react';
import { Row, RuledList } from '../parts/row';
import { words } from '../strings';

/** On the first screen: the ways back to work that was left standing for another message. */
export function AsideRows({
  aside,
}: {
  readonly aside: readonly { readonly subject: string | undefined; readonly goBack: () => void }[];
}): ReactElement {
  return (
    <RuledList>
      {aside.map(({ subject, goBack }, index) => (
        <Row
          key={index}
          id={`row-aside-${index}`}
          icon="undo"
          title={subject === undefined ? words.backToList : words.backToResult(subject)}
          hint={words.asideHint}
          press={goBack}
        />
      ))}
    </RuledList>
  );
}
