import type { ReactElement } from 'react';
import type { Span } from '../../../core/span';
import { PlacePanel } from '../../panels/place-panel';
import { useMailDeeds } from './use-mail-deeds';

interface Place {
  readonly source: string;
  readonly text: string;
  readonly span: Span;
  /** The message it stands in; empty when that is only known from a quote, absent when the words are no message's. */
  readonly messageId?: string;
}

/** A sentence in its place, and the way to its message. */
export function PlaceScreen({ messageId, ...place }: Place): ReactElement {
  const deeds = useMailDeeds();
  const known = messageId !== undefined && messageId !== '';
  return <PlacePanel {...place} quoted={messageId === ''} open={known ? () => deeds.open(messageId) : undefined} />;
}
