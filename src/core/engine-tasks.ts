import { summarise } from './summarise';
import type { Passage } from './passage';
import { answersQuestions } from './tasks/answers-questions';
import { assess } from './tasks/assess';
import { concludeDraft } from './tasks/conclude-draft';
import { concludeImprove } from './tasks/conclude-improve';
import { concludeSummary } from './tasks/conclude-summary';
import { fillLetter } from './tasks/fill-letter';
import { prepare } from './tasks/prepare';
import { readMeeting } from './tasks/read-meeting';
import { readMessage } from './tasks/read-message';
import { reviewDraft } from './tasks/review-draft';
import { rewritePassages } from './tasks/rewrite-passages';
import { triageMessages } from './tasks/triage-messages';

interface SummariseInput {
  readonly passages: readonly Passage[];
  readonly length: 'short' | 'medium' | 'long';
  readonly question?: string;
}

/** Everything the engine does for the pane, one line each. A task is a pure function of one plain-data argument. */
export const engineTasks = {
  prepare,
  assess,
  rewritePassages,
  fillLetter,
  concludeImprove,
  concludeDraft,
  concludeSummary,
  summarise: ({ passages, length, question }: SummariseInput) => summarise(passages, { length, ...(question === undefined ? {} : { question }) }),
  triage: triageMessages,
  readMessage,
  readMeeting,
  answersQuestions,
  reviewDraft,
};
