/** Who is at the keyboard, as Outlook says; Word does not tell. */
export function openOfficer(surface: 'word' | 'outlook'): { readonly email: string } | undefined {
  return surface === 'outlook' ? { email: Office.context.mailbox.userProfile.emailAddress } : undefined;
}
