import type { Settings } from '../settings';

const typefaceNames: Record<Settings['typeface'], string> = {
  office: 'Same as Office',
  atkinson: 'Atkinson Hyperlegible',
  lexend: 'Lexend',
  opendyslexic: 'OpenDyslexic',
};

const themeNames: Record<Settings['theme'], string> = { office: 'Same as Office', light: 'Light', dark: 'Dark', paper: 'Soft paper' };

/** Words of the settings. */
export const settingsWords = {
  role: 'Your role',
  howItLooks: 'How it looks',
  sample: 'This is how words will look. Reading should feel easy.',
  textSize: (name: string) => `Text size: ${name}`,
  textSizeNames: ['small', 'medium', 'large', 'larger', 'largest'] as readonly string[],
  spacing: 'Spacing',
  spacingNames: { normal: 'Normal', roomy: 'Roomy' },
  typeface: 'Typeface',
  typefaceName: (typeface: Settings['typeface']) => typefaceNames[typeface],
  typefaceHint: 'Used if it is on this device.',
  theme: 'Theme',
  themeName: (theme: Settings['theme']) => themeNames[theme],
  listening: 'Listening',
  readAloudButtons: 'Read aloud buttons',
  whereWork: 'Where the work is done',
  placeDevice: 'This device only',
  placeDeviceHint: 'Nothing leaves it.',
  placeService: 'Council service when needed',
  placeServiceHint: 'Names are hidden first. You see what left.',
  placeServiceNone: 'On this device. Your council has not set up its own service.',
  resetSettings: 'Reset all settings',
  resetDone: 'All settings are reset.',
  loading: 'Opening',
} as const;
