import { useState, type ReactElement } from 'react';
import { isSampled } from '../../core/service/quality-sample';
import { useKept } from '../kept';
import { today, usePane } from '../pane-context';
import { FeedbackSection, QualityCheckSection } from '../panels/feedback-section';
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
  const service = own.service?.state.get();
  if (finished?.place !== 'service' || service?.at !== 'open') return null;
  const { jobId } = finished;
  // In place of the usual two and never beside them: nobody is asked more often for it.
  if (isSampled(jobId, service.standing.qualityCheckOneIn ?? 0)) return <Checking key={jobId} deeds={deeds} />;
  return <Asking key={jobId} own={own} deeds={deeds} finished={finished} />;
}

function Checking({ deeds }: { readonly deeds: Deeds }): ReactElement | null {
  const { announce } = usePane();
  const [told, setTold] = useState<{ readonly factsRight?: boolean; readonly wouldSend?: boolean }>({});
  const [dismissed, setDismissed] = useState(false);
  if (dismissed) return null;
  const tell = (answer: typeof told): void => {
    setTold({ ...told, ...answer });
    deeds.answered(answer);
    announce(libraryWords.thanks);
  };
  return (
    <QualityCheckSection
      factsRight={told.factsRight}
      wouldSend={told.wouldSend}
      tellFacts={(factsRight) => tell({ factsRight })}
      tellSend={(wouldSend) => tell({ wouldSend })}
      dismiss={() => setDismissed(true)}
    />
  );
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
