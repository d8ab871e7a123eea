import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { OpenItem } from '../../../core/host';
import { today, usePane } from '../../pane-context';
import { MeetingFormPanel } from '../../panels/meeting-form-panel';
import { problemLine } from '../../problem-message';
import { useStays } from '../../stays';
import { words } from '../../strings';
import { sourcesOf, type Source } from './meeting-sources';
import { MeetingScreen } from './minutes-screen';

interface Form {
  /** What is open in Outlook; absent in Word, where the document itself may hold the notes. */
  readonly item?: OpenItem;
  /** Words that were read already, of an attachment. */
  readonly source?: string;
}

/** A transcript or notes: pasted, of the invitation, of an attachment, or the open document. */
export function MeetingFormScreen({ item, source: given = '' }: Form): ReactElement {
  const pane = usePane();
  const [source, setSource] = useStays('source', () => given);
  const [date, setDate] = useStays('date', () => (item?.envelope?.startsAt ?? item?.envelope?.sentAt)?.slice(0, 10) ?? today());
  const [problem, setProblem] = useState<string>();
  const controller = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => controller.current?.abort(), []);

  const take = (read: Source['read']): void => {
    controller.current?.abort();
    const abort = new AbortController();
    controller.current = abort;
    setProblem(undefined);
    read(abort.signal)
      .then((got) => {
        if (abort.signal.aborted) return;
        if (typeof got !== 'string') return setProblem(got.why);
        setSource(got);
        pane.announce(words.meetingTaken);
        return undefined;
      })
      .catch((thrown: unknown) => !abort.signal.aborted && setProblem(problemLine(thrown)));
  };
  return (
    <MeetingFormPanel
      line={item?.title ?? ''}
      source={source}
      date={date}
      type={(typed) => {
        // What is typed is the officer's: a reading that is still under way must not put its words over it.
        controller.current?.abort();
        setProblem(undefined);
        setSource(typed);
      }}
      chooseDate={setDate}
      others={sourcesOf(pane, item).map(({ id, label, read }) => ({ id, label, press: () => take(read) }))}
      problem={problem}
      start={() => pane.open(<MeetingScreen source={source} date={date} title={item?.title ?? ''} item={item} />)}
    />
  );
}
