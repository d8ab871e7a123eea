import type { ReactElement } from 'react';
import { Frame } from '../frame';
import { useLook } from '../look';
import { Row, RuledList } from '../parts/row';
import { words } from '../strings';

export interface AppointmentPanelProps {
  readonly subject: string;
  readonly when: string;
  readonly visit: () => void;
  readonly minutes: () => void;
  readonly letter: () => void;
}

/** An appointment is open: what can be done before it, and after. Nothing was read yet but its subject and time. */
export function AppointmentPanel({ subject, when, visit, minutes, letter }: AppointmentPanelProps): ReactElement {
  const look = useLook();
  return (
    <Frame
      title={words.appointmentTitle}
      line={[subject === '' ? words.noSubject : subject, when].filter((part) => part !== '').join(words.dot)}
      main={{ label: words.startVisit, press: visit }}
      promise={words.visitIntroPrivate}
    >
      <p className={look.text}>{words.visitIntro}</p>
      <RuledList>
        <Row id="row-minutes" icon="list" title={words.meetingRow} hint={words.meetingRowHint} press={minutes} />
        <Row id="row-letter" icon="document" title={words.visitLetter} hint={words.visitLetterHint} press={letter} />
      </RuledList>
    </Frame>
  );
}
