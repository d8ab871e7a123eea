import type { Span } from '../span';

/** Something in a document or message that tries to steer the assistant or its reader by stealth. Shown to the officer, never obeyed. */
export interface Injection {
  readonly kind: 'instruction' | 'hidden-text' | 'exfiltration' | 'changed-bank-details';
  readonly quote: string;
  /** One plain sentence. */
  readonly why: string;
  /** Where in the visible text; absent when it is only in the HTML. */
  readonly span?: Span;
}

/** A piece of the text that is judged by itself. */
export interface Piece extends Span {
  readonly text: string;
}

const whyOf: Readonly<Record<Injection['kind'], string>> = {
  instruction: 'These words tell the assistant what to do. They are treated as part of the text and are not obeyed.',
  'hidden-text': 'A reader cannot see these words, but a computer can. They are not obeyed.',
  exfiltration: 'This would carry words from the document or mailbox to somebody else. Nothing is fetched or sent.',
  'changed-bank-details':
    'Payment details are to be changed in a way that avoids the usual checks. Ring a number you already hold before you do anything.',
};

/** Takes what was found and where it stands in the visible text; gives it with its reason. */
export function injectedAt(kind: Injection['kind'], { start, end, text }: Piece, why = whyOf[kind]): Injection {
  return { kind, quote: text, why, span: { start, end } };
}

/** Takes words that only the HTML has; gives them with their reason. */
export function injectedUnseen(kind: Injection['kind'], quote: string): Injection {
  return { kind, quote, why: whyOf[kind] };
}
