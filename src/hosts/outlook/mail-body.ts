import { applyEdits, type Edit } from '../../core/edit';
import type { Passage } from '../../core/passage';
import { placesOfLines } from '../../core/quoted-lines';
import type { Signal } from '../../core/signal';
import { Problem } from '../../core/problem';
import { editTextNodes } from './mail-edits';
import { readMailHtml } from './mail-html';
import type { OpenMailItem } from './open-item';
import { outlookCall } from './outlook-call';

/** Limit of setSelectedDataAsync, prependAsync and setAsync, in characters (Office.Body reference). */
export const longestBody = 1_000_000;

export type BodyKind = 'html' | 'text';

/** A mail's body taken apart: its passages, and the way to edit one and get the whole back. */
export interface MailBody {
  readonly passages: readonly Passage[];
  readonly edit: (passage: Passage, edits: readonly Edit[]) => void;
  readonly whole: () => string;
}

/** Whether a draft is HTML or plain text; HTML put into a plain-text draft is refused (Office.Body: InvalidFormatError). What is read is always had as HTML. */
export async function bodyKind(item: OpenMailItem, signal: Signal): Promise<BodyKind> {
  if (typeof item.subject === 'string' || typeof item.body.getTypeAsync !== 'function') return 'html';
  const kind = await outlookCall<Office.CoercionType | string>((callback) => item.body.getTypeAsync(callback), signal).catch(() => 'html');
  return kind === 'text' ? 'text' : 'html';
}

export function getBody(item: OpenMailItem, kind: BodyKind, signal: Signal): Promise<string> {
  return outlookCall<string>((callback) => item.body.getAsync(coercion(kind), callback), signal);
}

/** Puts a whole body in the place of the one there is. @throws Problem too-long, write-failed */
export function setBody(item: OpenMailItem, kind: BodyKind, whole: string, signal: Signal): Promise<void> {
  if (whole.length > longestBody) throw new Problem('too-long');
  return outlookCall<void>((callback) => item.body.setAsync(whole, { coercionType: coercion(kind) }, callback), signal, 'write-failed');
}

export function coercion(kind: BodyKind): Office.CoercionType {
  return kind === 'html' ? Office.CoercionType.Html : Office.CoercionType.Text;
}

/** Takes a body as Outlook gave it; gives its passages. Signature and quoted thread are locked. */
export function readMail(kind: BodyKind, body: string): MailBody {
  if (kind === 'text') return readMailText(body);
  const { document, paragraphs } = readMailHtml(body);
  return {
    passages: paragraphs.map(({ passage }) => passage),
    edit: (passage, edits) => editTextNodes(paragraphs.find((one) => one.passage === passage)?.nodes ?? [], edits),
    whole: () => document.documentElement.outerHTML,
  };
}

function readMailText(body: string): MailBody {
  const lines = body.split(/\r\n|\r|\n/);
  const places = placesOfLines(lines);
  const held = new Map<Passage, number>();
  lines.forEach((text, line) => {
    if (text.trim() === '') return;
    held.set({ id: `mail-${held.size}`, text, role: 'body', ...(places[line] === 'own' ? {} : { locked: 'quoted' as const }) }, line);
  });
  return {
    passages: [...held.keys()],
    edit: (passage, edits) => {
      const line = held.get(passage);
      if (line !== undefined) lines[line] = applyEdits(passage.text, edits);
    },
    whole: () => lines.join('\n'),
  };
}

/** The words nobody may change, for comparing before and after. */
export function lockedWords(kind: BodyKind, body: string): string {
  return readMail(kind, body)
    .passages.filter(({ locked }) => locked !== undefined)
    .map(({ text }) => squeeze(text))
    .join('\n');
}

export function squeeze(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
