import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Frame } from '../frame';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { Notice } from '../parts/notice';
import { RuledList } from '../parts/row';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

/** Something asked or promised, with who, when and the words. */
export interface ToDo {
  readonly id: string;
  readonly what: string;
  readonly who: string;
  readonly when: string;
  readonly quote: string;
  readonly done: boolean;
}

/** A line and the message it comes from. */
export interface SourcedLine {
  readonly text: string;
  readonly quote: string;
  readonly source: string;
  readonly messageId: string;
}

export interface ThreadPanelProps {
  readonly subject: string;
  readonly messages: number;
  readonly stands: readonly SourcedLine[];
  readonly toDo: readonly ToDo[];
  readonly conflict?: { readonly lines: readonly string[]; readonly showBoth: () => void } | undefined;
  readonly tick: (id: string, done: boolean) => void;
  readonly open: (messageId: string) => void;
  readonly reply: () => void;
  readonly copy: () => void;
}

/** A line, its quote, and the link to where it was said. */
export function Sourced({ line, open }: { readonly line: SourcedLine; readonly open: (messageId: string) => void }): ReactElement {
  const look = useLook();
  return (
    <div>
      {line.text !== '' && <p className={look.text}>{noBreak(line.text)}</p>}
      <div className={look.links} style={{ columnGap: '8px' }}>
        <span className={line.text === '' ? look.text : look.grey}>{words.quote(noBreak(line.quote))}</span>
        <TextLink label={noBreak(line.source)} press={() => open(line.messageId)} />
      </div>
    </div>
  );
}

/** Things to do, each with who, when and the words. */
export function ToDoList({ toDo, tick }: Pick<ThreadPanelProps, 'toDo' | 'tick'>): ReactElement {
  const look = useLook();
  return (
    <RuledList>
      {toDo.map((one) => (
        <li key={one.id} className={look.item} style={{ paddingTop: '6px' }}>
          <Checkbox
            checked={one.done}
            onChange={(_event, { checked }) => tick(one.id, checked === true)}
            label={<span className={look.bold}>{noBreak(one.what)}</span>}
            style={{ marginLeft: '-8px' }}
          />
          <div style={{ paddingLeft: '28px' }}>
            <p className={look.grey}>{words.whoWhen(one.who, noBreak(one.when))}</p>
            <p className={look.text}>{words.quote(noBreak(one.quote))}</p>
          </div>
        </li>
      ))}
    </RuledList>
  );
}

/** (18) Where a conversation stands, what is still to do, and what conflicts: shown, never settled. */
export function ThreadPanel({ subject, messages, stands, toDo, conflict, tick, open, reply, copy }: ThreadPanelProps): ReactElement {
  const look = useLook();
  return (
    <Frame
      title={words.threadTitle}
      line={words.threadLine(subject, messages)}
      main={{ label: words.draftReply, icon: 'reply', press: reply }}
      others={[{ label: words.copy, icon: 'copy', press: copy }]}
    >
      <Section title={words.whereItStands}>
        {stands.map((line) => (
          <Sourced key={line.messageId + line.quote} line={line} open={open} />
        ))}
      </Section>
      <Section title={words.stillToDo} aside={String(toDo.filter((one) => !one.done).length)}>
        {toDo.length === 0 ? <p className={look.text}>{words.nothingToDo}</p> : <ToDoList toDo={toDo} tick={tick} />}
      </Section>
      {conflict && (
        <Notice tone="warn" title={words.differ}>
          {conflict.lines.map((line) => (
            <p key={line} className={look.text}>
              {noBreak(line)}
            </p>
          ))}
          <TextLink label={words.showBoth} press={conflict.showBoth} />
        </Notice>
      )}
    </Frame>
  );
}
