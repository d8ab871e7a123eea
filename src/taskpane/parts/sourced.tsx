import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cutEnd } from '../excerpt';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { words } from '../strings';
import { RuledList } from './row';
import { TextLink } from './text-link';

/** Somebody's own sentence and where it was said. */
export interface SourcedLine {
  readonly key: string;
  readonly quote: string;
  /** Who and when, such as "Joan Ashby, 11 Nov". */
  readonly source: string;
  /** Opens the message in Outlook; absent where it is only known from a quote. */
  readonly open?: (() => void) | undefined;
  /** Shows the sentence among the words around it. */
  readonly show?: (() => void) | undefined;
}

/** Something asked or promised: whose it is, by when, and the words. */
export interface ToDo extends SourcedLine {
  readonly who: string;
  readonly when: string;
  readonly done: boolean;
}

/** Longest quote shown; the rest is one press away. */
const longest = 280;

/** The links of a sentence: the message it stands in, and its place there. */
function Links({ line }: { readonly line: SourcedLine }): ReactElement {
  const look = useLook();
  const source = noBreak(line.source);
  return (
    <div className={look.links} style={{ columnGap: '16px' }}>
      {line.open ? (
        <TextLink label={source} spoken={words.openSource(line.source)} press={line.open} />
      ) : (
        <span className={look.grey}>{source}</span>
      )}
      {line.show && <TextLink label={words.inPlace} spoken={words.inPlaceNamed(cutEnd(line.quote, 60))} press={line.show} />}
    </div>
  );
}

/** A sentence, and the links to where it was said. */
export function Sourced({ line }: { readonly line: SourcedLine }): ReactElement {
  const look = useLook();
  return (
    <div>
      <p className={look.text}>{words.quote(noBreak(cutEnd(line.quote, longest)))}</p>
      <Links line={line} />
    </div>
  );
}

/** Things to do, each ticked by its own words, with whose it is and by when. */
export function ToDoList({
  toDo,
  tick,
}: {
  readonly toDo: readonly ToDo[];
  readonly tick: (key: string, done: boolean) => void;
}): ReactElement {
  const look = useLook();
  return (
    <RuledList>
      {toDo.map((one) => (
        <li key={one.key} className={look.item} style={{ padding: '6px 0' }}>
          <Checkbox
            checked={one.done}
            onChange={(_event, { checked }) => tick(one.key, checked === true)}
            label={words.quote(noBreak(cutEnd(one.quote, longest)))}
            style={{ marginLeft: '-8px' }}
          />
          <div style={{ paddingLeft: '28px' }}>
            <p className={look.grey}>{words.whoWhen(one.who, noBreak(one.when))}</p>
            <Links line={one} />
          </div>
        </li>
      ))}
    </RuledList>
  );
}
