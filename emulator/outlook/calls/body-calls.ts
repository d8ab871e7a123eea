import { cleanHtml, htmlToText } from '../html-text';
import { textToHtml } from '../message-html';
import type { OpenOutlook } from '../open-outlook';
import { appointmentOf, asHtml, bad, codes, good, itemOf, messageOf, type Answer, type Fields } from './answer';

/** The body as HTML or text. said (Q&A 622481 and R-Body): a protected message's words are refused; which code is assumed. */
export function readBody(outlook: OpenOutlook, parameters: Fields, loadedId: string | undefined): Answer {
  const loaded = parameters['loadedItemId'];
  if (loaded !== undefined && loaded !== loadedId) return bad(codes.itemNotFound);
  const kept = loaded === undefined ? undefined : outlook.mailbox.message(String(loaded));
  const source = kept ?? (itemOf(outlook).kind.startsWith('appointment') ? appointmentOf(outlook) : messageOf(outlook));
  if ('isProtected' in source && source.isProtected) return bad(codes.internal);
  const inner = (kept === undefined ? outlook.editor?.html() : undefined) ?? cleanHtml(source.html);
  const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${inner}</body></html>`;
  return good(parameters['coercionType'] === asHtml ? html : htmlToText(inner));
}

/** documented: HTML put into a plain-text draft is refused with a format error; text put into an HTML draft is taken as lines. */
export function writeBody(outlook: OpenOutlook, write: (html: string) => void, parameters: Fields): Answer {
  if (outlook.editor === undefined) return bad(codes.notSupported);
  if (outlook.plainText && parameters['coercionType'] === asHtml) return bad(codes.format);
  const text = String(parameters['data'] ?? '');
  write(cleanHtml(parameters['coercionType'] === asHtml ? text : textToHtml(text)));
  return good();
}

export function setSignature(outlook: OpenOutlook, parameters: Fields): Answer {
  const { editor } = outlook;
  if (editor === undefined) return bad(codes.notSupported);
  const page = new DOMParser().parseFromString(editor.html(), 'text/html');
  const now = page.getElementById('Signature') ?? page.createElement('div');
  now.id = 'Signature';
  now.innerHTML = cleanHtml(parameters['coercionType'] === asHtml ? String(parameters['data']) : textToHtml(String(parameters['data'])));
  if (!now.isConnected) page.body.insertBefore(now, page.getElementById('appendonsend'));
  editor.setHtml(page.body.innerHTML);
  return good();
}
