/*
 * Where signatures and quoted threads begin. No call of Office's tells them apart (Office.Body names none): these are the marks that mail
 * programs leave, and reading them is a heuristic that rather locks too much than too little.
 */

/** Outlook (classic, new, web, mobile), Gmail, Apple Mail, Yahoo and Thunderbird. */
export const quoteMarks = [
  '#divRplyFwdMsg',
  '#appendonsend',
  '[id^="x_divRplyFwdMsg"]',
  '#mail-editor-reference-message-container',
  '.ms-outlook-mobile-reference-message',
  '[name="_MailOriginal"]',
  '.gmail_quote',
  '.gmail_attr',
  'blockquote[type="cite"]',
  '.yahoo_quoted',
  '.moz-cite-prefix',
  '#OLK_SRC_BODY_SECTION',
].join(', ');

export const signatureMarks = [
  '#Signature',
  '[id^="x_Signature"]',
  '.signature',
  '#ms-outlook-mobile-signature',
  '[name="_MailAutoSig"]',
  '[style*="_MailAutoSig"]',
  '[data-signature]',
  '.gmail_signature',
  '.gmail_signature_prefix',
  '[data-smartmail="gmail_signature"]',
  '.moz-signature',
  '#AppleMailSignature',
].join(', ');

/** The line that plain-text mail puts above a signature (RFC 3676, 4.3), with or without its space. */
const signatureLine = /^--[ \u00a0]?$/;
const quoteLine = /^(?:-{2,} ?(?:Original Message|Forwarded message) ?-{2,}|_{20,}|On .{6,120} wrote:|Begin forwarded message:)$/i;
const fromLine = /^\*?From: ?\*? ?.{2,}/;
const headerLine = /^\*?(?:Sent|Date|To|Subject|Cc): ?\*? ?./;

/**
 * Takes the lines of a mail from top to bottom; gives for each what it is by its words alone. "From:" begins a quote only with an address in it
 * or with another header line near: an officer may write "From: 3 December you can …".
 */
export function linesByWords(lines: readonly string[]): readonly ('own' | 'signature' | 'quoted')[] {
  let place: 'own' | 'signature' | 'quoted' = 'own';
  return lines.map((raw, index) => {
    const line = raw.trim();
    if (place !== 'quoted') {
      const begins =
        quoteLine.test(line) ||
        (fromLine.test(line) && (line.includes('@') || lines.slice(index + 1, index + 5).some((next) => headerLine.test(next.trim()))));
      if (begins) place = 'quoted';
      else if (signatureLine.test(line)) place = 'signature';
    }
    return line.startsWith('>') && place === 'own' ? 'quoted' : place;
  });
}
