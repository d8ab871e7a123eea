import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import type { Settings } from './settings';

/** Ink blue-green, so that the pane is never mistaken for Word's or Outlook's own blue. */
const ink: BrandVariants = {
  10: '#02080b',
  20: '#08222b',
  30: '#0a323f',
  40: '#0b3f50',
  50: '#0c4a5d',
  60: '#0d5268',
  70: '#0f5a71',
  80: '#12667f',
  90: '#2b7890',
  100: '#438aa1',
  110: '#5c9cb2',
  120: '#76b4c9',
  130: '#8fc6d9',
  140: '#abd6e4',
  150: '#c9e7f0',
  160: '#e6f5f9',
};

const families: Record<Settings['typeface'], string> = {
  office: "'Segoe UI', system-ui, sans-serif",
  atkinson: "'Atkinson Hyperlegible', 'Segoe UI', system-ui, sans-serif",
  lexend: "Lexend, 'Segoe UI', system-ui, sans-serif",
  opendyslexic: "OpenDyslexic, 'Segoe UI', system-ui, sans-serif",
};

/** How much larger than the design each of the five text sizes is. */
const scales: Record<Settings['textSize'], number> = { 1: 0.9, 2: 1, 3: 1.15, 4: 1.3, 5: 1.5 };

const pixels = (size: number, scale: number): string => `${Math.round(size * scale * 10) / 10}px`;

/** Colours Fluent has no token for, as CSS variables beside the theme's own. */
export interface PaneColours {
  readonly '--aim': string;
  readonly '--track': string;
  readonly '--struck': string;
  readonly '--added': string;
  readonly '--warn-back': string;
  readonly '--warn-ink': string;
  readonly '--stop-back': string;
  readonly '--stop-ink': string;
  readonly '--good-back': string;
  readonly '--good-ink': string;
  readonly '--hair': string;
}

const lightColours: PaneColours = {
  '--aim': '#bfe3cf',
  '--track': '#e0e0e0',
  '--struck': '#96243b',
  '--added': '#0f5a71',
  '--warn-back': '#fdf4ea',
  '--warn-ink': '#7d4200',
  '--stop-back': '#fbf0f1',
  '--stop-ink': '#960b2c',
  '--good-back': '#eef6f0',
  '--good-ink': '#1c6537',
  '--hair': '#dedede',
};

const darkColours: PaneColours = {
  '--aim': '#3f7a58',
  '--track': '#5a5a5a',
  '--struck': '#e58a9b',
  '--added': '#8fc6d9',
  '--warn-back': '#3d2f1e',
  '--warn-ink': '#f6c27d',
  '--stop-back': '#432329',
  '--stop-ink': '#f5aab7',
  '--good-back': '#20372a',
  '--good-ink': '#9fd8b4',
  '--hair': '#4a4a4a',
};

const paperColours: PaneColours = {
  ...lightColours,
  '--hair': '#ddd3bd',
  '--track': '#ddd5c3',
  '--warn-back': '#f8e6cc',
  '--stop-back': '#f7e0da',
  '--good-back': '#e3edd9',
};

/** Takes the officer's settings and Office's own theme; gives Fluent's theme and our colours for it. */
export function paneTheme(
  settings: Settings,
  officeTheme: 'light' | 'dark',
): { readonly theme: Theme; readonly colours: PaneColours; readonly dark: boolean } {
  const choice = settings.theme === 'office' ? officeTheme : settings.theme;
  const scale = scales[settings.textSize];
  const looseness = settings.spacing === 'roomy' ? 1.15 : 1;
  const sizes: Partial<Theme> = {
    fontFamilyBase: families[settings.typeface],
    fontSizeBase200: pixels(13, scale),
    fontSizeBase300: pixels(15, scale),
    fontSizeBase400: pixels(15, scale),
    fontSizeBase500: pixels(20, scale),
    lineHeightBase200: pixels(18, scale * looseness),
    lineHeightBase300: pixels(22, scale * looseness),
    lineHeightBase400: pixels(22, scale * looseness),
    lineHeightBase500: pixels(28, scale * looseness),
  };
  if (choice === 'dark') {
    const theme = createDarkTheme(ink);
    return {
      dark: true,
      colours: darkColours,
      theme: {
        ...theme,
        ...sizes,
        colorNeutralBackground3: '#363636',
        colorBrandForegroundLink: ink[130],
        colorBrandForegroundLinkHover: ink[140],
        colorBrandForegroundLinkPressed: ink[120],
        colorBrandForeground1: ink[120],
        colorCompoundBrandForeground1: ink[120],
        colorCompoundBrandStroke: ink[120],
      },
    };
  }
  const theme = createLightTheme(ink);
  if (choice === 'light') return { dark: false, colours: lightColours, theme: { ...theme, ...sizes } };
  return {
    dark: false,
    colours: paperColours,
    theme: {
      ...theme,
      ...sizes,
      colorNeutralBackground1: '#fbf6ea',
      colorNeutralBackground2: '#f5eedd',
      colorNeutralBackground3: '#f1e9d6',
      colorNeutralForeground1: '#2b2620',
      colorNeutralForeground2: '#453e34',
      colorNeutralForeground3: '#5c5447',
    },
  };
}
