import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState, type CSSProperties, type ReactElement } from 'react';
import type { Council } from '../core/council';
import type { Engine } from '../core/engine';
import type { Host } from '../core/host';
import type { Mailbox } from '../core/mailbox';
import type { Model } from '../core/model';
import type { Template } from '../core/template';
import { AnnouncerProvider } from './announcer';
import { keepKeysInPane } from './keys-stay';
import type { MailParts } from './mail-parts';
import { PaneScreens } from './pane';
import { defaultSettings, readSettings, writeSettings, type Settings, type SettingsStore } from './settings';
import { paneTheme } from './theme';
import type { Own } from './use-own-work';

export interface AppProps {
  readonly host: Host;
  readonly engine: Engine;
  /** The service may come later: render again with it. */
  readonly models: { readonly device: Model; readonly service?: Model };
  readonly mailbox?: Mailbox;
  readonly mail?: MailParts;
  readonly officer?: { readonly email: string; readonly role?: string };
  readonly templates: () => Promise<readonly Template[]>;
  readonly council: () => Promise<Council>;
  readonly surface: 'word' | 'outlook';
  readonly settingsStore: SettingsStore;
  readonly officeTheme: 'light' | 'dark';
  /** What is kept of the officer's own work, and the council's service: may come later. */
  readonly own?: Own | undefined;
}

/** The pane. Knows no Office and no model's making: the entry hands both in. */
export function App({ settingsStore, officeTheme, ...parts }: AppProps): ReactElement {
  const [settings, setSettings] = useState<Settings>(() => readSettings(settingsStore));
  const change = useCallback((part: Partial<Settings>) => setSettings((now) => ({ ...now, ...part })), []);
  const reset = useCallback(() => setSettings((now) => ({ ...defaultSettings, used: now.used })), []);
  useEffect(() => writeSettings(settingsStore, settings), [settingsStore, settings]);
  useEffect(() => keepKeysInPane(document), []);
  const { theme, colours, dark } = useMemo(() => paneTheme(settings, officeTheme), [settings, officeTheme]);
  useLayoutEffect(() => {
    document.body.style.margin = '0';
    document.body.style.backgroundColor = theme.colorNeutralBackground1;
  }, [theme]);
  return (
    <FluentProvider theme={theme} style={{ ...(colours as CSSProperties), colorScheme: dark ? 'dark' : 'light' }} dir="ltr">
      <AnnouncerProvider>
        <PaneScreens {...parts} settings={settings} change={change} reset={reset} />
      </AnnouncerProvider>
    </FluentProvider>
  );
}
