import { Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Frame } from '../frame';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { RuledList } from '../parts/row';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

export interface TasksPanelProps {
  readonly tasks: readonly { readonly key: string; readonly title: string; readonly quote: string; readonly when: string }[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (key: string, chosen: boolean) => void;
  readonly chooseAll: (chosen: boolean) => void;
  /** Absent where To Do is not set up; then flags are the way. */
  readonly toDo?: (() => void) | undefined;
  readonly flag: () => void;
}

/** More than these are too many to untick one by one. */
const few = 3;

/** Which lines of the digest become tasks. */
export function TasksPanel({ tasks, chosen, choose, chooseAll, toDo, flag }: TasksPanelProps): ReactElement {
  const look = useLook();
  const [asked, setAsked] = useState(false);
  const count = chosen.size;
  const press = (go: () => void) => () => (count === 0 ? setAsked(true) : go());
  return (
    <Frame
      title={words.tasksTitle}
      line={words.tasksLine(count)}
      main={{ label: toDo === undefined ? words.tasksFlag(count) : words.tasksPut(count), press: press(toDo ?? flag) }}
      {...(toDo === undefined ? {} : { others: [{ label: words.tasksFlagInstead, press: press(flag) }] })}
      promise={toDo === undefined ? words.tasksNoToDo : words.tasksConsent}
    >
      {asked && count === 0 && (
        <p className={look.text} role="alert">
          {words.tasksNone}
        </p>
      )}
      {tasks.length > few && (
        <div className={look.links}>
          <TextLink id="tick-all" label={count > 0 ? words.untickAll : words.tickAll} press={() => chooseAll(count === 0)} />
        </div>
      )}
      <RuledList>
        {tasks.map(({ key, title, quote, when }) => (
          <li key={key} className={look.item} style={{ padding: '6px 0' }}>
            <Checkbox
              checked={chosen.has(key)}
              onChange={(_event, { checked }) => choose(key, checked === true)}
              label={<span className={look.bold}>{noBreak(title)}</span>}
              style={{ marginLeft: '-8px' }}
            />
            <div style={{ paddingLeft: '28px' }}>
              {quote !== '' && <p className={look.text}>{words.quote(noBreak(quote))}</p>}
              <p className={look.grey}>{noBreak(when)}</p>
            </div>
          </li>
        ))}
      </RuledList>
    </Frame>
  );
}
