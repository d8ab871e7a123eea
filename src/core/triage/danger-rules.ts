import { any, soon, verdict, type Rule } from './case';

/** Danger to a person: nothing below may be asked before these. */
export const dangerRules: readonly Rule[] = [
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
