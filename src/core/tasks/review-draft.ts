import type { SendConcern, OutgoingMessage } from '../before-send/outgoing-message';
import { reviewBeforeSend } from '../before-send/review-before-send';
import type { Council } from '../council';

export interface ReviewDraftInput {
  readonly message: OutgoingMessage;
  readonly council: Council;
}

/** The same review as at the moment of sending, for the pane. */
export function reviewDraft({ message, council }: ReviewDraftInput): readonly SendConcern[] {
  return reviewBeforeSend(message, council);
}
