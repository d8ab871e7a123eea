import type { ReactElement } from 'react';
import { openFacts, withDecisions } from '../../core/decisions';
import { mannerFor, newWords, possibleManners, spanOf, writingOf, type ImproveWork } from '../improve-work';
import { keep, useKept } from '../kept';
import { usePane } from '../pane-context';
import { FactsPanel } from '../panels/facts-panel';
import { ResultPanel } from '../panels/result-panel';
import { words } from '../strings';
import { copyAndSay } from './copy-and-say';
import { ifStillOpen } from './if-still-open';
import { StaleScreen } from './stale-screen';
import { useShow } from './use-show';
import { WriteScreen } from './write-screen';
import { WrittenScreen } from './written-screen';

/** What changed, with each change for the officer to take or leave; `again` reads and rewrites anew. */
export function ResultScreen({ work, again }: { readonly work: ImproveWork; readonly again: () => void }): ReactElement {
  const pane = usePane();
  const decisions = useKept(work.decisions);
  const show = useShow();
  const { proposal, template, abilities } = work;
  const put = usePutChanges(work, again);
  const manner = mannerFor(pane.settings.manner, abilities);
  const next = (): void => {
    if (openFacts(proposal, decisions).length > 0) pane.open(<FactsScreen work={work} again={again} />);
    else if (withDecisions(proposal, decisions).length > 0) put();
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
      tryAgain={ifStillOpen(pane, again)}
      throwAway={() => {
        pane.back();
        pane.announce(words.thrownAway);
      }}
    />
  );
}

/** Facts that changed: each for the officer to settle before anything goes in. */
function FactsScreen({ work, again }: { readonly work: ImproveWork; readonly again: () => void }): ReactElement {
  const pane = usePane();
  const decisions = useKept(work.decisions);
  const put = usePutChanges(work, again);
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
      put={() => (withDecisions(work.proposal, decisions).length > 0 ? put() : pane.announce(words.nothingTicked))}
    />
  );
}

/** The officer's press: writes the chosen changes in the chosen manner, unless a fact is still open. */
function usePutChanges(work: ImproveWork, again: () => void): () => void {
  const pane = usePane();
  return () => {
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
            return {
              screen: <StaleScreen work={work} changes={changes} landing={landing} now={now} again={again} />,
              spoken: words.staleTitle,
            };
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
                reopen={() => pane.replace(<ResultScreen work={work} again={again} />)}
              />
            ),
            spoken: words.landedSpoken(landing.landed.length, of),
          };
        }}
      />,
    );
  };
}
