import { useState, type ReactElement } from 'react';
import { reviewOpenDraft } from '../../../actions/review-open-draft';
import type { SendConcern } from '../../../core/before-send/outgoing-message';
import { today, usePane } from '../../pane-context';
import { SendPanel } from '../../panels/send-panel';
import { words } from '../../strings';
import { AskedScreen } from '../asked-screen';
import { ifStillOpen } from '../if-still-open';
import { startImproving } from '../start-improving';
import { useAsked } from '../use-asked';

/** The same look as at the moment of sending, before it. It stops nobody. */
export function SendScreen(): ReactElement {
  const pane = usePane();
  const { host, engine, council } = pane;
  const [left, setLeft] = useState<ReadonlySet<SendConcern>>(new Set());
  const asked = useAsked(
    async (signal) => (await reviewOpenDraft({ host, engine, signal }, { council: await council(), today: today() })).concerns,
    { anew: [host, engine, council] },
  );
  return (
    <AskedScreen title={words.sendTitle} line={words.stepRead(false)} asked={asked}>
      {(concerns) => (
        <SendPanel
          concerns={concerns.filter((concern) => !left.has(concern))}
          leave={(concern) => setLeft(new Set(left).add(concern))}
          again={ifStillOpen(pane, asked.again)}
          whenUnsure={pane.mail?.whenUnsure}
          improve={() => void startImproving(pane, 'whole')}
        />
      )}
    </AskedScreen>
  );
}
