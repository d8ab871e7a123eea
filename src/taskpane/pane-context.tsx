import { createContext, useContext } from 'react';
import type { Council } from '../core/council';
import type { Engine } from '../core/engine';
import type { Hiding } from '../core/hiding';
import type { Host, OpenItem } from '../core/host';
import type { Mailbox } from '../core/mailbox';
import type { Model } from '../core/model';
import type { WhatLeft } from '../core/proposal';
import type { Template } from '../core/template';
import type { Kept } from './kept';
import type { MailParts } from './mail-parts';
import type { Deeds } from './deeds';
import type { Settings } from './settings';
import type { ScreenStack } from './screen-stack';
import type { OpenedElsewhere } from './use-opened';
import type { Own } from './use-own-work';

/** What left the device in this opening of the pane, and when. */
export interface Sent {
  readonly at: number;
  readonly left: WhatLeft;
}

/** All that a screen works with. Screens know no Office and no model's making. */
export interface Pane {
  readonly host: Host;
  readonly engine: Engine;
  readonly models: { readonly device: Model; readonly service?: Model };
  readonly mailbox?: Mailbox | undefined;
  /** What only Outlook has. */
  readonly mail?: MailParts | undefined;
  readonly officer?: { readonly email: string; readonly role?: string } | undefined;
  readonly surface: 'word' | 'outlook';
  readonly templates: () => Promise<readonly Template[]>;
  readonly council: () => Promise<Council>;
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
  readonly reset: () => void;
  /** The item as last read; undefined before the first reading. */
  readonly item: Kept<OpenItem | undefined>;
  readonly answers: Kept<Readonly<Record<string, Readonly<Record<string, string>>>>>;
  readonly sent: Kept<Sent | undefined>;
  /** What is kept of the officer's own work, and the council's service; undefined in the first moments. */
  readonly own?: Own | undefined;
  /** What follows the work in hand; undefined before the first. */
  readonly deeds: Kept<Deeds | undefined>;
  /** Words of the open item the officer marked to hide, or to leave as they are; forgotten when another item opens. */
  readonly hiding: Kept<Hiding>;
  /** Opens a screen on top; back comes here again, to the control that was pressed. */
  readonly open: ScreenStack['open'];
  readonly replace: ScreenStack['replace'];
  readonly back: ScreenStack['back'];
  /** All the way to the first screen, read afresh. */
  readonly home: ScreenStack['home'];
  readonly dropAside: ScreenStack['dropAside'];
  /** Asked before anything is written: whether what the screen was made for is still the open item. */
  readonly stillOpen: OpenedElsewhere['stillOpen'];
  readonly announce: (text: string) => void;
}

const Context = createContext<Pane | undefined>(undefined);
export const PaneProvider = Context.Provider;

/** The pane around a screen. @throws Error outside one: a programmer's fault */
export function usePane(): Pane {
  const pane = useContext(Context);
  if (pane === undefined) throw new Error('usePane outside the pane');
  return pane;
}

/** The model the officer's settings ask for: the council service where there is one and it is wanted, else this device. */
export function chosenModel(pane: Pick<Pane, 'models' | 'settings'>): Model {
  return pane.settings.place === 'service' && pane.models.service !== undefined ? pane.models.service : pane.models.device;
}

/** Today as an ISO date, as clocks in Britain show it. */
export function today(): string {
  return new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
}
