import { useState, type ReactElement } from 'react';
import { improve } from '../../actions/improve';
import { openFacts, withDecisions } from '../../core/decisions';
import type { Landing, OpenItem } from '../../core/host';
import type { Change } from '../../core/proposal';
import type { Template } from '../../core/template';
import { improveWork, mannerFor, newWords, possibleManners, writingOf, type ImproveWork } from '../improve-work';
import { keep, useKept, type Kept } from '../kept';
import { usePane, type Pane } from '../pane-context';
import { FactsPanel } from '../panels/facts-panel';
import { RestoredPanel } from '../panels/restored-panel';
import { ResultPanel } from '../panels/result-panel';
import { StalePanel, type StaleChange } from '../panels/stale-panel';
import { WrittenPanel } from '../panels/written-panel';
import { copyAndSay } from './copy-and-say';
import { RunScreen } from './run-screen';
import { useRestore } from './use-restore';
import { Feedback } from './lazy-feedback';
import { useShow } from './use-show';
import { WriteScreen } from './write-screen';
import { words } from '../strings';

/** Reads, rewrites and proves; ends on the result. */
export function ImproveScreen({ template, scope }: { readonly template: Template; readonly scope: OpenItem['scope'] }): ReactElement {
  const pane = usePane();
  return (
    <RunScreen
      title={words.improving}
      line={pane.item.get()?.title ?? ''}
      spoken={words.improvingSpoken}
      run={async (ports, onProgress) => {
        const council = await pane.council();
        const proposal = await improve(ports, { scope, template, council, hiding: pane.hiding.get() }, onProgress);
        const work = improveWork({ proposal, template, scope, abilities: pane.item.get()?.abilities ?? new Set() });
        const { before, after } = proposal.readingAge;
        const spoken =
          proposal.changes.length === 0
            ? words.noChangesTitle
            : words.resultSpoken(
                proposal.changes.length,
                openFacts(proposal, work.decisions.get()).length,
                Math.round(before),
                Math.round(after),
              );
        return { screen: <ResultScreen work={work} />, spoken, left: proposal.left };
      }}
    />
  );
}

export function ResultScreen({ work }: { readonly work: ImproveWork }): ReactElement {
  const pane = usePane();
  const decisions = useKept(work.decisions);
  const show = useShow();
  const { proposal, template, abilities } = work;
  const manner = mannerFor(pane.settings.manner, abilities);
  const next = (): void => {
    if (openFacts(proposal, decisions).length > 0) pane.open(<FactsScreen work={work} />);
    else if (withDecisions(proposal, decisions).length > 0) put(pane, work);
    else pane.announce(words.nothingTicked);
  };
  return (
    <ResultPanel
      proposal={proposal}
      decisions={decisions}
      aim={template.readingAge}
      manner={manner}
      manners={possibleManners(abilities)}
      comments={pane.settings.comments}
      canComment={abilities.has('comments')}
      tick={(id, on) => {
        const unticked = new Set(decisions.unticked);
        if (on) unticked.delete(id);
        else unticked.add(id);
        work.decisions.set({ ...decisions, unticked });
      }}
      chooseManner={(chosen) => pane.change({ manner: chosen })}
      chooseComments={(comments) => pane.change({ comments })}
      show={abilities.has('show') ? (change) => show(change.passage.id, spanOf(change)) : undefined}
      next={next}
      tryAgain={() => pane.replace(<ImproveScreen key={work.madeAt} template={template} scope={work.scope} />)}
      throwAway={() => {
        pane.back();
        pane.announce(words.thrownAway);
      }}
    />
  );
}

/** Where a change's old words stand; an insertion has no old words, so the place alone. */
function spanOf(change: Change): { readonly start: number; readonly end: number } {
  const at = change.before === '' ? -1 : change.passage.text.indexOf(change.before);
  const first = change.edits[0]?.span.start ?? 0;
  const last = change.edits[change.edits.length - 1]?.span.end ?? first;
  // The phrase around the edits, when it is the one that holds them: the same words may stand twice in a paragraph.
  return at >= 0 && at <= first && at + change.before.length >= last
    ? { start: at, end: at + change.before.length }
    : { start: first, end: last };
}

export function FactsScreen({ work }: { readonly work: ImproveWork }): ReactElement {
  const pane = usePane();
  const decisions = useKept(work.decisions);
  return (
    <FactsPanel
      proposal={work.proposal}
      decisions={decisions}
      manner={mannerFor(pane.settings.manner, work.abilities)}
      decide={(fact, choice) => {
        const next = { ...decisions, facts: new Map(decisions.facts).set(fact, choice) };
        work.decisions.set(next);
        pane.announce(words.confirmedSpoken(openFacts(work.proposal, next).length));
      }}
      put={() => (withDecisions(work.proposal, decisions).length > 0 ? put(pane, work) : pane.announce(words.nothingTicked))}
    />
  );
}

