import { useState, type ReactElement } from 'react';
import { useKept } from '../kept';
import { today, usePane } from '../pane-context';
import { FeedbackSection } from '../panels/feedback-section';
import type { Deeds, Finished } from '../deeds';
import type { Own } from '../use-own-work';
import { libraryWords } from '../strings/library';

/** Asks what the work was worth, when the council's service did it and this letter was not asked about today. */
export function Feedback(): ReactElement | null {
  const { own, deeds } = usePane();
  const followed = useKept(deeds);
  if (own?.service?.state.get().at !== 'open' || followed === undefined) return null;
  return <AfterWork own={own} deeds={followed} />;
}

function AfterWork({ own, deeds }: { readonly own: Own; readonly deeds: Deeds }): ReactElement | null {
  const finished = useKept(deeds.finished);
  if (finished?.place !== 'service') return null;
  return <Asking key={finished.jobId} own={own} deeds={deeds} finished={finished} />;
}

function Asking({ own, deeds, finished }: { readonly own: Own; readonly deeds: Deeds; readonly finished: Finished }): ReactElement | null {
  const pane = usePane();
  const [asks] = useState(() => {
    const record = own.record.get();
    if (record.asked[finished.templateId] === `${today()} ${finished.jobId}`) return true;
    if (record.asked[finished.templateId]?.startsWith(today()) === true) return false;
    own.record.set({ ...record, asked: { ...record.asked, [finished.templateId]: `${today()} ${finished.jobId}` } });
    return true;
  });
  const [minutes, setMinutes] = useState<number>();
  const [useful, setUseful] = useState<boolean>();
  const [dismissed, setDismissed] = useState(false);
  if (!asks || dismissed) return null;
  return (
    <FeedbackSection
      minutes={minutes}
      useful={useful}
      tellMinutes={(told) => {
        setMinutes(told);
        deeds.answered({ minutes: told });
        pane.announce(libraryWords.thanks);
      }}
      tellUseful={(told) => {
        setUseful(told);
        deeds.answered({ useful: told });
        pane.announce(libraryWords.thanks);
      }}
      dismiss={() => setDismissed(true)}
    />
  );
}
