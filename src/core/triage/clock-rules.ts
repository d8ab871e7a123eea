import { any, outsiders, soon, verdict, type Case, type Rule } from './case';
import type { SignalName } from './signals';

export const clockSignals: readonly SignalName[] = [
  'sar',
  'rectify',
  'dpcomplaint',
  'petition',
  'ehc',
  'escalate',
  'review',
  'foi',
  'complaint',
];

/** Duties with a clock so short that they stand beside danger. */
export const hardDateRules: readonly Rule[] = [
  (seen) =>
    seen.count('breathing') > 0 && seen.count('lowkey') === 0 && (!seen.question || seen.count('todayish') > 0)
      ? verdict('P1a', 'breathing-space', seen.first('breathing'), 'protections apply straight away: stop recovery today', false)
      : undefined,
  (seen) =>
    seen.count('breach') >= 1 && seen.sender !== 'bulk' && seen.passages.breach.score >= -2
      ? verdict('P1a', 'data-breach', seen.first('breach'), 'may be a personal data breach: 72 hours to report', true)
      : undefined,
  (seen) =>
    seen.count('preaction') >= 1 && seen.sender !== 'internal'
      ? verdict('P1a', 'pre-action', seen.first('preaction'), 'is a step before court: legal must see it today', true)
      : undefined,
  (seen) =>
    seen.sender === 'court' && (soon(seen) || seen.workingDays === undefined)
      ? verdict('P1a', 'court', any(seen, 'court', 'hearing'), 'the court or tribunal needs this now', true)
      : undefined,
  (seen) =>
    seen.count('court') >= 1 &&
    seen.workingDays !== undefined &&
    seen.workingDays <= (seen.sender === 'solicitor' ? 5 : 2) &&
    seen.count('bulk') === 0
      ? verdict('P1a', 'court', seen.first('court'), 'a court date falls within two working days', true)
      : undefined,
  (seen) =>
    (seen.sender === 'press' ? seen.count('press') >= 1 : seen.count('press') >= (soon(seen) || seen.count('todayish') > 0 ? 2 : 3)) &&
    (seen.workingDays ?? 0) <= 1
      ? verdict('P1a', 'press', seen.first('press'), 'the press needs an answer by its deadline', true)
      : undefined,
  (seen) =>
    seen.sender === 'politician' && soon(seen) && seen.hardDate
      ? verdict('P1a', 'mp-enquiry', any(seen, 'politician'), 'an elected member needs an answer within two working days', true)
      : undefined,
  // Passed on by somebody else: "the Minister is visiting tomorrow, Ms Pell MP needs a line by close today".
  (seen) =>
    seen.count('mpneeds') >= 2 && seen.count('politician') >= 1 && soon(seen) && seen.sender !== 'bulk'
      ? verdict('P1a', 'mp-enquiry', seen.first('mpneeds'), 'an elected member needs an answer within two working days', true)
      : undefined,
];

/** Members, regulators and courts write about such things without starting their clocks. */
export function fromAResident(seen: Case): boolean {
  return outsiders(seen) && seen.sender !== 'politician' && seen.sender !== 'regulator' && seen.sender !== 'court';
}

/** Clocks that start on the day the council gets the message. */
export const clockRules: readonly Rule[] = [
  (seen) =>
    seen.count('sar') >= 1 && outsiders(seen)
      ? verdict('P1b', 'sar', seen.first('sar'), 'asks for their own records: one month from today', true)
      : undefined,
  (seen) =>
    seen.count('rectify') >= 1 && outsiders(seen)
      ? verdict('P1b', 'rectification', seen.first('rectify'), 'asks for their data to be put right or removed: one month from today', true)
      : undefined,
  (seen) =>
    seen.count('dpcomplaint') >= 1 && outsiders(seen)
      ? verdict(
          'P1b',
          'data-protection-complaint',
          seen.first('dpcomplaint'),
          'is a data protection complaint: acknowledge within 30 days',
          true,
        )
      : undefined,
  (seen) =>
    seen.count('petition') >= 1 && outsiders(seen)
      ? verdict('P1b', 'petition', seen.first('petition'), 'starts a step under the constitution: log today', true)
      : undefined,
  (seen) =>
    seen.count('ehc') >= 1 && seen.asks && outsiders(seen)
      ? verdict('P1b', 'ehc-request', seen.first('ehc'), 'asks for an EHC assessment: six weeks to decide', true)
      : undefined,
  (seen) =>
    seen.count('ombudsman') >= 1 && seen.sender === 'regulator'
      ? verdict('P2', 'ombudsman', seen.first('ombudsman'), 'is a regulator with a date to meet', true)
      : undefined,
  // It writes about somebody's complaint to it: its date counts, and no clock of ours starts.
  (seen) =>
    seen.count('investigates') >= 1 && seen.count('ombudsman') >= 1 && outsiders(seen)
      ? verdict('P2', 'ombudsman', any(seen, 'investigates', 'ombudsman'), 'is a regulator with a date to meet', true)
      : undefined,
  (seen) =>
    seen.count('escalate') >= 1 && seen.count('complaint') + seen.count('escalate') >= 2 && outsiders(seen)
      ? verdict('P1b', 'complaint-stage-2', seen.first('escalate'), 'asks for the next stage: acknowledge within five working days', true)
      : undefined,
  (seen) =>
    seen.count('review') >= 1 && fromAResident(seen)
      ? verdict('P1b', 'review', seen.first('review'), 'challenges a decision: the review or appeal clock starts today', true)
      : undefined,
  (seen) =>
    seen.count('foi') >= 1 && outsiders(seen) && seen.sender !== 'politician'
      ? verdict('P1b', 'information-request', seen.first('foi'), 'asks for recorded information: 20 working days from today', true)
      : undefined,
  (seen) =>
    seen.count('complaint') >= 1 && fromAResident(seen)
      ? verdict('P1b', 'complaint', seen.first('complaint'), 'is a complaint: acknowledge within five working days', true)
      : undefined,
];
