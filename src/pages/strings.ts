import { auditWords } from './strings/audit';
import { frameWords } from './strings/frame';
import { governanceWords } from './strings/governance';
import { impactWords } from './strings/impact';
import { lettersWords } from './strings/letters';
import { policyWords } from './strings/policy';
import { suggestingWords } from './strings/suggesting';

/** The words of the pages, in one place, ready for Welsh. Plain English: short words, what happened, what to do. */
export const words = {
  ...frameWords,
  ...lettersWords,
  ...suggestingWords,
  ...impactWords,
  ...governanceWords,
  ...policyWords,
  ...auditWords,
} as const;
