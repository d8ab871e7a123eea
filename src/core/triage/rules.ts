import { any, verdict, type Case, type Rule, type Verdict } from './case';
import { clockRules, hardDateRules } from './clock-rules';
import { dangerRules } from './danger-rules';
import { passageClockRules, passageDangerRule, saysNoDanger } from './passage-rules';
import { weekRules } from './week-rules';

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

/**
 * Tries the rules in the rubric's order: danger, hard dates, then filing, clocks, this week; P3 when none fires. Word lists are asked before the
 * fitted models, except that a list's danger which the models see nothing of in the whole message does not count.
 */
export function decide(seen: Case, isBulk: boolean): Verdict {
  const danger: readonly Rule[] = saysNoDanger(seen) ? [] : dangerRules;
  const groups = isBulk
    ? [bulkRules]
    : [danger, hardDateRules, [passageDangerRule], filingRules, clockRules, passageClockRules, weekRules, endRules];
  for (const rules of groups) {
    for (const rule of rules) {
      const found = rule(seen);
      if (found !== undefined) return found;
    }
  }
  return verdict(isBulk ? 'P4' : 'P3', 'enquiry', undefined, 'is a routine message', undefined);
}
