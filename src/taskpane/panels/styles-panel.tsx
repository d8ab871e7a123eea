import type { ReactElement } from 'react';
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
}: {
  readonly styles: readonly Template[];
  readonly chosen: string;
  readonly choose: (template: Template) => void;
}): ReactElement {
  return (
    <Frame title={words.styleTitle} promise={words.promise}>
      <RuledList>
        {styles.map((template) => (
          <Row
            key={template.id}
            id={`style-${template.id}`}
            icon={template.id === chosen ? 'tick' : 'circle'}
            title={template.title}
            hint={template.status === 'approved' ? template.summary : `${template.summary}. ${libraryWords.status(template.status)}.`}
            press={() => choose(template)}
          />
        ))}
      </RuledList>
    </Frame>
  );
}
