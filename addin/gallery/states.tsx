import { useState, type ReactElement } from 'react';
import { undecided, type Decisions } from '../../src/core/decisions';
import { Problem, problemCodes, type ProblemCode } from '../../src/core/problem';
import { CheckPanel } from '../../src/taskpane/panels/check-panel';
import { DigestPanel } from '../../src/taskpane/panels/digest-panel';
import { DraftFormPanel } from '../../src/taskpane/panels/draft-form-panel';
import { DraftPanel } from '../../src/taskpane/panels/draft-panel';
import { FactsPanel } from '../../src/taskpane/panels/facts-panel';
import { InboxPanel } from '../../src/taskpane/panels/inbox-panel';
import { LeftPanel } from '../../src/taskpane/panels/left-panel';
import { LetterPanel } from '../../src/taskpane/panels/letter-panel';
import { MessagePanel } from '../../src/taskpane/panels/message-panel';
import { NothingPanel } from '../../src/taskpane/panels/nothing-panel';
import { OfflinePanel } from '../../src/taskpane/panels/offline-panel';
import { ProblemPanel } from '../../src/taskpane/panels/problem-panel';
import { ReplyPanel } from '../../src/taskpane/panels/reply-panel';
import { RestoredPanel } from '../../src/taskpane/panels/restored-panel';
import { ResultPanel } from '../../src/taskpane/panels/result-panel';
import { SelectionPanel } from '../../src/taskpane/panels/selection-panel';
import { SendPanel } from '../../src/taskpane/panels/send-panel';
import { SettingsPanel } from '../../src/taskpane/panels/settings-panel';
import { StalePanel } from '../../src/taskpane/panels/stale-panel';
import { LettersPanel, StartPanel } from '../../src/taskpane/panels/start-panel';
import { StylesPanel } from '../../src/taskpane/panels/styles-panel';
import { SummaryPanel } from '../../src/taskpane/panels/summary-panel';
import { ThreadPanel } from '../../src/taskpane/panels/thread-panel';
import { VisitPanel } from '../../src/taskpane/panels/visit-panel';
import { WorkingPanel } from '../../src/taskpane/panels/working-panel';
import { WrittenPanel } from '../../src/taskpane/panels/written-panel';
import { problemMessages } from '../../src/taskpane/problem-messages';
import { defaultSettings, manners } from '../../src/taskpane/settings';
import { words } from '../../src/taskpane/strings';
import { assessment, draft, landing, letters, madeAt, passages, proposal, styles, summary } from './sample-letter';
import {
  concerns,
  conflict,
  lastTime,
  noCue,
  questions,
  reply,
  route,
  stands,
  stillOpen,
  stillToDo,
  thisWeek,
  today,
  unread,
  view,
} from './sample-mail';

/** One screen in one state, from fixed invented data. */
export interface GalleryState {
  readonly id: string;
  readonly title: string;
  readonly place?: 'device' | 'service' | 'offline';
  /** A first screen has no way back. */
  readonly first?: boolean;
  readonly render: () => ReactElement;
}

const nothing = (): void => undefined;
const aloud = { speaking: false, toggle: nothing };
const letter = {
  assessment,
  title: words.letterTitle,
  style: 'Warmer and clearer',
  readAloud: aloud,
  improve: nothing,
  check: nothing,
  summarise: nothing,
  chooseStyle: nothing,
  useSelection: nothing,
  startLetter: nothing,
  show: nothing,
};
const plainest = { ...assessment, findings: [], readingAge: 10 };

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
const problem = (code: ProblemCode): ReactElement => (
  <ProblemPanel
    title={words.improving}
    problem={new Problem(code, { technical: 'HTTP 504' })}
    stoppedAt={madeAt}
    tryAgain={nothing}
    goBack={nothing}
    useDevice={nothing}
  />
);
const change = (index: number) => proposal.changes[index];

