import type { ReactElement } from 'react';
import { Frame } from '../frame';
import { useLook } from '../look';
import { Row, RuledList } from '../parts/row';
import { Section } from '../parts/section';
import { words } from '../strings';

/** (22) No message is open: what to do in one sentence, then rows. */
export function NothingPanel({
  inbox,
  away,
}: {
  readonly inbox?: (() => void) | undefined;
  readonly away?: (() => void) | undefined;
}): ReactElement {
  const look = useLook();
  return (
    <Frame title={words.nothingTitle}>
      <p className={look.text}>{words.nothingLine}</p>
      <RuledList>
        {inbox && <Row id="row-inbox" icon="mail" title={words.inboxRow} hint={words.inboxRowHint} press={inbox} />}
        {away && <Row id="row-away" icon="calendar" title={words.awayRow} hint={words.awayRowHint} press={away} />}
      </RuledList>
      <Section title={words.visitsHead}>
        <p className={look.text}>{words.visitsLine}</p>
      </Section>
    </Frame>
  );
}
