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
  const [from, setFrom] = useState(addDays(today(), -14));
  const [to, setTo] = useState(addDays(today(), -1));
  const wrong = from > to;
  return (
    <Frame
      title={words.awayRow}
      line={words.awayRowHint}
      main={{ label: words.awayStart, press: () => (wrong ? undefined : pane.open(<LeaveScreen from={from} to={to} />)) }}
      promise={words.nothingMoved}
    >
      <Field label={words.awayFrom}>
        <Input type="date" value={from} onChange={(_event, { value }) => setFrom(value)} />
      </Field>
      <Field label={words.awayTo} {...(wrong ? { validationMessage: words.awayWrong } : {})}>
        <Input type="date" value={to} onChange={(_event, { value }) => setTo(value)} />
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
          spoken: words.inboxSpoken(digest.needsYou.length, digest.waiting.length, digest.bulk),
        };
      }}
    />
  );
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
      needYou={digest.needsYou.length + digest.missed.length + digest.waiting.length}
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
