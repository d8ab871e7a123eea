import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { backFromLeave } from '../../../actions/back-from-leave';
import { plainText } from '../../../core/blocks';
import { addDays } from '../../../core/inbox/inbox-order';
import type { LeaveDigest } from '../../../core/inbox/leave-digest';
import { Problem } from '../../../core/problem';
import { longDate } from '../../clock';
import { Frame } from '../../frame';
import { today, usePane } from '../../pane-context';
import { DigestPanel } from '../../panels/digest-panel';
import { useStays } from '../../stays';
import { words } from '../../strings';
import { copyAndSay } from '../copy-and-say';
import { RunScreen } from '../run-screen';
import { ExportScreen } from './digest-export-screens';
import { digestBlocks, partsOf } from './digest-lines';
import { digestItem, unreadItem } from './message-items';
import { useMailDeeds } from './use-mail-deeds';

/** Asks for the first and last day away. */
export function LeaveFormScreen(): ReactElement {
  const pane = usePane();
  const [from, setFrom] = useStays('from', () => addDays(today(), -14));
  const [to, setTo] = useStays('to', () => addDays(today(), -1));
  const [asked, setAsked] = useState(false);
  const missing = (day: string): { readonly validationMessage?: string } =>
    asked && day === '' ? { validationMessage: words.dayMissing } : {};
  const wrong = to !== '' && from > to;
  const start = (): void => {
    setAsked(true);
    if (from === '') document.getElementById('away-from')?.focus();
    else if (to === '' || wrong) document.getElementById('away-to')?.focus();
    else pane.open(<LeaveScreen from={from} to={to} />);
  };
  return (
    <Frame title={words.awayRow} line={words.awayRowHint} main={{ label: words.awayStart, press: start }} promise={words.nothingMoved}>
      <Field label={words.awayFrom} {...missing(from)}>
        <Input id="away-from" type="date" value={from} onChange={(_event, { value }) => setFrom(value)} />
      </Field>
      <Field label={words.awayTo} {...(wrong ? { validationMessage: words.awayWrong } : missing(to))}>
        <Input id="away-to" type="date" value={to} onChange={(_event, { value }) => setTo(value)} />
      </Field>
    </Frame>
  );
}

/** Reads the days away, then shows them in the order of the rubric. */
function LeaveScreen({ from, to }: { readonly from: string; readonly to: string }): ReactElement {
  const pane = usePane();
  return (
    <RunScreen
      title={words.awayTitle}
      spoken={words.awayTitle}
      run={async (ports) => {
        // The days away are in the inbox, which only Graph can read: the messages chosen in a list are no picture of a fortnight.
        if (pane.mailbox === undefined || pane.mail?.related === undefined)
          throw new Problem('unsupported-here', { technical: 'no mailbox' });
        const { digest, complete } = await backFromLeave(
          { mailbox: pane.mailbox, engine: ports.engine, signal: ports.signal },
          { officer: pane.officer ?? { email: '' }, from, to, today: today(), domains: (await pane.council()).domains },
          () => undefined,
        );
        return {
          screen: <DigestScreen digest={digest} complete={complete} />,
          spoken: words.digestSpoken(toLookAt(digest), digest.decidedWithoutYou.length),
        };
      }}
    />
  );
}

/** How many the officer has something to do about. */
function toLookAt({ needsYou, missed, waiting }: LeaveDigest): number {
  return needsYou.length + missed.length + waiting.length;
}

function DigestScreen({ digest, complete }: { readonly digest: LeaveDigest; readonly complete: boolean }): ReactElement {
  const pane = usePane();
  const deeds = useMailDeeds();
  const parts = partsOf(digest).filter(({ lines }) => lines.length > 0);
  return (
    <DigestPanel
      from={longDate(digest.from)}
      to={longDate(digest.to)}
      total={digest.total}
      needYou={toLookAt(digest)}
      dealtWith={digest.decidedWithoutYou.length}
      parts={parts.map(({ title, lines }) => ({ title, lines: lines.map((line) => digestItem(line, deeds)) }))}
      bulk={digest.bulk}
      unread={digest.unread.map((line) => unreadItem(line.message))}
      complete={complete}
      open={deeds.open}
      copy={() => copyAndSay(pane, plainText(digestBlocks(digest, complete)))}
      take={() => pane.open(<ExportScreen digest={digest} complete={complete} />)}
    />
  );
}
