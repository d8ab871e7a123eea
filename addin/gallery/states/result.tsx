import { useState, type ReactElement } from 'react';
import { undecided, type Decisions } from '../../../src/core/decisions';
import { FactsPanel } from '../../../src/taskpane/panels/facts-panel';
import { LeavingPanel } from '../../../src/taskpane/panels/leaving-panel';
import { LeftPanel } from '../../../src/taskpane/panels/left-panel';
import { RestoredPanel } from '../../../src/taskpane/panels/restored-panel';
import { ResultPanel } from '../../../src/taskpane/panels/result-panel';
import { StalePanel } from '../../../src/taskpane/panels/stale-panel';
import { WorkingPanel } from '../../../src/taskpane/panels/working-panel';
import { WrittenPanel } from '../../../src/taskpane/panels/written-panel';
import { manners } from '../../../src/taskpane/settings';
import { words } from '../../../src/taskpane/strings';
import { landing, madeAt, proposal } from '../sample-letter';
import { never, nothing } from './parts';
import type { GalleryState } from './state';

function Result({ decisions, empty = false }: { readonly decisions: Decisions; readonly empty?: boolean }): ReactElement {
  const [now, setNow] = useState(decisions);
  const tick = (id: string, on: boolean): void => {
    const unticked = new Set(now.unticked);
    if (on) unticked.delete(id);
    else unticked.add(id);
    setNow({ ...now, unticked });
  };
  return (
    <ResultPanel
      proposal={empty ? { ...proposal, changes: [], facts: [], remaining: [] } : proposal}
      decisions={now}
      aim={[9, 11]}
      manner="tracked"
      manners={manners}
      comments={false}
      canComment
      tick={tick}
      chooseManner={nothing}
      chooseComments={nothing}
      show={nothing}
      next={nothing}
      tryAgain={nothing}
      throwAway={nothing}
    />
  );
}

function Facts({ settled }: { readonly settled: readonly (readonly [number, 'keep-source' | 'take-draft'])[] }): ReactElement {
  const [now, setNow] = useState<Decisions>({ unticked: new Set(), facts: new Map(settled) });
  return (
    <FactsPanel
      proposal={proposal}
      decisions={now}
      manner="tracked"
      decide={(fact, choice) => setNow({ ...now, facts: new Map(now.facts).set(fact, choice) })}
      put={nothing}
    />
  );
}

const working = { title: words.improving, line: 'Rent account 40718832', masks: true, slow: false, cancel: nothing };
const written = {
  landing,
  decided: [words.decidedSource('We have not received a reply'), words.decidedDraft('01632 960142')],
  done: nothing,
  restore: nothing,
};
const change = (index: number) => proposal.changes[index];

