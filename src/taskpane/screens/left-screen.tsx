import { useEffect, useState, type ReactElement } from 'react';
import type { Council } from '../../core/council';
import { useKept } from '../kept';
import { chosenModel, usePane } from '../pane-context';
import { LeftPanel } from '../panels/left-panel';
import { copyAndSay } from './copy-and-say';
import { LeavingScreen } from './leaving-screen';

/** The last text that left this device, word for word. */
export function LeftScreen(): ReactElement {
  const pane = usePane();
  const sent = useKept(pane.sent);
  const [settings, setSettings] = useState<Council>();
  const [instructions, setInstructions] = useState<string>();
  const { council, engine } = pane;
  useEffect(() => {
    council().then(setSettings, () => undefined);
  }, [council]);
  const asked = sent?.left.asked;
  useEffect(() => {
    if (settings === undefined || asked === undefined) return;
    const abort = new AbortController();
    engine.run('instructions', { ...asked, council: settings }, abort.signal).then(setInstructions, () => undefined);
    return () => abort.abort();
  }, [engine, settings, asked]);
  const copy = (): void => copyAndSay(pane, sent?.left.texts.join('\n\n') ?? '');
  const service = pane.own?.service?.state.get();
  const wouldLeave = chosenModel(pane).place === 'service';
  return (
    <LeftPanel
      sent={sent}
      council={settings?.shortName ?? ''}
      copy={copy}
      instructions={instructions}
      counted={service?.at === 'open' && service.standing.countOnDevice === true}
      chooseHidden={wouldLeave ? () => pane.open(<LeavingScreen />) : undefined}
    />
  );
}
