import { useState, type ReactElement } from 'react';
import { summarise } from '../../actions/summarise';
import { Problem } from '../../core/problem';
import type { Block, Summary } from '../../core/proposal';
import { usePane } from '../pane-context';
import { SummaryPanel, type SummaryLength } from '../panels/summary-panel';
import { words } from '../strings';
import type { Use } from '../writer-for';
import { copyAndSay } from './copy-and-say';
import { ifStillOpen } from './if-still-open';
import { usePut } from './inserted-screen';
import { RunScreen } from './run-screen';
import { useShow } from './use-show';

/** Everybody's summary: a role's own are letters of their own, with rules of their own. */
const summaryUse: Use = { action: 'summarise', role: 'any-role' };

/** Summarises what is open, then shows it. */
export function SummaryScreen({
  length = 'medium',
  question = '',
}: {
  readonly length?: SummaryLength;
  readonly question?: string;
}): ReactElement {
  const pane = usePane();
  return (
    <RunScreen
      title={words.summarising}
      line={pane.item.get()?.title ?? ''}
      spoken={words.summarising}
      use={summaryUse}
      run={async (ports, onProgress) => {
        const template = (await pane.templates()).find(
          (one) => one.action === summaryUse.action && one.role === summaryUse.role && one.id !== 'triage-raise',
        );
        if (template === undefined) throw new Problem('template-broken', { technical: 'summarise' });
        const summary = await summarise(
          ports,
          { scope: 'whole', template, council: await pane.council(), hiding: pane.hiding.get(), length, question },
          onProgress,
        );
        return {
          screen: <SummaryResult summary={summary} first={{ length, question }} />,
          spoken: words.summarySpoken(summary.points.length),
          left: summary.left,
        };
      }}
    />
  );
}

function SummaryResult({
  summary,
  first,
}: {
  readonly summary: Summary;
  readonly first: { readonly length: SummaryLength; readonly question: string };
}): ReactElement {
  const pane = usePane();
  const show = useShow();
  const [length, setLength] = useState(first.length);
  const [question, setQuestion] = useState(first.question);
  const item = pane.item.get();
  const showQuote = (passageId: string, quote: string): void => {
    const start = item?.passages.find((passage) => passage.id === passageId)?.text.indexOf(quote) ?? -1;
    show(passageId, start < 0 ? { start: 0, end: 1 } : { start, end: start + quote.length });
  };
  const put = usePut();
  const putSummary = (where: 'cursor' | 'top'): void => {
    const blocks: readonly Block[] = [
      { block: 'heading', level: 2, text: words.summaryTitle },
      { block: 'list', ordered: false, items: summary.points.map((point) => point.text) },
    ];
    put(blocks, where);
  };
  return (
    <SummaryPanel
      title={item?.title ?? ''}
      summary={summary}
      length={length}
      question={question}
      ask={setQuestion}
      chooseLength={setLength}
      again={() => ifStillOpen(pane, () => pane.replace(<SummaryScreen key={Date.now()} length={length} question={question} />))()}
      show={item?.abilities.has('show') ? showQuote : undefined}
      copy={() => copyAndSay(pane, summary.points.map((point) => `• ${point.text}`).join('\n'))}
      put={item?.abilities.has('insert') && summary.points.length > 0 ? putSummary : undefined}
    />
  );
}
