import { answersQuestions } from './tasks/answers-questions';
import { assess } from './tasks/assess';
import { concludeDraft } from './tasks/conclude-draft';
import { concludeImprove } from './tasks/conclude-improve';
import { concludeRaise } from './tasks/conclude-raise';
import { concludeSummary } from './tasks/conclude-summary';
import { fillLetter } from './tasks/fill-letter';
import { instructions } from './tasks/instructions';
import { prepare } from './tasks/prepare';
import { readAttachment } from './tasks/read-attachment';
import { readMeeting } from './tasks/read-meeting';
import { readMessage } from './tasks/read-message';
import { readThread } from './tasks/read-thread';
import { readVisit } from './tasks/read-visit';
import { recheckDraft } from './tasks/recheck-draft';
import { reviewDraft } from './tasks/review-draft';
import { rewritePassages } from './tasks/rewrite-passages';
import { findPersonal, shareLetter } from './tasks/share-letter';
import { summarisePassages } from './tasks/summarise-passages';
import { triageMessages } from './tasks/triage-messages';

/**
 * Everything the engine does for the pane, one line each. A task is a pure function of one plain-data argument.
 * src/engine/load-task.ts loads the same in pieces; the compiler tells when one is missing there.
 */
export const engineTasks = {
  prepare,
  assess,
  rewritePassages,
  fillLetter,
  concludeImprove,
  concludeDraft,
  concludeSummary,
  concludeRaise,
  summarise: summarisePassages,
  triage: triageMessages,
  readMessage,
  readMeeting,
  readAttachment,
  readThread,
  readVisit,
  answersQuestions,
  reviewDraft,
  recheckDraft,
  shareLetter,
  findPersonal,
  instructions,
};
