import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Frame } from '../frame';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { Section } from '../parts/section';
import { words } from '../strings';

export interface NotesPanelProps {
  readonly parts: readonly { readonly title: string; readonly lines: readonly { readonly key: string; readonly text: string }[] }[];
  readonly left: ReadonlySet<string>;
  readonly choose: (key: string, chosen: boolean) => void;
  /** Puts the chosen lines in; absent where Outlook lets only the organiser change the appointment. */
  readonly put?: (() => void) | undefined;
  readonly copy: () => void;
}

/** The lines that would go into the appointment, each of which can be left out: others who are invited would see them. */
export function NotesPanel({ parts, left, choose, put, copy }: NotesPanelProps): ReactElement {
  const look = useLook();
  const chosen = parts.flatMap(({ lines }) => lines).filter(({ key }) => !left.has(key)).length;
  const copying = { label: words.copyNotes, icon: 'copy', press: copy } as const;
  const ways = put === undefined ? { main: copying } : { main: { label: words.putThese, press: put }, others: [copying] };
  return (
    <Frame
      title={words.notesTitle}
      line={words.notesLine(chosen)}
      // Of nothing there is nothing to put in or to copy.
      {...(chosen === 0 ? {} : { ...ways, promise: put === undefined ? words.notesCannot : words.othersSee })}
    >
      <p className={look.text}>
        {chosen + left.size === 0 ? words.notesNone : put === undefined ? words.changeTicksToCopy : words.changeTicks}
      </p>
      {parts
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <Section key={title} title={title}>
            <ul className={look.list}>
              {lines.map(({ key, text }) => (
                <li key={key}>
                  <Checkbox
                    checked={!left.has(key)}
                    onChange={(_event, { checked }) => choose(key, checked === true)}
                    label={noBreak(text)}
                    style={{ marginLeft: '-8px' }}
                  />
                </li>
              ))}
            </ul>
          </Section>
        ))}
    </Frame>
  );
}
