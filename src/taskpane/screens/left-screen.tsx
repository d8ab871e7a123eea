import { useEffect, useState, type ReactElement } from 'react';
import { useKept } from '../kept';
import { chosenModel, usePane } from '../pane-context';
import { LeftPanel } from '../panels/left-panel';
import { copyAndSay } from './copy-and-say';
import { LeavingScreen } from './leaving-screen';

/** The last text that left this device, word for word. */
export function LeftScreen(): ReactElement {
  const pane = usePane();
  const sent = useKept(pane.sent);
  const [name, setName] = useState('');
  const { council } = pane;
  useEffect(() => {
    council().then(
      (settings) => setName(settings.shortName),
      () => undefined,
    );
  }, [council]);
  const copy = (): void => copyAndSay(pane, sent?.left.texts.join('\n\n') ?? '');
  const wouldLeave = chosenModel(pane).place === 'service';
  return <LeftPanel sent={sent} council={name} copy={copy} chooseHidden={wouldLeave ? () => pane.open(<LeavingScreen />) : undefined} />;
}
