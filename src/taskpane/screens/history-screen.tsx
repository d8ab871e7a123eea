import { useEffect, useState, type ReactElement } from 'react';
import { keep, useKept } from '../kept';
import { emptyRecord } from '../own-record';
import { usePane } from '../pane-context';
import { HistoryPanel } from '../panels/history-panel';
import { libraryWords } from '../strings/library';

const noRecord = keep(emptyRecord);

/** Takes nothing; gives the name of each letter by its id, as far as they are known. */
function useTitles(): (id: string) => string {
  const { templates } = usePane();
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let current = true;
    templates().then(
      (all) => current && setTitles(new Map(all.map(({ id, title }) => [id, title]))),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [templates]);
  return (id) => titles.get(id) ?? id;
}

/** What the officer did on this device, and the press that wipes it. */
export function HistoryScreen(): ReactElement {
  const pane = usePane();
  const kept = pane.own?.record ?? noRecord;
  const record = useKept(kept);
  const titleOf = useTitles();
  const [asks, setAsks] = useState(false);
  const wipe = (): void => {
    kept.set({ ...kept.get(), deeds: [] });
    pane.change({ used: {} });
    setAsks(false);
    pane.announce(libraryWords.wiped);
  };
  return (
    <HistoryPanel
      deeds={record.deeds}
      titleOf={titleOf}
      wipe={() => setAsks(true)}
      asking={asks ? { wipe, keep: () => setAsks(false) } : undefined}
    />
  );
}