/** Every panel in every state. A test opens each at 320 pixels, light, dark and in forced colours. */
export const states: readonly GalleryState[] = [
  {
    id: 'start',
    title: 'Word: empty (01)',
    first: true,
    render: () => (
      <StartPanel
        role="housing"
        letters={letters}
        all={22}
        used={{ arrears: 9, repair: 6 }}
        choose={nothing}
        seeAll={nothing}
        changeRole={nothing}
        lookAgain={nothing}
      />
    ),
  },
  {
    id: 'start-no-letters',
    title: 'Word: empty, no letters for the role',
    first: true,
    render: () => (
      <StartPanel
        role="housing"
        letters={[]}
        all={22}
        used={{}}
        choose={nothing}
        seeAll={nothing}
        changeRole={nothing}
        lookAgain={nothing}
      />
    ),
  },
  { id: 'letters', title: 'All letters', render: () => <LettersPanel letters={letters} used={{}} choose={nothing} /> },
  { id: 'letter', title: 'Word: letter (02)', first: true, render: () => <LetterPanel {...letter} /> },
  {
    id: 'letter-fine',
    title: 'Word: letter that reads well',
    first: true,
    render: () => <LetterPanel {...letter} assessment={plainest} readAloud={{ speaking: true, toggle: nothing }} />,
  },
  {
    id: 'selection',
    title: 'Word: selection (03)',
    first: true,
    render: () => (
      <SelectionPanel
        text={passages[2]?.text ?? ''}
        sentences={2}
        wordCount={29}
        readingAge={17}
        improve={nothing}
        shorter={nothing}
        plainer={nothing}
        readAloud={aloud}
        wholeLetter={nothing}
      />
    ),
  },
  {
    id: 'selection-moved',
    title: 'Word: other words selected since',
    first: true,
    render: () => (
      <SelectionPanel
        text={passages[1]?.text ?? ''}
        sentences={1}
        wordCount={18}
        readingAge={14}
        improve={nothing}
        shorter={nothing}
        plainer={nothing}
        wholeLetter={nothing}
        takeNewSelection={nothing}
      />
    ),
  },
  { id: 'styles', title: 'Styles', render: () => <StylesPanel styles={styles} chosen="improve-warmer" choose={nothing} /> },
  {
    id: 'draft-form',
    title: 'Draft: questions (04)',
    render: () => (
      <DraftFormPanel
        template={letters[1] ?? styles[0] ?? never()}
        answers={{ recipient: 'Mr Idris Bello', work: 'Replace the kitchen extractor fan' }}
        answer={nothing}
        write={nothing}
      />
    ),
  },
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
    render: () => <LeftPanel sent={{ at: madeAt, left: proposal.left ?? never() }} council="Marrowdale" copy={nothing} />,
  },
  { id: 'left-nothing', title: 'Nothing left', render: () => <LeftPanel sent={undefined} council="Marrowdale" copy={nothing} /> },
  ...problemCodes.map((code): GalleryState => ({
    id: `problem-${code}`,
    title: `Error (13): ${problemMessages[code].title}`,
    place: 'service',
    render: () => problem(code),
  })),
  { id: 'offline', title: 'Offline (14)', place: 'offline', render: () => <OfflinePanel goOn={nothing} tryAgain={nothing} /> },
  {
    id: 'draft',
    title: 'Draft with a gap',
    render: () => <DraftPanel draft={draft} where="cursor" chooseWhere={nothing} put={nothing} copy={nothing} changeAnswers={nothing} />,
  },
  {
    id: 'summary',
    title: 'Summary (15)',
    render: () => (
      <SummaryPanel
        title="Care assessment, Mr Ashby"
        summary={summary}
        length="medium"
        question=""
        ask={nothing}
        chooseLength={nothing}
        again={nothing}
        show={nothing}
        copy={nothing}
        put={nothing}
      />
    ),
  },
  {
    id: 'summary-none',
    title: 'Summary, no answer',
    render: () => (
      <SummaryPanel
        title="Care assessment"
        summary={{ points: [] }}
        length="short"
        question="What was said about heating?"
        ask={nothing}
        chooseLength={nothing}
        again={nothing}
        show={nothing}
        copy={nothing}
      />
    ),
  },
  {
    id: 'check',
    title: 'Check (25)',
    render: () => (
      <CheckPanel assessment={assessment} places={assessment.findings} show={nothing} fix={nothing} leave={nothing} again={nothing} />
    ),
  },
  {
    id: 'check-fine',
    title: 'Check, nothing found',
    render: () => <CheckPanel assessment={plainest} places={[]} show={nothing} fix={nothing} leave={nothing} again={nothing} />,
  },
  {
    id: 'settings',
    title: 'Settings (23)',
    render: () => (
      <SettingsPanel settings={{ ...defaultSettings, role: 'housing', spacing: 'roomy' }} change={nothing} reset={nothing} hasService />
    ),
  },
  {
    id: 'settings-no-service',
    title: 'Settings with no council service',
    render: () => (
      <SettingsPanel settings={{ ...defaultSettings, typeface: 'lexend' }} change={nothing} reset={nothing} hasService={false} />
    ),
  },
  {
    id: 'inbox',
    title: 'Outlook: inbox (16)',
    render: () => (
      <InboxPanel
        line={words.inboxLine(18, '9:05')}
        today={today}
        thisWeek={thisWeek}
        whenYouCan={[]}
        noCue={noCue}
        unread={unread}
        open={nothing}
      />
    ),
  },
  {
    id: 'inbox-reading',
    title: 'Outlook: inbox, still reading',
    render: () => (
      <InboxPanel
        line=""
        today={today}
        thisWeek={[]}
        whenYouCan={[]}
        noCue={[]}
        unread={[]}
        open={nothing}
        reading={{ read: 3, cancel: nothing }}
      />
    ),
  },
  {
    id: 'inbox-lost',
    title: 'Outlook: inbox, connection lost',
    place: 'offline',
    render: () => (
      <InboxPanel
        line={words.inboxLine(5, '9:05')}
        today={[]}
        thisWeek={thisWeek}
        whenYouCan={[]}
        noCue={[]}
        unread={[]}
        open={nothing}
        goOn={nothing}
      />
    ),
  },
  {
    id: 'digest',
    title: 'Outlook: back from leave (17)',
    render: () => (
      <DigestPanel
        from="9"
        to="20 November"
        total={143}
        needYou={7}
        dealtWith={31}
        bulk={22}
        parts={[
          { title: words.needsYou, lines: [...today, ...thisWeek] },
          { title: words.changedPlans, lines: thisWeek.slice(1) },
        ]}
        unread={unread}
        open={nothing}
        copy={nothing}
      />
    ),
  },
  {
    id: 'thread',
    title: 'Outlook: conversation (18)',
    render: () => (
      <ThreadPanel
        subject="Damp, 9 Quillfeather Close"
        messages={14}
        stands={stands}
        toDo={stillToDo}
        conflict={{ lines: conflict, showBoth: nothing }}
        tick={nothing}
        open={nothing}
        reply={nothing}
        copy={nothing}
      />
    ),
  },
  {
    id: 'reply',
    title: 'Outlook: reply (19)',
    render: () => <ReplyPanel to="Mrs Adeyemi" draft={reply} questions={questions} put={nothing} copy={nothing} changeAnswers={nothing} />,
  },
  {
    id: 'send',
    title: 'Outlook: before sending (20)',
    first: true,
    render: () => <SendPanel concerns={concerns} show={nothing} leave={nothing} again={nothing} improve={nothing} />,
  },
  {
    id: 'send-fine',
    title: 'Outlook: before sending, nothing found',
    first: true,
    render: () => <SendPanel concerns={[]} leave={nothing} again={nothing} />,
  },
  {
    id: 'visit',
    title: 'Outlook: appointment (21)',
    first: true,
    render: () => (
      <VisitPanel
        who="Mr Ashby"
        when="Tuesday 24 November, 10am"
        lastTime={lastTime}
        stillOpen={stillOpen}
        rows={[{ id: 'row-letter', icon: 'document', title: words.visitLetter, press: nothing }]}
        tick={nothing}
        open={nothing}
        putNotes={nothing}
      />
    ),
  },
  {
    id: 'nothing',
    title: 'Outlook: nothing open (22)',
    first: true,
    render: () => <NothingPanel inbox={nothing} away={nothing} visits={nothing} />,
  },
  {
    id: 'message',
    title: 'Outlook: message (24)',
    first: true,
    render: () => (
      <MessagePanel
        from="Mrs Adeyemi"
        subject="Damp in the back bedroom"
        view={view}
        route={route}
        attachments={view.names}
        show={nothing}
        reply={nothing}
        summarise={nothing}
        readAloud={aloud}
        inbox={nothing}
      />
    ),
  },
  {
    id: 'message-route',
    title: 'Outlook: message that speaks of harm',
    first: true,
    render: () => (
      <MessagePanel
        from="Ola Bright"
        subject=""
        view={{
          ...view,
          routeFirst: true,
          suspicious: [{ quote: 'click here to confirm your bank details', why: 'Asks for bank details through a link.' }],
        }}
        route={route}
        attachments={[]}
        reply={nothing}
        summarise={nothing}
      />
    ),
  },
];

function never(): never {
  throw new Error('The sample data is incomplete');
}
