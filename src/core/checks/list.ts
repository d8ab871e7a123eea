import { acronym } from './acronym';
import { blame } from './blame';
import { buriedDecision } from './buried-decision';
import { capitals } from './capitals';
import type { Check } from './check';
import { cold } from './cold';
import { emptyApology } from './empty-apology';
import { hedging } from './hedging';
import { jargon } from './jargon';
import { legalese } from './legalese';
import { longParagraph } from './long-paragraph';
import { longSentence } from './long-sentence';
import { missingStep } from './missing-step';
import { nominalisation } from './nominalisation';
import { outdatedPersonTerm, outdatedTerm } from './outdated-term';
import { overPressure } from './over-pressure';
import { passive } from './passive';
import { severalAsks } from './several-asks';
import { stigmatising } from './stigmatising';
import { threat } from './threat';
import { usSpelling } from './us-spelling';
import { vague } from './vague';
import { wordy } from './wordy';

/** Checks of a paragraph on its own. Where two find the same words, the one listed first stands. */
export const paragraphChecks: readonly Check[] = [
  threat,
  blame,
  stigmatising,
  outdatedPersonTerm,
  overPressure,
  cold,
  emptyApology,
  passive,
  legalese,
  jargon,
  acronym,
  outdatedTerm,
  wordy,
  vague,
  hedging,
  usSpelling,
  capitals,
  longSentence,
  longParagraph,
  nominalisation,
];

/** Checks of a whole letter: what it lacks, and where its main point stands. */
export const letterChecks: readonly Check[] = [buriedDecision, missingStep, severalAsks];
