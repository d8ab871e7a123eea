import type { Template } from '../../core/template';
import type { Pane } from '../pane-context';
import { keepAnswers, type AnswersKey } from './answer-form';

/** What templates ask of the officer themself: the same in every letter. */
const ofOfficer = /^officer_/;

/**
 * Fills in what need not be asked, for the officer to see in the form and change: what the open item says, and the officer's own name and team from
 * another letter of this opening of the pane. What was typed for this letter stays, also where it was emptied.
 */
export function fillKnown(
  pane: Pick<Pane, 'answers'>,
  key: AnswersKey,
  { questions }: Template,
  said: Readonly<Record<string, string>>,
): void {
  const all = pane.answers.get();
  const own = Object.fromEntries(
    Object.values(all).flatMap((answers) => Object.entries(answers).filter(([id, value]) => ofOfficer.test(id) && value.trim() !== '')),
  );
  const known = Object.fromEntries(
    questions.flatMap(({ id }) => {
      const value = said[id] ?? own[id];
      return value === undefined || value === '' ? [] : [[id, value] as const];
    }),
  );
  if (Object.keys(known).length > 0) keepAnswers(pane, key, { ...known, ...all[key] });
}
