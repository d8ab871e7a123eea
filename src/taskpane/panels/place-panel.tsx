import type { ReactElement } from 'react';
import type { Span } from '../../core/span';
import { Frame } from '../frame';
import { useLook } from '../look';
import { words } from '../strings';

export interface PlacePanelProps {
  readonly source: string;
  readonly text: string;
  readonly span: Span;
  readonly open?: (() => void) | undefined;
  /** The message is only known from being quoted, so that there is nothing to open. */
  readonly quoted?: boolean;
}

/** Characters shown before and after the sentence. */
const around = 1_200;

/** A sentence among the words around it, marked: Outlook has no way to select words of a mail, so the pane shows them. */
export function PlacePanel({ source, text, span, open, quoted = false }: PlacePanelProps): ReactElement {
  const look = useLook();
  const from = Math.max(0, span.start - around);
  const to = Math.min(text.length, span.end + around);
  return (
    <Frame
      title={words.placeTitle}
      line={quoted ? `${source}${words.dot}${words.onlyQuoted}` : source}
      {...(open === undefined ? {} : { main: { label: words.openInOutlook, icon: 'mail' as const, press: open } })}
    >
      <p className={look.text} style={{ whiteSpace: 'pre-wrap' }}>
        {from > 0 && '…'}
        {tidy(text.slice(from, span.start))}
        <mark style={{ backgroundColor: 'var(--warn-back)', color: 'inherit', fontWeight: 600 }}>{text.slice(span.start, span.end)}</mark>
        {tidy(text.slice(span.end, to))}
        {to < text.length && '…'}
      </p>
    </Frame>
  );
}

/** Blanked quotes and signatures leave long gaps. */
function tidy(text: string): string {
  return text.replace(/[^\S\n]{3,}/g, ' ').replace(/\n\s*\n\s*\n/g, '\n\n');
}