/** The officer's press: writes the chosen changes in the chosen manner, unless a fact is still open. */
function put(pane: Pane, work: ImproveWork): void {
  const { proposal } = work;
  const decisions = work.decisions.get();
  if (openFacts(proposal, decisions).length > 0) return;
  const changes = withDecisions(proposal, decisions);
  const manner = mannerFor(pane.settings.manner, work.abilities);
  const writing = writingOf(work, changes, manner, pane.settings.comments);
  const choices = [...decisions.facts.values()];
  pane.deeds.get()?.warned(choices.length, choices.filter((choice) => choice === 'take-draft').length);
  if (writing === undefined) {
    pane.deeds.get()?.copied();
    copyAndSay(pane, newWords(proposal, changes));
    return;
  }
  pane.open(
    <WriteScreen
      writing={writing}
      landed={async (landing, signal) => {
        if (landing.landed.length === 0 && landing.missed.length > 0 && writing.writing === 'changes') {
          const now = await pane.host.read(work.scope, signal).catch(() => undefined);
          return { screen: <StaleScreen work={work} changes={changes} landing={landing} now={now} />, spoken: words.staleTitle };
        }
        const of = landing.landed.length + landing.missed.length;
        return {
          screen: (
            <WrittenScreen
              work={work}
              changes={changes}
              landing={landing}
              manner={writing.writing === 'blocks' ? 'below' : writing.manner}
              asking={keep(false)}
            />
          ),
          spoken: words.landedSpoken(landing.landed.length, of),
        };
      }}
    />,
  );
}

interface AfterWriting {
  readonly work: ImproveWork;
  readonly changes: readonly Change[];
  readonly landing: Landing;
}

function StaleScreen({ work, changes, landing, now }: AfterWriting & { readonly now: OpenItem | undefined }): ReactElement {
  const pane = usePane();
  const { proposal } = work;
  const numberOf = (change: Change): number => proposal.changes.indexOf(change) + 1;
  const missed = new Set(landing.missed.map(({ id }) => id));
  const gone = changes
    .filter((change) => missed.has(change.id))
    .map((change): StaleChange => ({
      number: numberOf(change),
      change,
      now: now?.passages.find((passage) => passage.id === change.passage.id)?.text,
    }));
  const fit = changes.filter((change) => !missed.has(change.id));
  return (
    <StalePanel
      madeAt={work.madeAt}
      total={changes.length}
      gone={gone}
      fit={fit.map(numberOf)}
      lookAgain={() => pane.replace(<ImproveScreen template={work.template} scope={work.scope} />)}
      goOn={() => pane.back()}
      see={() => pane.back()}
      copy={() => copyAndSay(pane, newWords(proposal, changes))}
      throwAway={() => pane.home()}
    />
  );
}

function WrittenScreen({
  work,
  changes,
  landing,
  manner,
  asking,
}: AfterWriting & {
  readonly manner: 'tracked' | 'untracked' | 'below';
  /** Kept outside the screen: the answer comes while another screen shows. */
  readonly asking: Kept<boolean>;
}): ReactElement {
  const pane = usePane();
  const show = useShow();
  const { proposal, template } = work;
  const of = landing.landed.length + landing.missed.length;
  const missedChanges = landing.missed.flatMap(({ id }) => changes.find((change) => change.id === id) ?? []);
  const first = missedChanges[0];
  const restoring = useRestore(landing, asking, (restored) => ({
    screen: <RestoredScreen work={work} landing={landing} changes={changes} restored={restored} />,
    spoken: `${words.restoredTitle}. ${words.allMatch(restored.words)}.`,
  }));
  const age =
    landing.landed.length === changes.length && changes.length === proposal.changes.length
      ? { now: proposal.readingAge.after, before: proposal.readingAge.before, aim: template.readingAge }
      : undefined;
  return (
    <WrittenPanel
      after={<Feedback />}
      title={of === landing.landed.length ? words.landedAllTitle(of) : words.landedTitle(landing.landed.length, of)}
      line={manner === 'tracked' ? words.trackedLine : manner === 'untracked' ? words.untrackedLine : words.belowLine}
      landing={landing}
      missed={landing.missed.map(({ id, why }) =>
        words.missedChange(proposal.changes.findIndex((change) => change.id === id) + 1 || 1, why),
      )}
      readingAge={age}
      decided={decidedLines(work)}
      showMissed={first === undefined ? undefined : () => show(first.passage.id, spanOf(first))}
      copyMissed={missedChanges.length === 0 ? undefined : () => copyAndSay(pane, missedChanges.map((change) => change.after).join('\n'))}
      done={() => pane.home()}
      restore={work.abilities.has('restore') ? restoring.restore : undefined}
      asking={restoring.asking}
    />
  );
}

/** One line for each fact the officer settled. */
function decidedLines(work: ImproveWork): readonly string[] {
  return [...work.decisions.get().facts].flatMap(([index, choice]) => {
    const outcome = work.proposal.facts[index];
    if (outcome === undefined || outcome.outcome === 'kept') return [];
    const source = outcome.outcome === 'invented' ? undefined : outcome.source.text;
    const draft = outcome.outcome === 'lost' ? undefined : outcome.draft.text;
    if (choice === 'take-draft') return [words.decidedDraft(draft ?? source ?? '')];
    return [source === undefined ? words.decidedOut(draft ?? '') : words.decidedSource(source)];
  });
}

function RestoredScreen({
  work,
  landing,
  restored,
  changes,
}: AfterWriting & { readonly restored: Parameters<typeof RestoredPanel>[0]['restored'] }): ReactElement {
  const pane = usePane();
  const [at] = useState(() => Date.now());
  return (
    <RestoredPanel
      restored={restored}
      checkedAt={at}
      kept={{ changes: changes.length, writtenAt: landing.readBackAt, open: () => pane.replace(<ResultScreen work={work} />) }}
      done={() => pane.home()}
    />
  );
}
