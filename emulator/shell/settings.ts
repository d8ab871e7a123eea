import type { EmulatedClient } from '../outlook/outlook-application';
import { isThemeName, type ThemeName } from '../office/theme';

export const shows = {
  'word-letter': 'Word, letter open',
  'word-empty': 'Word, empty document',
  'word-selection': 'Word, words selected',
  'outlook-inbox': 'Outlook, inbox',
  'outlook-message': 'Outlook, message open',
  'outlook-compose': 'Outlook, writing a reply',
  'outlook-appointment': 'Outlook, appointment',
} as const;

export type Show = keyof typeof shows;

/** What a visitor might do first, for each. */
export const firstSteps: Readonly<Record<Show, string>> = {
  'word-letter': 'Start in the pane: press “Improve the tone”, look at each change, then put the changes in the letter.',
  'word-empty': 'Start in the pane: choose a letter, answer its questions and see the draft. Or type here.',
  'word-selection': 'Start in the pane: choose “Only the words you selected”.',
  'outlook-inbox': 'Start in the pane: press “What needs me first”. Or open a message and press “Draft a reply”.',
  'outlook-message': 'Start in the pane: read what is asked, then press “Draft a reply”.',
  'outlook-compose': 'Type a reply: the pane follows. Then choose “Before you send”.',
  'outlook-appointment': 'Start in the pane: press “Read earlier messages”.',
};

export const paneWidths = [320, 350, 450] as const;
export const themeTitles: Readonly<Record<ThemeName, string>> = { light: 'Light', dark: 'Dark', 'high-contrast': 'High contrast' };

export interface Settings {
  readonly show: Show;
  readonly width: number;
  readonly theme: ThemeName;
  /** A document to open in place of the letter: `/document`, or `/samples/<name>`, on this page's own server. */
  readonly document?: string;
  /** Which Outlook is played: the web's of today, one on a phone, an older one. */
  readonly client: EmulatedClient;
  /** The pane's page on the pane's origin; tests bring their own. */
  readonly pane: string;
}

/** What the address asks for; what it does not name, or names wrongly, is the usual, or what the server was started with (`first`). */
export function settingsFrom(query: string, first = ''): Settings {
  const asked = new URLSearchParams(query);
  const show = asked.get('show') ?? first;
  const theme = asked.get('theme') ?? '';
  const width = Number(asked.get('width'));
  const place = asked.get('document') ?? (first === 'document' && !asked.has('show') ? '/document' : '');
  const client = asked.get('client') ?? '';
  const pane = asked.get('pane') ?? '';
  return {
    show: Object.hasOwn(shows, show) ? (show as Show) : 'word-letter',
    width: paneWidths.some((one) => one === width) ? width : 350,
    theme: isThemeName(theme) ? theme : 'light',
    ...(/^\/(?:document|samples\/[\w.-]+)$/.test(place) ? { document: place } : {}),
    client: client === 'phone' || client === 'older' ? client : 'web',
    pane: /^\/[\w-]+\.html$/.test(pane) ? pane : '/taskpane.html',
  };
}
