import type { ReactElement } from 'react';
import type { Restored } from '../../core/host';
import { clockTime } from '../clock';
import { Frame } from '../frame';
import { useLook } from '../look';
import { Notice } from '../parts/notice';
import { Row, RuledList } from '../parts/row';
import { Section } from '../parts/section';
import { words } from '../strings';

export interface RestoredPanelProps {
  readonly restored: Restored;
  readonly checkedAt: number;
  readonly kept?: { readonly changes: number; readonly writtenAt: number; readonly open: () => void } | undefined;
  readonly done: () => void;
}

/** (11) Proof that the original is back; the changes are kept until the letter is closed. */
export function RestoredPanel({ restored, checkedAt, kept, done }: RestoredPanelProps): ReactElement {
  const look = useLook();
  const edited = restored.edited.length;
  return (
    <Frame title={words.restoredTitle} line={words.checkedAt(clockTime(checkedAt))} main={{ label: words.done, press: done }}>
      {edited === 0 ? (
        <Notice tone="good" title={words.allMatch(restored.words)}>
          <p className={look.text}>{words.allMatchLine}</p>
        </Notice>
      ) : (
        <Notice tone="warn" title={words.someEdited(edited)}>
          <p className={look.text}>{words.someEditedLine}</p>
        </Notice>
      )}
      {kept && (
        <Section title={words.keptForYou}>
          <RuledList>
            <Row
              id="row-kept"
              icon="document"
              title={words.changesFrom(kept.changes, clockTime(kept.writtenAt))}
              hint={words.untilClose}
              press={kept.open}
            />
          </RuledList>
        </Section>
      )}
    </Frame>
  );
}
