import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { SettingsPanel } from '../panels/settings-panel';
import { words } from '../strings';
import { Account } from './account';

export function SettingsScreen(): ReactElement {
  const pane = usePane();
  return (
    <SettingsPanel
      settings={pane.settings}
      change={pane.change}
      reset={() => {
        pane.reset();
        pane.announce(words.resetDone);
      }}
      hasService={pane.models.service !== undefined || pane.own?.service !== undefined}
      account={<Account />}
    />
  );
}
