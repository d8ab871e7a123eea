import type { ReactElement, ReactNode } from 'react';
import type { Template } from '../../core/template';
import { Frame } from '../frame';
import { Row, RuledList } from '../parts/row';
import { words } from '../strings';
import { libraryWords } from '../strings/library';

/** The styles a letter can be improved in; choosing one starts it. */
export function StylesPanel({
  styles,
  chosen,
  choose,
  notice,
}: {
  readonly styles: readonly Template[];
  readonly chosen: string;
  readonly choose: (template: Template) => void;
  /** What keeps the council's service from doing the work, when something does. */
  readonly notice?: ReactNode;
}): ReactElement {
  const statuses = new Set(styles.map(({ status }) => status));
  const [first] = statuses;
  // What is so of all of them is said once.
  const ofAll = statuses.size === 1 && first !== 'approved' ? first : undefined;
  return (
    <Frame title={words.styleTitle} line={ofAll && libraryWords.status(ofAll)} promise={words.promise}>
      {notice}
      <RuledList>
        {styles.map((template) => (
          <Row
            key={template.id}
            id={`style-${template.id}`}
            icon={template.id === chosen ? 'tick' : 'circle'}
            title={template.title}
            hint={
              template.status === 'approved' || ofAll !== undefined
                ? template.summary
                : `${template.summary}. ${libraryWords.status(template.status)}.`
            }
            press={() => choose(template)}
          />
        ))}
      </RuledList>
    </Frame>
  );
}
