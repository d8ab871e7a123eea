import type { ReactElement } from 'react';
import type { Block } from '../../../core/proposal';
import { usePane } from '../../pane-context';
import { NotesPanel } from '../../panels/notes-panel';
import { useStays } from '../../stays';
import { words } from '../../strings';
import { copyAndSay } from '../copy-and-say';
import { usePut } from '../inserted-screen';

interface Notes {
  readonly organiser: boolean;
  readonly parts: readonly { readonly title: string; readonly lines: readonly { readonly key: string; readonly text: string }[] }[];
}

/** What would be put into the appointment, for the officer to untick what others should not see. */
export function NotesScreen({ organiser, parts }: Notes): ReactElement {
  const pane = usePane();
  const [left, setLeft] = useStays<ReadonlySet<string>>('left', () => new Set());
  const chosen = parts
    .map(({ title, lines }) => ({ title, items: lines.filter(({ key }) => !left.has(key)).map(({ text }) => text) }))
    .filter(({ items }) => items.length > 0);
  const blocks: readonly Block[] = [
    { block: 'heading', level: 2, text: words.notesHead },
    ...chosen.flatMap(({ title, items }): Block[] => [
      { block: 'heading', level: 3, text: title },
      { block: 'list', ordered: false, items },
    ]),
  ];
  const put = usePut(words.insertedNotes);
  return (
    <NotesPanel
      parts={parts}
      left={left}
      choose={(key, taken) => {
        const next = new Set(left);
        if (taken) next.delete(key);
        else next.add(key);
        setLeft(next);
      }}
      put={organiser ? () => put(blocks, 'top') : undefined}
      copy={() => copyAndSay(pane, chosen.flatMap(({ title, items }) => [title, ...items.map((item) => `- ${item}`)]).join('\n'))}
    />
  );
}
