import { useEffect, useState, type ReactElement } from 'react';
import { copyText } from '../copy-text';
import { useKept } from '../kept';
import { chosenModel, usePane } from '../pane-context';
import { LeftPanel } from '../panels/left-panel';
import { words } from '../strings';
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
  const copy = (): void =>
    void copyText(sent?.left.texts.join('\n\n') ?? '').then((copied) => pane.announce(copied ? words.copied : words.notCopied));
  const wouldLeave = chosenModel(pane).place === 'service';
  return <LeftPanel sent={sent} council={name} copy={copy} chooseHidden={wouldLeave ? () => pane.open(<LeavingScreen />) : undefined} />;
}
