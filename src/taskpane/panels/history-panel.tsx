import type { ReactElement } from 'react';
import { clockTime, longDate } from '../clock';
import { Frame } from '../frame';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import type { Deed } from '../own-record';
import { Notice } from '../parts/notice';
import { RuledList } from '../parts/row';
import { words } from '../strings';
import { libraryWords } from '../strings/library';

export interface HistoryPanelProps {
  readonly deeds: readonly Deed[];
  readonly titleOf: (templateId: string) => string;
  readonly wipe: () => void;
  /** The officer pressed once: asks before it goes. */
  readonly asking?: { readonly wipe: () => void; readonly keep: () => void } | undefined;
}

/** What the officer did on this device: which letter, when, and what came of it. */
export function HistoryPanel({ deeds, titleOf, wipe, asking }: HistoryPanelProps): ReactElement {
  const look = useLook();
  const main = asking ? { label: libraryWords.keepIt, press: asking.keep } : { label: libraryWords.wipe, press: wipe, filled: false };
  return (
    <Frame
      title={libraryWords.historyTitle}
      line={libraryWords.historyLine}
      {...(deeds.length === 0 ? {} : { main })}
      {...(asking ? { others: [{ label: libraryWords.wipeIt, press: asking.wipe }], escape: asking.keep } : {})}
    >
      {asking && <Notice tone="warn" title={libraryWords.wipeAsk} />}
      {deeds.length === 0 ? (
        <p className={look.text}>{libraryWords.historyNone}</p>
      ) : (
        <RuledList>
          {deeds.map((deed) => (
            <li key={`${deed.at}-${deed.templateId}`} className={look.item}>
              <h2 className={look.h3}>{titleOf(deed.templateId)}</h2>
              <p className={look.grey}>{noBreak(`${longDate(dayOf(deed.at))}, ${clockTime(deed.at)}`)}</p>
              <p className={look.grey}>
                {libraryWords.deed(deed.outcome)}
                {words.dot}
                {libraryWords.deedPlace(deed.place)}
              </p>
            </li>
          ))}
        </RuledList>
      )}
    </Frame>
  );
}

/** The ISO date, as calendars in Britain show it. */
function dayOf(at: number): string {
  return new Date(at).toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
}
