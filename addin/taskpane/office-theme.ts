type OfficeTheme = 'light' | 'dark';

/** Calls back when Office's theme changes; gives what tells it now. Where Office does not tell, the system's own setting stands in. */
export function watchTheme(changed: (theme: OfficeTheme) => void): () => OfficeTheme {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const theme = (): OfficeTheme => {
    const office = Office.context.officeTheme as { readonly bodyBackgroundColor?: string } | undefined;
    const colour = office?.bodyBackgroundColor;
    if (colour !== undefined && /^#[0-9a-f]{6}$/i.test(colour)) return brightness(colour) < 128 ? 'dark' : 'light';
    return system.matches ? 'dark' : 'light';
  };
  system.addEventListener('change', () => changed(theme()));
  // Since Mailbox 1.14 in Outlook; elsewhere adding the handler fails and nothing is lost.
  try {
    const mailbox = Office.context.mailbox as Office.Mailbox | undefined;
    mailbox?.addHandlerAsync(Office.EventType.OfficeThemeChanged, () => changed(theme()));
  } catch {
    return theme;
  }
  return theme;
}

/** Perceived brightness of #rrggbb, 0 to 255. */
function brightness(colour: string): number {
  const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return 0.299 * part(1) + 0.587 * part(3) + 0.114 * part(5);
}
