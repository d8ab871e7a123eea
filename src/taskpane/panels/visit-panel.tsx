import type { ReactElement } from 'react';
import { Frame } from '../frame';
import type { IconName } from '../icons';
import { useLook } from '../look';
import { Row, RuledList } from '../parts/row';
import { Section } from '../parts/section';
import { words } from '../strings';
import { Sourced, ToDoList, type SourcedLine, type ToDo } from './thread-panel';

export interface VisitPanelProps {
  readonly who: string;
  readonly when: string;
  readonly lastTime: readonly SourcedLine[];
  readonly stillOpen: readonly ToDo[];
  readonly rows: readonly { readonly id: string; readonly icon: IconName; readonly title: string; readonly press: () => void }[];
  readonly tick: (id: string, done: boolean) => void;
  readonly open: (messageId: string) => void;
  readonly putNotes: () => void;
}

/** (21) Before a visit: what was said last time, and what is still open. */
export function VisitPanel({ who, when, lastTime, stillOpen, rows, tick, open, putNotes }: VisitPanelProps): ReactElement {
  const look = useLook();
  return (
    <Frame
      title={words.visitTitle}
      line={`${who}${words.dot}${when}`}
      main={{ label: words.putNotes, press: putNotes }}
      promise={words.othersSee}
    >
      <Section title={words.lastTime}>
        {lastTime.length === 0 ? (
          <p className={look.text}>{words.nothingBefore}</p>
        ) : (
          lastTime.map((line) => <Sourced key={line.messageId + line.quote} line={line} open={open} />)
        )}
      </Section>
      {stillOpen.length > 0 && (
        <Section title={words.stillOpen} aside={String(stillOpen.length)}>
          <ToDoList toDo={stillOpen} tick={tick} />
        </Section>
      )}
      <Section title={words.otherHelp}>
        <RuledList>
          {rows.map((row) => (
            <Row key={row.id} {...row} />
          ))}
        </RuledList>
      </Section>
    </Frame>
  );
}
