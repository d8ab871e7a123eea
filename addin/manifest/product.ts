/** What every manifest says, written once. The three writers beside this file only put it into Microsoft's three forms. */

/** What differs between a developer's machine and a council's own server. */
export interface Settings {
  /** Where the pages are served: https, no path, no slash at the end. */
  readonly origin: string;
  /** `major.minor.patch`: the package's, one major ahead. */
  readonly version: string;
  /** The council's own app registration in Entra ID, for sign-in; undefined where nobody signs in. */
  readonly clientId: string | undefined;
}

export type Surface = 'word' | 'message-read' | 'message-compose' | 'appointment-organiser' | 'appointment-attendee';

/** A ribbon button. `start` is what the pane shows first; nothing is ever written from a ribbon button. */
export interface Button {
  readonly id: string;
  /** At most 30 characters fit under a large button in two lines. */
  readonly label: string;
  readonly tip: string;
  readonly start: 'home' | 'improve' | 'check' | 'summarise' | 'reply';
  readonly icon: 'icon' | 'improve' | 'check' | 'summarise';
  readonly surfaces: readonly Surface[];
}

export const product = {
  name: 'Fair Copy',
  provider: 'Fair Copy contributors',
  /** Under 80 characters: the unified manifest's limit. */
  tagline: 'Kind, clear letters from council staff, with every fact proved unchanged.',
  /** Under 250 characters: the XML manifest's limit. */
  description:
    'Turns a cold or long-winded draft into a kind, clear letter. You see every change first, names, dates and amounts are checked, and you choose what goes in.',
  accent: '#17728F',
  ids: {
    word: '6f1c1b5e-7a57-4c39-9d0e-2f6c0f7b3a11',
    outlook: '0c7f4c0a-43a5-4a7e-8a4e-9b5d0f1e6c22',
    unified: 'b2d9e9c4-1f0d-4f6b-8c57-5e3a7d8f9b33',
  },
  scopes: ['openid', 'profile'],
  /** Smart Alerts handlers: the names that addin/onsend associates. Soft block: an officer is asked, and can always send. */
  sendEvents: [
    { xml: 'OnMessageSend', unified: 'messageSending', handler: 'onMessageSendHandler' },
    { xml: 'OnAppointmentSend', unified: 'appointmentSending', handler: 'onAppointmentSendHandler' },
  ],
} as const;

const outlook: readonly Surface[] = ['message-read', 'message-compose', 'appointment-organiser', 'appointment-attendee'];

export const buttons: readonly Button[] = [
  {
    id: 'Open',
    label: 'Open Fair Copy',
    tip: 'See how this reads and what you can do with it.',
    start: 'home',
    icon: 'icon',
    surfaces: ['word', ...outlook],
  },
  {
    id: 'Improve',
    label: 'Improve the tone',
    tip: 'See a kinder, clearer version before anything is changed.',
    start: 'improve',
    icon: 'improve',
    surfaces: ['word', 'message-compose'],
  },
  {
    id: 'Reply',
    label: 'Draft a reply',
    tip: 'Start a reply that answers what was asked. You check and send it.',
    start: 'reply',
    icon: 'improve',
    surfaces: ['message-read'],
  },
  {
    id: 'Check',
    label: 'Check',
    tip: 'Find words that blame, threaten or confuse, with the reason and a better way to say it.',
    start: 'check',
    icon: 'check',
    surfaces: ['word', 'message-compose'],
  },
  {
    id: 'Summarise',
    label: 'Summarise',
    tip: 'The main points, each with the sentence it comes from.',
    start: 'summarise',
    icon: 'summarise',
    surfaces: ['word', 'message-read'],
  },
];

/** The entry on selected text in Word. */
export const contextEntry: Button = {
  id: 'ImproveSelection',
  label: 'Improve with Fair Copy',
  tip: 'See a kinder, clearer version of the words you selected.',
  start: 'improve',
  icon: 'improve',
  surfaces: ['word'],
};

export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

export function buttonsOn(surface: Surface): readonly Button[] {
  return buttons.filter(({ surfaces }) => surfaces.includes(surface));
}

/** The pane's address for what it shows first. */
export function paneAddress(settings: Settings, start: Button['start']): string {
  return `${settings.origin}/taskpane.html${start === 'home' ? '' : `?start=${start}`}`;
}

export function iconAddress(settings: Settings, icon: Button['icon'], size: number): string {
  return `${settings.origin}/assets/${icon}-${size}.png`;
}

/** The audience of the sign-in token: Entra ID's form for an add-in, with the pages' own host in it. */
export function tokenResource({ origin }: Settings, clientId: string): string {
  return `api://${new URL(origin).host}/${clientId}`;
}

/** Where developers serve the pages, and the app registration their manifests name: it is in no directory. */
const developers = { origin: 'https://localhost:3001', clientId: '9d6a1c3e-58b2-4e7f-a0c4-3b1f6d2e8c44' } as const;

/** Microsoft's validation refuses an add-in below 1.0 ("Manifest Version Too Low", office-addin-manifest validate); the package is younger than that. */
function addInVersion(version: string): string {
  const [major, ...rest] = version.split('.');
  return [Number(major) + 1, ...rest].join('.');
}

/**
 * Takes the environment and the package's version; gives the settings.
 * @throws Error when the origin is not https or has a path: Office refuses anything else, and silently.
 */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>, version: string): Settings {
  const origin = environment['FAIR_COPY_ORIGIN'] ?? developers.origin;
  const address = new URL(origin);
  if (address.protocol !== 'https:' || address.origin !== origin)
    throw new Error('FAIR_COPY_ORIGIN must be like https://addin.council.example, with no path');
  // A council's manifest that names an application its directory does not know cannot be deployed; nested app authentication needs no such section.
  const clientId = environment['FAIR_COPY_CLIENT_ID'] ?? (origin === developers.origin ? developers.clientId : undefined);
  return { origin, version: addInVersion(version), clientId };
}
