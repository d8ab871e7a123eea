import { outsiders, verdict, type Case, type Rule } from './case';
import { clockSignals, fromAResident } from './clock-rules';
import { calmAt, plainDanger, toldDanger } from './lowered-danger';
import { weekSignals } from './week-rules';

/** A long message has more passages that could look like something by chance: each doubling asks for a little more. So does selling. */
function evidence(seen: Case, least: number): number {
  return least + 0.4 * Math.log2(Math.max(seen.sentences, 1)) + seen.count('marketing') * 0.4 + seen.count('bulk');
}

/** No one phrase, but a passage that speaks of danger. More is asked for where a complaint, a request or its length explains strong words. */
export const passageDangerRule: Rule = (seen) => {
  // Automatic replies and notes for information may still tell of a danger, if they tell it plainly.
  if (
    seen.passages.danger.score <
    (seen.count('auto') > 0 ? plainDanger + 1.5 : seen.count('fyi') > 0 ? plainDanger : Number.NEGATIVE_INFINITY)
  )
    return undefined;
  const explained =
    [...clockSignals, ...weekSignals].some((name) => seen.count(name) > 0) || seen.words > 350 || seen.sender === 'politician';
  // A home to be lost in some weeks frightens people, and their words show it; advice this week is what helps.
  const far = seen.count('homethreat') + seen.count('hearing') > 0 && seen.workingDays !== undefined && seen.workingDays > 5;
  const thanks = seen.count('thanks') > 0 && !seen.asks;
  const { danger, complaint, review, foi, sar } = seen.passages;
  const { score } = danger;
  // Hurt pride and anger sound like danger; a passage that is more of a complaint is one.
  const otherwise = Math.max(complaint.score, review.score, foi.score, sar.score);
  // Danger words in one place and a passage that sounds like danger in another are no evidence for each other.
  const together = Math.abs(seen.dangerWords.sentence - danger.sentence) <= 3;
  const dense =
    together && seen.danger >= (explained || seen.count('lowkey') > 0 ? 2.2 : thanks ? 2.1 : 1.35) + seen.count('marketing') * 0.4;
  const calm = calmAt(seen.body.calm, seen.passageWords('danger')) !== undefined;
  const told = evidence(seen, far ? 5 : explained ? 2.5 : calm || seen.count('lowkey') > 0 ? plainDanger : toldDanger);
  if (!(dense && score >= (far ? 4 : calm ? plainDanger : explained ? 1.5 : 0.4)) && (score < told || score < Math.min(otherwise, 4)))
    return undefined;
  const cue = score >= 1.5 ? seen.passageWords('danger') : seen.dangerWords;
  return verdict('P1a', 'possible-danger', cue, 'speaks of possible danger to someone: read and ring today', true);
};

/** Requests and complaints that start a clock, told without any of the listed phrases. */
export const passageClockRules: readonly Rule[] = [
  (seen) =>
    seen.passages.breach.score >= evidence(seen, outsiders(seen) ? 1.6 : 0.4) &&
    seen.count('sar') + seen.count('rectify') + seen.count('review') === 0
      ? verdict('P1a', 'data-breach', seen.passageWords('breach'), 'may be a personal data breach: 72 hours to report', true)
      : undefined,
  (seen) =>
    seen.passages.sar.score >= evidence(seen, 0.6) && fromAResident(seen)
      ? verdict('P1b', 'sar', seen.passageWords('sar'), 'asks for their own records: one month from today', true)
      : undefined,
  (seen) =>
    seen.passages.review.score >= evidence(seen, 1.6) && fromAResident(seen) && seen.count('blocked') === 0
      ? verdict('P1b', 'review', seen.passageWords('review'), 'challenges a decision: the review or appeal clock starts today', true)
      : undefined,
  (seen) =>
    seen.passages.complaint.score >= evidence(seen, 1.2) && fromAResident(seen)
      ? verdict('P1b', 'complaint', seen.passageWords('complaint'), 'is a complaint: acknowledge within five working days', true)
      : undefined,
  (seen) =>
    seen.passages.foi.score >= evidence(seen, 1.6) && fromAResident(seen) && seen.asks
      ? verdict('P1b', 'information-request', seen.passageWords('foi'), 'asks for recorded information: 20 working days from today', true)
      : undefined,
];
