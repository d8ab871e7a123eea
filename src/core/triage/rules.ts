import type { SenderKind } from './sender';
import type { Signal, SignalName } from './signals';

export type Priority = 'P1a' | 'P1b' | 'P2' | 'P3' | 'P4';

/** What the rules look at. */
export interface Case {
  readonly sender: SenderKind;
  readonly count: (name: SignalName) => number;
  readonly first: (name: SignalName) => Signal | undefined;
  /** Working days from receipt to the nearest deadline; undefined when none is named. */
  readonly workingDays: number | undefined;
  /** A deadline with "by", "no later than" and the like, rather than the day of an event. */
  readonly hardDate: boolean;
  readonly words: number;
  readonly asks: boolean;
  readonly question: boolean;
  readonly copyOnly: boolean;
  readonly suspicious: boolean;
  /** Weight of danger words standing close together; see triage-cues.json. */
  readonly danger: number;
  readonly dangerWords: Signal;
}

/** A rule that fired: the first one does. */
export interface Verdict {
  readonly priority: Priority;
  readonly category: string;
  /** The signal whose words are quoted; undefined quotes the first words. */
  readonly signal: Signal | undefined;
  /** The end of the reason sentence, after the quotation. */
  readonly because: string;
  readonly reply: boolean | undefined;
}

type Rule = (seen: Case) => Verdict | undefined;

function verdict(priority: Priority, category: string, signal: Signal | undefined, because: string, reply?: boolean): Verdict {
  return { priority, category, signal, because, reply };
}

