import { useState, type ReactElement } from 'react';
import { Frame } from '../frame';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { Disclosure } from '../parts/disclosure';
import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import { Sourced, ToDoList, type SourcedLine, type ToDo } from '../parts/sourced';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

/** What two messages say differently of one thing. */
export interface ConflictLines {
  readonly title: string;
  readonly sides: readonly (SourcedLine & { readonly who: string })[];
}

export interface ThreadPanelProps {
  readonly subject: string;
  readonly messages: number;
  /** Whether the officer wrote last, and how many came since. */
  readonly since: string;
  readonly stands: readonly SourcedLine[];
  readonly toDo: readonly ToDo[];
  /** Questions that a later message takes up. */
  readonly takenUp: readonly ToDo[];
  readonly conflicts: readonly ConflictLines[];
  readonly suspicious: readonly (SourcedLine & { readonly why: string })[];
  /** What was not read, or from where it was read. */
  readonly notes: readonly string[];
  readonly tick: (key: string, done: boolean) => void;
  readonly reply: () => void;
  readonly copy: () => void;
}

/** So many things to do at first: a long conversation must not bury what is open under what is older. */
const atFirst = 8;

/** (18) Where a conversation stands, what is still to do, and what conflicts: shown, never settled. */
export function ThreadPanel(props: ThreadPanelProps): ReactElement {
  const { subject, messages, since, stands, toDo, takenUp, conflicts, suspicious, notes, tick, reply, copy } = props;
  const look = useLook();
  const [all, setAll] = useState(false);
  const shown = all ? toDo : toDo.slice(0, atFirst);
  return (
    <Frame
      title={words.threadTitle}
      line={words.threadLine(subject === '' ? words.noSubject : subject, messages)}
      main={{ label: words.draftReply, icon: 'reply', press: reply }}
      others={[{ label: words.copy, icon: 'copy', press: copy }]}
    >
      {suspicious.length > 0 && (
        <Notice tone="warn" title={words.suspiciousTitle}>
          {suspicious.map((line) => (
            <div key={line.key}>
              <Sourced line={line} />
              <p className={look.grey}>{line.why}</p>
            </div>
          ))}
        </Notice>
      )}
      <Section title={words.whereItStands}>
        <p className={look.text}>{since}</p>
        {stands.length === 0 ? (
          <p className={look.grey}>{words.standsNothing}</p>
        ) : (
          stands.map((line) => <Sourced key={line.key} line={line} />)
        )}
      </Section>
      {conflicts.length > 0 && (
        <Notice tone="warn" title={words.differ}>
          {conflicts.map(({ title, sides }) => (
            <div key={title + (sides[0]?.key ?? '')} className={look.section} style={{ rowGap: '4px' }}>
              <h3 className={look.h3}>{title}</h3>
              {sides.map((side) => (
                <Sourced key={side.key} line={side} />
              ))}
            </div>
          ))}
          <p className={look.grey}>{words.differsLine}</p>
        </Notice>
      )}
      <Section title={words.stillToDo} aside={String(toDo.filter((one) => !one.done).length)}>
        {toDo.length === 0 ? <p className={look.text}>{words.nothingToDo}</p> : <ToDoList toDo={shown} tick={tick} />}
        {shown.length < toDo.length && <TextLink label={words.showOther(toDo.length - shown.length)} press={() => setAll(true)} />}
        {toDo.length > 0 && <p className={look.grey}>{words.ticksKept}</p>}
      </Section>
      {takenUp.length > 0 && (
        <Disclosure title={words.looksAnswered} aside={words.looksAnsweredLine}>
          <ToDoList toDo={takenUp} tick={tick} />
        </Disclosure>
      )}
      {notes.length > 0 && (
        <Section title={words.notReadHead}>
          {notes.map((note) => (
            <p key={note} className={look.text}>
              {noBreak(note)}
            </p>
          ))}
        </Section>
      )}
    </Frame>
  );
}
