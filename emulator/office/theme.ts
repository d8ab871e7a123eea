export type ThemeName = 'light' | 'dark' | 'high-contrast';

/** Office.context.officeTheme as documented (office.officetheme): four colours, and two facts newer clients add. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
  readonly themeId: number;
}

/** assumed: the colours. Word on the web gives #ffffff and #444444 in light; the dark and high contrast ones follow Office's own palette. */
export const officeThemes: Readonly<Record<ThemeName, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#f5f5f5',
    controlForegroundColor: '#242424',
    isDarkTheme: false,
    themeId: 0,
  },
  dark: {
    bodyBackgroundColor: '#1f1f1f',
    bodyForegroundColor: '#f5f5f5',
    controlBackgroundColor: '#292929',
    controlForegroundColor: '#f5f5f5',
    isDarkTheme: true,
    themeId: 1,
  },
  'high-contrast': {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#ffff00',
    isDarkTheme: true,
    themeId: 4,
  },
};

export function isThemeName(text: string): text is ThemeName {
  return Object.hasOwn(officeThemes, text);
}