function any(seen: Case, ...names: SignalName[]): Signal | undefined {
  for (const name of names) {
    const found = seen.first(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

const soon = (seen: Case): boolean => seen.workingDays !== undefined && seen.workingDays <= 2;
const outsiders = (seen: Case): boolean => seen.sender !== 'internal';

/** Danger to a person: nothing below may be asked before these. */
const dangerRules: readonly Rule[] = [
  (seen) =>
    seen.count('suicide') > 0
      ? verdict('P1a', 'risk-to-life', seen.first('suicide'), 'may be thinking of suicide: a trained colleague should ring today', true)
      : undefined,
  (seen) =>
    seen.count('preparation') >= 3 ||
    (seen.count('preparation') >= 2 && seen.count('repair') + seen.count('hearing') === 0 && !seen.question)
      ? verdict(
          'P1a',
          'risk-to-life',
          seen.first('preparation'),
          'may be putting affairs in order: a trained colleague should ring today',
          true,
        )
      : undefined,
  (seen) =>
    seen.count('threat') > 0
      ? verdict('P1a', 'threat', seen.first('threat'), 'may be a threat: tell security and the police today', false)
      : undefined,
  (seen) =>
    seen.count('abuse') >= 2 || (seen.count('abuse') >= 1 && seen.count('safecontact') >= 1)
      ? verdict('P1a', 'domestic-abuse', seen.first('abuse'), 'may not be safe: make safe contact today, never by letter', true)
      : undefined,
  (seen) =>
    seen.count('injury') >= 1 &&
    seen.count('abuse') + seen.count('children') + seen.count('frail') + seen.count('staffharm') + seen.count('childrisk') > 0
      ? verdict('P1a', 'safeguarding', seen.first('injury'), 'may be a sign of harm: safeguarding decision today', true)
      : undefined,
  (seen) =>
    seen.count('childrisk') >= 2 ||
    (seen.count('childrisk') >= 1 && seen.count('abuse') + seen.count('staffharm') + seen.count('safecontact') + seen.count('injury') > 0)
      ? verdict('P1a', 'safeguarding-child', seen.first('childrisk'), 'a child may be at risk: safeguarding decision today', true)
      : undefined,
  (seen) =>
    seen.count('staffharm') >= 2 ||
    (seen.count('staffharm') >= 1 && seen.count('abuse') + seen.count('childrisk') + seen.count('frail') + seen.count('injury') > 0)
      ? verdict('P1a', 'safeguarding-adult', seen.first('staffharm'), 'an adult may be at risk: safeguarding decision today', true)
      : undefined,
  (seen) =>
    seen.count('safecontact') >= 2
      ? verdict('P1a', 'safe-contact', seen.first('safecontact'), 'asks for safe contact only: a letter could cause harm', true)
      : undefined,
  (seen) =>
    seen.count('slavery') >= 2
      ? verdict('P1a', 'modern-slavery', seen.first('slavery'), 'may be modern slavery: refer today', true)
      : undefined,
  (seen) =>
    seen.count('welfare') >= 2 || (seen.count('welfare') >= 1 && seen.count('frail') >= 1)
      ? verdict('P1a', 'welfare-concern', seen.first('welfare'), 'someone may need help now: ring today', true)
      : undefined,
  (seen) =>
    seen.count('hazard') >= 1 && !(seen.count('lowkey') > 0 && seen.count('hazard') < 2)
      ? verdict('P1a', 'danger', seen.first('hazard'), 'may be dangerous: make safe today', true)
      : undefined,
  (seen) =>
    seen.count('repair') >= 1 && seen.count('frail') >= 1
      ? verdict(
          'P1a',
          'housing-hazard',
          seen.first('repair'),
          'with someone whose health is at risk: the emergency hazard test applies today',
          true,
        )
      : undefined,
  (seen) =>
    (seen.count('homeless') >= 2 && !(seen.workingDays !== undefined && seen.workingDays > 5)) ||
    (seen.count('homeless') + seen.count('homethreat') >= 1 && soon(seen)) ||
    (seen.count('homeless') >= 1 && seen.count('todayish') > 0)
      ? verdict(
          'P1a',
          'homeless-tonight',
          any(seen, 'homeless', 'homethreat'),
          'may have nowhere to stay: decide on accommodation today',
          true,
        )
      : undefined,
];

const clockSignals: readonly SignalName[] = ['sar', 'rectify', 'dpcomplaint', 'petition', 'ehc', 'escalate', 'review', 'foi', 'complaint'];

const weekSignals: readonly SignalName[] = ['hearing', 'chase', 'blocked', 'statutorystaff', 'homethreat'];

/** No one phrase, but many words of danger close together. More of them are asked for where a complaint or request explains them. */
const densityRule: Rule = (seen) => {
  if (seen.count('auto') > 0 || seen.count('fyi') > 0) return undefined;
  // A court date, a complaint or a long letter explains strong words by itself; selling words explain anything.
  const explained =
    [...clockSignals, ...weekSignals].some((name) => seen.count(name) > 0) ||
    seen.count('lowkey') > 0 ||
    seen.words > 350 ||
    seen.sender === 'politician';
  const thanks = seen.count('thanks') > 0 && !seen.asks;
  if (seen.danger < (explained ? 2.2 : thanks ? 2.1 : 1.35) + seen.count('marketing') * 0.4) return undefined;
  return verdict('P1a', 'possible-danger', seen.dangerWords, 'speaks of possible danger to someone: read and ring today', true);
};

/** Duties with a clock so short that they stand beside danger. */
const hardDateRules: readonly Rule[] = [
  (seen) =>
    seen.count('breathing') > 0 && seen.count('lowkey') === 0 && !seen.question
      ? verdict('P1a', 'breathing-space', seen.first('breathing'), 'protections apply straight away: stop recovery today', false)
      : undefined,
  (seen) =>
    seen.count('breach') >= 1 && seen.sender !== 'bulk'
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
    (seen.sender === 'press' ? seen.count('press') >= 1 : seen.count('press') >= 3) && (seen.workingDays ?? 0) <= 1
      ? verdict('P1a', 'press', seen.first('press'), 'the press needs an answer by its deadline', true)
      : undefined,
  (seen) =>
    seen.sender === 'politician' && soon(seen) && seen.hardDate
      ? verdict('P1a', 'mp-enquiry', any(seen, 'politician'), 'an elected member needs an answer within two working days', true)
      : undefined,
];

const filingRules: readonly Rule[] = [
  (seen) =>
    seen.sender === 'automatic' && !seen.question && !seen.asks
      ? verdict('P4', 'automatic', any(seen, 'auto', 'fyi', 'thanks'), 'is an automatic message: nothing to do', false)
      : undefined,
  (seen) =>
    seen.count('auto') >= 1 && !seen.question && seen.sender !== 'court'
      ? verdict('P4', 'auto-reply', seen.first('auto'), 'is an automatic reply: nothing to do', false)
      : undefined,
];

/** Clocks that start on the day the council gets the message. */
const clockRules: readonly Rule[] = [
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
  (seen) =>
    seen.count('escalate') >= 1 && seen.count('complaint') + seen.count('escalate') >= 2 && outsiders(seen)
      ? verdict('P1b', 'complaint-stage-2', seen.first('escalate'), 'asks for the next stage: acknowledge within five working days', true)
      : undefined,
  (seen) =>
    seen.count('review') >= 1 && outsiders(seen) && seen.sender !== 'politician'
      ? verdict('P1b', 'review', seen.first('review'), 'challenges a decision: the review or appeal clock starts today', true)
      : undefined,
  (seen) =>
    seen.count('foi') >= 1 && outsiders(seen) && seen.sender !== 'politician'
      ? verdict('P1b', 'information-request', seen.first('foi'), 'asks for recorded information: 20 working days from today', true)
      : undefined,
  (seen) =>
    seen.count('complaint') >= 1 && outsiders(seen) && seen.sender !== 'politician'
      ? verdict('P1b', 'complaint', seen.first('complaint'), 'is a complaint: acknowledge within five working days', true)
      : undefined,
];

const weekRules: readonly Rule[] = [
  (seen) =>
    seen.sender === 'politician'
      ? verdict('P2', 'councillor-enquiry', any(seen, 'politician'), 'is an elected member waiting for an answer', true)
      : undefined,
  (seen) =>
    seen.sender === 'regulator' || seen.sender === 'court' || seen.sender === 'press'
      ? verdict('P2', seen.sender, any(seen, 'ombudsman', 'court', 'press', 'hearing'), 'needs an answer this week', true)
      : undefined,
  (seen) =>
    seen.count('homeless') + seen.count('homethreat') >= 1
      ? verdict('P2', 'homeless-threatened', any(seen, 'homethreat', 'homeless'), 'may lose their home: advice is needed this week', true)
      : undefined,
  (seen) =>
    seen.count('chase') >= 1 ? verdict('P2', 'chase', seen.first('chase'), 'has been waiting and is asking again', true) : undefined,
  (seen) => (seen.count('hearing') >= 1 ? verdict('P2', 'hearing', seen.first('hearing'), 'has a court or hearing date', true) : undefined),
  (seen) =>
    seen.count('court') >= 1 && seen.sender !== 'resident'
      ? verdict('P2', 'court', seen.first('court'), 'has a court date', true)
      : undefined,
  (seen) =>
    seen.count('blocked') >= 1
      ? verdict('P2', 'waiting-on-us', seen.first('blocked'), 'cannot go on until we answer', seen.asks || seen.words < 120)
      : undefined,
  (seen) =>
    seen.count('repair') >= 1 && seen.count('lowkey') === 0
      ? verdict('P2', 'repair', seen.first('repair'), 'is an urgent repair', true)
      : undefined,
  (seen) =>
    seen.count('money') >= 1 && outsiders(seen)
      ? verdict('P2', 'money', seen.first('money'), 'is a money worry: answer this week', true)
      : undefined,
  (seen) =>
    seen.count('carer') + seen.count('welfare') + seen.count('abuse') + seen.count('staffharm') + seen.count('childrisk') >= 1 && seen.asks
      ? verdict(
          'P2',
          'vulnerable-waiting',
          any(seen, 'carer', 'welfare', 'staffharm', 'abuse', 'childrisk'),
          'someone is waiting on us',
          true,
        )
      : undefined,
  (seen) =>
    seen.count('statutorystaff') >= 1 ? verdict('P2', 'hr-statutory', seen.first('statutorystaff'), 'has a legal period', true) : undefined,
  (seen) =>
    seen.workingDays !== undefined && seen.workingDays <= 10 && seen.hardDate && seen.count('lowkey') === 0 && seen.asks
      ? verdict('P2', 'dated', undefined, 'names a date within ten working days', undefined)
      : undefined,
];

const endRules: readonly Rule[] = [
  (seen) =>
    seen.count('fyi') >= 1 && !seen.question ? verdict('P4', 'fyi', seen.first('fyi'), 'nothing is asked of you', false) : undefined,
  (seen) =>
    seen.count('marketing') >= 2 && !seen.question ? verdict('P4', 'marketing', seen.first('marketing'), 'is marketing', false) : undefined,
  (seen) => (seen.copyOnly ? verdict('P4', 'copy', undefined, 'you are only copied in', false) : undefined),
  (seen) =>
    seen.count('thanks') >= 1 && !seen.question && !seen.asks
      ? verdict('P4', 'thanks', seen.first('thanks'), 'is a thank-you', false)
      : undefined,
];

/** Bulk mail is P4, whatever words it quotes; a short one that asks for recorded information still starts a clock (rubric, P1b). */
const bulkRules: readonly Rule[] = [
  (seen) =>
    seen.count('foi') >= 2 && seen.question && seen.words < 150
      ? verdict('P1b', 'information-request', seen.first('foi'), 'asks for recorded information: 20 working days from today', true)
      : undefined,
  (seen) => verdict('P4', 'newsletter', any(seen, 'bulk', 'marketing'), 'is bulk mail', false),
];

/** Tries the rules in the rubric's order: danger, hard dates, then who sends it, clocks, this week, filing; P3 when none fires. */
export function decide(seen: Case, isBulk: boolean): Verdict {
  const groups = isBulk ? [bulkRules] : [dangerRules, hardDateRules, [densityRule], filingRules, clockRules, weekRules, endRules];
  for (const rules of groups) {
    for (const rule of rules) {
      const found = rule(seen);
      if (found !== undefined) return found;
    }
  }
  return verdict(isBulk ? 'P4' : 'P3', 'enquiry', undefined, 'is a routine message', undefined);
}
