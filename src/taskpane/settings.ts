/** What the officer chose. Holds no word of any letter; the only other thing the pane stores is the officer's own record (own-record.ts). */
export interface Settings {
  readonly role: string;
  readonly textSize: 1 | 2 | 3 | 4 | 5;
  readonly spacing: 'normal' | 'roomy';
  readonly typeface: 'office' | 'atkinson' | 'lexend' | 'opendyslexic';
  readonly theme: 'office' | 'light' | 'dark' | 'paper';
  readonly readAloud: boolean;
  readonly place: 'device' | 'service';
  /** Id of the style last used to improve. */
  readonly style: string;
  readonly manner: Manner;
  readonly comments: boolean;
  /** The quiet counter while a message is written. */
  readonly asYouWrite: boolean;
  /** How often each template was used, by id. */
  readonly used: Readonly<Record<string, number>>;
}

/** How improved words go in. */
export type Manner = (typeof manners)[number];

export const manners = ['tracked', 'untracked', 'below', 'copy'] as const;
export const typefaces = ['office', 'atkinson', 'lexend', 'opendyslexic'] as const;
export const themes = ['office', 'light', 'dark', 'paper'] as const;
export const textSizes = [1, 2, 3, 4, 5] as const;
export const spacings = ['normal', 'roomy'] as const;
export const places = ['device', 'service'] as const;

export const defaultSettings: Settings = {
  role: 'any-role',
  textSize: 2,
  spacing: 'normal',
  typeface: 'office',
  theme: 'office',
  readAloud: true,
  place: 'service',
  style: 'improve-warmer',
  manner: 'tracked',
  comments: false,
  asYouWrite: true,
  used: {},
};

/** Where settings are kept between openings. A store that fails must not stop the pane: both members may throw. */
export interface SettingsStore {
  read(): string | null;
  write(text: string): void;
}

/**
 * Takes the browser's storage and Office's partition key; gives a store. Office on the web puts add-ins of several sites in one browser:
 * keys must begin with the partition key where there is one (learn.microsoft.com, "Persist add-in state and settings").
 */
export function browserStore(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  partitionKey: string | undefined,
  name = 'fair-copy-settings',
): SettingsStore {
  const key = `${partitionKey ?? ''}${name}`;
  return { read: () => storage.getItem(key), write: (text) => storage.setItem(key, text) };
}

/** Reads the settings; anything missing, damaged or unknown is the default. */
export function readSettings(store: SettingsStore): Settings {
  const kept = parse(store);
  const oneOf = <Choice>(value: unknown, choices: readonly Choice[], otherwise: Choice): Choice =>
    choices.find((choice) => choice === value) ?? otherwise;
  const used =
    typeof kept['used'] === 'object' && kept['used'] !== null
      ? Object.entries(kept['used']).filter((entry): entry is [string, number] => typeof entry[1] === 'number')
      : [];
  return {
    role: typeof kept['role'] === 'string' ? kept['role'] : defaultSettings.role,
    textSize: oneOf(kept['textSize'], textSizes, defaultSettings.textSize),
    spacing: oneOf(kept['spacing'], spacings, defaultSettings.spacing),
    typeface: oneOf(kept['typeface'], typefaces, defaultSettings.typeface),
    theme: oneOf(kept['theme'], themes, defaultSettings.theme),
    readAloud: typeof kept['readAloud'] === 'boolean' ? kept['readAloud'] : defaultSettings.readAloud,
    place: oneOf(kept['place'], places, defaultSettings.place),
    style: typeof kept['style'] === 'string' ? kept['style'] : defaultSettings.style,
    manner: oneOf(kept['manner'], manners, defaultSettings.manner),
    comments: kept['comments'] === true,
    asYouWrite: kept['asYouWrite'] !== false,
    used: Object.fromEntries(used),
  };
}

/** Keeps the settings; a browser that refuses storage only means that they last until the pane closes. */
export function writeSettings(store: SettingsStore, settings: Settings): void {
  try {
    store.write(JSON.stringify(settings));
  } catch {
    // Private windows and locked-down browsers refuse; nothing the officer can do about it here.
  }
}

function parse(store: SettingsStore): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(store.read() ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