/** Work going on, its result, the facts, what was written and what left. */
export const resultStates: readonly GalleryState[] = [
  {
    id: 'working',
    title: 'Working (05)',
    place: 'service',
    render: () => <WorkingPanel {...working} progress={{ step: 'writing', passage: 3, of: 4, text: '' }} hidden={4} secondsLeft={20} />,
  },
  {
    id: 'working-slow',
    title: 'Working, longer than usual',
    place: 'service',
    render: () => <WorkingPanel {...working} progress={{ step: 'hiding', hidden: 4 }} hidden={4} slow />,
  },
  {
    id: 'working-device',
    title: 'Working on this device',
    render: () => <WorkingPanel {...working} masks={false} progress={{ step: 'reading' }} />,
  },
  {
    id: 'streaming',
    title: 'Streaming (06)',
    place: 'service',
    render: () => (
      <WorkingPanel
        {...working}
        title={words.drafting}
        line="Repair appointment"
        progress={{ step: 'writing', passage: 1, of: 1, text: '' }}
        hidden={4}
        streamed={'Dear Rosalind Larkmoor\nWe will replace your kitchen extractor fan on Thursday 26 November 2026, between'}
        keep={nothing}
      />
    ),
  },
  { id: 'result', title: 'Result (07)', place: 'service', render: () => <Result decisions={undecided} /> },
  {
    id: 'result-ready',
    title: 'Result, facts confirmed',
    place: 'service',
    render: () => (
      <Result
        decisions={{
          unticked: new Set(['c2']),
          facts: new Map([
            [0, 'keep-source'],
            [1, 'take-draft'],
          ]),
        }}
      />
    ),
  },
  { id: 'result-none', title: 'Result with no changes', render: () => <Result decisions={undecided} empty /> },
  { id: 'facts', title: 'Facts (08)', place: 'service', render: () => <Facts settled={[[0, 'keep-source']]} /> },
  { id: 'facts-open', title: 'Facts, none confirmed', place: 'service', render: () => <Facts settled={[]} /> },
  {
    id: 'facts-done',
    title: 'Facts, all confirmed',
    place: 'service',
    render: () => (
      <Facts
        settled={[
          [0, 'keep-source'],
          [1, 'take-draft'],
        ]}
      />
    ),
  },
  {
    id: 'stale',
    title: 'Stale (09)',
    place: 'service',
    render: () => (
      <StalePanel
        madeAt={madeAt}
        total={6}
        gone={[
          { number: 2, change: change(1) ?? never(), now: 'Please pay £412.60 by Friday 11 December 2026.' },
          { number: 3, change: change(2) ?? never() },
        ]}
        fit={[1, 4, 5, 6]}
        lookAgain={nothing}
        goOn={nothing}
        see={nothing}
        copy={nothing}
        throwAway={nothing}
      />
    ),
  },
  {
    id: 'stale-all',
    title: 'Stale, nothing fits',
    place: 'service',
    render: () => (
      <StalePanel
        madeAt={madeAt}
        total={1}
        gone={[{ number: 1, change: change(0) ?? never(), now: 'I have rewritten this myself.' }]}
        fit={[]}
        lookAgain={nothing}
        goOn={nothing}
        see={nothing}
        copy={nothing}
        throwAway={nothing}
      />
    ),
  },
  {
    id: 'written',
    title: 'Written (10)',
    place: 'service',
    render: () => (
      <WrittenPanel
        {...written}
        title={words.landedTitle(4, 5)}
        line={words.trackedLine}
        missed={[words.missedChange(6, 'locked')]}
        readingAge={{ now: 11, before: 15, aim: [9, 11] }}
        showMissed={nothing}
        copyMissed={nothing}
      />
    ),
  },
  {
    id: 'written-all',
    title: 'Written, all in',
    render: () => (
      <WrittenPanel
        {...written}
        title={words.landedAllTitle(5)}
        line={words.untrackedLine}
        missed={[]}
        readingAge={{ now: 10, before: 15, aim: [9, 11] }}
      />
    ),
  },
  {
    id: 'written-asking',
    title: 'Restore over edits?',
    render: () => (
      <WrittenPanel
        {...written}
        landing={{ ...landing, trackingRestored: false }}
        title={words.landedAllTitle(5)}
        line={words.trackedLine}
        missed={[]}
        asking={{ restore: nothing, keep: nothing }}
      />
    ),
  },
  {
    id: 'inserted',
    title: 'Draft inserted',
    render: () => <WrittenPanel {...written} decided={[]} title={words.insertedTitle} line={words.insertedLine} missed={[]} />,
  },
  {
    id: 'restored',
    title: 'Restored (11)',
    place: 'service',
    render: () => (
      <RestoredPanel
        restored={{ matched: 5, edited: [], words: 93 }}
        checkedAt={Date.parse('2026-11-20T10:51:00Z')}
        kept={{ changes: 5, writtenAt: landing.readBackAt, open: nothing }}
        done={nothing}
      />
    ),
  },
  {
    id: 'restored-edited',
    title: 'Restored but for edits',
    render: () => (
      <RestoredPanel restored={{ matched: 4, edited: ['p2'], words: 70 }} checkedAt={Date.parse('2026-11-20T10:51:00Z')} done={nothing} />
    ),
  },
  {
    id: 'left',
    title: 'What left (12)',
    place: 'service',
    render: () => (
      <LeftPanel
        sent={{ at: madeAt, left: proposal.left ?? never() }}
        council="Marrowdale"
        copy={nothing}
        instructions="Keep every fact exactly. Copy each stand-in as it stands."
        chooseHidden={nothing}
      />
    ),
  },
  {
    id: 'leaving',
    title: 'What would leave',
    place: 'service',
    render: () => (
      <LeavingPanel
        texts={proposal.left?.texts ?? []}
        hidden={proposal.left?.hidden ?? []}
        hiding={{ mask: [], unmask: ['Tansy Court'] }}
        leave={nothing}
        hideAgain={nothing}
        hide={() => words.hideNotThere}
        unhide={nothing}
        done={nothing}
      />
    ),
  },
  { id: 'left-nothing', title: 'Nothing left', render: () => <LeftPanel sent={undefined} council="Marrowdale" copy={nothing} /> },
];
