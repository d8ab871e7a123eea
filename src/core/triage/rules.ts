import { any, verdict, type Case, type Rule, type Verdict } from './case';
import { clockRules, hardDateRules } from './clock-rules';
import { dangerRules } from './danger-rules';
import { bulkDanger, explainedDanger, setAside, type LoweredDanger } from './lowered-danger';
import { passageClockRules, passageDangerRule } from './passage-rules';
import { weekRules } from './week-rules';

const filingRules: readonly Rule[] = [
  (seen) =>
    seen.sender === 'automatic' && !seen.question && !seen.asks
      ? verdict('P4', 'automatic', any(seen, 'auto', 'fyi', 'thanks'), 'is an automatic message: nothing to do', false)
      : undefined,
  // "Attached for your records, no reply needed" asks for no records.
  (seen) =>
    seen.count('fyi') >= 1 && !seen.question && !seen.asks && seen.words < 60 && seen.count('complaint') + seen.count('escalate') === 0
      ? verdict('P4', 'fyi', seen.first('fyi'), 'nothing is asked of you', false)
      : undefined,
  (seen) =>
    seen.count('auto') >= 1 && !seen.question && seen.sender !== 'court'
      ? verdict('P4', 'auto-reply', seen.first('auto'), 'is an automatic reply: nothing to do', false)
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

const otherRules: readonly Rule[] = [
  ...hardDateRules,
  passageDangerRule,
  ...filingRules,
  ...clockRules,
  ...passageClockRules,
  ...weekRules,
  ...endRules,
];

function firstOf(rules: readonly Rule[], seen: Case): Verdict | undefined {
  for (const rule of rules) {
    const found = rule(seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What was decided, with the danger words that did not decide. */
export interface Decision {
  readonly verdict: Verdict;
  readonly lowered: LoweredDanger | undefined;
}

/**
 * Tries the rules in the rubric's order: danger, hard dates, then filing, clocks, this week; P3 when none fires. Word lists are asked before the
 * fitted models. A list's danger is lowered only where words of the message explain it and the model agrees (lowered-danger.ts), and is then told.
 */
export function decide(seen: Case, isBulk: boolean): Decision {
  const routine = verdict(isBulk ? 'P4' : 'P3', 'enquiry', undefined, 'is a routine message', undefined);
  if (isBulk) return { verdict: firstOf(bulkRules, seen) ?? routine, lowered: bulkDanger(seen) };
  const danger = firstOf(dangerRules, seen);
  const lowered = danger === undefined ? undefined : explainedDanger(seen);
  if (danger !== undefined && lowered === undefined) return { verdict: danger, lowered };
  const found = firstOf(otherRules, seen) ?? routine;
  return { verdict: found, lowered: found.priority === 'P1a' ? undefined : (lowered ?? setAside(seen)) };
}
