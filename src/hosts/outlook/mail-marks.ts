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
