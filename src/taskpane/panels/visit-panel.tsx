import { useState, type ReactElement } from 'react';
import { Frame } from '../frame';
import type { IconName } from '../icons';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { Notice } from '../parts/notice';
import { Row, RuledList } from '../parts/row';
import { Section } from '../parts/section';
import { Sourced, ToDoList, type SourcedLine, type ToDo } from '../parts/sourced';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';
import type { ConflictLines } from './thread-panel';

export interface VisitPanelProps {
  readonly who: string;
  readonly when: string;
  readonly lastTime: readonly SourcedLine[];
  readonly stillOpen: readonly ToDo[];
  readonly conflicts: readonly ConflictLines[];
  /** From how many messages this is, and what was not read. */
  readonly notes: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly icon: IconName;
    readonly title: string;
    readonly hint?: string;
    readonly press: () => void;
  }[];
  readonly tick: (key: string, done: boolean) => void;
  /** Absent when there is nothing that could be put in. */
  readonly putNotes?: (() => void) | undefined;
}

const atFirst = 6;

/** (21) Before a visit: what was said last time, and what is still open. */
export function VisitPanel({ who, when, lastTime, stillOpen, conflicts, notes, rows, tick, putNotes }: VisitPanelProps): ReactElement {
  const look = useLook();
  const [all, setAll] = useState(false);
  const shown = all ? stillOpen : stillOpen.slice(0, atFirst);
  return (
    <Frame
      title={words.visitTitle}
      line={[who, when].filter((part) => part !== '').join(words.dot)}
      {...(putNotes === undefined ? {} : { main: { label: words.putNotes, press: putNotes }, promise: words.othersSee })}
    >
      <Section title={words.lastTime}>
        {lastTime.length === 0 ? (
          <p className={look.text}>{words.nothingBefore}</p>
        ) : (
          lastTime.map((line) => <Sourced key={line.key} line={line} />)
        )}
      </Section>
      <Section title={words.stillOpen} aside={String(stillOpen.filter((one) => !one.done).length)}>
        {stillOpen.length === 0 ? <p className={look.text}>{words.nothingOpen}</p> : <ToDoList toDo={shown} tick={tick} />}
        {shown.length < stillOpen.length && (
          <TextLink label={words.showOther(stillOpen.length - shown.length)} press={() => setAll(true)} />
        )}
      </Section>
      {conflicts.length > 0 && (
        <Notice tone="warn" title={words.differ}>
          {conflicts.map(({ title, sides }) => (
            <div key={title + (sides[0]?.key ?? '')}>
              <h3 className={look.h3}>{title}</h3>
              {sides.map((side) => (
                <Sourced key={side.key} line={side} />
              ))}
            </div>
          ))}
        </Notice>
      )}
      {notes.length > 0 && (
        <div className={look.section}>
          {notes.map((note) => (
            <p key={note} className={look.grey}>
              {noBreak(note)}
            </p>
          ))}
        </div>
      )}
      {rows.length > 0 && (
        <Section title={words.otherHelp}>
          <RuledList>
            {rows.map((row) => (
              <Row key={row.id} {...row} />
            ))}
          </RuledList>
        </Section>
      )}
    </Frame>
  );
}
